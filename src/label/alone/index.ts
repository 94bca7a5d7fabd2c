/** Named things a block is by itself, whatever stands around it. Rules are asked in order; the first answer counts. */
import type { Topic } from '../../lexicon';
import { LINE_BITS } from '../../lexicon/bits';
import type { Label, Zone } from '../../types';
import type { Item } from '../item';
import { MARK } from '../marks';
import { dateLabelRole } from '../date-labels';
import { isMetaLine, readMeta } from '../meta';
import { counterReason } from './counter';
import { bylineReason, datelineReason, gridReason, todayReason } from './facts';
import { allOf, breadcrumbReason, countsComments, DOCUMENT_FILE, footerReason, labelled, menuRow, namesNetwork, opensCommentLinks } from './furniture';
import { previousNextReason, seeAlsoEnd } from './other-articles';
import { isSourceLine } from './source';

interface Rule {
  readonly name: string;
  readonly label: Label;
  /** The reason, or null when the rule does not apply. */
  readonly test: (item: Item) => string | null;
}

function phrase(topic: Topic, words: string): (item: Item) => string | null {
  const [bit, reason] = [LINE_BITS[topic], `the line is ${words}`];
  return (item) => ((item.topics & bit) !== 0 ? reason : null);
}

function zone(zones: readonly Zone[], words: string): (item: Item) => string | null {
  return (item) => (item.block.zone !== null && zones.includes(item.block.zone) ? `the markup says ${words}` : null);
}

const IMAGE_NAME = /^\[?(?:(?:img|image|photo|ảnh|hình ảnh|bild|foto): ?)?(?:[^\s:;,?!][^:;,?!\\/]{0,79}\.(?:jpe?g|png|gif|webp|bmp|svg|heic)|(?:img|dsc|dscn|image|screenshot)[ _-]?\d{2}\w*(?:[ _-]\d{2,})?|(?:图片|图|ảnh|hình|hình ảnh|foto|photo|image|imagen|imagem|immagine|imagine|bild|obrázek|zdjęcie|gambar|afbeelding) ?\d{1,3}|[0-9a-f]{16,}|[a-z]{1,8}\d{3,}[_-][\w-]+)\]?$/;
/** A file's name without its ending, as editors type it: "cau treo 2", "le-khai-giang-01". */
const TYPED_NAME = /^[a-z]{2,12}(?:[ _-][a-z]{1,12}){1,5}[ _-]?\d{1,3}$/;
/** A name without blanks, as terminal browsers show an image: "[dorfladen_eroeffnung]", not "[nicht-öffentlich]". */
const IN_BRACKETS = /^\[(?=[^\]]{0,80}[_\d])[^\s[\]_-]{2,40}(?:[_-][^\s[\]_-]{1,40}){1,8}\]$/;
const GLUED_IMAGE = /^[A-Z]{3,12}_?\d{2,4}$/;
/** In words; the name of a file may have blanks. */
const LONGEST_IMAGE = 30;

function namesImage({ block, marks }: Item): boolean {
  if (IN_BRACKETS.test(block.text)) return true;
  return block.words <= LONGEST_IMAGE && (marks & (MARK.digit | MARK.dot)) !== 0 && (IMAGE_NAME.test(block.text.toLowerCase()) || GLUED_IMAGE.test(block.text) || (block.linkShare === null && TYPED_NAME.test(block.text)));
}

const PLAYER = /^(?:\d(?: \d){2,9}|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|[+-]?A ?[+-]?|A A|A- A A\+|A- A\+|x[0-9.]+|[0-9.]{1,4}x|\d{1,3} ?(?:min|phút)(?:\.|ut[a-z]{0,3})?(?: read| di lettura)?)$/i;
/** "120 minuti di lettura", in characters. */
const LONGEST_PLAYER = 40;
const WEATHER = /\d ?°/;
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
  { name: 'image', label: 'image', test: (item) => (item.block.hint === 'image' || namesImage(item) ? 'the name or place of an image' : null) },
  { name: 'no-words', label: 'noise', test: ({ block }) => (block.words > 0 ? null : 'no letter and no digit') },
  { name: 'player', label: 'toolbar', test: ({ block }) => (block.text.length <= LONGEST_PLAYER && PLAYER.test(block.text) ? 'a player time or a font-size button' : null) },
  { name: 'leftover', label: 'noise', test: (item) => (item.block.words <= SHORT && isCode(item.block.text) ? 'a leftover of a template or a script' : phrase('noise', 'a leftover of a template')(item)) },
  { name: 'icon', label: 'noise', test: phrase('icon', 'the name of an icon') },
  { name: 'slogan', label: 'noise', test: (item) => (item.block.words <= LONGEST_SLOGAN && item.opens('slogan') > 0 ? 'a call that the portal shows on every page' : null) },
  { name: 'popup', label: 'noise', test: zone(['popup'], 'a notice laid over the page') },
  { name: 'related-heading', label: 'related-heading', test: phrase('relatedHeading', 'a heading of related links') },
  { name: 'counter', label: 'counter', test: counterReason },
  { name: 'popular-heading', label: 'sidebar', test: phrase('popularHeading', 'a heading of a site-wide list') },
  { name: 'double-plus', label: 'sidebar', test: ({ block }) => (block.bullet === '++' ? 'a "++" heading of a side column' : null) },
  { name: 'counter-heading', label: 'counter', test: phrase('counterHeading', 'the heading of a visitor counter') },
  { name: 'comments', label: 'comments', test: (item) => phrase('comments', 'part of a comment section')(item) ?? (countsComments(item) ? 'a count of comments' : null) ?? (opensCommentLinks(item) ? 'a call to comment with the section and the account' : null) ?? (item.block.words <= 40 && item.opens('commentStart') > 0 ? 'opens as a comment form does' : null) },
  { name: 'breadcrumb', label: 'breadcrumb', test: breadcrumbReason },
  { name: 'attachment', label: 'attachment', test: (item) => (item.block.words <= 30 && (labelled(item, 'attachment') || (item.block.words <= 14 && !item.sentence && (item.marks & MARK.dot) !== 0 && DOCUMENT_FILE.test(item.block.text))) ? 'names an attached file' : null) },
  { name: 'tags', label: 'tags', test: (item) => (item.block.words <= 40 && labelled(item, 'tags') ? 'lists tags or topics' : null) },
  { name: 'related-heading', label: 'related-heading', test: (item) => (item.is('previousNext') && /[:：]$/.test(item.block.text) ? 'a label over the previous or the next article' : null) },
  { name: 'previous-next', label: 'related', test: previousNextReason },
  { name: 'see-also', label: 'related', test: (item) => (item.block.words <= 40 && item.opens('relatedHeading') > 0 && seeAlsoEnd(item.block.text) > 0 ? 'a link to another article within the text' : null) },
  { name: 'source', label: 'source', test: (item) => (isSourceLine(item) ? 'says where the article was taken from' : null) },
  { name: 'byline-label', label: 'byline', test: bylineReason },
  { name: 'today', label: 'today', test: todayReason },
  { name: 'date-label', label: 'date', test: ({ block, marks }) => ((marks & MARK.colon) === 0 || dateLabelRole(block.text) === null ? null : 'a label of a date, which stands on the next line') },
  { name: 'dateline', label: 'date', test: datelineReason },
  { name: 'grid', label: 'date', test: gridReason },
  { name: 'views', label: 'views', test: (item) => (item.block.words <= LONGEST_VIEWS && item.holds('views') !== null && isMetaLine(item.block.text, readMeta(item.block.text)) ? 'a view count' : null) },
  { name: 'footer', label: 'footer', test: footerReason },
  { name: 'notice', label: 'noise', test: (item) => (item.block.words <= 60 && item.holds('noticePart') !== null ? 'a notice of the site, not of the article' : null) },
  { name: 'toolbar', label: 'toolbar', test: (item) => phrase('toolbar', 'a page tool')(item) ?? allOf(item, ['toolbar', 'share', 'icon', 'navigation'], 'page tools') },
  { name: 'share', label: 'share', test: (item) => phrase('share', 'a share button')(item) ?? (namesNetwork(item) ? 'a short line with the name of a network' : null) },
  { name: 'home', label: 'navigation', test: phrase('home', 'the first entry of a menu') },
  { name: 'navigation', label: 'navigation', test: phrase('navigation', 'a menu entry') },
  { name: 'read-more', label: 'navigation', test: phrase('readMore', 'a link to the rest of a list') },
  { name: 'sidebar-heading', label: 'sidebar', test: phrase('sidebarHeading', 'a heading of a side column') },
  { name: 'weather', label: 'sidebar', test: ({ block }) => (block.words <= SHORT && WEATHER.test(block.text) && !/\.$/.test(block.text) ? 'a weather box' : null) },
  { name: 'menu-row', label: 'navigation', test: (item) => (item.block.hint !== 'row' && menuRow(item) ? 'short entries in a row' : null) },
];

/** In words. */
const LONGEST_SLOGAN = 30;

/** "Số lượt người xem : 764 Bản in Quay lại Lên đầu trang", in words. */
const LONGEST_VIEWS = 16;

/** Asks all rules about one block; the first that knows it gives the verdict. */
export function judgeAlone(item: Item): void {
  for (const { name, label, test } of aloneRules) {
    const reason = test(item);
    if (reason !== null) return item.give(label, name, reason);
  }
}
