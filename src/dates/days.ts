/** Calendar days in the forms that pages write: `30/05/2021`, `2024-3-5`, `15 tháng 2 năm 2019`, `March 5th, 2024`, `2024年3月5日`. */
import { two } from './clock';
import type { DateNames } from './names';
import type { Token } from './tokens';

export interface Day {
  /** `2021-05-30` */
  readonly iso: string;
  /** The other reading of a day that could also be a month, else null. */
  readonly swapped: string | null;
  /** Which part the page wrote first, where the numbers or the names tell it. */
  readonly order: 'dmy' | 'mdy' | 'ymd' | null;
  readonly from: number;
  readonly to: number;
}

/** Reads a day that begins at a token, or null. */
export function dayAt(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.kind === 'word') return monthFirst(tokens, at, names);
  if (first.kind !== 'number') return null;
  return numeric(tokens, at) ?? ideographic(tokens, at) ?? dayFirst(tokens, at, names) ?? yearFirst(tokens, at, names);
}

const SEPARATORS = new Set(['/', '.', '-']);

/** Three numbers with the same mark between them; blanks are allowed around it (`15. 3. 2024`). */
function numeric(tokens: readonly Token[], at: number): Day | null {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (a === undefined || mark === undefined || b?.kind !== 'number' || again === undefined || c?.kind !== 'number') return null;
  if (!SEPARATORS.has(mark.text) || again.text !== mark.text || isNumberRun(tokens, at, at + 5)) return null;
  const to = at + 5;
  if (a.text.length === 4) {
    const day = calendar(a.value, b.value, c.value);
    return day === null ? null : { iso: day, swapped: null, order: 'ymd', from: at, to };
  }
  const year = c.text.length === 4 ? c.value : shortYear(a, b, c);
  if (year === null) return null;
  const dmy = calendar(year, b.value, a.value);
  const mdy = calendar(year, a.value, b.value);
  if (dmy === null) return mdy === null ? null : { iso: mdy, swapped: null, order: 'mdy', from: at, to };
  const swapped = mdy === dmy ? null : mdy;
  return { iso: dmy, swapped, order: swapped === null && a.value !== b.value ? 'dmy' : null, from: at, to };
}

/** A year in two digits, only in the full shape `05/09/22`. */
function shortYear(a: Token, b: Token, c: Token): number | null {
  return a.text.length === 2 && b.text.length === 2 && c.text.length === 2 && !b.spaced ? 2000 + c.value : null;
}

/** True when more numbers hang on: an address (`10.0.0.1`), a phone or file number, part of a word (`A12/3/2020`). */
function isNumberRun(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  const glued = first?.spaced === false && before !== undefined;
  if (glued && SEPARATORS.has(before.text) && tokens[from - 2]?.kind === 'number' && !before.spaced) return true;
  const after = tokens[to];
  const next = tokens[to + 1];
  return after?.spaced === false && SEPARATORS.has(after.text) && next?.spaced === false && next.kind === 'number' && next.text.length < 3 && after.text !== '-';
}

const YEAR_SIGN = '年';

function ideographic(tokens: readonly Token[], at: number): Day | null {
  const [year, y, month, m, day, d] = tokens.slice(at, at + 6);
  if (y?.text !== YEAR_SIGN || m?.text !== '月' || year === undefined || month === undefined || day === undefined) return null;
  const iso = calendar(year.value, month.value, day.value);
  const sign = d !== undefined && (d.text === '日' || d.text === '号' || d.text === '號');
  return iso === null ? null : { iso, swapped: null, order: 'ymd', from: at, to: sign ? at + 6 : at + 5 };
}

/** `15 tháng 2 năm 2019`, `10 de Setembro de 2015`, `5th March 2024`, `1. März 2024`, `07 Jun 2022`, `5-Mar-2024`. */
function dayFirst(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  const day = tokens[at]?.value ?? -1;
  const month = skipFiller(tokens, at + 1, names, true);
  const token = tokens[month];
  const named = token?.kind === 'word' ? names.months.get(token.text) : undefined;
  // "15 tháng 2 năm 2019": a number is a month only behind a word for it.
  const numbered = token?.kind === 'number' && tokens[month - 1]?.kind === 'word' ? token.value : undefined;
  const value = named ?? numbered;
  if (value === undefined || value > 12) return null;
  const year = skipFiller(tokens, month + 1, names, false);
  const last = tokens[year];
  if (last?.kind !== 'number' || last.text.length !== 4 || (numbered !== undefined && year === month + 1)) return null;
  const iso = calendar(last.value, value, day);
  return iso === null ? null : { iso, swapped: null, order: 'dmy', from: at, to: year + 1 };
}

/** `March 5th, 2024`, `Mar. 5 2024`. */
function monthFirst(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  const month = names.months.get(tokens[at]?.text ?? '');
  if (month === undefined) return null;
  const dayIndex = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const day = tokens[dayIndex];
  if (day?.kind !== 'number' || day.text.length > 2) return null;
  const year = skipFiller(tokens, dayIndex + 1, names, true);
  const last = tokens[year];
  if (last?.kind !== 'number' || last.text.length !== 4) return null;
  const iso = calendar(last.value, month, day.value);
  return iso === null ? null : { iso, swapped: null, order: 'mdy', from: at, to: year + 1 };
}

/** `2024. március 5.`, `2024 Mar 5`. */
function yearFirst(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  if (tokens[at]?.text.length !== 4) return null;
  const monthIndex = tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  const month = names.months.get(tokens[monthIndex]?.text ?? '');
  const day = tokens[monthIndex + 1];
  if (month === undefined || day?.kind !== 'number' || day.text.length > 2) return null;
  const iso = calendar(tokens[at]?.value ?? 0, month, day.value);
  return iso === null ? null : { iso, swapped: null, order: 'ymd', from: at, to: monthIndex + 2 };
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', '°', 'o', 'ème']);
const FILLER_MARKS = new Set(['.', ',', '-', '/', 'º', '°', 'ª']);

/** Index behind an ordinal ending, marks and words such as `tháng`, `de`, `of`: three tokens at most. */
function skipFiller(tokens: readonly Token[], from: number, names: DateNames, ordinal: boolean): number {
  let at = from;
  const ending = tokens[at];
  if (ordinal && ending?.kind === 'word' && !ending.spaced && ORDINALS.has(ending.text)) at++;
  for (let skipped = 0; skipped < 3; skipped++) {
    const token = tokens[at];
    if (token === undefined) break;
    const filler = token.kind === 'mark' ? FILLER_MARKS.has(token.text) : token.kind === 'word' && names.dateWords.has(token.text) && !names.months.has(token.text);
    if (!filler) break;
    at++;
  }
  return at;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO day of a real calendar day within the years a page may speak of, or null. */
function calendar(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > (DAYS_IN_MONTH[month - 1] ?? 0)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}
