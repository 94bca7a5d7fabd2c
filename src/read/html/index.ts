/** HTML in, page out. The only folder that knows cheerio; loaded on first use. */
import { fold, squeeze } from '../../text';
import type { Head, Page } from '../../types';
import { makeBlocks } from './blocks';
import { parseDom } from './dom';
import { readXml } from './feed';
import { readHead } from './head';
import { lineCounter } from './line-counter';
import { baseOf } from './links';
import { judgeRoots } from './roots';
import { walk } from './walk';

export interface HtmlOptions {
  /** The page's own address, used where the page names no base. */
  readonly url?: string | null;
}

/** Reads a page of any kind of HTML, a fragment of one, or a feed. Never throws, however broken the page. */
export function readHtml(text: string, options: HtmlOptions = {}): Page {
  const xml = readXml(text, options.url ?? null);
  if (xml !== null) return xml;
  const { nodes, shift } = parseDom(text);
  const lineAt = lineCounter(text, shift);
  const { runs, parts, head } = walk(nodes, lineAt);
  const plain = runs.reduce((sum, run) => sum + (run.context.hidden >= 0 ? 0 : run.shown - run.linked), 0);
  const zones = judgeRoots(parts.roots, plain);
  const base = baseOf(head.base, head.canonical ?? head.address, options.url ?? null);
  const claims = readHead(head, zones);
  const blocks = makeBlocks(runs, parts, zones, base, (candidate) => isClaimed(candidate, claims));
  return { format: 'html', dialect: 'html', head: claims, blocks, lineCount: lineAt(Infinity) };
}

/** True when the head gives a text as the page's title, with or without the name of the site behind it. */
function isClaimed(candidate: string, head: Head): boolean {
  const text = fold(squeeze(candidate));
  if (text === '') return false;
  return (head.title !== null && head.title.length > text.length && fold(head.title).startsWith(text)) || head.titles.some((claim) => fold(claim.value) === text);
}
