/** A page that was saved with all its parts (MHTML) as one record: the part that is the page itself. */
import type * as Mailsplit from '@zone-eu/mailsplit';
import type { MimeNode, SplitterChunk } from '@zone-eu/mailsplit';
import type { Transform } from 'node:stream';
import type * as Streams from 'node:stream/promises';
import { joinAll } from './bytes';
import { isPageType } from './content-type';
import { bad, tooLarge, type InputRecord, type RecordOptions } from './record';

/** A byte may be written as three, `=C3`, and a line of 76 may have a line end of three. */
const MOST_WRITTEN = 3.2;

interface Found {
  /** The header of the whole file. */
  root: MimeNode | null;
  part: MimeNode | null;
  readonly body: Uint8Array[];
  size: number;
}

/** Reads to the end and gives one record. The first part that is a page is the page; later ones are its frames. */
export async function* readMhtml(source: AsyncIterable<Uint8Array>, { maxBytes }: RecordOptions): AsyncGenerator<InputRecord> {
  const { Splitter } = require('@zone-eu/mailsplit') as typeof Mailsplit;
  const { pipeline } = require('node:stream/promises') as typeof Streams;
  const most = maxBytes * MOST_WRITTEN;
  let found: Found;
  try {
    // A saved mail is no page of this one.
    found = await pipeline(source, new Splitter({ ignoreEmbedded: true }), (chunks: AsyncIterable<SplitterChunk>) => findPage(chunks, most));
  } catch (error) {
    // What the splitter refuses has no system code; what the disk says is for the caller.
    if (error instanceof Error && 'syscall' in error) throw error;
    yield bad('unreadable', 'not MHTML that can be read: its headers are damaged or endless');
    return;
  }
  const { root, part, body, size } = found;
  const url = part === null ? null : addressOf(part, root);
  const identity = url === null ? {} : { url };
  if (part === null) return yield bad('unreadable', 'holds no page; no part of it is HTML or text');
  const page = size > most ? null : await decodePart(part, joinAll(body));
  if (page === null || page.byteLength > maxBytes) return yield bad('too-large', tooLarge(maxBytes), identity);
  yield { kind: 'page', identity, page, path: null, format: part.contentType === 'text/html' ? 'html' : 'auto', encoding: null, declared: part.charset || null };
}

async function findPage(chunks: AsyncIterable<SplitterChunk>, most: number): Promise<Found> {
  const found: Found = { root: null, part: null, body: [], size: 0 };
  let isInPage = false;
  for await (const chunk of chunks) {
    if (chunk.type === 'node') {
      found.root ??= chunk;
      isInPage = found.part === null && isPage(chunk);
      if (isInPage) found.part = chunk;
    } else if (isInPage && chunk.type === 'body') {
      found.size += chunk.value.byteLength;
      if (found.size <= most) found.body.push(chunk.value);
    }
  }
  return found;
}

/** A file without any header counts as text to the splitter, but is no MHTML. */
function isPage({ contentType, headers, multipart }: MimeNode): boolean {
  return multipart === false && contentType !== false && headers !== false && headers.hasHeader('Content-Type') && isPageType(contentType);
}

/** The browser's word for where the page was, or the part's own; null when neither names an address. */
function addressOf(part: MimeNode, root: MimeNode | null): string | null {
  const places = [headerOf(root, 'Snapshot-Content-Location'), headerOf(part, 'Content-Location'), headerOf(root, 'Content-Location')];
  return places.find((place) => /^https?:/i.test(place)) ?? null;
}

/** A long address is folded over several lines; an address has no blanks. */
function headerOf(node: MimeNode | null, name: string): string {
  return node === null || node.headers === false ? '' : node.headers.getFirst(name).replace(/\s/g, '');
}

async function decodePart(part: MimeNode, body: Uint8Array): Promise<Uint8Array> {
  const decoder = part.getDecoder() as Transform;
  const parts: Uint8Array[] = [];
  decoder.end(body);
  for await (const chunk of decoder) parts.push(chunk as Uint8Array);
  return joinAll(parts);
}
