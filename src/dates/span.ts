/** Tells the end of a span of days from a day: `12-15 March 2024`, `12.–15. März 2024`, `01-15/3/2022`. */
import { endsClock } from './clock';
import type { DateNames } from './names';
import type { Token } from './tokens';
import { weekdayBefore } from './weekday';

/** Index of a smaller number that a dash ties to the day at a token, or null; a weekday (`Thứ 2 - 10/07`) or a time is none. */
export function spanStart(tokens: readonly Token[], at: number, names: DateNames): number | null {
  if (tokens[at - 1]?.text !== '-') return null;
  const first = tokens[at - 2]?.text === '.' ? at - 3 : at - 2;
  const value = tokens[first]?.value ?? -1;
  const smaller = value > 0 && value < (tokens[at]?.value ?? 0);
  return smaller && !endsClock(tokens, first) && weekdayBefore(tokens, at, 0, names) === null ? first : null;
}
