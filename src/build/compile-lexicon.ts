/** Writes the tables of the lexicon into `dist`, so that no run has to make them from the locales. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTables } from '../lexicon/build-tables';
import { packTables } from '../lexicon/tables-file';
import { readerOf } from './reader';

/** Puts a reader of the finished tables in the place of `lexicon/tables.js`. */
export function compileLexicon(root: string): void {
  const folder = join(root, 'dist', 'lexicon');
  writeFileSync(join(folder, 'tables.bin'), packTables(buildTables()));
  writeFileSync(join(folder, 'tables.js'), tablesReader('.'));
}

/** The source of a module that reads the finished tables in a folder, named as seen from where the module lies. */
export function tablesReader(folder: string): string {
  return `${readerOf(folder)}const { openTables } = require("./tables-file");\nexports.tables = () => openTables(read("tables.bin"));\n`;
}
