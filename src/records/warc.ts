/** WARC and WET files as records: the pages among responses, resources and conversions. */
import type * as Warcio from 'warcio';
import type { ByteReader } from './byte-reader';
import { isPageType, readContentType } from './content-type';
import { decodeBody } from './http-body';
import { bad, tooLarge, type InputRecord, type RecordOptions } from './record';
import { readFrames, type Frame } from './warc-frames';

/** Types of records that may hold a page. The others hold requests, remarks, or pages of elsewhere. */
const PAGE_TYPES = ['response', 'resource', 'conversion'];

/** Yields pages and bad records in order; the other records are told to `onSkip`. */
export async function* readWarc(reader: ByteReader, options: RecordOptions): AsyncGenerator<InputRecord> {
  for await (const frame of readFrames(reader, (type) => PAGE_TYPES.includes(type), options)) {
    if (frame.kind === 'bad') {
      yield frame;
      continue;
    }
    const record = await readPage(frame, options);
    if (record !== null) yield record;
  }
}

/** The page of one record, or null when it holds none. */
async function readPage(frame: Frame, { maxBytes, onSkip }: RecordOptions): Promise<InputRecord | null> {
  const { identity } = frame;
  const { status, contentType, coding, body } = frame.type === 'response' ? await readResponse(frame.block) : { status: OK, contentType: frame.contentType, coding: '', body: frame.block };
  const { type, charset } = readContentType(contentType);
  const reason = status < 200 || status > 299 ? `status ${status}` : isPageType(type) ? null : type;
  if (reason !== null) {
    onSkip(reason);
    return null;
  }
  const page = decodeBody(body, coding, maxBytes);
  if (page === undefined) return bad('unreadable', `its body is coded as "${coding}", which this program does not know`, identity);
  if (page === null || page.byteLength > maxBytes) return bad('too-large', tooLarge(maxBytes), identity);
  return { kind: 'page', identity, page, path: null, format: frame.type === 'conversion' ? 'text' : 'auto', encoding: null, declared: charset };
}

const OK = 200;

interface Response {
  readonly status: number;
  readonly contentType: string;
  readonly coding: string;
  /** As it was sent, its chunks put together. */
  readonly body: Uint8Array;
}

async function readResponse(block: Uint8Array): Promise<Response> {
  const { WARCParser, AsyncIterReader } = require('warcio') as typeof Warcio;
  const { head, body } = splitHead(block);
  const envelope = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${head.byteLength + body.byteLength}\r\n\r\n`;
  const record = await WARCParser.parse(new AsyncIterReader([Buffer.from(envelope), head, body], null));
  const headers = record?.httpHeaders?.headers;
  if (record == null || headers === undefined) return { status: OK, contentType: '', coding: '', body: block };
  const coding = headers.get('content-encoding') ?? '';
  // It would be undone without a limit. The chunks of a transfer grow nothing.
  headers.delete('content-encoding');
  return { status: Number(record.httpHeaders?.statusCode), contentType: headers.get('content-type') ?? '', coding, body: await record.readFully(true) };
}

/** Cuts a response behind its header, whose lines then end as the standard asks: some servers end them otherwise. */
function splitHead(block: Uint8Array): { readonly head: Uint8Array; readonly body: Uint8Array } {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const ends = [bytes.indexOf('\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at !== -1);
  const end = ends.length === 0 ? bytes.byteLength : Math.min(...ends) + 1;
  const lines = bytes.toString('latin1', 0, end).split('\n').map((line) => line.trimEnd()).filter((line) => line !== '');
  const blank = bytes[end] === CR ? 2 : 1;
  // The parser asks for at least one field.
  return { head: Buffer.from(`${lines.join('\r\n')}\r\n${lines.length > 1 ? '' : 'Date:\r\n'}\r\n`, 'latin1'), body: bytes.subarray(end + blank) };
}

const CR = 0x0d;
