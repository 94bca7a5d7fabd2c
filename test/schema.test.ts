/** The JSON Schema is valid, and everything the program prints is valid by it. */
import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020';
import { extract, ExtractError } from '../src/extract';
import { schema } from '../src/schema';
import { bytesOf, pageFiles } from './support/corpora';
import { NO_TEXT, VI_PAGE } from './support/pages';
import { run } from './support/run';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false, allowUnionTypes: true });
const validate = ajv.compile(schema);
/** What is wrong with a value, in words; '' = nothing. */
const faults = (value: unknown): string => (validate(JSON.parse(JSON.stringify(value))) ? '' : ajv.errorsText(validate.errors, { separator: '\n' }));

describe('the schema', () => {
  test('is what `extract schema` prints, and valid by its own schema', async () => {
    const { code, out } = await run(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(schema);
    expect(ajv.validateSchema(JSON.parse(out) as object)).toBe(true);
  });

  const good = extract(VI_PAGE, { boilerplate: true });
  const spoilt: readonly [string, unknown][] = [
    ['a key is missing', Object.fromEntries(Object.entries(good).filter(([key]) => key !== 'byline'))],
    ['there is a key too many', { ...good, extra: 1 }],
    ['a text is empty instead of null', { ...good, byline: '' }],
    ['a kind is unknown', { ...good, pageKind: 'poem' }],
    ['a date has a filler hour without minutes', { ...good, article: { ...good.article, publishedAt: '2024-03-14T08' } }],
    ['a source is no web address', { ...good, sourceUrl: 'ftp://x' }],
    ['lines are not a pair', { ...good, boilerplate: [{ lines: [1], kind: 'noise', reason: 'x' }] }],
    ['a counter has an unknown key', { ...good, visitorCounter: { hour: 1 } }],
    ['it is an error of an unknown kind', { schema: 'extract/1', error: { code: 'tired', message: 'x' }, input: { path: null, bytes: null, sha256: null } }],
  ];
  test('accepts a good record', () => expect(faults(good)).toBe(''));
  test.each(spoilt)('refuses a record when %s', (_, record) => expect(faults(record)).not.toBe(''));
});

describe('what is printed is valid', () => {
  test.each(pageFiles.map((file) => [file.name, file] as const))('%s', (_, file) => {
    expect(faults(extract(bytesOf(file), { path: file.name, boilerplate: true }))).toBe('');
  });

  test('for an empty page', () => expect(faults(extract(''))).toBe(''));

  test('for a page that cannot be read', async () => {
    const { out } = await run(['--ndjson', '-'], { stdin: NO_TEXT });
    expect(faults(JSON.parse(out))).toBe('');
    expect(() => extract(NO_TEXT)).toThrow(ExtractError);
  });
});
