/** The lines of an explained page: number, label, text and reason. */
import type { Label } from '../../extract';
import type { TracedBlock } from '../../trace';
import { printable } from '../printable';
import { clip, pad, wrap } from '../width';
import { foldRuns, type Row } from './fold';
import { BAR, gutterFor, type Gutter } from './gutter';
import { LEAST_ROOM, type View } from './view';

/** From this width on, the reason stands beside its line instead of under it. */
const WIDE = 110;
/** Share of a wide terminal that the reasons take, and their most columns. */
const REASON_SHARE = 0.3;
const MOST_REASON = 60;
const GAP = 2;
const ARROW = '← ';
/** A text of the output and a reason show so many lines, a text of the furniture only one; `--all` shows all. */
const MOST_LINES = 3;

/** Lines of text, with hints at the end on a terminal. */
export function showPage(blocks: readonly TracedBlock[], view: View): string[] {
  const rows = view.all ? blocks.map(rowOf) : foldRuns(blocks.map(rowOf), ({ label, kept }) => !kept && !FACTS.has(label));
  const gutter = gutterFor(rows, view);
  const show = view.width === Infinity ? showInPipe : view.width >= WIDE ? showWide : showNarrow;
  return [...rows.flatMap((row, index) => show(row, rows[index - 1], gutter, view)), ...hints(rows, view)];
}

/** Labels whose lines may say when, by whom, from where, how often. */
const FACTS: ReadonlySet<Label> = new Set<Label>(['date', 'byline', 'source', 'views']);

function rowOf({ lines, label, text, reason, rule, fields }: TracedBlock): Row {
  const goal = !FACTS.has(label) ? '' : fields.length === 0 ? ' → no field' : ` → ${fields.join(', ')}`;
  return { lines, label, text: printable(text), reason: printable(reason) + goal, rule, kept: fields.length > 0, folded: 0 };
}

type Show = (row: Row, before: Row | undefined, gutter: Gutter, view: View) => string[];

const showInPipe: Show = (row, _, gutter, view) => [`${gutter.first(row)}${textOf(row, view, row.text)}  ${view.paint.dim(ARROW + because(row))}`];

const showWide: Show = (row, before, gutter, view) => {
  const reasonRoom = Math.min(MOST_REASON, Math.floor(view.width * REASON_SHARE));
  const room = view.width - gutter.width - reasonRoom - GAP;
  const texts = linesOf(row, room, view);
  const reasons = saysTheSame(row, before) ? [] : wrap(because(row), reasonRoom, view.all ? Infinity : MOST_LINES);
  return Array.from({ length: Math.max(texts.length, reasons.length) }, (_, index) => {
    const text = textOf(row, view, pad(texts[index] ?? '', room));
    const reason = reasons[index];
    return `${index === 0 ? gutter.first(row) : gutter.next(row)}${text}${reason === undefined ? '' : ' '.repeat(GAP) + view.paint.dim(reason)}`.trimEnd();
  });
};

const showNarrow: Show = (row, before, gutter, view) => {
  const room = Math.max(LEAST_ROOM, view.width - gutter.width);
  const texts = linesOf(row, room, view).map((line, index) => `${index === 0 ? gutter.first(row) : gutter.next(row)}${textOf(row, view, line)}`);
  if (saysTheSame(row, before)) return texts;
  const reasons = wrap(because(row), room - ARROW.length, view.all ? Infinity : MOST_LINES);
  return [...texts, ...reasons.map((line, index) => `${gutter.next(row)}${view.paint.dim((index === 0 ? ARROW : ' '.repeat(ARROW.length)) + line)}`)];
};

/** A reason is told once for neighbouring lines that share it. */
function saysTheSame(row: Row, before: Row | undefined): boolean {
  return before !== undefined && before.label === row.label && because(before) === because(row);
}

function because({ reason, rule }: Row): string {
  return rule === null ? reason : `${reason} [${rule}]`;
}

function linesOf({ kept, text }: Row, room: number, { all }: View): string[] {
  if (all) return wrap(text, room);
  return kept ? wrap(text, room, MOST_LINES) : [clip(text, room)];
}

function textOf({ label, kept, folded }: Row, { paint }: View, text: string): string {
  if (!kept) return folded > 0 ? paint.dim.italic(text) : paint.dim(text);
  return label === 'title' ? paint.bold(text) : text;
}

function hints(rows: readonly Row[], { paint, width, all }: View): string[] {
  if (width === Infinity || rows.length === 0) return [];
  const more = all ? '' : '; --all shows folded and cut lines';
  return ['', ...wrap(`${BAR} goes into the output${more}; --why FIELD tells why a field is what it is, or missing`, width).map((line) => paint.dim(line))];
}
