/** The marks that terminal browsers and authors set before the items of a list. */
import type { Line } from './lines';
import { LYNX_MARGIN, LYNX_STEP } from './lynx-layout';

/** Marks that are nothing else, marks of lynx by depth, marks an author types, numbers. */
const MARK = /^(?:[*•·・◦○▪▫□■●‣►▶▸➢➤✓✔→»›+o#@=–-]|\d{1,3}[.)]|[a-zđ]\))(?= |$)/u;
const CERTAIN = '*•·・◦○▪▫□■●‣►▶▸➢➤✓✔→»›';
const LYNX_DEPTHS = '+o#@=';

export interface ListMark {
  readonly sign: string;
  /** Column at which the text behind it stands. */
  readonly column: number;
  /** True when the sign can be nothing but a mark where it stands; `o` and `12.` may also be words. */
  readonly certain: boolean;
  /** True when it is a bullet, to be taken off; a number is part of the text. */
  readonly bullet: boolean;
}

/** The mark a line opens with, or null. `lynx` = the dump has the indents of lynx, where items stand at multiples of five. */
export function listMark(line: Line, lynx: boolean): ListMark | null {
  const sign = MARK.exec(line.text)?.[0];
  if (sign === undefined) return null;
  const column = line.margin + sign.length + 1;
  const atDepth = lynx && line.margin > 0 && line.margin % LYNX_STEP === 0;
  if (CERTAIN.includes(sign)) return { sign, column, certain: true, bullet: true };
  if (LYNX_DEPTHS.includes(sign)) return sign === '+' || atDepth ? { sign, column, certain: atDepth, bullet: true } : null;
  // Ordered lists of lynx have their text at 7, 12, 17 …; their numbers stand right of the paragraphs.
  const ordered = lynx && line.margin > LYNX_MARGIN && (column - FIRST_ORDERED) % LYNX_STEP === 0;
  return { sign, column, certain: ordered, bullet: false };
}

const FIRST_ORDERED = 7;

/** Column at which the text of a line starts, behind its mark. */
export function textColumn(line: Line, lynx: boolean): number {
  return listMark(line, lynx)?.column ?? line.margin;
}
