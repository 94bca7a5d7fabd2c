/** Named things a block is by itself, whatever stands around it. Rules are asked in order; the first answer counts. */
import { isCapital, isSmall } from '../../chars';
import { lexicon, type Topic } from '../../lexicon';
import { networks } from '../../locales/shared';
import { memoBy } from '../../memo';
import type { Label, Verdict, Zone } from '../../types';
import type { Item } from '../item';
import { fold, trimMarks } from '../../text';
import { bylineLabelEnd, looksLikeByline, namesOffice, parseByline } from '../byline';
import { dateLabelRole, isMetaLine, readMeta } from '../meta';
import { readCounterLine, readCounterSentence } from './counter';
import { coveredBy, LONGEST_TOOL } from '../tools';
import { isSourceLine, personBehindSourceLabel } from './source';

interface Rule {
  readonly name: string;
  readonly label: Label;
  /** The reason, or null when the rule does not apply. */
  readonly test: (item: Item) => string | null;
}

function phrase(topic: Topic, words: string): (item: Item) => string | null {
  return (item) => (item.is(topic) ? `the line is ${words}` : null);
}

function zone(zones: readonly Zone[], words: string): (item: Item) => string | null {
  return (item) => (item.block.zone !== null && zones.includes(item.block.zone) ? `the markup says ${words}` : null);
}

const IMAGE_NAME = /^\[?(?:[^\s:;,?!][^:;,?!\\/]{0,79}\.(?:jpe?g|png|gif|webp|bmp|svg|heic)|(?:img|dsc|dscn|image|screenshot)[ _-]?\d{2}\w*|[0-9a-f]{16,}|[a-z]{1,8}\d{3,}[_-][\w-]+)\]?$/i;
const GLUED_IMAGE = /^[A-Z]{3,12}_?\d{2,4}$/;
const PLAYER = /^(?:\d{1,2}:\d{2}(?::\d{2})?|\/|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|[+-]?A ?[+-]?|A A|A- A A\+|A- A\+|x[0-9.]+|\d{1,3} ?(?:min|phút)(?:\.|ut[a-z]{0,3})?(?: read| di lettura)?)$/i;
const WEATHER = /-?\d{1,2} ?°|\d{1,2}\/\d{1,2} °/;
const CODE = /^(?:null|undefined|nan|array|\[object object\]|true|false)$|<\/?[a-z]+[ >]|\b[a-z]{2,20}="[^"]*"/i;
const SHORT = 14;
/** "[object Object]" */
const LONGEST_CODE_WORD = 15;

/** The expression is dear, and most lines show at once that they are no code. */
function isCode(text: string): boolean {
  return (text.length <= LONGEST_CODE_WORD || text.includes('<') || text.includes('="')) && CODE.test(text);
}


export const aloneRules: readonly Rule[] = [
  { name: 'hidden', label: 'hidden', test: ({ block }) => (block.hint === 'hidden' ? 'not shown to a reader of the page' : null) },
  { name: 'image', label: 'image', test: ({ block }) => (block.hint === 'image' || IMAGE_NAME.test(block.text) || GLUED_IMAGE.test(block.text) ? 'the name or place of an image' : null) },
  { name: 'no-words', label: 'noise', test: ({ block }) => (block.words > 0 ? null : 'no letter and no digit') },
  { name: 'player', label: 'toolbar', test: ({ block }) => (PLAYER.test(block.text) ? 'a player time or a font-size button' : null) },
  { name: 'leftover', label: 'noise', test: (item) => (item.block.words <= SHORT && isCode(item.block.text) ? 'a leftover of a template or a script' : phrase('noise', 'a leftover of a template')(item)) },
  { name: 'icon', label: 'noise', test: phrase('icon', 'the name of an icon') },
  { name: 'popup', label: 'noise', test: zone(['popup'], 'a notice laid over the page') },
  { name: 'related-heading', label: 'related-heading', test: phrase('relatedHeading', 'a heading of related links') },
  { name: 'counter', label: 'counter', test: counterReason },
  { name: 'popular-heading', label: 'sidebar', test: phrase('popularHeading', 'a heading of a site-wide list') },
  { name: 'double-plus', label: 'sidebar', test: ({ block }) => (block.bullet === '++' ? 'a "++" heading of a side column' : null) },
  { name: 'counter-heading', label: 'counter', test: phrase('counterHeading', 'the heading of a visitor counter') },
  { name: 'comments', label: 'comments', test: (item) => phrase('comments', 'part of a comment section')(item) ?? (opensCommentLinks(item) ? 'a call to comment with the section and the account' : null) ?? (item.block.words <= 40 && lexicon().start(item.block.folded, 'commentStart') > 0 ? 'opens as a comment form does' : null) },
  { name: 'breadcrumb', label: 'breadcrumb', test: breadcrumbReason },
  { name: 'attachment', label: 'attachment', test: ({ block, sentence }) => (block.words <= 30 && (labelled(block.folded, 'attachment') || (block.words <= 14 && !sentence && DOCUMENT_FILE.test(block.text))) ? 'names an attached file' : null) },
  { name: 'tags', label: 'tags', test: ({ block }) => (block.words <= 40 && labelled(block.folded, 'tags') ? 'lists tags or topics' : null) },
  { name: 'related-heading', label: 'related-heading', test: ({ block }) => (/[:：]$/.test(block.text) && lexicon().isLine(block.folded, 'previousNext') ? 'a label over the previous or the next article' : null) },
  { name: 'previous-next', label: 'related', test: previousNextReason },
  { name: 'see-also', label: 'related', test: ({ block }) => (block.words <= 40 && seeAlsoEnd(block.text) > 0 ? 'a link to another article within the text' : null) },
  { name: 'source', label: 'source', test: ({ block }) => (isSourceLine(block.text) ? 'says where the article was taken from' : null) },
  { name: 'byline-label', label: 'byline', test: bylineReason },
  { name: 'today', label: 'today', test: todayReason },
  { name: 'date-label', label: 'date', test: ({ block }) => (dateLabelRole(block.text) === null ? null : 'a label of a date, which stands on the next line') },
  { name: 'dateline', label: 'date', test: datelineReason },
  { name: 'grid', label: 'date', test: gridReason },
  { name: 'views', label: 'views', test: ({ block }) => (block.words <= LONGEST_VIEWS && lexicon().part(block.folded, 'views') !== null && isMetaLine(block.text, readMeta(block.text)) ? 'a view count' : null) },
  { name: 'footer', label: 'footer', test: footerReason },
  { name: 'notice', label: 'noise', test: ({ block }) => (block.words <= 60 && lexicon().part(block.folded, 'noticePart') !== null ? 'a notice of the site, not of the article' : null) },
  { name: 'toolbar', label: 'toolbar', test: (item) => phrase('toolbar', 'a page tool')(item) ?? allOf(item, ['toolbar', 'share', 'icon', 'navigation'], 'page tools') },
  { name: 'share', label: 'share', test: (item) => phrase('share', 'a share button')(item) ?? (namesNetwork(item) ? 'a short line with the name of a network' : null) },
  { name: 'home', label: 'navigation', test: phrase('home', 'the first entry of a menu') },
  { name: 'navigation', label: 'navigation', test: phrase('navigation', 'a menu entry') },
  { name: 'read-more', label: 'navigation', test: phrase('readMore', 'a link to the rest of a list') },
  { name: 'sidebar-heading', label: 'sidebar', test: phrase('sidebarHeading', 'a heading of a side column') },
  { name: 'weather', label: 'sidebar', test: ({ block }) => (block.words <= SHORT && WEATHER.test(block.text) && !/\.$/.test(block.text) ? 'a weather box' : null) },
  { name: 'menu-row', label: 'navigation', test: ({ block }) => (block.hint !== 'row' && menuRow(block.text) ? 'short entries in a row' : null) },
];

/** "Số lượt người xem : 764 Bản in Quay lại Lên đầu trang", in words. */
const LONGEST_VIEWS = 16;

/** Asks all rules about one block. */
export function judgeAlone(item: Item): void {
  const verdict = firstVerdict(item);
  if (verdict !== null) item.record(verdict);
}

/** All that the rules look at. */
const looksAt = ({ block }: Item): string => `${block.hint} ${block.zone} ${block.bullet} ${block.text}`;

const firstVerdict = memoBy(looksAt, (item): Verdict | null => {
  for (const { name, label, test } of aloneRules) {
    const reason = test(item);
    if (reason !== null) return { label, rule: name, reason };
  }
  return null;
});

/** "Deja un comentario / Cultura / Por admin" */
function opensCommentLinks({ block }: Item): boolean {
  const end = block.folded.indexOf(' / ');
  return end >= 0 && block.words <= LONGEST_VIEWS && lexicon().isLine(block.folded.slice(0, end), 'comments');
}

function labelled(folded: string, topic: 'attachment' | 'tags'): boolean {
  const end = lexicon().start(folded, topic);
  return end > 0 && (end === folded.length || /^\s*(?:[:：(#\d]|$)/.test(folded.slice(end)) || folded.charAt(end - 1) === ':');
}

function counterReason(item: Item): string | null {
  const { block } = item;
  const parts = readCounterLine(block.text);
  // "Počet zobrazení: 418" counts the readers of the article.
  if (parts?.length === 1 && (parts[0]?.key === 'other' || parts[0]?.key === 'total') && lexicon().part(block.folded, 'views')?.start === 0) return null;
  if (parts !== null && parts.some((part) => part.value !== null)) return 'a visitor counter with its number';
  if (parts !== null && item.is('counterHeading')) return null;
  if (parts !== null && (parts.length > 1 || /[:：]\s*$/.test(block.text))) return 'labels of a visitor counter';
  return readCounterSentence(block.text) === null ? null : 'a number of visitors';
}

function breadcrumbReason(item: Item): string | null {
  const { block } = item;
  if (block.zone === 'breadcrumb') return 'the markup says breadcrumb';
  if (block.words > 60) return null;
  if (lexicon().start(block.folded, 'breadcrumb') > 0 && (/[:»>/›]/.test(block.text) || block.words <= 6)) return 'opens as a breadcrumb does';
  const home = lexicon().start(block.folded, 'home');
  const steps = block.text.split(/[»›→>]|::| [/|] /).length;
  if (home > 0 && steps >= 2 && /^\s*(?:[»›>/|→]|::)/.test(block.text.slice(home))) return 'a path that begins at the home page';
  return steps >= 3 && !item.sentence && /[»›>]/.test(block.text) ? 'a path of sections' : null;
}

function previousNextReason({ block }: Item): string | null {
  const mark = /^[«‹<←] ?/.exec(block.text)?.[0].length ?? 0;
  const label = block.words > 40 ? 0 : lexicon().start(block.folded.slice(mark), 'previousNext');
  const end = label === 0 ? 0 : mark + label;
  if (end === 0) return gluedPreviousNext(block.text) > 0 ? 'the previous or the next article' : null;
  return trimMarks(block.text.slice(end), ' :：»›←→-') !== '' ? 'the previous or the next article' : null;
}

/** "Bài tiếp theo", "Vorheriger Beitrag" */
const LONGEST_GLUED_LABEL = 30;

/** End of a "previous / next" label glued to its title: "Bài trướcThái Vạc …"; 0 = none. */
export function gluedPreviousNext(text: string): number {
  const longest = Math.min(text.length - 1, LONGEST_GLUED_LABEL);
  let end = 1;
  while (end <= longest && !(isSmall(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(end)))) end++;
  return end <= longest && lexicon().isLine(text.slice(0, end).toLowerCase(), 'previousNext') ? end : 0;
}

/** End of a "see also" label with the title of another article behind it: "Baca juga: …", "Leia também: …"; 0 = none. */
export function seeAlsoEnd(text: string): number {
  const end = lexicon().start(fold(text), 'relatedHeading');
  const colon = end === 0 ? null : /^ ?[:：] ?/.exec(text.slice(end));
  return colon === null || text.slice(end + colon[0].length).split(' ').length < LEAST_SEE_ALSO ? 0 : end + colon[0].length;
}

/** A title has at least so many words. */
const LEAST_SEE_ALSO = 3;

const DOCUMENT_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|odt|ods)\b/i;

function bylineReason({ block }: Item): string | null {
  if (block.words > 24) return null;
  if (personBehindSourceLabel(block.text) !== null) return 'a source label before the name of a person';
  const end = bylineLabelEnd(block.text);
  const name = block.text.slice(end).trim();
  if (end === 0 || name === '') return null;
  const colon = /[:：]\s*$/.test(block.text.slice(0, end));
  const parsed = parseByline(name.replace(/[.;]$/, ''));
  if (!colon && !(parsed.authors.length > 0 && parsed.organization === null && block.words <= 10)) return null;
  return parsed.authors.length > 0 || (parsed.organization !== null && namesOffice(fold(parsed.organization))) ? 'a byline label and a name' : null;
}

function todayReason(item: Item): string | null {
  if (item.block.words > 16 || item.dates.length === 0) return null;
  const meta = readMeta(item.block.text);
  return meta.dates[0]?.role === 'today' && meta.rest.length <= 3 ? "a label of today's date" : null;
}

function datelineReason(item: Item): string | null {
  if (item.block.words > 30 || item.dates.length === 0) return null;
  const meta = readMeta(item.block.text);
  if (!isMetaLine(item.block.text, meta)) return null;
  const rest = meta.rest.join(' ');
  // "Phìn Xoong, ngày 06 tháng 5 năm 2022": the place before a comma heads a letter or a decision.
  const comma = item.block.text.indexOf(',');
  if (comma > 0 && meta.dates.length === 1 && meta.rest.length === 1 && comma < (meta.dates[0]?.start ?? 0) && rest.startsWith(item.block.text.slice(0, comma))) return null;
  const said = meta.dates.some((date) => date.role !== null) || meta.views !== undefined;
  if (rest === '' || said) return 'a date and nothing else';
  // Names or a category may stand beside the date, a title may not.
  const named = meta.rest.every((piece) => looksLikeByline(piece) || piece.split(' ').length <= (meta.dates.some((date) => date.hasTime) ? LONGEST_CATEGORY : LONGEST_NAME));
  return named && !item.sentence && item.block.bullet === '' && item.block.hint !== 'item' && !/[([]$/.test(rest) ? 'a date with a name or a category beside it' : null;
}

/** Words beside a date that may name a section ("Văn hóa - Xã hội") where the time proves the date line, and where it does not. */
const LONGEST_CATEGORY = 6;
const LONGEST_NAME = 4;

/** A colon behind a word, not that of a time or an address. */
const GRID_COLON = /[^\d\s][:：](?!\/)/g;

/** A form's line, its subject included, in words. */
const LONGEST_GRID = 60;

/** A line of a form: two or more labels with their values, as Chinese portals print above a document. */
function gridReason({ block, sentence }: Item): string | null {
  const label = block.words > LONGEST_GRID ? 0 : lexicon().start(block.folded, 'gridLabel');
  if (label > 0 && (block.hint === 'row' || /^ ?:/.test(block.folded.slice(label)))) return 'a label of the form above a document';
  if (sentence || block.words > 60 || !/[:：]/.test(block.text)) return null;
  const labels = block.text.match(GRID_COLON)?.length ?? 0;
  const meta = labels >= 2 ? readMeta(block.text) : null;
  return meta !== null && (meta.views !== undefined || meta.dates.some((date) => date.role !== null) || labels >= 2 && /[\u4e00-\u9fff]/.test(block.text)) ? 'labels and values of a form' : null;
}

const LONGEST_FOOTER = 80;
const LONGEST_FOOTER_START = 30;

function footerReason({ block }: Item): string | null {
  if (block.zone === 'footer') return 'the markup says footer';
  if (/^(?:©|\(c\) ?\d{4}|copyright\b)/i.test(block.text)) return 'a copyright line';
  if (block.words > LONGEST_FOOTER) return null;
  // "Trưởng Ban công tác Mặt trận thôn đọc diễn văn …": a long line is text, however it opens.
  if (lexicon().start(block.folded, 'footerStart') > 0 && block.words <= LONGEST_FOOTER_START) return 'opens as an imprint does';
  return lexicon().part(block.folded, 'footerPart') !== null ? 'a wording of imprints' : null;
}

/** True when most segments of a line split at bars, tabs, brackets or wide gaps is a phrase of one of the topics. */
function allOf(item: Item, topics: readonly Topic[], words: string): string | null {
  const { block } = item;
  if (block.words > 20) return null;
  const segments = block.folded.split(/[|•·\][【】]/).map((segment) => segment.trim()).filter((segment) => segment !== '');
  const known = (segment: string): boolean => lexicon().isLineOf(segment, topics);
  const few = segments.every((segment) => segment.split(' ').length <= LONGEST_TOOL);
  if (segments.length >= 2 && few && segments.filter(known).length * 2 > segments.length) return `the line is made of ${words}`;
  return segments.length === 1 && coveredBy(segments[0] ?? '', topics, 2) ? `the line is made of ${words}` : null;
}

/** "Dela på Facebook", "Facebook Courriel Imprimer": a few words, the first or the last of them a network. */
function namesNetwork({ block, sentence }: Item): boolean {
  if (sentence) return false;
  const words = block.folded.split(' ');
  return words.length > 1 && words.length <= LONGEST_SHARE && (networkNames.has(words.at(-1) ?? '') || networkNames.has(words[0] ?? ''));
}

const LONGEST_SHARE = 4;
const networkNames: ReadonlySet<string> = new Set(networks.filter((name) => name.length > 1).map((name) => name.toLowerCase()));

/** Entries of a menu on one line: short, at least three, no sentence among them. */
function menuRow(text: string): boolean {
  const entries = text.split(/[|•·]|--/).map((entry) => entry.trim()).filter((entry) => entry !== '');
  return entries.length >= 3 && !/[.!?]$/.test(text) && entries.every((entry) => entry.split(' ').length <= 14) && !/\d$/.test(text) && text.includes('|');
}
