/** Labels the blocks between an article's title and its end by their kind. */
import { isBareNumber } from '../alone/counter';
import { isUpper } from '../../text';
import type { Block } from '../../types';
import { endsWithCredit } from '../credit';
import type { Item } from '../item';
import { isField } from './fields';
import { habitsOf } from './habits';
import { kindOf } from './kinds';

/** Labels that hold inside an article; phrases of menus and side columns are headings there. */
const OVERRULED = new Set(['navigation', 'sidebar-heading', 'popular-heading', 'menu-row', 'weather', 'counter', 'home']);

export function labelBody(items: readonly Item[], from: number, last: number, title: number): void {
  let opening = true;
  const letterhead = endOfLetterhead(items, from, last, (items[title]?.opens('documentWords') ?? 0) > 0);
  const habits = habitsOf(items.slice(from, last + 1));
  for (let index = from; index <= last; index++) {
    const item = items[index];
    if (item === undefined) continue;
    const overruled = (OVERRULED.has(item.rule) && index < last && isProse(items[index + 1]) && (item.rule !== 'counter' || item.sentence)) || (!opening && index < last && tellsWhen(items, index));
    const heads = index <= letterhead;
    if (item.label !== null && !overruled && !(heads && isUpper(item.block.text) && PHRASES.has(item.rule))) continue;
    const { opinion } = item;
    // The judge has learned from texts without captions and often without leads: what is surely one stays.
    const surely = isCaption(item.block) || (item.block.zone === 'lead' && index === title + 1);
    if (item.label === null && opinion?.inside === false && !heads && !surely && !continuesList(items[index - 1], item.block)) {
      item.giveFor('noise', 'judge', opinion.why);
      continue;
    }
    if (opening && amongTools(items, index)) {
      item.give('toolbar', 'tools-list', 'a short line under a page tool, parted from the text by a gap');
      continue;
    }
    if ((opening || underFacts(items, from, index)) && underTags(items, index)) {
      item.give('tags', 'tags-list', 'a short line under the label of tags');
      continue;
    }
    const [label, reason] = kindOf({ items, index, opening, title: items[title] ?? null, habits });
    if (opinion?.inside === true) item.giveFor(label, 'article-run', () => `${reason}; ${opinion.why()}`);
    else item.give(label, 'article-run', reason);
    if (label === 'paragraph') opening = false;
  }
}

/** "THÔNG BÁO", "QUYẾT ĐỊNH": headings of side columns, and of documents. */
const PHRASES: ReadonlySet<string> = new Set(['sidebar-heading', 'navigation', 'popular-heading', 'toolbar', 'footer']);
/** Lines in capitals that make the head of a document; other short lines stand among them. */
const LEAST_CAPITALS = 3;
const LONGEST_HEAD_LINE = 16;

/** Index of the last line of a document's head (office, motto, number, kind, subject) above its first sentence; -1 = there is none. */
function endOfLetterhead(items: readonly Item[], from: number, last: number, inTitle: boolean): number {
  let capitals = 0;
  let named = false;
  let end = -1;
  for (let index = from; index <= last; index++) {
    const item = items[index];
    if (item !== undefined && item.label !== null && !PHRASES.has(item.rule)) continue;
    if (item === undefined || item.sentence || item.block.words > LONGEST_HEAD_LINE || item.block.hint === 'item' || item.block.hint === 'row') break;
    if (isUpper(item.block.text)) {
      capitals++;
      named ||= item.opens('documentWords') > 0;
    }
    end = index;
  }
  // What it is, its title says or the head itself.
  return inTitle ? (capitals > 0 ? end : -1) : named && capitals >= LEAST_CAPITALS ? end : -1;
}

const NUMBERED = /^\d{1,2}[.)] /;

/** "Thời gian: 7 giờ 30, thứ Bảy ngày 29/9/2018." tells within the text when something happens, not when it was written. */
function tellsWhen(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.rule !== 'dateline' || item.block.datetime !== null || !item.block.text.includes(':')) return false;
  return item.sentence || item.block.bullet !== '' || NUMBERED.test(item.block.text) || isField(items[index - 1]) || isField(items[index + 1]);
}

/** A tag or topic is a few words. */
const LONGEST_TAG = 4;

/** Behind the lead and the line of facts under it the article has still to begin. */
function underFacts(items: readonly Item[], from: number, index: number): boolean {
  const above = items.slice(from, Math.min(index, from + OPENING));
  return index - from <= OPENING && above.filter(({ label }) => label === 'paragraph').length === 1 && above.some(({ label }) => label === 'date');
}

const OPENING = 16;

/** Between title and text, short lines under "Argomenti" are its topics. */
function underTags(items: readonly Item[], index: number): boolean {
  const [item, before] = [items[index], items[index - 1]];
  if (item === undefined || before === undefined || item.sentence || item.block.words > LONGEST_TAG) return false;
  return before.rule === 'tags-list' || (before.rule === 'tags' && before.block.words <= LONGEST_TAG);
}

const LONGEST_TOOL = 6;
/** A row of tools has at most so many lines that no phrase names. */
const MOST_TOOLS = 4;

/** Between title and text, short lines right under a tool are of the same row: "Nghe bài viết" / "Giọng nữ miền Nam". */
function amongTools(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (before?.label !== 'toolbar' || items[index]?.block.blankBefore !== 0) return false;
  for (const { label, sentence, block } of items.slice(index, index + MOST_TOOLS + 1)) {
    if (block.blankBefore > 0) return true;
    if (label !== null || sentence || block.hint !== null || block.words > LONGEST_TOOL) return label === 'toolbar';
  }
  return false;
}

/** The next item under the same bullet, with no gap between. */
function continuesList(before: Item | undefined, { bullet, blankBefore }: Block): boolean {
  return bullet !== '' && blankBefore === 0 && before?.label === 'listItem' && before.block.bullet === bullet;
}

/** A longer block with a credit at its end is a paragraph with one glued to it. */
const CREDITED_WORDS = 60;

/** A caption by its markup or its credit is one, whatever it reads like. */
function isCaption(block: Block): boolean {
  return block.hint === 'caption' || (block.words <= CREDITED_WORDS && block.hint !== 'row' && endsWithCredit(block));
}

function isProse(item: Item | undefined): boolean {
  return item !== undefined && item.label === null && item.sentence && item.block.words >= 10;
}

/** Number of captions with a full stop from which on a page is known to end its captions so. */
const FULL_STOP_CAPTIONS = 2;
const SHORT_SENTENCE = 10;

/** Where captions end with a full stop, a short sentence right behind the opening is one, too. */
export function labelFullStopCaptions(items: readonly Item[], from: number, last: number): void {
  const body = items.slice(from, last + 1).filter((item) => item.rule === 'article-run');
  if (body.filter((item) => item.label === 'caption' && item.sentence).length < FULL_STOP_CAPTIONS) return;
  const second = body[1];
  if (second?.label === 'paragraph' && second.block.words <= SHORT_SENTENCE && !/[,;:]/.test(second.block.text)) {
    second.give('caption', 'article-run', 'a short line; the page ends its captions with a full stop');
  }
}

/** A number alone right behind the line of facts is the view count. */
export function labelBareViews(items: readonly Item[], from: number): void {
  for (let i = Math.max(1, from - 1); i < Math.min(items.length, from + 4); i++) {
    const item = items[i];
    const before = items[i - 1]?.label;
    if (item?.label === null && (before === 'date' || before === 'views') && isBareNumber(item.block.text)) item.give('views', 'views-bare', 'a number alone behind the date');
  }
}
