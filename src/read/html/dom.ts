/** Source text in, tree of nodes out: the one place that calls cheerio. */
import { load } from 'cheerio/slim';
import { limitDepth } from './limit-depth';

/** The little of a parsed node that the reader looks at. */
export interface DomNode {
  /** `tag`, `script`, `style`, `text`, `comment`, `cdata`, `directive` or `root`. */
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly DomNode[];
  readonly parent: DomNode | null;
  readonly prev: DomNode | null;
  readonly next: DomNode | null;
  /** Offset in the text given to the parser. */
  readonly startIndex: number | null;
}

/** The library takes a string for markup only when its first `<` opens a tag; this one says nothing. */
const OPENER = '<wbr/>';
/** Longer pages are cut here; nobody writes an article of 20 million characters. */
const MOST_CHARS = 20_000_000;

// `load` makes a sub-class of Array each time, which throws away the engine's compiled code and costs half a parse more.
const html = load('', { xml: { xmlMode: false, withStartIndices: true } });
const xml = load('', { xml: { xmlMode: true, withStartIndices: true } });

/** Parses a page (or, with `asXml`, a feed). Offsets of its nodes are those of `text` plus `shift`. */
export function parseDom(text: string, asXml = false): { nodes: readonly DomNode[]; shift: number } {
  let source = text.length > MOST_CHARS ? text.slice(0, MOST_CHARS) : text;
  // The parser keeps a comment closed as "--!>" open to the end of the page; browsers do not.
  // (The second question is dear, as pages are full of dashes.)
  if (source.includes('!>') && source.includes('--!>')) source = source.replaceAll('--!>', '--> ');
  source = limitDepth(source);
  const parse = asXml ? xml : html;
  const taken = opensWithTag(source);
  const nodes: readonly DomNode[] = parse(taken ? source : OPENER + source).toArray();
  return taken ? { nodes, shift: 0 } : { nodes: nodes.slice(1), shift: OPENER.length };
}

function opensWithTag(source: string): boolean {
  const start = source.indexOf('<');
  return start >= 0 && /[a-z!]/i.test(source.charAt(start + 1)) && source.includes('>', start + 2);
}

/** Takes all out of an element that has been read: the tree of a large page takes ten times the room of its text. */
export function empty(node: DomNode): void {
  (node as { children: readonly DomNode[] }).children = NOTHING;
}

const NOTHING: readonly DomNode[] = [];

/** Text of a node and all below it, at most `limit` characters and without scripts; blocks are not told apart. */
export function textOf(node: DomNode, limit = 2000): string {
  let text = '';
  let at: DomNode | null = node.children?.[0] ?? null;
  while (at !== null && text.length < limit) {
    if (at.type === 'text') text += at.data ?? '';
    const child: DomNode | undefined = at.type === 'script' || at.type === 'style' ? undefined : at.children?.[0];
    if (child !== undefined) {
      at = child;
      continue;
    }
    while (at !== null && at !== node && at.next === null) at = at.parent;
    at = at === null || at === node ? null : at.next;
  }
  return text.slice(0, limit);
}
