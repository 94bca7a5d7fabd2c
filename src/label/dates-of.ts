/** The dates of a text, in all languages; several rules ask for those of one text after another. */
import { findDates, type FoundDate } from '../dates';
import { lexicon } from '../lexicon';

let last: { readonly text: string; readonly dates: readonly FoundDate[] } = { text: '', dates: [] };

export function datesOf(text: string): readonly FoundDate[] {
  if (text !== last.text) last = { text, dates: findDates(text, lexicon()) };
  return last.dates;
}
