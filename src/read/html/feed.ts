/** Reads feeds (RSS, Atom, RDF) and other XML: no page, but a list of what a site has published. */
import { squeeze } from '../../text';
import type { Block, Head, Page } from '../../types';
import { makeBlock } from '../block';
import { makeBlocks } from './blocks';
import { cleanPiece } from './clean-piece';
import { parseDom, textOf, type DomNode } from './dom';
import { lineCounter } from './line-counter';
import { resolveLink } from './links';
import { measure } from './runs';
import { walk } from './walk';

const PROBE = 2000;
/** Feeds hold tens of items; files with more are archives. */
const MOST_ITEMS = 2000;
const LONGEST_PART = 200_000;

/** The page a feed or another XML file makes, or null when the text is HTML. */
export function readXml(text: string, url: string | null): Page | null {
  const head = text.slice(0, PROBE);
  const root = /<(rss|feed|rdf:rdf)[\s>]/i.exec(head);
  const xml = /^\s*<\?xml\s/i.test(head) && !/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head);
  if (!xml && (root === null || !/^\s*<(?:!--|rss|feed|rdf)/i.test(head))) return null;
  const { nodes, shift } = parseDom(text, true);
  const lineAt = lineCounter(text, shift);
  const lineOf = (node: DomNode): number => lineAt(node.startIndex ?? 0);
  const blocks = root === null ? everyText(nodes, lineOf) : [];
  const channel = root === null ? null : (allBelow(nodes, ['channel', 'feed'], 1)[0] ?? null);
  if (root !== null) {
    if (channel !== null) blocks.push(...headingOf(channel, lineOf));
    for (const item of allBelow(nodes, ['item', 'entry'], MOST_ITEMS)) blocks.push(...itemBlocks(item, lineOf, url));
  }
  return { format: 'html', dialect: 'html', head: channel === null ? null : headOf(channel), blocks, lineCount: lineAt(Infinity) };
}

function headingOf(channel: DomNode, lineOf: (node: DomNode) => number): Block[] {
  const title = partOf(channel, ['title']);
  return title === null ? [] : [makeBlock({ text: title, lines: oneLine(lineOf(channel)), hint: 'heading', level: 1, linkShare: 0, bullet: '' })];
}

function itemBlocks(item: DomNode, lineOf: (node: DomNode) => number, url: string | null): Block[] {
  const lines = oneLine(lineOf(item));
  const title = partOf(item, ['title']) ?? '';
  const datetime = partOf(item, ['pubdate', 'published', 'dc:date', 'updated', 'date']);
  const address = resolveLink(linkOf(item), url);
  const blocks: Block[] = [];
  const heading = squeeze(title);
  // Title and date are one line of a list: a date of its own would be that of an article.
  const entry = [heading, squeeze(datetime ?? '')].filter((part) => part !== '').join(' ');
  if (entry !== '') {
    const links = heading === '' ? [] : [{ text: heading, url: address }];
    blocks.push(makeBlock({ text: entry, lines, hint: 'item', zone: 'related', bullet: '', links, linkShare: heading.length / entry.length, datetime }));
  }
  const body = rawPartOf(item, ['content:encoded', 'content', 'description', 'summary']);
  if (body !== null && body.trim() !== '') {
    const { runs, parts } = walk(parseDom(body).nodes, () => lines.first);
    for (const block of makeBlocks(runs, parts, [], address ?? url, () => false)) blocks.push({ ...block, zone: 'related', hint: null });
  }
  return blocks;
}

function oneLine(line: number): { first: number; last: number } {
  return { first: line, last: line };
}

function headOf(channel: DomNode): Head {
  const title = partOf(channel, ['title']);
  return {
    title, siteName: title, language: partOf(channel, ['language']) ?? channel.attribs?.['xml:lang'] ?? null, canonical: null, base: null,
    titles: [], authors: [], published: [], updated: [], descriptions: [],
  };
}

function rawPartOf(node: DomNode, names: readonly string[]): string | null {
  for (const name of names) {
    const part = node.children?.find((child) => child.name?.toLowerCase() === name);
    if (part !== undefined) return textOf(part, LONGEST_PART);
  }
  return null;
}

/** Text of a part; titles may hold escaped markup. */
function partOf(node: DomNode, names: readonly string[]): string | null {
  const raw = rawPartOf(node, names);
  if (raw === null) return null;
  const plain = raw.includes('<') ? parseDom(raw).nodes.map((child) => (child.type === 'text' ? (child.data ?? '') : textOf(child))).join(' ') : raw;
  const text = squeeze(cleanPiece(plain));
  return text === '' ? null : text;
}

function linkOf(item: DomNode): string | null {
  const links = item.children?.filter((child) => child.name?.toLowerCase() === 'link') ?? [];
  const named = links.find((link) => (link.attribs?.rel ?? 'alternate') === 'alternate' && link.attribs?.href !== undefined);
  return named?.attribs?.href ?? (links[0] === undefined ? null : textOf(links[0]).trim() || null);
}

function allBelow(nodes: readonly DomNode[], names: readonly string[], most: number): DomNode[] {
  const found: DomNode[] = [];
  forEachNode(nodes, (node) => {
    if (node.name !== undefined && found.length < most && names.includes(node.name.toLowerCase())) found.push(node);
  });
  return found;
}

function everyText(nodes: readonly DomNode[], lineOf: (node: DomNode) => number): Block[] {
  const blocks: Block[] = [];
  forEachNode(nodes, (node) => {
    const text = node.type === 'text' ? squeeze(cleanPiece(node.data ?? '')) : '';
    if (text === '') return;
    const { before, until } = measure(node.data ?? '');
    const line = lineOf(node);
    blocks.push(makeBlock({ text, lines: { first: line + before, last: line + until }, linkShare: 0 }));
  });
  return blocks;
}

function forEachNode(nodes: readonly DomNode[], visit: (node: DomNode) => void): void {
  const top = nodes[0]?.parent ?? null;
  let at: DomNode | null = nodes[0] ?? null;
  while (at !== null) {
    visit(at);
    const child: DomNode | undefined = at.children?.[0];
    if (child !== undefined) {
      at = child;
      continue;
    }
    while (at !== null && at.next === null) at = at.parent === top ? null : at.parent;
    at = at?.next ?? null;
  }
}
