/** Decoded text in, page of blocks out: finds the format and the dialect and calls its reader. */
import type { Format, Page } from '../types';
import { guessDialect } from './dialect';
import type * as Html from './html';
import { looksLikeHtml } from './html/sniff';
import { splitLines } from './lines';
import type * as Markdown from './markdown';
import { readPlain } from './plain';
import { splitSingleLine } from './single-line';
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
  const { dialect, layout } = guessDialect(lines, asked === 'markdown' ? 'yes' : asked === 'text' ? 'no' : 'perhaps');
  const page = { head: null, dialect, lineCount: lines.length };
  if (dialect === 'markdown') {
    const { readMarkdown } = require('./markdown') as typeof Markdown;
    return { ...page, format: 'markdown', blocks: readMarkdown(lines, layout.margin.width) };
  }
  return { ...page, format: 'text', blocks: dialect === 'plain' ? readPlain(splitSingleLine(lines)) : readWrapped(lines, layout, dialect === 'lynx') };
}
