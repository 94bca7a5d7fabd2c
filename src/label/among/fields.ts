/** Lines of a label and its value behind the last sentence: opening hours, a place, whom to ask. */
import type { Label } from '../../types';
import type { Item } from '../item';

/** "Địa điểm: …", "Terça-feira a domingo: …", in words before the colon. */
const LONGEST_LABEL = 6;
const LONGEST_VALUE = 20;

/** A label of a few words and what it stands for. */
export function isField(item: Item | undefined): boolean {
  if (item === undefined || !(item.label === null || item.rule === 'article-run')) return false;
  const { text, words } = item.block;
  const colon = text.indexOf(': ');
  const label = text.slice(0, Math.max(0, colon));
  return colon > 0 && words <= LONGEST_LABEL + LONGEST_VALUE && label.split(' ').length <= LONGEST_LABEL && !/[.!?]/.test(label);
}

/** So many lines may stand between the last sentence and what closes the article. */
const REACH = 8;
const LONGEST_HEADING = 4;
/** What comes right behind an article. */
const CLOSES: ReadonlySet<Label | null> = new Set<Label | null>(['related-heading', 'related', 'toolbar', 'share', 'tags', 'attachment', 'byline', 'source']);

/**
 * Labels the fields that end the article behind `last`, perhaps under a heading, and returns the index of its new end: `last`
 * itself where other things stand there. Only what reaches to the end of the article is of it: an address behind it is the site's.
 */
export function labelFields(items: readonly Item[], last: number): number {
  const end = lastField(items, last);
  for (const item of items.slice(last + 1, end + 1)) {
    if (isField(item)) item.give('paragraph', 'article-run', 'a label and its value before the end of the article');
    else item.give('heading', 'article-run', 'a few words over labels and their values');
  }
  return end;
}

function lastField(items: readonly Item[], last: number): number {
  let fields = 0;
  for (let index = last + 1; index < Math.min(items.length, last + 1 + REACH); index++) {
    const item = items[index];
    if (item === undefined) break;
    if (item.label !== null) return fields > 0 && CLOSES.has(item.label) ? index - 1 : last;
    if (isFact(item)) fields++;
    else if (fields > 0 || !isHeading(item)) return last;
  }
  return last;
}

/** A field with a time, a number or an address in it; "Ảnh: Trí Dũng" is a credit. */
function isFact(item: Item): boolean {
  const { zone, text } = item.block;
  return isField(item) && /[\d@]/.test(text) && !/https?:|www\./.test(text) && (zone === null || zone === 'body') && item.opinion?.inside !== false;
}

function isHeading({ sentence, block }: Item): boolean {
  return !sentence && block.words <= LONGEST_HEADING && !/[:,]/.test(block.text);
}
