/** HTML in, page out. The only folder that knows cheerio; loaded on first use. */
import type { Page } from '../../types';
import { makeBlocks } from './blocks';
import { parseDom } from './dom';
import { readFeed } from './feed';
import { readHead } from './head';
import { baseOf } from './links';
import { judgeRoots } from './roots';
import { walk } from './walk';

export interface HtmlOptions {
  /** The page's own address, used where the page names no base. */
  readonly url?: string | null;
}

/** Reads a page of any kind of HTML, a fragment of one, or a feed. Never throws, however broken the page. */
export function readHtml(text: string, options: HtmlOptions = {}): Page {
  const feed = readFeed(text, options.url ?? null);
  if (feed !== null) return feed;
  const { nodes, shift } = parseDom(text);
  const { runs, parts, head } = walk(nodes, lineCounter(text, shift));
  const plain = runs.reduce((sum, run) => sum + (run.context.hidden >= 0 ? 0 : run.shown - run.linked), 0);
  const zones = judgeRoots(parts.roots, plain);
  const base = baseOf(head.base, head.canonical ?? head.address, options.url ?? null);
  return { format: 'html', dialect: 'html', head: readHead(head, zones), blocks: makeBlocks(runs, parts, zones, base), lineCount: countLines(text) };
}

/** Turns rising offsets into 1-based lines, going over the text once. */
export function lineCounter(text: string, shift: number): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset - shift) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
