/** What must hold for any input at all: returns what does not, in words. */
import Ajv2020 from 'ajv/dist/2020';
import { extract, ExtractError } from '../../src/extract';
import { schema } from '../../src/schema';
import { breaches } from '../support/invariants';

const validate = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(schema);

/** Characters that no string of a record holds: control characters other than the line feed, halves of a surrogate pair. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Surrogate}]/u;

function stringsOf(record: unknown): string[] {
  const strings: string[] = [];
  JSON.stringify(record, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

/** A record that is right in every way, or an error of ours: then nothing is returned. */
export function faults(bytes: Uint8Array): string[] {
  try {
    const record = extract(bytes, { boilerplate: true });
    const carried: unknown = JSON.parse(JSON.stringify(record));
    const invalid = validate(carried) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `the schema: ${instancePath} ${message ?? ''}`);
    const unclean = stringsOf(record).filter((text) => FORBIDDEN.test(text)).map((text) => `a character that has no place in a record: ${JSON.stringify(text.slice(0, 80))}`);
    return [...invalid, ...unclean.slice(0, 2), ...breaches(bytes)];
  } catch (error) {
    if (error instanceof ExtractError) return error.message === '' ? ['an error without a message'] : [];
    return [`thrown: ${error instanceof Error ? error.stack ?? error.message : String(error)}`];
  }
}
