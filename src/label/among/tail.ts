/** Behind the last paragraph: captions still of the article, a byline in one or two lines, a source. */
import { isBareNumber } from '../alone/counter';
import { bylineLabelEnd, photoLabelEnd } from '../byline';
import { namesPost } from '../office';
import { endsWithCredit } from '../credit';
import type { Label } from '../../types';
import type { Item } from '../item';
import { isNamed, isPostOverName, labelTailByline, maySign, RIGHT_ALIGNED, saysWho, type NameEvidence } from './byline';

/** Blocks behind the last paragraph that may still belong to the article. */
const TAIL_REACH = 6;
/** Labels that may stand between the text and its signature. */
const PASSED: ReadonlySet<Label | null> = new Set<Label | null>(['image', 'attachment', 'noise', 'tags', 'views']);
/** What a count of readers may stand under. */
const SIGNS: ReadonlySet<Label | null> = new Set<Label | null>(['byline', 'source']);
const CAPTION_WORDS = 45;
const CREDITED_WORDS = 60;
const LONGEST_CREDIT = 8;

/** Labels the end of the article; returns the index of its last block. */
export function labelTail(items: readonly Item[], from: number, bodyFrom: number, evidence: NameEvidence): number {
  let last = from;
  const final = items[last];
  // The run may itself end with the byline.
  if (final !== undefined && last > bodyFrom && final.rule === 'article-run' && !final.sentence && final.block.words <= 10) {
    if (final.block.indent >= RIGHT_ALIGNED) final.give('byline', 'byline-right', 'a short line set to the right behind the article');
    else if ((isNamed(final, evidence) || saysWho(final.block.text)) && maySign(items, final, evidence)) final.give('byline', 'byline-tail', 'names alone behind the last paragraph');
  }
  if (final?.label === 'byline') signAbove(items, last, bodyFrom);
  for (let i = from + 1; i < Math.min(items.length, last + 1 + TAIL_REACH); i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.label === 'byline' || item.label === 'source') {
      last = i;
      continue;
    }
    if (PASSED.has(item.label)) continue;
    if (item.label === 'date' && items[i - 1]?.label === 'byline') {
      last = i;
      continue;
    }
    if (item.label !== null && !(item.rule === 'navigation' && item.block.indent >= RIGHT_ALIGNED) && !isPostOverName(items, i, evidence)) break;
    if (isBareNumber(item.block.text) && SIGNS.has(items[i - 1]?.label ?? null)) {
      item.give('views', 'views-bare', 'a number alone behind what is said of the article');
      continue;
    }
    // "Foto: NAME" alone credits a picture; under a byline it is a part of that.
    if (photoLabelEnd(item.block.text) > 0 && items[i - 1]?.label !== 'byline' && item.block.words <= LONGEST_CREDIT && !namesWriter(item.block.text)) {
      item.give('caption', 'article-run', 'the credit of a picture');
      last = i;
      continue;
    }
    if (item.block.words <= CREDITED_WORDS && item.block.text.includes('. ') && endsWithCredit(item.block)) {
      item.give('caption', 'article-run', 'ends with the credit of a picture');
      last = i;
      continue;
    }
    if (items[i - 1]?.label === 'image' && !item.sentence && item.block.words >= 3 && item.block.words <= CAPTION_WORDS && item.block.bullet === '') {
      item.give('caption', 'article-run', 'a short line behind an image');
      last = i;
      continue;
    }
    if (!labelTailByline(items, i, evidence)) break;
    signAbove(items, i, bodyFrom);
    last = i;
  }
  return last;
}

/** "Ảnh: NAME, lời: NAME" credits who wrote the text, too. */
function namesWriter(text: string): boolean {
  return text.split(/[,;] /).slice(1).some((piece) => bylineLabelEnd(piece) > 0);
}

/** The post and the remark in brackets over the name: "CHỦ TỊCH" / "(Đã ký)" / name. */
function signAbove(items: readonly Item[], name: number, bodyFrom: number): void {
  for (let i = name - 1; i > bodyFrom; i--) {
    const item = items[i];
    const signs = item?.rule === 'article-run' && !item.sentence && (namesPost(item.block.text) || /^\([^()]{1,20}\)$/.test(item.block.text));
    if (!signs) return;
    item.give('byline', 'byline-tail', 'a signature over its name');
  }
}
