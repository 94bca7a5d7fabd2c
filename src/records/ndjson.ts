/** Lines of JSON, `{id, text|html|b64|path, url?, encoding?}`, as records. */
import type { ByteReader } from './byte-reader';
import { bad, tooLarge, type BadRecord, type Identity, type InputRecord, type PageRecord, type RecordOptions } from './record';

/** A letter of two bytes may be written as six characters, `\u1ea1`. */
const MOST_WRITTEN = 3;
/** For the keys beside the page. */
const BESIDE = 65_536;

/** Reads the lines in order. A line that is no record is a bad one, with its number; blank lines are passed over. */
export async function* readNdjson(reader: ByteReader, { maxBytes }: RecordOptions): AsyncGenerator<InputRecord> {
  const atMost = maxBytes * MOST_WRITTEN + BESIDE;
  const decoder = new TextDecoder();
  for (let number = 1; ; number++) {
    const line = await reader.line(atMost);
    const damage = reader.passDamage();
    if (damage !== null) yield bad('unreadable', `line ${number}: ${damage}; the lines behind it go on`);
    else if (line === null) return;
    else if (line.byteLength >= atMost && (await reader.skipLine()) > 0) yield bad('too-large', `line ${number}: ${tooLarge(maxBytes)}`);
    else yield* readLine(decoder.decode(line).trim(), number, maxBytes);
  }
}

function* readLine(line: string, number: number, maxBytes: number): Generator<InputRecord> {
  if (line === '') return;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // What JSON.parse says differs between versions of Node.
    const array = line.startsWith('[') ? " (a JSON array? write its items one a line: jq -c '.[]')" : '';
    yield bad('unreadable', `line ${number}: not JSON${array}; write one object a line`);
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) yield bad('unreadable', `line ${number}: not a JSON object; write one object a line`);
  else yield readRecord(value as Readonly<Record<string, unknown>>, number, maxBytes);
}

const PAGE_KEYS = ['text', 'html', 'b64'] as const;

/** What is wrong with the first key whose value is not of its kind, or null. */
function badKey(value: Readonly<Record<string, unknown>>): string | null {
  const { id } = value;
  // A number beyond these would come back as another one.
  if (id != null && typeof id !== 'string' && !Number.isSafeInteger(id)) return '"id" is neither a string nor a whole number that is kept exactly; write it as a string';
  const key = [...PAGE_KEYS, 'path', 'url', 'encoding'].find((name) => value[name] != null && typeof value[name] !== 'string');
  return key === undefined ? null : `"${key}" is not a string`;
}

/** A key that is null is as good as none. */
function readRecord(value: Readonly<Record<string, unknown>>, number: number, maxBytes: number): PageRecord | BadRecord {
  const wrong = badKey(value);
  const { id, text, html, b64, path, url, encoding } = value as Readonly<Record<string, string | null | undefined>>;
  const identity: Identity = { ...(id == null || wrong?.startsWith('"id"') === true ? {} : { id }), ...(typeof url === 'string' ? { url } : {}) };
  const name = typeof path === 'string' ? path : null;
  const fail = (code: BadRecord['code'], message: string): BadRecord => bad(code, identity.id === undefined ? `line ${number}: ${message}` : message, identity, name);
  if (wrong !== null) return fail('unreadable', wrong);
  const given = PAGE_KEYS.filter((key) => value[key] != null);
  if (given.length > 1) return fail('unreadable', `holds both "${given[0]}" and "${given[1]}"; give the page once`);
  if (given.length === 0 && name === null) return fail('unreadable', 'holds no page; give it as "text", "html" or "b64", or name a file as "path"');
  const page = b64 == null ? (text ?? html ?? null) : fromBase64(b64);
  if (b64 != null && page === null) return fail('unreadable', '"b64" is not base64');
  if (page !== null && sizeOf(page) > maxBytes) return fail('too-large', tooLarge(maxBytes));
  return { kind: 'page', identity, page, path: name, format: html == null ? 'auto' : 'html', encoding: encoding ?? null, declared: null };
}

const sizeOf = (page: Uint8Array | string): number => (typeof page === 'string' ? Buffer.byteLength(page) : page.byteLength);

/** Both alphabets, line breaks allowed. */
const BASE64 = /^[\w+/-]*={0,2}$/;

function fromBase64(text: string): Uint8Array | null {
  const dense = text.replace(/\s/g, '');
  const padding = dense.indexOf('=');
  // Four letters are three bytes; one letter alone is none.
  if (!BASE64.test(dense) || (padding === -1 ? dense.length : padding) % 4 === 1) return null;
  return Buffer.from(dense, 'base64');
}
