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
export async function* readFrames(reader: ByteReader, wanted: (type: string) => boolean, options: RecordOptions): AsyncGenerator<Frame | BadRecord> {
  /** True within a stretch that was reported. */
  let lost = false;
  for (let start = await findStart(reader); start !== null; start = await findStart(reader)) {
    if (typeof start === 'string') {
      if (!lost) yield bad('unreadable', start);
      lost = true;
      continue;
    }
    const next = await readRecord(reader, start, wanted, options);
    lost = next.lost;
    if (next.item !== null) yield next.item;
  }
}

/** The first line of the next record, or what is wrong where none is; null at the end. */
async function findStart(reader: ByteReader): Promise<Uint8Array | string | null> {
  for (;;) {
    const line = await reader.line(MAX_LINE);
    const damage = reader.passDamage();
    if (damage !== null) return `${damage}; ${GOES_ON}`;
    if (line === null || VERSION.test(startOf(line))) return line;
    if (!isBlank(line)) return `bytes that belong to no record; ${GOES_ON}`;
  }
}

const GOES_ON = 'the records behind it go on';

interface Next {
  /** Null for what was passed over. */
  readonly item: Frame | BadRecord | null;
  /** True when the next record does not start here: what comes before it belongs to the same damage. */
  readonly lost: boolean;
}

async function readRecord(reader: ByteReader, version: Uint8Array, wanted: (type: string) => boolean, { maxBytes, onSkip }: RecordOptions): Promise<Next> {
  const { type, identity, contentType, length } = await readHeader(reader, version);
  const fail = (message: string, lost: boolean): Next => ({ item: bad('unreadable', message, identity), lost });
  if (length === null) {
    const damage = reader.passDamage();
    return fail(damage === null ? `a record without a readable header; ${GOES_ON}` : cutMessage(damage), true);
  }
  const isWanted = wanted(type);
  if (!isWanted || length > maxBytes + BESIDE) {
    if ((await reader.skip(length)) < length) return fail(cutMessage(reader.passDamage()), false);
    if (isWanted) return { item: bad('too-large', tooLarge(maxBytes), identity), lost: false };
    onSkip(type);
    return { item: null, lost: false };
  }
  const block = await reader.take(length);
  const isWhole = block.byteLength === length;
  const damage = isWhole ? null : reader.passDamage();
  if (isWhole && (await endsHere(reader))) return { item: { kind: 'frame', type, identity, contentType, block }, lost: false };
  // A length that is too large reaches over the records behind it.
  const next = findRecord(block);
  if (next !== -1) reader.unread(block.subarray(next));
  return fail(isWhole ? `its length is not what its header says; ${GOES_ON}` : cutMessage(damage), next === -1);
}

function cutMessage(damage: string | null): string {
  return damage === null ? 'a record that is cut off' : `a record cut short by ${damage}; ${GOES_ON}`;
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
