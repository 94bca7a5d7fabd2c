/** Where the lexicon gets its tables. In the built package a file of finished tables stands in the place of the locales. */
import { buildTables, type Tables } from './build-tables';

/** The tables of all locales. */
export function tables(): Tables {
  return buildTables();
}
