/** The pipeline and the library's entry: bytes → decode → read → label → fields. Pure: no file is touched. */
import { createHash } from 'node:crypto';
import { decode } from './decode';
import { readFields } from './fields';
import { labelPage } from './label';
import { readPage } from './read';
import { declaredCharset } from './read/html/charset';
import type { ExtractOptions, Extraction, Judged, Page } from './types';

export { ExtractError } from './errors';
export type * from './types';

export interface Analysis {
  readonly page: Page;
  readonly judged: readonly Judged[];
  readonly extraction: Extraction;
}

/**
 * Reads one page. Bytes are decoded first; a string is taken as decoded already (`input.encoding` is then `utf-8`).
 * @throws ExtractError `undecodable` when the bytes are no text in any known encoding.
 */
export function extract(input: Uint8Array | string, options: ExtractOptions = {}): Extraction {
  return analyse(input, options).extraction;
}

/** Like `extract`, with the page and every judgement that led to the result. */
export function analyse(input: Uint8Array | string, options: ExtractOptions = {}): Analysis {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  const decoded = decode(bytes, { ...(options.encoding === undefined ? {} : { encoding: options.encoding }), declared: declaredCharset(bytes) });
  const page = readPage(decoded.text, { format: options.format, url: options.url });
  const labelled = labelPage(page);
  const info = {
    path: options.path ?? null,
    format: page.format,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: decoded.encoding,
    repairs: decoded.repairs,
  };
  return { page, judged: labelled.judged, extraction: readFields(page, labelled, info, decoded.warnings, options) };
}
