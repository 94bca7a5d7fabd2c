/** Where a list of related links ends: at the line that looks different from its entries. */
import { isUpper } from '../../text';
import type { Label } from '../../types';
import type { Item } from '../item';
import { readMeta } from '../meta';

/** A part of the page outside of the article while it is being walked. */
export interface Section {
  readonly label: Label;
  readonly heading: Item | null;
  /** Items seen so far. */
  count: number;
  dated: number;
  datesFirst: boolean;
  /** Holds one entry: the previous or the next article. */
  single: boolean;
  bullet: string | null;
  /** Heading level of its first entry; 0 = its entries are no headings. */
  level: number;
  /** Opened by the markup, and ends with it. */
  zoned: boolean;
  upper: boolean | null;
  /** For a list that prints each date on a line of its own before the title: lines since the last date, and the most so far. */
  sinceDate: number;
  longestEntry: number;
}

/** A list whose items look alike ends where a line looks different. */
export function endsRelated(items: readonly Item[], index: number, section: Section): boolean {
  const item = items[index];
  if (item === undefined || section.count === 0) return false;
  const { block } = item;
  const dated = item.dates.length > 0;
  if (section.single) return true;
  if (block.zone === 'related') return false;
  if (section.zoned) return true;
  if (section.datesFirst) return !isDateLine(item) && section.sinceDate >= Math.max(1, section.longestEntry) && !items.slice(index + 1, index + DATE_AHEAD).some(isDateLine);
  if (block.hint === 'heading' && block.level !== section.level && items[index - 1]?.block.hint !== 'heading') return true;
  if (section.bullet !== null && section.bullet !== '' && block.bullet !== section.bullet && !dated) return true;
  if (headsCounter(items, index)) return true;
  const allDated = section.dated >= section.count;
  if (allDated && section.count >= 2 && !dated && !dateFollows(items, index)) return true;
  if (section.upper === false && isUpper(block.text) && block.words <= 8 && !dated && !dateFollows(items, index)) return true;
  return false;
}

/** The heading of a visitor counter in a word or two, perhaps said twice, over its labels. */
function headsCounter(items: readonly Item[], index: number): boolean {
  const { words = 0, folded = '' } = items[index]?.block ?? {};
  const twice = folded.slice(0, folded.length >> 1) === folded.slice((folded.length >> 1) + 1);
  return words <= (twice ? COUNTER_HEADING * 2 : COUNTER_HEADING) && items[index + 1]?.label === 'counter';
}

const COUNTER_HEADING = 3;

/** In a list with dates first, the next date stands at most so far ahead. */
const DATE_AHEAD = 6;

/** A date and nothing else, or hardly anything. */
export function isDateLine(item: Item): boolean {
  return item.dates.length > 0 && item.block.words <= 10 && readMeta(item.block.text).rest.length === 0;
}

function dateFollows(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next !== undefined && (next.label === 'date' || (next.dates.length > 0 && next.block.words <= 8));
}
