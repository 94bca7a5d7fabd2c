/** Tells what one line of Markdown is by the marks it starts with, and takes those off. */
import type { Line } from './lines';
import { readDefinition } from './markdown-links';

export type Kind = 'text' | 'item' | 'heading' | 'row' | 'hidden' | 'code';

/** A line without its block marks; those inside the text are still there. */
export interface Part {
  readonly kind: Kind;
  readonly raw: string;
  /** null = the line names none, so one may still stand in its text ("• …"). */
  readonly bullet: string | null;
  readonly level: number;
  readonly quoted: boolean;
}

/** The line under a setext heading; fewer marks than three are a slip of the pen. */
export const UNDERLINE = /^(?:={3,}|-{3,})$/;
const RULE = /^([-*_=])(?: ?\1){2,}$/;
const QUOTE = /^(?:> ?)+/;
const HEADING = /^(#{1,6})(?: (.*))?$/;
const BULLET = /^([*+-])(?: |$)/;
const NUMBER = /^\d{1,3}[.)] (?=\S)/;
const CZECH_DATE = /^\d{1,2}\. \d{1,2}\. ?\d/; // "17. 8. 2023"
/** What an item may hold before its text: the marks of a heading or the box of a task. */
const ITEM_MARKS = /^(?:#{1,6} |\[[ x]\] )/i;

/** `inTable` = the line above is of a table, `next` = the line below. */
export function classify(line: Line, inTable: boolean, next: Line | undefined): Part {
  const marks = QUOTE.exec(line.text)?.[0] ?? '';
  const text = line.text.slice(marks.length);
  const plain: Part = { kind: 'text', raw: text, bullet: null, level: 0, quoted: marks !== '' };
  const hidden: Part = { ...plain, kind: 'hidden', raw: line.text };
  if (text === '' || RULE.test(text) || isSeparator(text) || readDefinition(text) !== null) return hidden;
  if (isRow(text, inTable || (next !== undefined && isSeparator(next.text)))) {
    const raw = readRow(text);
    return /^[| ]*$/.test(raw) ? hidden : { ...plain, kind: 'row', raw, bullet: '' };
  }
  const heading = HEADING.exec(text);
  if (heading !== null) {
    const raw = (heading[2] ?? '').replace(/(?:^| )#+$/, '');
    return { ...plain, kind: 'heading', raw, level: heading[1]?.length ?? 0 };
  }
  if (NUMBER.test(text) && !CZECH_DATE.test(text)) return { ...plain, kind: 'item', bullet: '' };
  return readItem(plain);
}

/** Takes off the bullet, or all of them where lists open on one line ("* * a"). */
function readItem(plain: Part): Part {
  let raw = plain.raw;
  let bullet: string | null = null;
  for (let mark = BULLET.exec(raw); mark !== null; mark = BULLET.exec(raw)) {
    bullet = mark[1] ?? '';
    raw = raw.slice(mark[0].length);
  }
  return bullet === null ? plain : { ...plain, kind: 'item', bullet, raw: raw.replace(ITEM_MARKS, '') };
}

/** A row starts with a pipe; inside of a table it may do without. */
function isRow(text: string, inTable: boolean): boolean {
  return text.startsWith('|') ? text.includes('|', 1) : inTable && text.includes('|');
}

/** Takes the outer pipes off and puts blanks at the inner ones: `|a|b|` gives `a b`. An escaped pipe is text. */
function readRow(text: string): string {
  const end = text.endsWith('|') && !text.endsWith('\\|') ? text.length - 1 : text.length;
  const inner = text.slice(text.startsWith('|') ? 1 : 0, end);
  return inner.replace(/\\.|\|/g, (mark) => (mark === '|' ? ' ' : mark));
}

/** True for the line between head and body of a table; `| - | - |` is a row without values. */
export function isSeparator(text: string): boolean {
  return /^[|:\- +]+$/.test(text) && text.includes('|') && /---|:-|-:|\|-\|/.test(text);
}

/** Index behind the YAML block the file opens with; 0 = it has none. */
export function frontMatterEnd(lines: readonly Line[]): number {
  const start = lines.findIndex((line) => line.text !== '');
  if (lines[start]?.text !== '---' || !/^[\w-]+:(?: |$)/.test(lines[start + 1]?.text ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > start && (line.text === '---' || line.text === '...'));
  return end + 1;
}

/** A fence has only its language behind it; "```code```" is a run of text. */
export function opensFence(text: string): boolean {
  return /^(?:`{3,}[^`]*|~{3,}[^~]*)$/.test(text);
}

/** Index of the last line that can close a fence, by sign: a fence that never closes is none. */
export function lastFences(lines: readonly Line[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [index, { text }] of lines.entries()) {
    if (/^(?:`{3,}|~{3,})$/.test(text)) last.set(text.slice(0, 3), index);
  }
  return last;
}
