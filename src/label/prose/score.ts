/** How much a block looks like running text, by its shape alone: the weight it brings to the article's run. */
import type { Item } from '../item';

/** A line of fewer words pulls the run down, a longer one up: the one-line baseline of text extraction. */
const BREAK_EVEN = 8;
/** One paragraph must not outweigh everything else on the page. */
const HEAVIEST = 60;
/** A line that does not end as a sentence is a heading, a caption, a cell or a link. */
const FRAGMENT_COST = -4;
/** From this length on a line without a full stop is a paragraph all the same. */
const LONG_FRAGMENT = 30;
/** Share of linked characters from which a block is a link, not text. */
const MOSTLY_LINKED = 0.6;
const LINKED_COST = -10;
const DATED_ITEM_COST = -9;
const ROW_COST = -2;

/** Cost of passing a named thing on the way through the article, by rule. */
const PASS_COST: Readonly<Record<string, number>> = {
  'related-heading': -60, 'popular-heading': -60, 'double-plus': -60, counter: -50, 'counter-heading': -50, comments: -45,
  footer: -40, breadcrumb: -30, 'previous-next': -40, 'sidebar-heading': -25, home: -25,
  navigation: -12, 'menu-row': -15, toolbar: -6, share: -6, tags: -12, attachment: -4, dateline: -4, grid: -10, today: -15, views: -6,
  'byline-label': -6, source: -8, notice: -6, 'read-more': -8,
};
const OTHER_PASS_COST = -2;

/** Weight of a block in the article's run; negative pulls the run apart. */
export function proseWeight(item: Item): number {
  const { block } = item;
  if (item.label !== null) return PASS_COST[item.rule] ?? OTHER_PASS_COST;
  const zone = zoneWeight(item);
  if ((block.linkShare ?? 0) > MOSTLY_LINKED && block.words > 1) return LINKED_COST + zone;
  if (block.hint === 'row') return ROW_COST + zone;
  if (item.sentence) return Math.min(HEAVIEST, block.words - BREAK_EVEN) + zone;
  if (block.text.endsWith(':') || block.text.endsWith('：')) return Math.max(-2, Math.min(10, block.words - BREAK_EVEN)) + zone;
  if (isDatedItem(item)) return DATED_ITEM_COST + zone;
  if (block.words >= LONG_FRAGMENT) return Math.min(HEAVIEST, block.words - BREAK_EVEN) + zone;
  return FRAGMENT_COST + zone;
}

function zoneWeight(item: Item): number {
  switch (item.block.zone) {
    case 'body': case 'lead': return 6;
    case 'navigation': case 'sidebar': case 'related': case 'comments': case 'counter': case 'toolbar': case 'share': return -20;
    default: return 0;
  }
}

/** A title with its date at the end or at the start, as lists of links print it. */
export function isDatedItem(item: Item): boolean {
  if (item.block.words > 50) return false;
  const { text } = item.block;
  return item.dates.some((date) => (date.start <= 1 && date.end < text.length) || (date.end >= text.length - 2 && /[([\d]/.test(text.charAt(date.start))));
}
