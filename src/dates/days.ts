/** Calendar days in the forms that pages write; each form has a file of its own. */
import type { Day } from './calendar';
import { ideographicDay } from './ideographs';
import type { DateNames } from './names';
import { numericDay } from './numeric';
import { dayFirst, monthFirst, yearFirst } from './spelled';
import type { Token } from './tokens';

/** Reads a day that begins at a token, or null. */
export function dayAt(tokens: readonly Token[], at: number, names: DateNames): Day | null {
  switch (tokens[at]?.kind) {
    case 'number':
      return numericDay(tokens, at, names) ?? ideographicDay(tokens, at) ?? dayFirst(tokens, at, names) ?? yearFirst(tokens, at, names);
    case 'word':
      return monthFirst(tokens, at, names) ?? ideographicDay(tokens, at);
    default:
      return null;
  }
}
