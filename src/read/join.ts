/** Decides whether a line of a wrapped dump goes on with the paragraph above it. */
import { opensWithCapital, opensWithSmall } from '../text';
import type { Line } from './lines';
import { listMark } from './list-marks';
import { HEADING_EXCESS, LYNX_MARGIN, LYNX_STEP } from './lynx-layout';
import { closes, rightOf, room, type Margin } from './margin';

/** How a dump was laid out. */
export interface Layout {
  readonly margin: Margin;
  /** True for the indents of lynx: text three columns in, headings at the margin or centred. */
  readonly lynx: boolean;
}

/** What is known of the paragraph that a line may go on with. */
export interface Above {
  readonly first: Line;
  readonly last: Line;
  /** Column at which its text starts, behind a bullet; wrapped lines go on there. */
  readonly column: number;
  /** True when a line was joined to it because it surely belonged there. */
  readonly joined: boolean;
}

export type Join = 'sure' | 'likely' | null;

/** Marks of style in the page are invisible and count, so that lynx breaks some lines this many columns too early. */
const EARLY_BREAK = 12;
/** So few columns too early that nothing else need speak for it. */
const SMALL_BREAK = 3;

/** Whether a line goes on with the paragraph above it: surely, likely, or not (null). `next` is the line below. */
export function joins(above: Above, line: Line, next: Line | undefined, layout: Layout): Join {
  if (layout.margin.width === 0 || opensBlock(line)) return null;
  const mark = listMark(line, layout.lynx);
  const place = placeBelow(above, line, layout);
  if (mark === null && (hangs(above, line) || hangsUnderWord(above, line, layout))) return 'sure';
  if (mark?.certain === true || place === null) return null;
  if (isDateline(above, line)) return null;
  const free = room(above.last, line, place === 'centred' ? headingMargin(layout) : marginOf(above.last, layout));
  const closed = closes(above.last.text);
  // Behind the end of a sentence "- " and "2." open an item; in its middle they are part of it.
  if (closed && (mark !== null || isLabel(line, next) || ADDRESS.test(line.text))) return null;
  if (free < 0) return 'sure';
  if (closed || mark !== null || free > EARLY_BREAK) return null;
  const goesOn = above.joined || (next !== undefined && next.text !== '' && next.margin === line.margin && room(line, next, layout.margin) < 0);
  const likely = opensSmall(line.text) ? goesOn || free <= SMALL_BREAK : free <= (goesOn ? SMALL_BREAK : 1);
  return likely ? 'likely' : null;
}

/** "Publicat la data de 25.02.2021" under a title that fills its line. */
function isDateline(above: Above, line: Line): boolean {
  return above.column === above.first.margin && opensWithCapital(line.text) && /\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:[ ,-]{1,3}\d{1,2}[:h]\d{2})?$/.test(line.text);
}

/** Under a bullet, a line that is set in and opens in small letters goes on with an item that is not closed, however short it is. */
function hangs(above: Above, line: Line): boolean {
  return above.column > above.first.margin && line.margin > above.first.margin && opensWithSmall(line.text) && !closes(above.last.text);
}

/** "18.10.2022 Title …" with the rest of the title set under its first word, as the second column of a list is. */
function hangsUnderWord(above: Above, line: Line, layout: Layout): boolean {
  const at = line.margin - above.first.margin;
  const { body } = above.first;
  const deeper = at > 0 && (above.last === above.first || above.last.margin === line.margin);
  return deeper && body.charAt(at - 1) === ' ' && body.charAt(at) !== ' ' && /\d/.test(body.charAt(0)) && !closes(above.last.text) && room(above.last, line, layout.margin) < 0;
}

const ADDRESS = /^(?:https?:\/\/|www\.)/;

/** A button, image or frame of lynx opens a block of its own. */
function opensBlock(line: Line): boolean {
  return /^(?:\(BUTTON\)|IFRAME: |\[[^\][ ]{1,200}\.(?:jpe?g|png|gif|webp|svg)\](?: |$))/i.test(line.text);
}

/** True for the last line before a gap when it is no sentence: the caption or button under a paragraph. */
function isLabel(line: Line, next: Line | undefined): boolean {
  return (next === undefined || next.text === '') && !closes(line.text) && opensWithCapital(line.text) && line.text.length < LONGEST_LABEL;
}

const LONGEST_LABEL = 45;

function opensSmall(text: string): boolean {
  return opensWithSmall(text) || text.startsWith('(');
}

/** Headings of lynx stand outside of its text at both sides. */
function headingMargin({ margin }: Layout): Margin {
  return { ...margin, width: margin.width + HEADING_EXCESS };
}

/** The margin of a line by its indent: quotes of lynx, five columns in, end a column before its other text. */
function marginOf(line: Line, layout: Layout): Margin {
  if (!layout.lynx) return layout.margin;
  if (line.margin < LYNX_MARGIN) return headingMargin(layout);
  const quote = line.margin === LYNX_STEP && listMark(line, true) === null;
  return quote ? { ...layout.margin, width: layout.margin.width - 1 } : layout.margin;
}

/** Where a line stands, if it is where a wrapper puts the rest of the paragraph above. */
function placeBelow(above: Above, line: Line, layout: Layout): 'column' | 'first' | 'centred' | null {
  if (line.margin === above.column || line.margin === above.last.margin) return 'column';
  if (isCentred(above.last, layout) && isCentred(line, layout)) return 'centred';
  // The first line of a paragraph may be set in by blanks of its own.
  const outdent = above.first === above.last ? above.first.margin - line.margin : 0;
  return outdent > 0 && outdent <= DEEPEST_FIRST_LINE && opensSmall(line.text) ? 'first' : null;
}

const DEEPEST_FIRST_LINE = 8;

/** True when a line stands in the middle of the terminal, as the titles of lynx do. Some versions of it measure the title in bytes. */
export function isCentred(line: Line, layout: Layout): boolean {
  if (!layout.lynx) return false;
  const { width, wide } = headingMargin(layout);
  const off = 2 * line.margin + rightOf(line, wide) - line.indent - width;
  const bytes = 2 * line.margin + new TextEncoder().encode(line.body).length - width;
  return Math.abs(off) <= CENTRE_SLACK || Math.abs(bytes) <= CENTRE_SLACK || (line.margin === 0 && off <= 0 && bytes > 0);
}

const CENTRE_SLACK = 3;

const GAP = /\S {3,}\S/;
const BOX = /^[│┃├┌└┬┴┼─━]/u;

/** True for a row of a table: rules between its cells, or wide gaps as in the line above or below. */
export function isRow(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.tabbed || BOX.test(line.text)) return true;
  return GAP.test(line.body) && [before, after].some((beside) => beside !== undefined && GAP.test(beside.body));
}
