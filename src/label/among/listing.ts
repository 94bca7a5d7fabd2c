/** Tells a list of articles (title, date, summary, again and again) from an article. */
import type { Item } from '../item';
import { isDatedItem } from '../prose/score';
import type { Run } from './run';

/** So many lines of dates make a list. */
const LEAST_DATES = 3;
/** Paragraphs away from any date that make the page an article with dates in it. */
const FREE_PROSE = 2;

/** Labels title and items of a listing; false when the page is none. */
export function labelListing(items: readonly Item[], run: Run | null): boolean {
  if (run === null) return false;
  const dated: number[] = [];
  let free = 0;
  for (let i = Math.max(0, run.first - 2); i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    if (i > run.last && item.label !== null && item.label !== 'date') break;
    if (hasDate(item)) dated.push(i);
    else if (item.sentence && item.block.words >= 12 && !hasDate(items[i - 1]) && !hasDate(items[i + 1])) free++;
  }
  if (dated.length < LEAST_DATES || free >= FREE_PROSE) return false;
  const first = dated[0] ?? 0;
  const dateFirst = dated.slice(1).filter((index) => items[index - 1]?.sentence === false && items[index]?.label === 'date').length < dated.length / 2;
  let start = dateFirst ? first : first - 1;
  const end = extendItems(items, dated.at(-1) ?? first);
  const title = titleAbove(items, start);
  if (title >= 0) items[title]?.give('title', 'listing', 'the heading above the list');
  for (; start <= end; start++) {
    const item = items[start];
    if (item === undefined || (item.label !== null && item.label !== 'date')) continue;
    item.give('related', 'listing', 'an entry of a list of articles');
  }
  return true;
}

function hasDate(item: Item | undefined): boolean {
  return item !== undefined && (item.label === 'date' || isDatedItem(item));
}

/** The last entry may end with its summary. */
function extendItems(items: readonly Item[], last: number): number {
  const next = items[last + 1];
  return next !== undefined && next.label === null && (next.sentence || next.block.blankBefore === 0) ? last + 1 : last;
}

function titleAbove(items: readonly Item[], start: number): number {
  for (let i = start - 1; i >= Math.max(0, start - 4); i--) {
    const item = items[i];
    if (item === undefined || item.label === 'breadcrumb') return -1;
    if ((item.label === null || item.rule === 'navigation') && item.block.words <= 15 && (items[i - 1]?.rule === 'breadcrumb' || item.block.hint === 'heading' || item.block.zone === 'title' || i === start - 1)) return i;
  }
  return -1;
}
