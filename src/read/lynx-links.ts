/** The link numbers of `lynx -dump` and the list of addresses at its end. */
import type { Link } from '../types';
import type { Line } from './lines';

export interface References {
  readonly urls: ReadonlyMap<number, string>;
  /** 1-based line of the list's heading; 0 = there is no list. */
  readonly firstLine: number;
}

const ENTRY = /^(\d{1,5})\. ((?:https?|ftp|mailto|javascript|file|tel|lynx\w*):\S*|\/\S*)$/i;
const LIST_TITLES = new Set(['References', 'Visible links', 'Hidden links:', 'Hidden links', 'Visible links:']);

/** Finds the list of addresses: a title at the margin, then numbered addresses to the end of the dump. */
export function readReferences(lines: readonly Line[]): References {
  const urls = new Map<number, string>();
  let firstLine = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined || line.text === '') continue;
    const entry = ENTRY.exec(line.text);
    if (entry !== null) urls.set(Number(entry[1]), entry[2] ?? '');
    else if (LIST_TITLES.has(line.text)) firstLine = line.number;
    else break;
  }
  return firstLine === 0 || urls.size === 0 ? { urls: new Map(), firstLine: 0 } : { urls, firstLine };
}

const NUMBER = /\[(\d{1,5})\]/g;

/** Takes `[12]` off a text and tells the links they open. A link reaches to the next number, as lynx does not mark its end. */
export function stripLinkNumbers(
  raw: string,
  urls: ReadonlyMap<number, string>,
): { text: string; links: Link[]; linkShare: number | null } {
  if (urls.size === 0) return { text: raw.replaceAll('(BUTTON)', ' '), links: [], linkShare: null };
  const links: Link[] = [];
  let text = '';
  let from = 0;
  let url: string | null = null;
  const flush = (to: number): void => {
    const piece = raw.slice(from, to);
    if (url !== null && piece.trim() !== '') links.push({ text: piece.trim(), url });
    text += piece;
  };
  for (const match of raw.matchAll(NUMBER)) {
    const found = urls.get(Number(match[1]));
    if (found === undefined) continue;
    flush(match.index);
    from = match.index + match[0].length;
    url = found;
  }
  flush(raw.length);
  text = text.replaceAll('(BUTTON)', ' ').trim();
  if (text.startsWith('#') && links.length > 0) text = text.slice(1).trim();
  const opens = /^[#*+ ]*\[\d/.test(raw) && links.length > 0;
  return { text, links, linkShare: opens ? 1 : links.length > 0 ? null : 0 };
}
