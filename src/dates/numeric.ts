/** Days in numbers: `30/05/2021`, `2024-3-5`, `15. 3. 2024`, `05/09/22`. */
import { isIdeograph } from '../chars';
import { calendar, type Day } from './calendar';
import { clockAt, endsClock } from './clock';
import type { DateNames } from './names';
import { endsSpan } from './span';
import { SEPARATORS, type Token } from './tokens';
import { weekdayBefore } from './weekday';

/** Three numbers with the same mark between them; blanks are allowed around it (`15. 3. 2024`). */
export function numericDay(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  const c = tokens[at + 4];
  if (a?.kind !== 'number' || mark === undefined || !SEPARATORS.has(mark.text) || tokens[at + 3]?.text !== mark.text) return null;
  if (b?.kind !== 'number' || c?.kind !== 'number' || b.text.length > 2) return null;
  const to = at + 5;
  if (isCode(tokens, at, mark.text, names) || goesOn(tokens, to, mark.text) || endsSpan(tokens, at, names)) return null;
  if (a.text.length === 4) {
    const iso = c.text.length > 2 ? null : calendar(a.value, b.value, c.value);
    return iso === null ? null : { iso, swapped: null, order: 'ymd', from: at, to };
  }
  if (a.text.length > 2) return null;
  const year = c.text.length === 4 ? c.value : shortYear(tokens, at, names);
  const dmy = calendar(year, b.value, a.value);
  const mdy = calendar(year, a.value, b.value);
  const iso = dmy ?? mdy;
  if (iso === null) return null;
  if (a.value === b.value) return { iso, swapped: null, order: null, from: at, to };
  const ambiguous = dmy !== null && mdy !== null;
  return { iso, swapped: ambiguous ? mdy : null, order: ambiguous ? null : dmy === null ? 'mdy' : 'dmy', from: at, to };
}

/** True when the numbers are the tail of something longer: `10.0.0.1`, `01-15/3/2022`, `/2024/03/28/`, `tin-12-3-2021`, `A12/3/2020`. */
function isCode(tokens: readonly Token[], at: number, mark: string, names: DateNames): boolean {
  const before = tokens[at - 1];
  const owner = tokens[at - 2];
  if (before === undefined || tokens[at]?.spaced !== false) return false;
  // One letter makes a code; a word that stands right before lost its blank.
  if (before.kind === 'word') return before.text.length === 1 && !isIdeograph(before.text.charCodeAt(0));
  if (before.spaced || owner === undefined || owner.kind === 'mark' || !SEPARATORS.has(before.text)) return false;
  if (before.text === mark) return true;
  return owner.kind === 'number' && !(before.text === '-' && (owner.text.length === 4 || endsClock(tokens, at - 2) || weekdayBefore(tokens, at, at, 0, names) !== null));
}

/** True when more of the same hangs on (`10.12.2021.5`), or a document's letters (`12/3/2021/QĐ-UBND`). */
function goesOn(tokens: readonly Token[], to: number, mark: string): boolean {
  const [after, next, behind] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (after?.spaced !== false || next?.spaced !== false || !SEPARATORS.has(after.text)) return false;
  if (after.text === mark && next.kind === 'number') return behind?.text !== ':';
  if (after.text === '-' && mark === '-') return next.kind === 'word';
  return after.text === '/' && next.kind === 'word' && behind?.text === '-' && !behind.spaced;
}

/**
 * The year of `05/09/22`, or -1. Two digits say little, so all three parts must have two, glued by slashes or full stops.
 * Slashes make a date of them anywhere; full stops also number chapters and telephones (`Mục 02.03.05`), so there a bracket,
 * a weekday, a date word or a time must stand beside, or nothing else in the text. Hyphens are always numbers of something.
 */
function shortYear(tokens: readonly Token[], at: number, names: DateNames): number {
  const parts = tokens.slice(at, at + 5);
  if (parts.some((token, index) => (index > 0 && token.spaced) || (index % 2 === 0 && token.text.length !== 2))) return -1;
  const mark = parts[1]?.text;
  if (mark !== '/' && !(mark === '.' && standsAsDate(tokens, at, names))) return -1;
  const year = parts[4]?.value ?? -1;
  // The web is younger than 1990, and between the two a year is as likely one of birth.
  return year < 50 ? 2000 + year : year >= 90 ? 1900 + year : -1;
}

function standsAsDate(tokens: readonly Token[], at: number, names: DateNames): boolean {
  const before = tokens[at - 1];
  const to = at + 5;
  if (before !== undefined && (before.text === '(' || names.dateWords.has(before.text) || weekdayBefore(tokens, at, at, 0, names) !== null)) return true;
  const ends = tokens[to] === undefined || clockAt(tokens, to) !== null || clockAt(tokens, to + 1) !== null;
  return ends && (before === undefined || before.text === ':');
}
