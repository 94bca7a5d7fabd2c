/** What the build puts into the package is what the sources say. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTables } from '../../src/lexicon/build-tables';

const dist = join(__dirname, '..', '..', 'dist');

test('the compiled tables are those of the locales', () => {
  const { tables } = require(join(dist, 'lexicon', 'tables.js')) as { readonly tables: typeof buildTables };
  expect(tables()).toEqual(buildTables());
});

describe('the packed program', () => {
  const source = readFileSync(join(dist, 'cli', 'packed.js'), 'latin1');

  test('is plain ASCII, as it is read without being decoded', () => {
    expect([...source].find((char) => char > '~')).toBeUndefined();
  });

  test('holds the tables and not the locales they are made from', () => {
    expect(source).toContain('tables.bin');
    expect(source).not.toContain('// src/locales/vi.ts');
  });

  test('leaves apart what few pages need', () => {
    expect(source).toContain('require("./packed-parser.js")');
    expect(source).not.toContain('node_modules/cheerio');
  });
});
