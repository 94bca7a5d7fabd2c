/** Cuts decoded text into lines and tells their indentation. */
import { squeeze } from '../text';

export interface Line {
  /** 1-based number in the decoded input. */
  readonly number: number;
  /** White space collapsed; '' for a blank line. */
  readonly text: string;
  /** As the input has it, without the white space around. */
  readonly body: string;
  /** Columns of white space before the text; a tab goes to the next multiple of eight. */
  readonly indent: number;
  /** Columns of plain blanks and tabs before the text: the margin of a layout, where `indent` also counts a paragraph's own blanks. */
  readonly margin: number;
  /** True when tabs stand between words, as between the cells of a table row. */
  readonly tabbed: boolean;
}

/** The lines of a text, blank ones included; an empty text is one blank line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    lines.push(makeLine(text, from, end, lines.length + 1));
    from = end + 1;
  }
  return lines;
}

function makeLine(source: string, from: number, end: number, number: number): Line {
  let start = from;
  let indent = 0;
  let margin = 0;
  for (let plain = true; start < end; start++) {
    const code = source.charCodeAt(start);
    const wide = blankColumns(code, indent);
    if (wide < 0) break;
    indent += wide;
    plain &&= code === SPACE || code === TAB;
    if (plain) margin = indent;
  }
  let last = end;
  while (last > start && blankColumns(source.charCodeAt(last - 1), 0) >= 0) last--;
  if (start === last) return { number, text: '', body: '', indent: 0, margin: 0, tabbed: false };
  const body = source.slice(start, last);
  return { number, text: squeeze(body), body, indent, margin, tabbed: body.includes('\t') };
}

const SPACE = 32;
const TAB = 9;

/** Columns of a blank character at a column, -1 for any other. */
function blankColumns(code: number, column: number): number {
  if (code > SPACE && code < 0xa0) return -1;
  if (code === SPACE) return 1;
  if (code === TAB) return 8 - (column % 8);
  if (code < SPACE || code === 0xfeff) return 0;
  if (code === 0x3000) return 2;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x1680 ? 1 : -1;
}
