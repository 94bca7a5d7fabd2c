/** Days with a month in words: `15 tháng 2 năm 2019`, `10 de Setembro de 2015`, `March 5th, 2024`, `2024 Mar 5`. */
import { calendar, type Day } from './calendar';
import type { DateNames } from './names';
import { endsSpan } from './span';
import type { Token } from './tokens';

/** `15 tháng 2 năm 2019`, `5th March 2024`, `1. März 2024`, `07 Jun 2022`, `5-Mar-2024`. */
export function dayFirst(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  const day = tokens[at];
  if (day?.kind !== 'number' || day.text.length > 2) return null;
  const month = skipFiller(tokens, at + 1, names);
  const token = tokens[month];
  const named = token?.kind === 'word' ? names.months.get(token.text) : undefined;
  // "15 tháng 2 năm 2019": a number is a month only behind a word for it.
  const numbered = token?.kind === 'number' && tokens[month - 1]?.kind === 'word' ? token.value : undefined;
  const value = named ?? numbered;
  if (value === undefined) return null;
  const year = skipFiller(tokens, month + 1, names);
  const last = tokens[year];
  if (!isYear(last) || (numbered !== undefined && year === month + 1 && !monthWord(tokens, month)) || endsSpan(tokens, at, names)) return null;
  const iso = calendar(last.value, value, day.value);
  return iso === null ? null : { iso, swapped: null, order: 'dmy', from: at, to: year + 1 };
}

/** `March 5th, 2024`, `Mar. 5 2024`. */
export function monthFirst(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  const month = names.months.get(tokens[at]?.text ?? '');
  if (month === undefined) return null;
  const dayIndex = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const day = tokens[dayIndex];
  if (day?.kind !== 'number' || day.text.length > 2) return null;
  const year = skipFiller(tokens, dayIndex + 1, names);
  const last = tokens[year];
  const iso = isYear(last) ? calendar(last.value, month, day.value) : null;
  return iso === null ? null : { iso, swapped: null, order: 'mdy', from: at, to: year + 1 };
}

/** `2024. március 5.`, `2024 Mar 5`, `2024-Mar-05`. */
export function yearFirst(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  const year = tokens[at];
  if (!isYear(year)) return null;
  const monthIndex = behindMark(tokens, at + 1);
  const month = names.months.get(tokens[monthIndex]?.text ?? '');
  const dayIndex = behindMark(tokens, monthIndex + 1);
  const day = tokens[dayIndex];
  if (month === undefined || day?.kind !== 'number' || day.text.length > 2) return null;
  // "In 2019. March 5, 2020": the year behind is the nearer one.
  if (isYear(tokens[skipFiller(tokens, dayIndex + 1, names)])) return null;
  const iso = calendar(year.value, month, day.value);
  return iso === null ? null : { iso, swapped: null, order: 'ymd', from: at, to: dayIndex + 1 };
}

function isYear(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length === 4;
}

function behindMark(tokens: readonly Token[], at: number): number {
  return FILLER_MARKS.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'o', 'ème']);
const FILLER_MARKS = new Set(['.', ',', '-', '/', '°']);
/** `5th of the`, `5 de`, `. º de`: no page puts more between two parts of a date. */
const MOST_FILLER = 3;

/** Index behind ordinal endings, marks and words such as `tháng`, `de`, `of`. */
function skipFiller(tokens: readonly Token[], from: number, names: DateNames): number {
  let at = from;
  while (at < from + MOST_FILLER && isFiller(tokens[at], names)) at++;
  return at;
}

function isFiller(token: Token | undefined, names: DateNames): boolean {
  if (token?.kind === 'mark') return FILLER_MARKS.has(token.text);
  if (token?.kind !== 'word' || names.months.has(token.text)) return false;
  return names.dateWords.has(token.text) || (!token.spaced && ORDINALS.has(token.text));
}

/** "14 Tháng 3 2019": behind the word for month a bare number needs no word for the year. */
function monthWord(tokens: readonly Token[], month: number): boolean {
  return MONTH_WORDS.has(tokens[month - 1]?.text ?? '');
}

const MONTH_WORDS: ReadonlySet<string> = new Set(['tháng']);
