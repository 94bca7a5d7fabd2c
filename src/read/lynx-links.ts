/** The link numbers of `lynx -dump` and the list of addresses at its end. */
import type { Link } from '../types';
import type { Line } from './lines';

export interface References {
  readonly urls: ReadonlyMap<number, string>;
  /** 1-based line of the list's heading; 0 = there is no list. */
  readonly firstLine: number;
  /** A page's links to one address share a number. */
  readonly shared: boolean;
}

const ENTRY = /^(\d{1,5})\. (\S.*)$/;
/** A long address may stand on the line below its number. */
const NUMBER_ALONE = /^\d{1,5}\.$/;
/** Other programs print the numbers as they stand in the text: "[4] http://…", "[4]: /tin/4". */
const BRACKETED = /^\[(\d{1,5})\]:? (\S+)$/;
/** Fewer bracketed addresses may be footnotes. */
const LEAST_BRACKETED = 3;
const ADDRESS = /^(?:(?:https?|ftp|mailto|javascript|file|tel|news|about|data|lynx\w*):|\/)/i;
const LIST_TITLES = new Set(['References', 'Visible links', 'Hidden links:', 'Hidden links', 'Visible links:']);
/** An address is now and then a thing of the page's own making; a list of literature has none. */
const ADDRESS_SHARE = 0.8;

/** Finds the list of addresses: a title, then numbered addresses to the end of the dump. */
export function readReferences(lines: readonly Line[]): References {
  const urls = new Map<number, string>();
  let addresses = 0;
  let bracketed = 0;
  let firstLine = 0;
  let firstEntry = 0;
  /** An address without its number, which then stands alone on the line above. */
  let below = '';
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined || line.text === '') continue;
    const inBrackets = firstLine > 0 ? null : BRACKETED.exec(line.text);
    const whole = below === '' ? line.text : NUMBER_ALONE.test(line.text) ? `${line.text} ${below}` : '';
    const entry = inBrackets ?? ENTRY.exec(whole);
    if (entry === null && below === '' && ADDRESS.test(line.text)) {
      below = line.text;
      continue;
    }
    below = '';
    if (entry !== null) {
      if (inBrackets !== null) bracketed++;
      firstEntry = line.number;
      urls.set(Number(entry[1]), entry[2] ?? '');
      if (ADDRESS.test(entry[2] ?? '')) addresses++;
    } else if (LIST_TITLES.has(line.text)) firstLine = line.number;
    else break;
  }
  const shared = bracketed >= LEAST_BRACKETED && bracketed === urls.size;
  const found = (firstLine > 0 || shared) && addresses > 0 && addresses >= urls.size * ADDRESS_SHARE;
  return found ? { urls, firstLine: firstLine > 0 ? firstLine : firstEntry, shared } : { urls: new Map(), firstLine: 0, shared: false };
}

/** A run without its link numbers. A link reaches to the next number, as lynx does not mark its end. */
export interface Unnumbered {
  readonly text: string;
  readonly links: readonly Link[];
  readonly linkShare: number | null;
}

export interface LinkNumbers {
  /** Takes the numbers off the next run of the page; runs must come in their order. */
  readonly take: (raw: string) => Unnumbered;
}

const NUMBER = /\[(\d{1,5})\]/g;
/** A link's number stands right before its text; a footnote's right behind a word. */
const LINK_NUMBER = /(?:^|[^\p{L}\p{N}.,;:!?”"’)])\[\d{1,5}\](?=[^\s\])])/u;
const LEAST_NUMBERS = 3;
/** The others are footnotes. */
const LINK_SHARE = 0.7;
/** Links without a text leave gaps in the numbers. */
const LARGEST_GAP = 30;

/** True when the lines of a dump without a list of addresses show numbers of links all the same. */
export function hasLinkNumbers(lines: readonly Line[]): boolean {
  let links = 0;
  let all = 0;
  for (const { text } of lines) {
    if (!text.includes('[')) continue;
    const numbers = text.match(NUMBER);
    if (numbers === null) continue;
    all += numbers.length;
    if (LINK_NUMBER.test(text)) links += numbers.length;
  }
  return links >= LEAST_NUMBERS && links > LINK_SHARE * all;
}

/** What takes the link numbers off the runs of a page. They count up, so that a footnote's `[1]` farther down stays. */
export function linkNumbers(lines: readonly Line[], { urls, shared }: References): LinkNumbers {
  if (urls.size === 0 && !hasLinkNumbers(lines)) return { take: (raw) => ({ text: raw, links: [], linkShare: null }) };
  let last = 0;
  const isNext = (number: number): boolean => (number > last && number <= last + LARGEST_GAP) || (shared && number <= last && urls.has(number));
  const take = (raw: string): Unnumbered => {
    const links: Link[] = [];
    let text = '';
    let from = 0;
    let open = false;
    let url: string | null = null;
    const flush = (to: number): void => {
      const piece = raw.slice(from, to);
      if (open && piece.trim() !== '') links.push({ text: piece.trim(), url });
      text += piece;
    };
    for (const match of raw.matchAll(NUMBER)) {
      const number = Number(match[1]);
      if (!isNext(number)) continue;
      last = Math.max(last, number);
      flush(match.index);
      from = match.index + match[0].length;
      url = urls.get(number) ?? null;
      open = true;
    }
    flush(raw.length);
    return { text: text.trim(), links, linkShare: /^[#*+ ]*\[\d/.test(raw) && open ? 1 : open ? null : 0 };
  };
  return { take };
}
