/** Reads hard-wrapped dumps of terminal browsers (lynx, w3m, links) and joins their paragraphs again. */
import { columns, endsSentence } from '../text';
import type { Block, Hint, Link } from '../types';
import { makeBlock } from './block';
import { isFull } from './dialect';
import type { Line } from './lines';
import { readReferences, stripLinkNumbers } from './lynx-links';

const BULLET = /^(?:[*+o#•◦○▪□■@-]|\d{1,3}[.)]|[a-zđ]\)) +(?=\S)/u;
const IMAGE_NAME = /^\[[^\][ ]+\.(?:jpe?g|png|gif|webp|bmp|svg)\]$/i;

interface Open {
  first: number;
  last: Line;
  text: string;
  indent: number;
  /** Column at which the text starts, behind a bullet; wrapped lines go on there. */
  column: number;
  blankBefore: number;
  bullet: string;
}

export function readWrapped(lines: readonly Line[], width: number, lynx: boolean): Block[] {
  const references = readReferences(lines);
  const end = references.firstLine === 0 ? lines.length : references.firstLine - 1;
  const limits = rightMargins(lines.slice(0, end), width);
  const blocks: Block[] = [];
  let open: Open | null = null;
  let blank = 0;
  const close = (): void => {
    if (open !== null) blocks.push(finish(open, lynx, references.urls));
    open = null;
  };
  for (const line of lines.slice(0, end)) {
    if (line.text === '') {
      blank++;
      close();
      continue;
    }
    if (open !== null && continues(open, line, limits)) {
      open.text += joint(open.text) + line.text;
      open.last = line;
      continue;
    }
    close();
    open = begin(line, blank);
    blank = 0;
  }
  close();
  for (const line of lines.slice(end)) {
    if (line.text !== '') blocks.push(makeBlock({ text: line.text, lines: { first: line.number, last: line.number }, hint: 'hidden' }));
  }
  return blocks;
}

function begin(line: Line, blankBefore: number): Open {
  const mark = BULLET.exec(line.text);
  const width = mark === null ? 0 : columns(mark[0]);
  const sign = mark === null ? '' : mark[0].trim();
  const isBullet = mark !== null && !/[\p{L}\d]/u.test(sign.replace(/^o$/, '*'));
  return {
    first: line.number,
    last: line,
    text: isBullet && mark !== null ? line.text.slice(mark[0].length) : line.text,
    indent: line.indent,
    column: line.indent + width,
    blankBefore,
    bullet: isBullet ? sign : '',
  };
}

/** Chinese and Japanese set no blank between words, so none is put in at a line's end. */
function joint(before: string): string {
  return /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]$/.test(before) ? '' : ' ';
}

function continues(open: Open, line: Line, limits: ReadonlyMap<number, number>): boolean {
  const sameColumn = line.indent === open.column || (open.bullet === '' && line.indent === open.indent);
  if (!sameColumn || BULLET.test(line.text)) return false;
  const limit = limits.get(open.last.indent) ?? 0;
  // A sentence that ends right at the margin may be followed by a new one; only a line that is surely full is joined then.
  const closed = endsSentence(open.last.text) && /^[\p{Lu}\d]/u.test(line.text);
  return isFull(open.last, line, limit, closed ? 0 : 2);
}

/**
 * The right margin by indentation: lynx wraps paragraphs earlier than headings. The widest line of an indentation tells it;
 * where there are only a few lines, the margin of the whole dump does, less the usual three columns of lynx.
 */
function rightMargins(lines: readonly Line[], width: number): Map<number, number> {
  const widest = new Map<number, number>();
  const count = new Map<number, number>();
  for (const line of lines) {
    if (line.text === '') continue;
    const right = line.indent + columns(line.text);
    count.set(line.indent, (count.get(line.indent) ?? 0) + 1);
    if (right <= width) widest.set(line.indent, Math.max(widest.get(line.indent) ?? 0, right));
  }
  const FEW_LINES = 8;
  const USUAL_MARGIN = 5;
  for (const [indent, right] of widest) {
    if ((count.get(indent) ?? 0) < FEW_LINES) widest.set(indent, Math.max(right, width - USUAL_MARGIN));
  }
  return widest;
}

function finish(open: Open, lynx: boolean, urls: ReadonlyMap<number, string>): Block {
  const bare = lynx ? stripLinkNumbers(open.text, urls) : { text: open.text, links: [] as Link[], linkShare: null };
  const image = IMAGE_NAME.test(open.text);
  const hint: Hint | null = image ? 'image' : open.bullet !== '' ? 'item' : headingHint(open, lynx);
  return makeBlock({
    text: bare.text === '' ? open.text : bare.text,
    lines: { first: open.first, last: open.last.number },
    blankBefore: open.blankBefore,
    indent: open.indent,
    ...(open.bullet === '' ? {} : { bullet: open.bullet }),
    hint,
    links: bare.links,
    linkShare: bare.linkShare,
  });
}

/** lynx sets running text three columns in and headings at the margin. */
function headingHint(open: Open, lynx: boolean): Hint | null {
  return lynx && open.indent === 0 && !endsSentence(open.text) ? 'heading' : null;
}
