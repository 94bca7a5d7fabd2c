/** Tells a list of articles (title, date, summary, again and again) from an article. */
import type { Item } from '../item';
import { isDatedItem } from '../prose/score';
import type { Run } from './run';

/** So many lines of dates make a list. */
const LEAST_DATES = 3;
/** In an article prose outnumbers lines of dates by far. */
const PROSE_PER_DATE = 1.6;

/** Labels title and items of a listing; false when the page is none. */
export function labelListing(items: readonly Item[], run: Run | null): boolean {
  if (run === null) return false;
  let dates = 0;
  let prose = 0;
  let first = -1;
  let last = -1;
  const from = Math.max(0, run.first - 2);
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    if (i > run.last && item.label !== null && item.label !== 'date') break;
    if (item.label === 'date' || isDatedItem(item)) {
      dates++;
      if (first < 0) first = i;
      last = i;
    } else if (item.sentence && item.block.words >= 12) prose++;
  }
  if (dates < LEAST_DATES || prose > dates * PROSE_PER_DATE) return false;
  const dateFirst = items[first - 1] === undefined || items[first - 1]?.label !== null || isDatedItem(items[first] as Item);
  let start = dateFirst ? first : first - 1;
  const end = extendItems(items, last);
  const title = titleAbove(items, start);
  if (title >= 0) items[title]?.give('title', 'listing', 'the heading above the list');
  for (; start <= end; start++) {
    const item = items[start];
    if (item === undefined || (item.label !== null && item.label !== 'date')) continue;
    item.give('related', 'listing', 'an entry of a list of articles');
  }
  return true;
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
