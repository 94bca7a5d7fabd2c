/**
 * What must hold for every page: nothing is lost, nothing is in two places, nothing is invented, and the line numbers
 * are right. Read over all pages at hand and over pages that are made up at random.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../src/extract';
import { bytesOf, pageFiles } from './support/corpora';
import { generatedPage } from './support/generated';
import { breaches } from './support/invariants';
import { EN_PAGE, NO_TEXT, VI_PAGE } from './support/pages';

describe('pages at hand', () => {
  test.each(pageFiles.map((file) => [file.name, file] as const))('%s', (_, file) => expect(breaches(bytesOf(file))).toEqual([]));
});

/** Fixed, so that a run fails for everybody or for nobody. Raise the number of runs to look for more. */
const RUNS = { seed: 140_324, numRuns: 400 };

describe('pages made up at random', () => {
  test('break no rule', () => {
    fc.assert(fc.property(generatedPage, (page) => expect(breaches(Buffer.from(page))).toEqual([])), RUNS);
  });

  test('any text at all breaks no rule', () => {
    // Control characters are left to the decoder, which takes a page of them for no text.
    const text = fc.string({ unit: 'binary', maxLength: 200 }).map((any) => `${any.replace(/\p{Cc}/gu, '\n')}\n`);
    fc.assert(fc.property(text, (page) => expect(breaches(Buffer.from(page))).toEqual([])), RUNS);
  });
});

describe('the same page in another form gives the same result', () => {
  const read = (bytes: Uint8Array): unknown => ({ ...extract(bytes, { boilerplate: true }), input: null, warnings: null });
  test.each([
    ['with CRLF', (page: string) => Buffer.from(page.replaceAll('\n', '\r\n'))],
    ['with a byte-order mark', (page: string) => Buffer.from(`\ufeff${page}`)],
    ['as UTF-16', (page: string) => Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['with combining marks', (page: string) => Buffer.from(page.normalize('NFD'))],
    ['with blanks at the end of lines', (page: string) => Buffer.from(page.replaceAll('\n', '  \n'))],
    ['without a final line feed', (page: string) => Buffer.from(page.trimEnd())],
  ])('%s', (_, change) => {
    for (const page of [VI_PAGE, EN_PAGE]) expect(read(change(page))).toEqual(read(Buffer.from(page)));
  });

  test('as a string, with the same account of the input', () => {
    expect(extract(VI_PAGE)).toEqual(extract(Buffer.from(VI_PAGE)));
    expect(() => extract(NO_TEXT)).toThrow(/not .*text/);
  });
});
