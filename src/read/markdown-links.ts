/** Finds where the links of Markdown lead: `(address "title")`, `[id]` and the lines that define an id. */
import type { Line } from './lines';

/** An address and the offset behind it. */
export interface Destination {
  readonly url: string;
  readonly end: number;
}

/** Finds a mark at or after an offset; -1 = there is none. */
export type Find = (mark: string, from: number) => number;

/** `indexOf` that answers at once where a mark comes no more, so that a run of open ends stays linear. */
export function finder(raw: string): Find {
  const last = new Map<string, number>();
  return (mark, from) => {
    const end = last.get(mark) ?? raw.lastIndexOf(mark);
    last.set(mark, end);
    return from > end ? -1 : raw.indexOf(mark, from);
  };
}

/** How an address starts; only such a one may hold blanks ("/upload/Van ban 12.pdf"), as "[sic](so in the text)" is no link. */
const ADDRESS = /[a-z][a-z+.-]{1,20}:|www\.|[/.#?<]/iy;
/** Parentheses in an address are few; what nests deeper was never closed, and the first `)` ends it. */
const LONGEST_NESTED = 300;
const ANGLED = /<[^<>]*>/y;

/** Reads `(url "title")` at `open`; null when no address stands there. */
export function destination(raw: string, open: number, find: Find): Destination | null {
  if (raw.charAt(open) !== '(' || find(')', open) < 0) return null;
  const end = closing(raw, open, find);
  if (end < 0) return null;
  let url = raw.slice(open + 1, end).trim();
  const quote = url.charAt(url.length - 1);
  if (quote === '"' || quote === "'") {
    const title = url.startsWith(quote) ? 0 : url.indexOf(` ${quote}`);
    if (title >= 0) url = url.slice(0, title).trimEnd();
  }
  return { url: cleanUrl(url), end: end + 1 };
}

/** Offset of the `)` that closes the one at `open`; -1 = no address. */
function closing(raw: string, open: number, find: Find): number {
  let start = open + 1;
  while (raw.charAt(start) === ' ') start++;
  ADDRESS.lastIndex = start;
  const mayHoldBlanks = ADDRESS.test(raw);
  ANGLED.lastIndex = start;
  const behindAngle = start + (ANGLED.exec(raw)?.[0].length ?? 0);
  let depth = 1;
  for (let i = find(')', behindAngle) < 0 ? start : behindAngle; i < raw.length && (depth === 1 || i - open < LONGEST_NESTED); i++) {
    const sign = raw.charAt(i);
    if (sign === '\\') i++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return i;
    else if (depth === 1 && (sign === '"' || sign === "'")) {
      const blankBefore = i === start || raw.charAt(i - 1) === ' ';
      const end = blankBefore ? find(`${sign})`, i + 1) : -1;
      if (end >= 0) return end + 1;
    } else if (sign === ' ' && !mayHoldBlanks && !'"\')'.includes(raw.charAt(i + 1))) return -1;
  }
  return find(')', open);
}

/** Takes the angle brackets, escapes and entities off an address; the rest is as the page has it. */
function cleanUrl(written: string): string {
  const url = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  return unescape(url).replaceAll('&amp;', '&');
}

/** The ASCII marks that a backslash takes the meaning of; before any other character it is text itself. */
const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Takes the backslashes before marks away. */
export function unescape(text: string): string {
  return text.replace(/\\(.)/g, (whole, mark: string) => (MARKS.includes(mark) ? mark : whole));
}

/** Ids are words; longer brackets are not looked up, which keeps nested brackets cheap. */
const LONGEST_ID = 200;

/** Reads `][id]`, `][]` or a lone `]` that ends the label begun at `label`; null when no such id is defined. */
export function reference(
  raw: string,
  label: number,
  end: number,
  references: ReadonlyMap<string, string>,
  find: Find,
): Destination | null {
  if (references.size === 0) return null;
  const own = end - label > LONGEST_ID ? '' : raw.slice(label, end);
  const close = raw.charAt(end + 1) === '[' ? find(']', end + 2) : -1;
  const id = close > end + 2 && close - end <= LONGEST_ID ? raw.slice(end + 2, close) : own;
  const url = references.get(id.trim().toLowerCase());
  return url === undefined ? null : { url, end: close < 0 ? end + 1 : close + 1 };
}

// "[Ảnh]: minh họa" is text, so an address must show itself by one of its signs; "[^1]:" is a footnote.
const DEFINITION = /^\[(?!\^)([^\]]{1,200})\]: ?(\S+)(?: ["'(].*)?$/;
const ADDRESS_SIGN = /[/#:.<]/;

/** The `[id]: url` a line defines, or null. */
export function readDefinition(text: string): { id: string; url: string } | null {
  const match = DEFINITION.exec(text);
  const url = match?.[2] ?? '';
  return match === null || !ADDRESS_SIGN.test(url) ? null : { id: (match[1] ?? '').trim().toLowerCase(), url: cleanUrl(url) };
}

/** Addresses by lower-case id; the first definition of an id wins. */
export function readDefinitions(lines: readonly Line[]): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { text } of lines) {
    const found = text.startsWith('[') ? readDefinition(text) : null;
    if (found !== null && !urls.has(found.id)) urls.set(found.id, found.url);
  }
  return urls;
}

/** File name of an address, for an image that has no other; '' for one that holds its data itself. */
export function baseName(url: string): string {
  if (/^data:/i.test(url)) return '';
  const query = url.search(/[?#]/);
  const path = query < 0 ? url : url.slice(0, query);
  return path.slice(path.lastIndexOf('/') + 1);
}
