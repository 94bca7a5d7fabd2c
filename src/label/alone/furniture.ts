/** Furniture told by more than one phrase: paths, imprints, tools and menus in a row, attached files, calls to comment. */
import { lexicon, type Topic } from '../../lexicon';
import { networks } from '../../locales/shared';
import type { Item } from '../item';
import { MARK } from '../marks';
import { coveredBy, LONGEST_TOOL } from '../tools';

export function breadcrumbReason(item: Item): string | null {
  const { block } = item;
  if (block.zone === 'breadcrumb') return 'the markup says breadcrumb';
  if (block.words > 60) return null;
  if (item.opens('breadcrumb') > 0 && (/[:»>/›]/.test(block.text) || block.words <= 6)) return 'opens as a breadcrumb does';
  if ((item.marks & (MARK.path | MARK.colon | MARK.digit)) === 0 && !block.text.startsWith('#')) return null;
  const home = item.opens('home');
  const value = behindLabel(block.folded);
  if (lexicon().isLine(value, 'home') && !lexicon().isLine(value, 'navigation')) return 'the home page behind a label';
  const steps = block.text.split(/[»›→>]|::| [/|] /).length;
  if (home > 0 && steps >= 2 && /^\s*(?:[»›>/|→]|::)/.test(block.text.slice(home))) return 'a path that begins at the home page';
  return steps >= 3 && !item.sentence && /[»›>]/.test(block.text) ? 'a path of sections' : null;
}

/** The number of an entry, or the mark that lynx sets before the links of the head. */
const NUMBER = /^(?:#|\d{1,2}[.)]) ?/;

/** "This page location is: Trang chủ", whatever the label's language; "1. Home"; '' = no label. */
function behindLabel(folded: string): string {
  const colon = folded.indexOf(': ');
  return folded.slice(colon >= 0 ? colon + 2 : (NUMBER.exec(folded)?.[0].length ?? folded.length));
}

const LONGEST_FOOTER = 80;
const LONGEST_FOOTER_START = 30;

export function footerReason(item: Item): string | null {
  const { block } = item;
  if (block.zone === 'footer') return 'the markup says footer';
  if (/^(?:©|\(c\) ?\d{4}|copyright\b)/i.test(block.text)) return 'a copyright line';
  if (block.words > LONGEST_FOOTER) return null;
  // "Trưởng Ban công tác Mặt trận thôn đọc diễn văn …": a long line is text, however it opens.
  if (item.opens('footerStart') > 0 && block.words <= LONGEST_FOOTER_START) return 'opens as an imprint does';
  return item.holds('footerPart') !== null ? 'a wording of imprints' : null;
}

/** "Deja un comentario / Cultura / Por admin" */
export function opensCommentLinks({ block }: Item): boolean {
  const end = block.folded.indexOf(' / ');
  return end >= 0 && block.words <= LONGEST_COMMENT_LINKS && lexicon().isLine(block.folded.slice(0, end), 'comments');
}

const LONGEST_COMMENT_LINKS = 16;

/** "Phản hồi: 0", "Comments (3)" */
export function countsComments({ block: { text, folded, words } }: Item): boolean {
  const label = words <= LONGEST_COUNT ? /^(\D{3,30}?) ?[:：(] ?\d{1,5}\)?$/.exec(folded)?.[1] : undefined;
  return label !== undefined && !text.includes('|') && lexicon().isLine(label, 'comments');
}

const LONGEST_COUNT = 5;

/** True for the label of attached files or tags, alone or before its value. */
export function labelled(item: Item, topic: 'attachment' | 'tags'): boolean {
  const { folded } = item.block;
  const end = item.opens(topic);
  return end > 0 && (/^\s*(?:[:：(#\d]|$)/.test(folded.slice(end)) || folded.charAt(end - 1) === ':');
}

/** A file's name on a short line. */
export const DOCUMENT_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|odt|ods)\b/i;

/** True when a line is phrases of the topics, one after the other, or most of what stands between its bars, dots or brackets is one. */
export function allOf(item: Item, topics: readonly Topic[], words: string): string | null {
  const { block } = item;
  if (block.words > 20) return null;
  const segments = (item.marks & MARK.row) === 0 ? [block.folded] : block.folded.split(/[|•·\][【】]/).map((segment) => segment.trim()).filter((segment) => segment !== '');
  return (segments.length === 1 ? coveredBy(segments[0] ?? '', topics, 2) : mostKnown(segments, topics)) ? `the line is made of ${words}` : null;
}

function mostKnown(segments: readonly string[], topics: readonly Topic[]): boolean {
  const known = segments.filter((segment) => lexicon().isLineOf(segment, topics));
  return known.length * 2 > segments.length && segments.every((segment) => segment.split(' ').length <= LONGEST_TOOL);
}

/** "Dela på Facebook", "Facebook Courriel Imprimer": a few words, the first or the last of them a network. */
export function namesNetwork({ block, sentence }: Item): boolean {
  if (sentence) return false;
  const { folded } = block;
  const [first, last] = [folded.indexOf(' '), folded.lastIndexOf(' ')];
  return first > 0 && (networkNames.has(folded.slice(last + 1)) || networkNames.has(folded.slice(0, first))) && folded.split(' ').length <= LONGEST_SHARE;
}

const LONGEST_SHARE = 4;
const networkNames: ReadonlySet<string> = new Set(networks.filter((name) => name.length > 1).map((name) => name.toLowerCase()));

/** Entries of a menu on one line: short, at least three, no sentence among them. */
export function menuRow({ block: { text } }: Item): boolean {
  if (!text.includes('|')) return false;
  const entries = text.split(/[|•·]|--/).map((entry) => entry.trim()).filter((entry) => entry !== '');
  return entries.length >= 3 && !/[.!?]$/.test(text) && entries.every((entry) => entry.split(' ').length <= 14) && !/\d$/.test(text);
}
