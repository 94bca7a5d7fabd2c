/** Tells the end of a span of days from a day: `12-15 March 2024`, `12.–15. März 2024`, `01-15/3/2022`. */
import { endsClock } from './clock';
import type { DateNames } from './names';
import type { Token } from './tokens';
import { weekdayBefore } from './weekday';

/**
 * True when a dash ties a smaller number to the day at a token. With blanks around the dash a date word must stand before it
 * (`ngày 12 - 15/3/2022`) or a full stop behind the number (`12. - 15. März 2024`): `Kỳ 2 - 9/3/2022` is a title and its date.
 * A time and the number of a weekday (`Thứ 2 - 10/07`) are none.
 */
export function endsSpan(tokens: readonly Token[], at: number, names: DateNames): boolean {
  const dash = tokens[at - 1];
  if (dash?.text !== '-') return false;
  const dotted = tokens[at - 2]?.text === '.';
  const first = dotted ? at - 3 : at - 2;
  const value = tokens[first]?.value ?? -1;
  if (value < 1 || value >= (tokens[at]?.value ?? 0) || endsClock(tokens, first)) return false;
  const glued = !dash.spaced && tokens[at]?.spaced === false;
  if (!glued && !dotted && !names.dateWords.has(tokens[first - 1]?.text ?? '')) return false;
  return weekdayBefore(tokens, at, at, 0, names) === null;
}
