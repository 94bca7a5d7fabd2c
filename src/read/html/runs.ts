/** Gathers text into runs: what a reader sees as one block, with all that was said about its pieces. */
import type { Box, Hint } from '../../types';
import type { Context } from './context';

export interface RunLink {
  readonly ref: object;
  readonly href: string | null;
  text: string;
}

export interface Run {
  text: string;
  /** 1-based lines of the source. */
  first: number;
  last: number;
  readonly context: Context;
  /** Innermost box around the first of its text. */
  box: Box | null;
  /** Nearest root around all its text. */
  root: number;
  hint: Hint | null;
  /** Visible characters: all, in links, in bold, in italics, in `<time>`. */
  shown: number;
  linked: number;
  bold: number;
  italic: number;
  timed: number;
  readonly links: RunLink[];
  datetime: string | null;
  unclean: boolean;
  /** A blank line stands before it on the page. */
  readonly gap: boolean;
  /** Nothing but an image stands between it and the run before. */
  readonly afterImage: boolean;
}

/** A run without text yet. */
export function openRun(context: Context, gap: boolean, afterImage: boolean): Run {
  return {
    text: '', first: 0, last: 0, context, box: null, root: context.root, hint: context.hint, shown: 0, linked: 0, bold: 0, italic: 0, timed: 0, links: [], datetime: null, unclean: false, gap, afterImage,
  };
}

/** Where the visible characters of a piece of text are. */
export interface Extent {
  readonly visible: number;
  /** Line ends before the first and before the last visible character. */
  readonly before: number;
  readonly until: number;
  /** Holds invisible, control or combining characters, or half a pair: needs the finish of decoded text. */
  readonly unclean: boolean;
}

/** Counts visible characters and line ends, and looks for unclean ones, in one pass. Most texts are blanks between tags. */
export function measure(data: string): Extent {
  let first = 0;
  let before = 0;
  let unclean = false;
  for (; first < data.length; first++) {
    const code = data.charCodeAt(first);
    if (code > 32) break;
    if (code === 10) before++;
    else unclean ||= isControl(code);
  }
  if (first === data.length) return before === 0 ? BLANK : { ...BLANK, before };
  let end = data.length;
  for (; data.charCodeAt(end - 1) <= 32; end--) unclean ||= isControl(data.charCodeAt(end - 1));
  let visible = 0;
  let until = before;
  for (let i = first; i < end; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && code < 0x7f) visible++;
    else if (code === 10) until++;
    else if (code <= 32) unclean ||= isControl(code);
    else if (isSpecial(code)) {
      unclean ||= code !== NBSP && code !== IDEOGRAPHIC_SPACE;
      if (isMark(code)) visible++;
    } else visible++;
  }
  return { visible, before, until, unclean };
}

const BLANK: Extent = { visible: 0, before: 0, until: 0, unclean: false };
const NBSP = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;

/** Of the characters below the blank those that are no white space in a text. */
function isControl(code: number): boolean {
  return code < 32 && code !== 9 && code !== 10 && code !== 13;
}

/** Blanks, controls, invisible characters, combining marks and halves of pairs. */
function isSpecial(code: number): boolean {
  if (code < 0x300) return code <= NBSP || code === 0xad;
  return code <= 0x36f || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === IDEOGRAPHIC_SPACE || (code >= 0xd800 && code <= 0xdfff) || code === 0xfeff;
}

/** Those that are seen all the same. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0xd800 && code <= 0xdfff);
}

/** Adds a piece of text that begins on a line of the source; `box` finds the one around it. */
export function addPiece(run: Run, box: () => Box | null, data: string, context: Context, extent: Extent, line: number): void {
  run.text += data;
  const { visible } = extent;
  if (context.link !== null) addToLink(run, data, context.link);
  if (visible === 0) return;
  if (run.shown === 0) {
    run.first = line + extent.before;
    run.box = box();
    run.root = context.root;
    run.hint = context.hint;
  }
  if (run.hint !== context.hint && run.hint === 'caption') run.hint = context.hint;
  run.last = line + extent.until;
  run.shown += visible;
  if (extent.unclean) run.unclean = true;
  if (context.link !== null) run.linked += visible;
  if (context.bold) run.bold += visible;
  if (context.italic) run.italic += visible;
  if (context.time !== null) {
    run.timed += visible;
    run.datetime ??= context.time.datetime;
  }
}

function addToLink(run: Run, data: string, link: { readonly href: string | null }): void {
  const last = run.links.at(-1);
  if (last?.ref === link) last.text += data;
  else run.links.push({ ref: link, href: link.href, text: data });
}
