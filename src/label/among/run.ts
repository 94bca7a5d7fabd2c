/** Finds the article: the run of neighbouring blocks with the largest sum of prose weights (maximum subarray, Bentley 1984). */
import type { Item } from '../item';
import { proseWeight } from '../prose/score';

export interface Run {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** A page whose best run weighs less has no running text. */
const LEAST_WEIGHT = 4;

/** Weight of a gap from which on its further lines count less. */
const GAP_LIMIT = -24;
const LONG_GAP_SHARE = 0.25;

export function findRun(items: readonly Item[]): Run | null {
  let best: Run | null = null;
  let first = 0;
  let sum = 0;
  let gap = 0;
  items.forEach((item, index) => {
    let weight = standsEmpty(items, index) ? EMPTY_HEADING_COST : proseWeight(item);
    if (item.label === null && weight < 0) {
      // Lists, tables and code make long gaps in an article; only their first lines count in full.
      if (gap < GAP_LIMIT) weight *= LONG_GAP_SHARE;
      gap += proseWeight(item);
    } else if (weight > 0) gap = 0;
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += weight;
    if (best === null || sum > best.weight) best = { first, last: index, weight: sum };
  });
  const found = best as Run | null;
  return found === null || found.weight < LEAST_WEIGHT ? null : extend(items, found);
}

const EMPTY_HEADING_COST = -2;
/** So many words in a sentence are running text, not the title of another article. */
const LONG_SENTENCE = 20;

/** A heading of related links with running text right behind it stands empty amid the article. */
function standsEmpty(items: readonly Item[], index: number): boolean {
  if (items[index]?.rule !== 'related-heading') return false;
  const next = items.slice(index + 1, index + 3);
  return next.every(({ label, dates }) => label === null && dates.length === 0) && next.some(({ sentence, block }) => sentence && block.words >= LONG_SENTENCE);
}

/** Rules that close an article: what stands behind them is another part of the page. */
const CLOSING = new Set([
  'related-heading', 'popular-heading', 'double-plus', 'counter', 'counter-heading', 'comments', 'footer', 'previous-next',
  'sidebar-heading', 'home', 'navigation', 'menu-row', 'toolbar', 'share', 'tags', 'read-more', 'breadcrumb', 'today', 'source', 'byline-label', 'notice', 'views',
]);

/** Takes in the short sentences, items and captions that the sum left out at the end of the run. */
function extend(items: readonly Item[], run: Run): Run {
  let last = run.last;
  for (let i = run.last + 1; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || CLOSING.has(item.rule)) break;
    if (item.label !== null) continue;
    const { block } = item;
    const zoneEnds = block.zone !== null && block.zone !== 'body';
    if (zoneEnds || (block.linkShare ?? 0) > 0.6) break;
    if (item.sentence && (block.words >= 3 || /[。！？]$/.test(block.text))) last = i;
    else if (block.hint === 'row' && items[last]?.block.hint === 'row') last = i;
    else if (block.hint === 'item' && items[last]?.block.hint === 'item' && !item.dates.length) last = i;
  }
  return { ...run, last };
}
