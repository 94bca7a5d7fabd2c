/** The dates of a text, in all languages; several rules ask for those of one text. */
import { findDates, type FoundDate } from '../dates';
import { lexicon } from '../lexicon';
import { memo } from '../memo';

export const datesOf: (text: string) => readonly FoundDate[] = memo((text) => findDates(text, lexicon()));
