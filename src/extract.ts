/** The pipeline and the library's entry: bytes → decode → read → label → fields. Pure: no file is touched. */
import { createHash } from 'node:crypto';
import { decode } from './decode';
import { findFields, readFields, type Findings } from './fields';
import { labelPage } from './label';
import { forgetOldPages } from './memo';
import { readPage } from './read';
import { declaredCharset } from './read/html/charset';
import type { ExtractOptions, Extraction, Judged, Page, Warning } from './types';

export { ExtractError } from './errors';
export type * from './types';

/** A result with all that led to it. */
export interface Analysis {
  /** The decoded page; its lines are those that all line numbers speak of. */
  readonly text: string;
  readonly page: Page;
  /** The page's blocks in order, some cut in two, each with every verdict about it. */
  readonly judged: readonly Judged[];
  /** What the fields were read from. */
  readonly findings: Findings;
  readonly extraction: Extraction;
}

/**
 * Reads one page: a text dump, Markdown or HTML.
 *
 * Bytes are decoded first (see `ExtractOptions.encoding`); a string is taken as decoded already, and its
 * `input.bytes` and `input.sha256` are those of its UTF-8 form. The same input always gives the same result. A page
 * without an article is no error: `pageKind` says what it is, and the fields are null or empty.
 *
 * @example
 * const { article, sourceUrl } = extract(readFileSync('page.txt'), { path: 'page.txt' });
 *
 * @throws ExtractError `undecodable` when the bytes are no text, or the encoding asked for is not known.
 */
export function extract(input: Uint8Array | string, options: ExtractOptions = {}): Extraction {
  return analyse(input, options).extraction;
}

/** Like `extract`, with the page as it was read and every judgement that led to the result. */
export function analyse(input: Uint8Array | string, options: ExtractOptions = {}): Analysis {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  const decoded = decode(bytes, { ...(options.encoding === undefined ? {} : { encoding: options.encoding }), declared: options.declaredEncoding ?? declaredCharset(bytes) });
  forgetOldPages(decoded.text.length);
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
  const warnings = page.blocks.length === 0 ? [...decoded.warnings, EMPTY] : decoded.warnings;
  const { judged } = labelled;
  const findings = findFields(page, labelled);
  return { text: decoded.text, page, judged, findings, extraction: readFields(page, judged, findings, info, warnings, options) };
}

/** An empty page is no error: crawlers save them. But nobody should have to guess why all is null. */
const EMPTY: Warning = { code: 'empty', message: 'the page holds no text', lines: null };
