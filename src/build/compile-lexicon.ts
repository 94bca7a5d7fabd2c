/** Writes the tables of the lexicon into `dist`, so that no run has to make them from the locales. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTables } from '../lexicon/build-tables';
import { toAscii } from './ascii';

/** Puts the finished tables in the place of `lexicon/tables.js`; returns that module's source. */
export function compileLexicon(root: string): string {
  const source = toAscii(`"use strict";\nexports.tables = () => (${JSON.stringify(buildTables())});\n`);
  writeFileSync(join(root, 'dist', 'lexicon', 'tables.js'), source);
  return source;
}
