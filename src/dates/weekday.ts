/** Days of the week beside a date: `Thứ hai - `, `quinta-feira, `, `（星期三）`. */
import type { DateNames } from './names';
import type { Token } from './tokens';

/** Longest name in tokens: `thứ hai`, `segunda - feira`, `星期三`. */
const LONGEST = 3;
const MARKS = new Set([',', '-', '.', '(', '[', '|', ':']);

/**
 * Index of the first token of a weekday that ends at a token (marks between are skipped), or null. `day` is where the
 * date begins: behind a bracket or a dash ("… kỳ họp thứ tư (21/12/2021)", "… no sábado - 13/09/2021") it may end a title.
 */
export function weekdayBefore(tokens: readonly Token[], end: number, day: number, free: number, names: DateNames): number | null {
  let last = end;
  while (last > free && end - last < 2 && MARKS.has(tokens[last - 1]?.text ?? '')) last--;
  for (let length = LONGEST; length > 0; length--) {
    const from = last - length;
    if (from < free || !names.weekdays.has(spell(tokens, from, last))) continue;
    return from > 0 && tokens.slice(last, day).some(({ text, spaced }) => text === '(' || text === '[' || (text === '-' && spaced)) ? null : from;
  }
  return null;
}

/** Index behind a weekday that begins at a token, with brackets around it, or null. */
export function weekdayAfter(tokens: readonly Token[], start: number, names: DateNames): number | null {
  const first = MARKS.has(tokens[start]?.text ?? '') ? start + 1 : start;
  for (let length = LONGEST; length > 0; length--) {
    const to = first + length;
    if (to > tokens.length || !names.weekdays.has(spell(tokens, first, to))) continue;
    const close = tokens[to]?.text;
    return first > start && (close === ')' || close === ']') ? to + 1 : to;
  }
  return null;
}

function spell(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += (at > from && tokens[at]?.spaced === true ? ' ' : '') + (tokens[at]?.text ?? '');
  return text;
}
