/** Finds the right margin at which a dump was wrapped, and tells which lines reach it. */
import { isCapital, isLetter } from '../chars';
import { columns } from '../text';
import type { Line } from './lines';
import { textColumn } from './list-marks';
import { HEADING_EXCESS, LYNX_MARGIN, LYNX_WIDTH } from './lynx-layout';

export interface Margin {
  /** Last column of running text; 0 = the dump was not wrapped. */
  readonly width: number;
  /** Columns an ideograph takes: two on a terminal, one for a lynx that counts letters. */
  readonly wide: 1 | 2;
}

/** That of a dump that was not wrapped. */
export const NO_MARGIN: Margin = { width: 0, wide: 2 };

/** Terminal browsers wrap at 72 to 132 columns, less their own margins. */
const NARROWEST = 50;
const WIDEST = 132;
/** Shorter lines are not broken by a margin. */
const SHORTEST_FULL = 40;
/** One line in thirty may be longer: preformatted text or a table. */
const LONG_LINE_SHARE = 1 / 30;
/** The indents of lynx are a sign of their own. */
const LONG_LYNX_SHARE = 1 / 4;
/** Fewer broken sentences than this may be chance. */
const LEAST_BROKEN = 2;
/** Where a margin broke the sentences, most of the next words did not fit; a verse or an author breaks where he likes. */
const FULL_SHARE = 0.6;

interface Pair {
  readonly line: Line;
  readonly next: Line;
}

/** `lynx` = the dump has the indents of lynx, whose headings stand outside of its text. */
export function findMargin(lines: readonly Line[], lynx: boolean): Margin {
  const breakable = lines.filter(isBreakable);
  const exceptions = Math.floor(breakable.length * (lynx ? LONG_LYNX_SHARE : LONG_LINE_SHARE));
  if (breakable.filter(({ text }) => text.length > WIDEST).length > exceptions) return NO_MARGIN;
  const pairs = brokenPairs(lines, lynx);
  if (pairs.length < LEAST_BROKEN) return NO_MARGIN;
  const tries = pairs.some(({ line }) => IDEOGRAPH.test(line.body)) ? ([2, 1] as const) : ([2] as const);
  const [best] = tries
    .map((wide) => {
      const rights = breakable.map((line) => rightOf(line, wide)).sort((a, b) => b - a);
      const longest = rights[Math.floor(rights.length * LONG_LINE_SHARE)] ?? 0;
      return measure(pairs, wide, lynx, (longest > WIDEST ? (rights[exceptions] ?? 0) : longest) - (lynx ? HEADING_EXCESS : 0));
    })
    .sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < FULL_SHARE || best.margin.width < NARROWEST) return NO_MARGIN;
  return !lynx && endsFull(lines, best.margin) ? NO_MARGIN : best.margin;
}

/** True when most last lines of paragraphs reach the margin as well: then the lines are just of like length. */
function endsFull(lines: readonly Line[], { width, wide }: Margin): boolean {
  let ends = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.text === '' || lines[i - 1]?.text === '' || (lines[i + 1]?.text ?? '') !== '') continue;
    ends++;
    if (rightOf(line, wide) >= width * FULL_END) full++;
  }
  return ends >= LEAST_ENDS && full > ends / 2;
}

const LEAST_ENDS = 3;
const FULL_END = 0.85;

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uff01-\uff60]/;
const REFERENCE = /^\d{1,5}\. \S+$/;

/** An address cannot be broken, so a line without a blank says nothing, and neither does one of a list of addresses. */
function isBreakable({ text }: Line): boolean {
  if (text === '') return false;
  return text.includes(' ') ? !REFERENCE.test(text) : text.length > WIDEST && IDEOGRAPH.test(text);
}

/** Lines that stop in mid sentence, with the line that goes on. */
function brokenPairs(lines: readonly Line[], lynx: boolean): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.text === '' || line.text === '' || (lynx && line.margin < LYNX_MARGIN)) continue;
    if (line.indent + columns(line.body) < SHORTEST_FULL || closes(line.text) || !opensContinuation(next.text)) continue;
    if (next.margin === line.margin || next.margin === textColumn(line, lynx)) pairs.push({ line, next });
  }
  return pairs;
}

/** A small letter, or one of a script that has no others. */
function opensContinuation(text: string): boolean {
  const code = text.charCodeAt(0);
  return isLetter(code) && !isCapital(code);
}

/** True when a line closes as a sentence, a heading or the opening of a list does. */
export function closes(text: string): boolean {
  return /[.!?…:;。！？：；]["”’»)\]]{0,3}$/.test(text.slice(-5));
}

/** The margin that explains most pairs, `least` or more: a line reaches it at most, and would pass it with the next word. */
function measure(pairs: readonly Pair[], wide: 1 | 2, lynx: boolean, least: number): { margin: Margin; share: number } {
  const explained = new Array<number>(WIDEST + 1).fill(0);
  const rights: number[] = [];
  for (const { line, next } of pairs) {
    const right = rightOf(line, wide);
    const free = room(line, next, { width: right, wide });
    for (let width = Math.max(right, least); width < Math.min(right - free, WIDEST + 1); width++) explained[width] = (explained[width] ?? 0) + 1;
    rights.push(right);
  }
  const most = Math.max(...explained);
  const usual = lynx ? LYNX_WIDTH : USUAL.find((width) => explained[width] === most);
  const width = usual !== undefined && explained[usual] === most ? usual : explained.indexOf(most);
  // Short lines are verses or addresses, which a margin did not break.
  const long = rights.filter((right) => right >= width * LONG_SHARE).length;
  return { margin: { width, wide }, share: most < LEAST_BROKEN ? 0 : most / long };
}

/** A line that a margin broke fills this share of it. */
const LONG_SHARE = 0.75;

/** Text columns of other browsers on a terminal of eighty. Few broken lines allow several margins. */
const USUAL = [80, 79, 78];

/** Column behind the last character of a line. */
export function rightOf(line: Line, wide: 1 | 2): number {
  return line.indent + (wide === 2 ? columns(line.body) : line.body.length);
}

/** Columns that stay free when the first word of the next line is put behind a line; negative = the word did not fit, as a wrapper found. */
export function room(line: Line, next: Line, margin: Margin): number {
  const first = firstWord(next.text, margin.wide);
  const ideographic = IDEOGRAPH.test(first.charAt(0));
  const gap = ideographic || IDEOGRAPH.test(line.body.slice(-1)) ? 0 : 1;
  const word = margin.wide === 2 ? Math.min(LONGEST_WORD, columns(first)) : first.length;
  const free = margin.width - rightOf(line, margin.wide) - gap - word;
  // A wrapper of Chinese also leaves a column over, or takes a letter down with the mark behind it.
  return ideographic ? free - margin.wide : free;
}

/** An address fits behind hardly any line, so that its length tells nothing. */
const LONGEST_WORD = 20;

/** What a wrapper does not break: a word, or one ideograph with the closing marks behind it. A lynx that counts letters breaks at blanks first. */
function firstWord(text: string, wide: 1 | 2): string {
  const space = text.indexOf(' ');
  const word = space < 0 ? text : text.slice(0, space);
  if (wide === 1) return word;
  if (!IDEOGRAPH.test(word.charAt(0))) {
    const cut = word.search(IDEOGRAPH);
    return cut < 0 ? word : word.slice(0, cut);
  }
  let end = 1;
  while (end < word.length && '，。、；：！？）》」』”’'.includes(word.charAt(end))) end++;
  return word.slice(0, end);
}
