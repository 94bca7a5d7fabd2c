/** Reads hard-wrapped dumps of terminal browsers (lynx, w3m, links) and joins their paragraphs again. */
import type { Block, Hint, Link } from '../types';
import { makeBlock } from './block';
import { isCentred, isRow, joins, type Above, type Layout } from './join';
import type { Line } from './lines';
import { listMark } from './list-marks';
import { LYNX_MARGIN } from './lynx-layout';
import { readReferences, linkNumbers, type LinkNumbers } from './lynx-links';
import { closes } from './margin';
import { cutButtons, readMarks } from './terminal-marks';

interface Open extends Above {
  last: Line;
  joined: boolean;
  text: string;
  readonly blankBefore: number;
  readonly row: boolean;
  /** The bullet taken off the text, '' where it has none, null where it may have one an author typed. */
  readonly bullet: string | null;
}

/** Blocks in the order of the dump, the list of addresses at its end as hidden ones; `lynx` = it has the link numbers of lynx. */
export function readWrapped(lines: readonly Line[], layout: Layout, lynx: boolean): Block[] {
  const references = readReferences(lines);
  const end = references.firstLine === 0 ? lines.length : references.firstLine - 1;
  const numbers = lynx ? linkNumbers(lines.slice(0, end), references) : null;
  const blocks = collect(lines.slice(0, end), layout).flatMap((open) => finish(open, layout, numbers));
  for (const line of lines.slice(end)) {
    if (line.text !== '') blocks.push(makeBlock({ text: line.text, lines: { first: line.number, last: line.number }, bullet: '', hint: 'hidden' }));
  }
  return blocks;
}

function collect(lines: readonly Line[], layout: Layout): Open[] {
  const found: Open[] = [];
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      blank++;
      continue;
    }
    const next = lines[index + 1];
    const row = isRow(line, lines[index - 1], next);
    const above = blank === 0 ? found.at(-1) : undefined;
    const join = above === undefined || above.row || row ? null : joins(above, line, next, layout);
    if (above === undefined || join === null) found.push(begin(line, blank, row, layout));
    else {
      above.text += joint(above.last.text, line.text) + line.text;
      above.last = line;
      above.joined ||= join === 'sure';
    }
    blank = 0;
  }
  return found;
}

function begin(line: Line, blankBefore: number, row: boolean, layout: Layout): Open {
  const mark = listMark(line, layout.lynx);
  const rest = mark?.bullet === true ? line.text.slice(mark.sign.length).trimStart() : line.text;
  const bare = rest === '';
  return {
    first: line,
    last: line,
    joined: false,
    text: bare ? line.text : rest,
    column: mark?.column ?? line.margin,
    blankBefore,
    row,
    bullet: mark?.bullet === true && !bare ? mark.sign : mark?.certain === true ? '' : null,
  };
}

const IDEOGRAPH_END = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]$/;
const IDEOGRAPH_START = /^[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]/;

/** Chinese and Japanese set no blank between words, so none is put in between two of their letters; w3m also breaks `08/01/2024`. */
function joint(before: string, after: string): string {
  if (/\d[/.]$/.test(before.slice(-2)) && /^\d/.test(after)) return '';
  return IDEOGRAPH_END.test(before.slice(-1)) && IDEOGRAPH_START.test(after) ? '' : ' ';
}

function finish(open: Open, layout: Layout, numbers: LinkNumbers | null): Block[] {
  const pieces = numbers === null ? [open.text] : cutButtons(open.text);
  const lines = { first: open.first.number, last: open.last.number };
  return pieces.map((piece, index) => {
    const linked = numbers === null ? null : numbers.take(piece);
    const { text, shown } = readMarks(linked?.text ?? piece, numbers !== null);
    const whole = index === 0;
    return makeBlock({
      text: text === '' ? piece : text,
      lines,
      blankBefore: whole ? open.blankBefore : 0,
      indent: open.first.indent,
      bullet: whole && shown === 'text' ? open.bullet : '',
      hint: shown === 'text' ? (whole ? hintOf(open, layout) : null) : shown,
      links: linked?.links ?? NO_LINKS,
      linkShare: linked?.linkShare ?? null,
    });
  });
}

const NO_LINKS: readonly Link[] = [];

function hintOf(open: Open, layout: Layout): Hint | null {
  const mark = listMark(open.first, layout.lynx);
  if (mark?.certain === true || mark?.bullet === true) return 'item';
  if (open.row) return 'row';
  return layout.lynx && isHeading(open, layout) ? 'heading' : null;
}

/** lynx sets its text three columns in and headings before that or, the first ones, in the middle. */
function isHeading({ first, last, text }: Open, layout: Layout): boolean {
  if (closes(text)) return false;
  return first.margin < LYNX_MARGIN || (first.margin > LYNX_MARGIN && isCentred(first, layout) && (last === first || isCentred(last, layout)));
}
