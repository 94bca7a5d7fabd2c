/** Decoded text in, page of blocks out: finds the format and the dialect and calls its reader. */
import type { Format, Page } from '../types';
import { guessDialect, looksLikeMarkdown } from './dialect';
import type * as Html from './html';
import { looksLikeHtml } from './html/sniff';
import { splitLines } from './lines';
import type * as Markdown from './markdown';
import { readPlain } from './plain';
import { readWrapped } from './wrapped';

export interface ReadOptions {
  readonly format?: Format | 'auto' | undefined;
  readonly url?: string | undefined;
}

/** Reads decoded text (see `decode/`) as the format asked for, or as the one it looks like. */
export function readPage(text: string, options: ReadOptions = {}): Page {
  const asked = options.format ?? 'auto';
  if (asked === 'html' || (asked === 'auto' && looksLikeHtml(text))) {
    // cheerio costs more than the rest of the start, so text pages never load it.
    const { readHtml } = require('./html') as typeof Html;
    return readHtml(text, { url: options.url ?? null });
  }
  const lines = splitLines(text);
  const { dialect, width } = guessDialect(lines);
  const page = { head: null, lineCount: lines.length };
  if (asked === 'markdown' || (asked === 'auto' && looksLikeMarkdown(lines))) {
    const { readMarkdown } = require('./markdown') as typeof Markdown;
    return { ...page, format: 'markdown', dialect: 'markdown', blocks: readMarkdown(lines, width) };
  }
  if (width === 0) return { ...page, format: 'text', dialect: 'plain', blocks: readPlain(lines) };
  const lynx = dialect === 'lynx';
  return { ...page, format: 'text', dialect, blocks: readWrapped(lines, width, lynx) };
}
