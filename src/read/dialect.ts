/** Tells which way of flattening a page made a text dump. */
import { columns, endsSentence } from '../text';
import type { Line } from './lines';

export type Dialect = 'plain' | 'wrapped' | 'lynx' | 'markdown';

/** Terminal browsers wrap at 72 to 132 columns; a dump with longer lines was not wrapped. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 50;
/** One line in thirty may be longer: an address or a table that cannot be broken. */
const LONG_LINE_SHARE = 1 / 30;
/** Fewer broken sentences than this may be chance. */
const MIN_BROKEN = 2;

export interface DialectGuess {
  readonly dialect: Dialect;
  /** Column at which lines were wrapped; 0 = not wrapped. */
  readonly width: number;
}

export function guessDialect(lines: readonly Line[]): DialectGuess {
  if (looksLikeMarkdown(lines)) return { dialect: 'markdown', width: wrapWidth(lines) };
  const width = wrapWidth(lines);
  if (width === 0) return { dialect: 'plain', width };
  return { dialect: looksLikeLynx(lines) ? 'lynx' : 'wrapped', width };
}

const MARKDOWN_LINK = /\]\((?:https?:|\/|#|\.\.?\/|mailto:|tel:|javascript:)/;
const MARKDOWN_HEADING = /^#{1,6} \S/;

/** Markdown has links in brackets, or headings with number signs beside bold runs or lists. */
export function looksLikeMarkdown(lines: readonly Line[]): boolean {
  let links = 0;
  let headings = 0;
  let others = 0;
  for (const { text } of lines) {
    if (MARKDOWN_LINK.test(text)) links++;
    else if (MARKDOWN_HEADING.test(text)) headings++;
    else if (text.startsWith('**') || text.startsWith('| ') || text.startsWith('![')) others++;
    if (links >= 2 || (links >= 1 && headings >= 1) || headings >= 2 || (headings >= 1 && others >= 1)) return true;
  }
  return false;
}

/** Column at which the lines of a dump were wrapped, or 0 when they were not. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.filter((line) => line.text !== '' && line.text.includes(' ')).map((line) => line.indent + columns(line.text));
  if (widths.length < 4) return 0;
  widths.sort((a, b) => a - b);
  const allowed = Math.floor(widths.length * LONG_LINE_SHARE);
  const width = widths[widths.length - 1 - allowed] ?? 0;
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  return countBroken(lines, width) >= MIN_BROKEN ? width : 0;
}

/** Number of lines that stop in mid sentence where the next word did not fit. */
function countBroken(lines: readonly Line[], width: number): number {
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || line.text === '' || next.text === '') continue;
    if (endsSentence(line.text) || !/^[\p{Ll}\p{Lo}(\d"“]/u.test(next.text)) continue;
    if (isFull(line, next, width)) broken++;
  }
  return broken;
}

/** A wrapper breaks a line only when the next word does not fit; eight columns allow for margins that differ by element. */
const MARGIN_SLACK = 8;

export function isFull(line: Line, next: Line, width: number, slack: number = MARGIN_SLACK): boolean {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text : next.text.slice(0, space);
  return line.indent + columns(line.text) + 1 + columns(word) > width - slack;
}

const LYNX_NUMBER = /^[*+o#-]? ?\[\d{1,4}\]/;

/** lynx sets text three columns in, headings at the margin, and numbers its links or ends with their list. */
function looksLikeLynx(lines: readonly Line[]): boolean {
  let atThree = 0;
  let filled = 0;
  let numbered = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    filled++;
    if (line.indent >= 3) atThree++;
    if (LYNX_NUMBER.test(line.text)) numbered++;
  }
  return filled > 0 && (numbered >= 3 || atThree / filled > 0.6);
}
