/** Where the lexicon gets its tables. In the built package a file that holds the finished tables stands in the place of this one. */
import { buildTables, type Tables } from './build-tables';

export function tables(): Tables {
  return buildTables();
}
