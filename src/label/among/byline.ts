/** Bylines that no label names: names set to the right, alone behind the last paragraph, or between title and text. */
import { wordsOf } from '../../chars';
import { lexicon } from '../../lexicon';
import { fold, isUpper } from '../../text';
import type { Zone } from '../../types';
import { once } from '../../memo';
import { commonWords, isCommon, isVietnamese } from '../common-words';
import { endsWithCredit } from '../credit';
import type { Item } from '../item';
import { looksLikeName } from '../person-name';
import { behindSourceWord, bracketedName, bylineLabelOnly, labelledName, looksLikeByline, parseByline } from '../byline';
import { isOffice, namesPost, officeInCapitals } from '../office';

/** Right-aligned text begins far from the margin. */
export const RIGHT_ALIGNED = 10;

/**
 * How far the shape of a name is evidence on this page. Where menus and headings are written Like This (or LIKE THIS),
 * a line so written may be anything; where they are not, it is a name.
 */
export interface NameEvidence {
  /** Share of the page's short lines that are shaped like a name in title case / in capitals, 0..1. */
  readonly shapes: () => { readonly title: number; readonly upper: number };
  /** Words that the page's sentences write in small letters. */
  readonly common: () => ReadonlySet<string>;
  /** The page's sentences are English, a language that writes its headings Like This. */
  readonly english: () => boolean;
}

/** Short lines are 2-5 words. */
const LEAST_WORDS = 2;
const MOST_WORDS = 5;
/** Fewer short lines than this say little about the page's habits. */
const ENOUGH_LINES = 6;
/** From this share on, the shape proves nothing. */
const COMMON_SHAPE = 0.4;
/** In other languages than Vietnamese menus and headings are capitalised more often, and signatures without a label are rare. */
const COMMON_ELSEWHERE = 0.3;

/** The habits of a page, measured when first asked for, as most pages never ask: a name without a label is rare. */
export function nameEvidence(items: readonly Item[]): NameEvidence {
  return { shapes: once(() => nameShapes(items)), common: once(() => commonWords(items.map(({ block }) => block))), english: once(() => isEnglish(items)) };
}

/** Measures the short lines of a page that no phrase names. */
function nameShapes(items: readonly Item[]): { title: number; upper: number } {
  let lines = 0;
  let title = 0;
  let upper = 0;
  for (const { block, sentence, rule } of items) {
    if (sentence || rule.startsWith('byline') || block.words < LEAST_WORDS || block.words > MOST_WORDS || /\d/.test(block.text)) continue;
    lines++;
    if (!looksLikeByline(block.text)) continue;
    if (isUpper(block.text)) upper++;
    else title++;
  }
  const enough = Math.max(lines, ENOUGH_LINES);
  return { title: title / enough, upper: upper / enough };
}

/** Share of a text's words that are function words of its language; measured 0.3 to 0.5, and below 0.1 for another language's. */
const FUNCTION_SHARE = 0.22;
const SAMPLE = 20;

function isEnglish(items: readonly Item[]): boolean {
  const { stopwords } = lexicon();
  const words = items.filter(({ sentence, block }) => sentence && block.words >= SENTENCE_WORDS).slice(0, SAMPLE).flatMap(({ block }) => wordsOf(block.folded));
  return words.filter((word) => stopwords.get(word)?.includes('en') === true).length > words.length * FUNCTION_SHARE;
}

/** Shorter sentences are buttons and notices. */
const SENTENCE_WORDS = 8;

/** "H.T", "P.V.", "N. T. H" */
const INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}?\.?$/u;

/** True when the shape of a line is that of names and the page does not write its furniture so. */
export function isNamed(item: Item, evidence: NameEvidence): boolean {
  const { text } = item.block;
  if (lexicon().start(item.block.folded, 'sourceWords') > 0) return false;
  // "… pesam os resíduos. Foto: Jucélia Antunes" is a caption.
  if (text.includes('. ') && endsWithCredit(item.block)) return false;
  if (!looksLikeByline(text)) return false;
  // Menus are written in capitals, but not in initials.
  if (INITIALS.test(text)) return true;
  const { upper, title } = evidence.shapes();
  return (isUpper(text) ? upper : title) < (isVietnamese(text) ? COMMON_SHAPE : COMMON_ELSEWHERE) && !isCommon(text, evidence.common);
}

/**
 * True when a line without a label behind the text can be its signature. English sites set headings and links Like This
 * and hardly sign so: there the line must name a person with an office, or one of whom the page speaks elsewhere, too.
 */
export function maySign(items: readonly Item[], item: Item, evidence: NameEvidence): boolean {
  const { block } = item;
  if (isVietnamese(block.text) || !evidence.english()) return true;
  if (block.hint === 'heading' || (block.linkShare ?? 0) > MOSTLY_LINK || isUpper(block.text) || block.text.split(' ').length < LEAST_WORDS) return false;
  // "Jane Doe, Communications Office"
  const { authors, organization } = parseByline(block.text);
  if (authors.length > 0 && organization !== null) return true;
  return looksLikeName(block.text) && items.some((other) => other !== item && other.block.folded.includes(block.folded));
}

const MOSTLY_LINK = 0.6;

/** A label alone on its line ("By", "Tác giả:") with the names on the next one. */
export function labelSplitBylines(items: readonly Item[]): void {
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next === undefined || next.sentence || next.block.words > MOST_WORDS * 2 || !bylineLabelOnly(item.block.text)) return;
    // Behind a label a name is one even where its first word means something in another language: "Dan", "Will", "Ben".
    if (!(looksLikeByline(next.block.text) || (looksLikeName(next.block.text) && next.block.text.includes(' '))) || (next.label !== null && next.label !== 'navigation')) return;
    item.give('byline', 'byline-label', 'a byline label over its name');
    next.give('byline', 'byline-label', 'the name under a byline label');
  });
}

/** Longest line that can be a signature, in words. */
const LONGEST_SIGNATURE = 14;

/** A person with a post or an office, or an office alone, by the words of a locale: "Jana Malá, tisková mluvčí", "Ufficio Stampa". */
export function saysWho(text: string): boolean {
  if (!looksLikeByline(text) || !text.includes(' ')) return false;
  const { authors, organization } = parseByline(text);
  const office = organization !== null && isOffice(organization);
  return office || (authors.length > 0 && lexicon().part(fold(text), 'roleWords') !== null);
}

/** A post over the name of a person, which is an entry of menus, too: "Il Sindaco"; a comma parts some from the name. */
export function isPostOverName(items: readonly Item[], index: number, evidence: NameEvidence): boolean {
  const item = items[index];
  return item?.label === 'navigation' && namesPost(item.block.text) && (item.block.text.endsWith(',') || isNamedUnderPost(items, index, evidence));
}

/** True when the line under a post is a name, even where menus are written like names: behind a comma, or as the last two lines of an article. */
function isNamedUnderPost(items: readonly Item[], index: number, evidence: NameEvidence): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item === undefined || next?.label !== null) return false;
  if (isNamed(next, evidence)) return true;
  const last = before?.label === 'paragraph' && next.block.blankBefore === 0 && closesArticle(items[index + 2]);
  return (last || item.block.text.endsWith(',')) && looksLikeName(next.block.text);
}

/** Parts of a page in which nobody signs. */
function isElsewhere(zone: Zone | null): boolean {
  return zone === 'related' || zone === 'navigation' || zone === 'comments' || zone === 'footer';
}

/** Labels a byline at `index`, behind the last paragraph, perhaps under a last caption; false when it is none. */
export function labelTailByline(items: readonly Item[], index: number, evidence: NameEvidence): boolean {
  const item = items[index];
  if (item === undefined || item.block.words > LONGEST_SIGNATURE || isElsewhere(item.block.zone)) return false;
  const { block } = item;
  if (item.label !== null && block.indent < RIGHT_ALIGNED && !isPostOverName(items, index, evidence)) return false;
  if (block.indent >= RIGHT_ALIGNED && !item.sentence) {
    item.give('byline', 'byline-right', 'a short line set to the right behind the article');
    return true;
  }
  const previous = items.slice(Math.max(0, index - MOST_WORDS), index).findLast((other) => other.label !== 'noise' && other.label !== 'image');
  if (previous?.label === 'byline' && previous.rule.startsWith('byline-') && block.words <= 6 && opensSignature(block.text) && !item.sentence && block.bullet === '') {
    item.give('byline', 'byline-tail', 'the second line of a signature');
    return true;
  }
  const next = items[index + 1];
  if (namesPost(block.text) && isNamedUnderPost(items, index, evidence)) {
    item.give('byline', 'byline-tail', 'the post over the name');
    return true;
  }
  const named = labelledName(block.text);
  if (named !== null && !isCommon(named, evidence.common)) {
    item.give('byline', 'byline-tail', 'a short label and a name behind the last paragraph');
    return true;
  }
  if (bracketedName(block.text) !== null) {
    item.give('byline', 'byline-tail', 'a label and a name in brackets behind the last paragraph');
    return true;
  }
  if (behindSourceWord(block.text) !== null) {
    item.give('byline', 'byline-tail', 'a person by whom the article was taken over');
    return true;
  }
  // One word may be anything: it is only believed where something named, or nothing, follows.
  const alone = block.words <= 1 && items[index + 1]?.label === null;
  const closes = closesArticle(next);
  const closed = (closes && saysWho(block.text)) || ((next?.label === 'date' || next?.label === 'source') && looksLikeByline(block.text)) || (closes && officeInCapitals(block.text));
  // "Service: Ferry Harbour": what is no name behind a label is none with the label before it.
  if (named === null && (closed || isNamed(item, evidence)) && maySign(items, item, evidence) && block.bullet === '' && !alone && !opensList(items, index)) {
    item.give('byline', 'byline-tail', 'names alone behind the last paragraph');
    return true;
  }
  // A wide gap before it parts it from the article, if the name does not stand where signatures do.
  const near = block.blankBefore <= 1 || (next?.block.indent ?? 0) >= RIGHT_ALIGNED;
  const caption = !item.sentence && block.words >= 3 && block.bullet === '' && near;
  if (caption && items[index + 1] !== undefined && labelTailByline(items, index + 1, evidence)) {
    item.give('caption', 'article-run', 'a line without a full stop before the byline');
    return true;
  }
  return false;
}

function closesArticle(next: Item | undefined): boolean {
  return next === undefined || (next.label !== null && next.label !== 'noise') || next.block.blankBefore > 1;
}

/** A name, a post or a remark in brackets ("(Đã ký)"); nothing with a label. */
function opensSignature(text: string): boolean {
  if (/[:\d]/.test(text)) return false;
  return text.startsWith('(') || namesPost(text) || looksLikeName(text) || looksLikeByline(text);
}

/** Lines of the same shape that follow a line from which on it opens a list, not a signature. */
const LIST_LENGTH = 3;

function opensList(items: readonly Item[], index: number): boolean {
  const following = items.slice(index + 1, index + 1 + LIST_LENGTH);
  return following.length === LIST_LENGTH && following.every(({ block, label, sentence }) => label === null && !sentence && block.words <= MOST_WORDS && looksLikeByline(block.text));
}
