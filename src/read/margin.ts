/** Finds the right margin at which a dump was wrapped, and tells which lines reach it. */
import { columns } from '../text';
import type { Line } from './lines';
import { textColumn } from './list-marks';

export interface Margin {
  /** Last column of running text; 0 = the dump was not wrapped. */
  readonly width: number;
  /** Columns an ideograph takes: two on a terminal, one for a lynx that counts letters. */
  readonly wide: 1 | 2;
}

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
  if (hasLongLines(lines, lynx ? LONG_LYNX_SHARE : LONG_LINE_SHARE)) return NO_MARGIN;
  const pairs = brokenPairs(lines, lynx);
  if (pairs.length < LEAST_BROKEN) return NO_MARGIN;
  const hasIdeographs = pairs.some(({ line }) => IDEOGRAPH.test(line.body));
  const terminal = measure(pairs, 2, lynx);
  const letters = hasIdeographs ? measure(pairs, 1, lynx) : terminal;
  const best = letters.share > terminal.share ? letters : terminal;
  return best.share >= FULL_SHARE && best.margin.width >= NARROWEST && best.margin.width <= WIDEST ? best.margin : NO_MARGIN;
}

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uff01-\uff60]/;
const REFERENCE = /^\d{1,5}\. \S+$/;

/** An address cannot be broken, so a line without a blank says nothing, and neither does one of a list of addresses. */
function hasLongLines(lines: readonly Line[], share: number): boolean {
  let filled = 0;
  let long = 0;
  for (const { text } of lines) {
    if (text === '') continue;
    const breakable = text.includes(' ') ? !REFERENCE.test(text) : text.length > WIDEST && IDEOGRAPH.test(text);
    if (!breakable) continue;
    filled++;
    if (text.length > WIDEST) long++;
  }
  return long > filled * share;
}

/** Lines that stop in mid sentence, with the line that goes on. */
function brokenPairs(lines: readonly Line[], lynx: boolean): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.text === '' || line.text === '' || (lynx && line.margin < 3)) continue;
    if (line.indent + columns(line.body) < SHORTEST_FULL || closes(line.text) || !CONTINUATION.test(next.text)) continue;
    if (next.margin === line.margin || next.margin === textColumn(line, lynx)) pairs.push({ line, next });
  }
  return pairs;
}

const CONTINUATION = /^[\p{Ll}\p{Lo}]/u;

/** True when a line closes as a sentence, a heading or the opening of a list does. */
export function closes(text: string): boolean {
  return /[.!?…:;。！？：；]["”’»)\]]{0,3}$/.test(text.slice(-5));
}

/** The margin that explains most pairs: a line reaches it at most, and would pass it with the next word. */
function measure(pairs: readonly Pair[], wide: 1 | 2, lynx: boolean): { margin: Margin; share: number } {
  const explained = new Array<number>(WIDEST + 1).fill(0);
  for (const { line, next } of pairs) {
    const right = rightOf(line, wide);
    const free = room(line, next, { width: right, wide });
    for (let width = right; width < Math.min(right - free, WIDEST + 1); width++) explained[width] = (explained[width] ?? 0) + 1;
  }
  const most = Math.max(...explained);
  const usual = lynx ? USUAL_LYNX : USUAL.find((width) => explained[width] === most);
  const width = usual !== undefined && explained[usual] === most ? usual : explained.indexOf(most);
  return { margin: { width, wide }, share: most / pairs.length };
}

/** Text columns of a terminal of eighty: of lynx, which leaves six of them free, and of the others. Few broken lines allow several margins. */
const USUAL_LYNX = 74;
const USUAL = [80, 79, 78];

/** Column behind the last character of a line. */
export function rightOf(line: Line, wide: 1 | 2): number {
  return line.indent + (wide === 2 ? columns(line.body) : line.body.length);
}

/** Columns that stay free when the first word of the next line is put behind a line; negative = the word did not fit, as a wrapper found. */
export function room(line: Line, next: Line, margin: Margin): number {
  const first = firstWord(next.text);
  const ideographic = IDEOGRAPH.test(first.charAt(0));
  const gap = ideographic || IDEOGRAPH.test(line.body.slice(-1)) ? 0 : 1;
  const word = Math.min(LONGEST_WORD, margin.wide === 2 ? columns(first) : first.length);
  const free = margin.width - rightOf(line, margin.wide) - gap - word;
  // A wrapper of Chinese also leaves a column over, or takes a letter down with the mark behind it.
  return ideographic ? free - margin.wide : free;
}

/** An address fits behind hardly any line, so that its length tells nothing. */
const LONGEST_WORD = 20;

/** What a wrapper cannot break: a word, or one ideograph with the closing marks behind it. */
function firstWord(text: string): string {
  const space = text.indexOf(' ');
  const word = space < 0 ? text : text.slice(0, space);
  if (!IDEOGRAPH.test(word.charAt(0))) {
    const cut = word.search(IDEOGRAPH);
    return cut < 0 ? word : word.slice(0, cut);
  }
  let end = 1;
  while (end < word.length && '，。、；：！？）》」』”’'.includes(word.charAt(end))) end++;
  return word.slice(0, end);
}
