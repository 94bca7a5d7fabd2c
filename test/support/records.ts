/** Files of pages, made by hand, and what the readers make of them. */
import { gzipSync } from 'node:zlib';
import { readRecords, type InputRecord, type RecordFormat } from '../../src/records';

export interface Read {
  readonly records: readonly InputRecord[];
  readonly skipped: readonly string[];
}

/** Reads a file, given in pieces of `step` bytes. */
export async function read(bytes: string | Uint8Array, format: RecordFormat, { step = 1 << 16, maxBytes = 20_000_000 } = {}): Promise<Read> {
  const records: InputRecord[] = [];
  const skipped: string[] = [];
  const source = pieces(Buffer.from(bytes as string), step);
  for await (const record of readRecords(source, format, { maxBytes, onSkip: (what) => skipped.push(what) })) records.push(record);
  return { records, skipped };
}

async function* pieces(bytes: Buffer, step: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += step) yield bytes.subarray(at, at + step);
}

/** What is in a record in a few words: `id: text` or `id! message`. */
export function short(record: InputRecord): string {
  const id = record.identity.id ?? '-';
  if (record.kind === 'bad') return `${id}! ${record.message}`;
  const { page } = record;
  return `${id}: ${page === null ? `<${record.path}>` : typeof page === 'string' ? page : Buffer.from(page).toString('utf8')}`;
}

export interface WarcParts {
  readonly type?: string;
  readonly id?: string;
  readonly url?: string;
  /** Content type of the record itself. */
  readonly contentType?: string;
  /** In the place of the true length. */
  readonly length?: number | string;
}

/** One record of a WARC file, its end included. */
export function warcRecord(block: string | Uint8Array, { type = 'response', id = 'a', url = `https://town.example/${id}`, contentType = 'application/http; msgtype=response', length }: WarcParts = {}): Buffer {
  const bytes = Buffer.from(block as string);
  const header = ['WARC/1.0', `WARC-Type: ${type}`, `WARC-Record-ID: <urn:${id}>`, `WARC-Target-URI: ${url}`, 'WARC-Date: 2024-05-01T00:00:00Z', `Content-Type: ${contentType}`, `Content-Length: ${length ?? bytes.byteLength}`];
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** An HTTP response as it goes over the wire. */
export function http(body: string | Uint8Array, headers: readonly string[] = ['Content-Type: text/html'], status = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`), Buffer.from(body as string)]);
}

/** One record of a WET file. */
export const wetRecord = (text: string, id: string): Buffer => warcRecord(text, { type: 'conversion', id, contentType: 'text/plain' });

export const gzipEach = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));
