/** Cuts a WARC file into its records, and finds the next one where one is damaged. */
import type { ByteReader } from './byte-reader';
import { bad, tooLarge, type BadRecord, type Identity, type RecordOptions } from './record';

/** One record as it stands in the file. */
export interface Frame {
  readonly kind: 'frame';
  /** `response`, `conversion` … */
  readonly type: string;
  readonly identity: Identity;
  /** Of the block; '' when the header says none. */
  readonly contentType: string;
  readonly block: Uint8Array;
}

/** Most bytes of a header line; addresses may be long. */
const MAX_LINE = 65_536;
const MAX_HEADER = 1_048_576;
/** Room for the HTTP header and the chunk sizes of a page. */
const BESIDE = 1_048_576;

const LF = 0x0a;
const CR = 0x0d;
const VERSION = /^WARC\/\d/;

/** Yields the records whose type is `wanted`, and a bad record for each stretch that is none. Others are told to `onSkip`. */
export async function* readFrames(reader: ByteReader, wanted: (type: string) => boolean, { maxBytes, onSkip }: RecordOptions): AsyncGenerator<Frame | BadRecord> {
  /** True within a stretch that was reported. */
  let lost = false;
  for (;;) {
    const line = await reader.line(MAX_LINE);
    const damage = reader.passDamage();
    if (damage !== null) {
      if (!lost) yield bad('unreadable', `${damage}; the records behind it go on`);
      lost = true;
      continue;
    }
    if (line === null) return;
    if (isBlank(line)) continue;
    if (!VERSION.test(startOf(line))) {
      if (!lost) yield bad('unreadable', 'bytes that belong to no record; the records behind them go on');
      lost = true;
      continue;
    }
    lost = false;
    const header = await readHeader(reader, line);
    const { type, length, identity } = header;
    if (length === null) {
      const broken = reader.passDamage();
      yield bad('unreadable', `a record ${broken === null ? 'without a readable header' : `cut short by ${broken}`}; the records behind it go on`, identity);
      lost = true;
      continue;
    }
    const isWanted = wanted(type);
    if (!isWanted || length > maxBytes + BESIDE) {
      const skipped = await reader.skip(length);
      if (skipped < length) yield bad('unreadable', cutMessage(reader.passDamage()), identity);
      else if (isWanted) yield bad('too-large', tooLarge(maxBytes), identity);
      else onSkip(type);
      continue;
    }
    const block = await reader.take(length);
    const damageWithin = block.byteLength < length ? reader.passDamage() : null;
    if (block.byteLength === length && (await endsHere(reader))) {
      yield { kind: 'frame', type, identity, contentType: header.contentType, block };
      continue;
    }
    yield bad('unreadable', block.byteLength < length ? cutMessage(damageWithin) : 'its length is not what its header says; the records behind it go on', identity);
    // A length that is too large reaches over the records behind it.
    const next = findRecord(block);
    if (next !== -1) reader.unread(block.subarray(next));
    lost = next === -1;
  }
}

function cutMessage(damage: string | null): string {
  return damage === null ? 'a record that is cut off' : `a record cut short by ${damage}; the records behind it go on`;
}

interface Header {
  readonly type: string;
  readonly identity: Identity;
  readonly contentType: string;
  /** Bytes of the block; null when the header is damaged. */
  readonly length: number | null;
}

async function readHeader(reader: ByteReader, version: Uint8Array): Promise<Header> {
  const lines: Uint8Array[] = [];
  let isWhole = false;
  for (let size = version.byteLength; size <= MAX_HEADER && !isWhole; ) {
    const line = await reader.line(MAX_LINE);
    if (line === null || line.at(-1) !== LF) break;
    if (VERSION.test(startOf(line))) {
      reader.unread(line);
      break;
    }
    lines.push(line);
    size += line.byteLength;
    isWhole = isBlank(line);
  }
  const text = isWhole ? Buffer.concat(lines).toString('utf8') : '';
  const type = valueOf(text, 'WARC-Type');
  const id = valueOf(text, 'WARC-Record-ID');
  // Old writers put the address between angle brackets.
  const url = valueOf(text, 'WARC-Target-URI')?.replace(/^<|>$/g, '');
  return {
    type: type?.toLowerCase() ?? '',
    identity: { ...(id === null ? {} : { id }), ...(url === undefined ? {} : { url }) },
    contentType: valueOf(text, 'Content-Type') ?? '',
    length: type === null ? null : lengthOf(text),
  };
}

/** The value of a header line; null when there is none, or two: then two headers have run into each other. */
function valueOf(header: string, name: string): string | null {
  const [line, other] = header.split('\n').filter((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  const value = line?.slice(name.length + 1).trim() ?? '';
  return value === '' || other !== undefined ? null : value;
}

function lengthOf(header: string): number | null {
  const value = valueOf(header, 'Content-Length') ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** Two line ends stand behind a block; at least one must. The end of the file will do. */
async function endsHere(reader: ByteReader): Promise<boolean> {
  const line = await reader.line(2);
  if (line === null || isBlank(line)) return true;
  reader.unread(line);
  return false;
}

/** Where the next record starts within a block, or -1. */
function findRecord(block: Uint8Array): number {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const found = bytes.indexOf('\n\r\nWARC/1.');
  return found === -1 ? -1 : found + 3;
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === LF || byte === CR);
}

function startOf(line: Uint8Array): string {
  return Buffer.from(line.buffer, line.byteOffset, Math.min(line.byteLength, 16)).toString('latin1');
}
