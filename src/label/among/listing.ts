/** Tells a list of articles (title, date, summary, again and again) from an article. */
import type { Item } from '../item';
import { isDatedItem } from '../prose/score';
import type { Run } from './run';

/** So many entries make a list. */
const LEAST_ENTRIES = 3;
/** Blocks from one entry's date to the next: category, title, summary, a button, a view count. */
const LONGEST_ENTRY = 6;
/** A summary is one paragraph, now and then two. */
const PROSE_PER_ENTRY = 1.5;
const MOST_PROSE = 2;
/** Paragraphs outside the list that make the page an article with a list in it. */
const FREE_PROSE = 2;
const PROSE_WORDS = 12;
/** The title of a list is a short heading. */
const LONGEST_TITLE = 8;
const TITLE_REACH = 4;

/** Labels title and items of a listing; false when the page is none. */
export function labelListing(items: readonly Item[], run: Run | null): boolean {
  if (labelFeed(items)) return true;
  const dated = longestChain(items);
  const [first, final] = [dated[0] ?? 0, dated.at(-1) ?? 0];
  if (dated.length < LEAST_ENTRIES || (run !== null && (run.last < first || run.first > final + LONGEST_ENTRY))) return false;
  const heading = onlyHeading(items);
  if (underHeading(items, first, heading)) return false;
  const end = extendItems(items, final);
  const free = run === null ? 0 : countProse(items, run.first, first - 1) + countProse(items, end + 1, run.last);
  if (free >= FREE_PROSE || countProse(items, first, end) > dated.length * PROSE_PER_ENTRY) return false;
  const start = datesComeFirst(items, dated) ? first : first - 1;
  const title = titleAbove(items, start, heading);
  if (title >= 0) items[title]?.give('title', 'listing', 'the heading above the list');
  for (const item of items.slice(Math.max(0, start), end + 1)) {
    if (item.label === null || item.label === 'date') item.give('related', 'listing', 'an entry of a list of articles');
  }
  return true;
}

/** A feed is its name and its entries, each with a summary or without; the reader says so by zones. */
function labelFeed(items: readonly Item[]): boolean {
  const feed = items.some(({ block }) => block.zone === 'related') && items.every(({ block }) => block.zone === 'related' || block.level === 1);
  if (!feed) return false;
  for (const item of items) {
    if (item.block.level === 1) item.give('title', 'listing', 'the name of the feed');
    else if (item.block.hint === 'item') item.give('related', 'listing', 'an entry of a feed');
    else item.give('sidebar', 'listing', 'the summary of an entry of a feed');
  }
  return true;
}

/** Headings and counters behind which another part of the page begins. */
const ENDS_LIST: ReadonlySet<string> = new Set(['related-heading', 'popular-heading', 'double-plus', 'sidebar-heading', 'counter', 'counter-heading', 'comments', 'footer', 'byline-label', 'source', 'breadcrumb', 'home']);

/** Indexes of the dates of the longest run of entries; all stand on lines of their own, or all with their titles. */
function longestChain(items: readonly Item[]): number[] {
  let best: number[] = [];
  let chain: number[] = [];
  items.forEach((item, index) => {
    if (ENDS_LIST.has(item.rule)) chain = [];
    if (!hasDate(item)) return;
    const since = chain.at(-1) ?? index;
    if (index - since > LONGEST_ENTRY || countProse(items, since, index) > MOST_PROSE || (items[since]?.label === 'date') !== (item.label === 'date')) chain = [];
    chain.push(index);
    if (chain.length > best.length) best = chain;
  });
  return best;
}

function hasDate(item: Item): boolean {
  return item.label === 'date' || (item.label === null && !item.sentence && isDatedItem(item));
}

const HEADS_PART: ReadonlySet<string> = new Set(['related-heading', 'popular-heading', 'double-plus', 'sidebar-heading']);

/** A list under its own heading of related or popular links belongs to the page around it. */
function underHeading(items: readonly Item[], first: number, heading: Item | null): boolean {
  return [first - 2, first - 1].some((index) => HEADS_PART.has(items[index]?.rule ?? '') && !namesPage(items, index, heading));
}

/**
 * "Thông báo" and "Văn hóa - Du lịch" are made of the words of side columns and menus, and are the name of the page under the
 * path that ends with them; so is the heading of a side column that is the page's only heading of the first level.
 */
function namesPage(items: readonly Item[], index: number, heading: Item | null): boolean {
  const [before, item] = [items[index - 1], items[index]];
  if (before?.rule === 'breadcrumb') return before.block.folded.endsWith(item?.block.folded ?? '');
  return item === heading && item?.rule === 'sidebar-heading';
}

/** The heading of the first level, where a page has one and no more. */
function onlyHeading(items: readonly Item[]): Item | null {
  const [heading, other] = items.filter(({ block }) => block.level === 1);
  return other === undefined ? (heading ?? null) : null;
}

function countProse(items: readonly Item[], from: number, to: number): number {
  return items.slice(Math.max(0, from), to + 1).filter((item) => item.label === null && item.sentence && item.block.words >= PROSE_WORDS && !hasDate(item)).length;
}

/** True when the lines before the dates close an entry (a summary, a button) instead of being its title. */
function datesComeFirst(items: readonly Item[], dated: readonly number[]): boolean {
  const titles = dated.slice(1).filter((index) => {
    const before = items[index - 1];
    return items[index]?.label === 'date' && before?.label === null && !before.sentence;
  });
  return titles.length < dated.length / 2;
}

/** The last entry may end with its summary. */
function extendItems(items: readonly Item[], last: number): number {
  let end = last;
  for (let i = last + 1; i < Math.min(items.length, last + LONGEST_ENTRY); i++) {
    const item = items[i];
    if (item === undefined || (item.label !== null && item.label !== 'navigation')) break;
    if (item.label === null && (item.sentence || item.block.blankBefore === 0)) end = i;
    else if (item.label === null) break;
  }
  return end;
}

function titleAbove(items: readonly Item[], start: number, heading: Item | null): number {
  const first = items.slice(0, Math.max(0, start)).findLastIndex(({ block, label, rule }, index) => block.level === 1 && (label === null || rule === 'navigation' || namesPage(items, index, heading)));
  if (first >= 0) return first;
  for (let i = start - 1; i >= Math.max(0, start - TITLE_REACH); i--) {
    const item = items[i];
    if (item === undefined || item.label === 'breadcrumb') return -1;
    const free = item.label === null || item.rule === 'navigation' || namesPage(items, i, heading);
    if (!free || item.block.words > LONGEST_TITLE || item.block.text.includes(':')) continue;
    if (items[i - 1]?.rule === 'breadcrumb' || item.block.hint === 'heading' || item.block.zone === 'title' || i === start - 1) return i;
  }
  return -1;
}
