/** Behind the last paragraph: captions still of the article, a byline in one or two lines, a source. */
import { isBareNumber } from '../alone/counter';
import type { Item } from '../item';
import { looksLikeByline } from '../names';

/** Right-aligned text begins far from the margin. */
const RIGHT_ALIGNED = 10;
const TAIL_REACH = 6;

/** Labels the end of the article; returns the index of its last block. */
export function labelTail(items: readonly Item[], from: number, bodyFrom: number): number {
  let last = from;
  // The run may itself end with the byline.
  const final = items[last];
  if (final !== undefined && last > bodyFrom && final.rule === 'article-run' && !final.sentence && looksLikeByline(final.block.text) && final.block.words <= 10) {
    final.give('byline', 'byline-tail', 'names alone behind the last paragraph');
  }
  for (let i = from + 1; i < Math.min(items.length, from + 1 + TAIL_REACH); i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.label === 'byline' || item.label === 'source' || item.label === 'image' || item.label === 'attachment' || item.label === 'noise' || item.label === 'tags' || item.label === 'views') {
      if (item.label === 'byline' || item.label === 'source') last = i;
      continue;
    }
    if (item.label === 'date') { if (items[i - 1]?.label === 'byline') { last = i; continue; } break; }
    if (item.label !== null && !(item.rule === 'navigation' && item.block.indent >= RIGHT_ALIGNED)) break;
    if (isBareNumber(item.block.text) && items[i - 1]?.label === 'byline') {
      item.give('views', 'views-bare', 'a number alone behind the byline');
      continue;
    }
    if (items[i - 1]?.label === 'image' && !item.sentence && item.block.words >= 3 && item.block.words <= 45 && item.block.bullet === '') {
      item.give('caption', 'article-run', 'a short line behind an image');
      last = i;
      continue;
    }
    if (!tailByline(items, i)) break;
    last = i;
  }
  return last;
}

function tailByline(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.block.words > 14) return false;
  const { block } = item;
  if (block.indent >= RIGHT_ALIGNED && !item.sentence) {
    item.give('byline', 'byline-right', 'a short line set to the right behind the article');
    return true;
  }
  const previous = items.slice(0, index).findLast((other) => other.label !== 'noise' && other.label !== 'image');
  if (previous?.label === 'byline' && previous.rule.startsWith('byline-') && block.words <= 6 && /^\p{Lu}/u.test(block.text) && !item.sentence) {
    item.give('byline', 'byline-tail', 'the second line of a signature');
    return true;
  }
  // One word may be anything: it is only believed where something named, or nothing, follows.
  const alone = block.words <= 1 && items[index + 1]?.label === null;
  if (looksLikeByline(block.text) && !alone) {
    item.give('byline', 'byline-tail', 'names alone behind the last paragraph');
    return true;
  }
  if (!item.sentence && block.words >= 3 && block.bullet === '' && block.blankBefore <= 1 && items[index + 1] !== undefined && tailByline(items, index + 1)) {
    item.give('caption', 'article-run', 'a line without a full stop before the byline');
    return true;
  }
  return false;
}

