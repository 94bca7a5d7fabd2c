/** Reads Markdown into blocks: a line is one, unless the dump was wrapped or the line goes on an item. */
import { endsSentence, opensWithCapital } from '../text';
import type { Block, Hint } from '../types';
import { makeBlock, splitBullet } from './block';
import type { Line } from './lines';
import { room } from './margin';
import { readInline } from './markdown-inline';
import { classify, frontMatterEnd, isSeparator, lastFences, opensFence, UNDERLINE } from './markdown-lines';
import type { Kind, Part } from './markdown-lines';
import { readDefinitions } from './markdown-links';

/** A block in the making: what its first line is, and the raw text of all its lines. */
interface Open extends Part {
  kind: Kind;
  raw: string;
  level: number;
  readonly first: Line;
  last: Line;
  readonly blankBefore: number;
}

/** `width` is the column at which the dump was wrapped; 0 = it was not, and a paragraph is a line. */
export function readMarkdown(lines: readonly Line[], width: number): Block[] {
  const references = readDefinitions(lines);
  return collect(lines, width).map((open) => finish(open, references));
}

function collect(lines: readonly Line[], width: number): Open[] {
  const found: Open[] = [];
  const matterEnd = frontMatterEnd(lines);
  const fences = lastFences(lines);
  let fence = '';
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      blank++;
      continue;
    }
    const previous = blank === 0 ? (found.at(-1) ?? null) : null;
    const add = (part: Part): void => void found.push({ ...part, first: line, last: line, blankBefore: blank });
    const sign = line.text.slice(0, 3);
    if (index < matterEnd) add(literal('hidden', line));
    else if (fence !== '' || (opensFence(line.text) && index < (fences.get(sign) ?? -1))) {
      const closes = fence !== '' && sign === fence && line.text === sign.charAt(0).repeat(line.text.length);
      add(literal(fence === '' || closes ? 'hidden' : 'code', line));
      fence = closes ? '' : fence === '' ? sign : fence;
    } else {
      const part = classify(line, previous !== null && isTable(previous), lines[index + 1]);
      if (previous !== null && extend(previous, line, part, width)) previous.last = line;
      else add(part);
    }
    blank = 0;
  }
  return found;
}

function isTable(open: Open): boolean {
  return open.kind === 'row' || (open.kind === 'hidden' && isSeparator(open.raw));
}

function literal(kind: Kind, line: Line): Part {
  return { kind, raw: line.text, bullet: null, level: 0, quoted: false };
}

/** A heading of more characters is a paragraph with a rule under it. */
const LONGEST_HEADING = 300;

/** Lets a line go on with the block right above it, when it belongs there. */
function extend(above: Open, line: Line, part: Part, width: number): boolean {
  if (above.kind === 'text' && !above.quoted && UNDERLINE.test(line.text) && above.raw.length <= LONGEST_HEADING) {
    above.kind = 'heading';
    above.level = line.text.startsWith('=') ? 1 : 2;
    return true;
  }
  // These lines hold no text; they count to the row or the quote they stand under.
  if (above.kind === 'row' && (isSeparator(line.text) || /^[| ]+$/.test(line.text))) return true;
  if (above.quoted && /^[> ]+$/.test(line.text)) return true;
  if (part.kind !== 'text' || part.quoted !== above.quoted || !(above.kind === 'text' || above.kind === 'item')) return false;
  const indented = above.kind === 'item' && !above.quoted && line.indent > above.first.indent;
  if (!indented && !isWrapped(above.last, line, width)) return false;
  above.raw += glue(above.last.text) + part.raw;
  return true;
}

/** True when a wrapper broke the line above; one that ends a sentence must reach the margin without any allowance. */
function isWrapped(above: Line, line: Line, width: number): boolean {
  if (width === 0 || above.text.endsWith('\\')) return false;
  const free = room(above, line, { width, wide: 2 });
  return free < (endsSentence(above.text) && opensWithCapital(line.text) ? 0 : MARGIN_SLACK);
}

/** Lists and quotes are wrapped some columns earlier than paragraphs. */
const MARGIN_SLACK = 8;

/** Nothing stands between ideographs, nor where html2text breaks an address behind its hyphen. */
function glue(above: string): string {
  const inAddress = above.lastIndexOf('](') > above.lastIndexOf(')') && above.endsWith('-');
  return inAddress || /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]$/.test(above) ? '' : ' ';
}

const HINTS: Readonly<Record<Kind, Hint | null>> = {
  text: null, item: 'item', heading: 'heading', row: 'row', hidden: 'hidden', code: null,
};

function finish(open: Open, references: ReadonlyMap<string, string>): Block {
  const place = {
    lines: { first: open.first.number, last: open.last.number },
    blankBefore: open.blankBefore,
    indent: open.first.indent,
  };
  if (open.kind === 'hidden') return makeBlock({ ...place, text: open.raw, bullet: '', hint: 'hidden', linkShare: 0 });
  if (open.kind === 'code') return makeBlock({ ...place, text: open.raw, linkShare: 0 });
  const { image, ...inline } = readInline(open.raw, references);
  const hint = image ? 'image' : inline.text === '' ? 'hidden' : (HINTS[open.kind] ?? (open.quoted ? 'quote' : null));
  if (inline.text === '') return makeBlock({ ...place, text: open.raw.trim() === '' ? open.first.text : open.raw, bullet: '', hint, linkShare: 0 });
  // A portal's own "+" or "-" counts as bullet where the line has none, and goes off the text where it has ("* [+ Lịch](u)").
  const keepsMarks = open.bullet === '' || image || hint === 'heading';
  const own = keepsMarks ? { bullet: '', text: inline.text } : splitBullet(inline.text);
  const removed = inline.text.slice(0, inline.text.length - own.text.length);
  const opensLinked = removed !== '' && inline.links[0]?.text.startsWith(removed);
  return makeBlock({
    ...place,
    ...inline,
    text: own.text,
    links: opensLinked ? inline.links.map((link, i) => (i === 0 ? { ...link, text: link.text.slice(removed.length) } : link)) : inline.links,
    bullet: open.bullet ?? own.bullet,
    hint,
    level: hint === 'heading' ? open.level : 0,
  });
}
