/** Bylines that no label names: names set to the right, alone behind the last paragraph, or between title and text. */
import { lexicon } from '../../lexicon';
import { isUpper } from '../../text';
import { once } from '../../memo';
import { commonWords, isCommon, isVietnamese } from '../common-words';
import { endsWithCredit } from '../credit';
import type { Item } from '../item';
import { looksLikeName } from '../person-name';
import { bylineLabelOnly, labelledName, looksLikeByline } from '../byline';
import { namesPost, officeInCapitals } from '../office';

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
  return { shapes: once(() => nameShapes(items)), common: once(() => commonWords(items.map(({ block }) => block))) };
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

/** True when the shape of a line is that of names and the page does not write its furniture so. */
export function isNamed(item: Item, evidence: NameEvidence): boolean {
  const { text } = item.block;
  if (lexicon().start(item.block.folded, 'sourceWords') > 0) return false;
  // "… pesam os resíduos. Foto: Jucélia Antunes" is a caption.
  if (text.includes('. ') && endsWithCredit(item.block)) return false;
  if (!looksLikeByline(text)) return false;
  const { upper, title } = evidence.shapes();
  return (isUpper(text) ? upper : title) < (isVietnamese(text) ? COMMON_SHAPE : COMMON_ELSEWHERE) && !isCommon(text, evidence.common);
}

/** A label alone on its line ("By", "Tác giả:") with the names on the next one. */
export function labelSplitBylines(items: readonly Item[]): void {
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next === undefined || next.sentence || next.block.words > MOST_WORDS * 2 || !bylineLabelOnly(item.block.text)) return;
    if (!looksLikeByline(next.block.text) || (next.label !== null && next.label !== 'navigation')) return;
    item.give('byline', 'byline-label', 'a byline label over its name');
    next.give('byline', 'byline-label', 'the name under a byline label');
  });
}

/** Blocks around the title among which an unlabelled byline may stand. */
const TOP_REACH = 5;

/** A byline between the title and the text, beside the date or right under the title. */
export function labelTopByline(items: readonly Item[], title: number, firstParagraph: number, evidence: NameEvidence): void {
  if (title < 0) return;
  for (let i = title + 1; i < Math.min(firstParagraph, title + TOP_REACH); i++) {
    const item = items[i];
    if (item === undefined || item.sentence || item.block.words > MOST_WORDS * 2) continue;
    const free = item.label === null || item.rule === 'article-run' || item.rule === 'judge';
    const [before, after] = [items[i - 1]?.label, items[i + 1]?.label];
    const dated = before === 'date' || after === 'date';
    // Lines of capitals one under the other are the heading of a document.
    if (isUpper(item.block.text) && isUpper(items[i + 1]?.block.text ?? '')) continue;
    const near = dated || before === 'title' || before === 'byline';
    if (free && near && (isNamed(item, evidence) || (dated && !isUpper(item.block.text) && looksLikeByline(item.block.text) && !isCommon(item.block.text, evidence.common)))) item.give('byline', 'byline-top', 'names between title and text');
  }
}

/** Longest line that can be a signature, in words. */
const LONGEST_SIGNATURE = 14;

/** Labels a byline at `index`, behind the last paragraph, perhaps under a last caption; false when it is none. */
export function labelTailByline(items: readonly Item[], index: number, evidence: NameEvidence): boolean {
  const item = items[index];
  if (item === undefined || item.block.words > LONGEST_SIGNATURE || (item.label !== null && item.block.indent < RIGHT_ALIGNED)) return false;
  const { block } = item;
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
  if (namesPost(block.text) && next !== undefined && next.label === null && isNamed(next, evidence)) {
    item.give('byline', 'byline-tail', 'the post over the name');
    return true;
  }
  if (labelledName(block.text) !== null) {
    item.give('byline', 'byline-tail', 'a short label and a name behind the last paragraph');
    return true;
  }
  // One word may be anything: it is only believed where something named, or nothing, follows.
  const alone = block.words <= 1 && items[index + 1]?.label === null;
  const closes = next === undefined || (next.label !== null && next.label !== 'noise') || next.block.blankBefore > 1;
  const closed = ((next?.label === 'date' || next?.label === 'source') && looksLikeByline(block.text)) || (closes && officeInCapitals(block.text));
  if ((closed || isNamed(item, evidence)) && block.bullet === '' && !alone && !opensList(items, index)) {
    item.give('byline', 'byline-tail', 'names alone behind the last paragraph');
    return true;
  }
  const caption = !item.sentence && block.words >= 3 && block.bullet === '' && block.blankBefore <= 1;
  if (caption && items[index + 1] !== undefined && labelTailByline(items, index + 1, evidence)) {
    item.give('caption', 'article-run', 'a line without a full stop before the byline');
    return true;
  }
  return false;
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
