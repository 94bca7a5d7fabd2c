/** Headings behind an article: what a named line opens, and what a line that no phrase names whole may open. */
import { lexicon } from '../../lexicon';
import type { Label } from '../../types';
import type { Item } from '../item';
import { isDatedItem } from '../prose/score';

/** What a named line opens; other labels leave the section as it is. */
export function opens(item: Item): Label | null {
  switch (item.rule) {
    case 'related-heading': return 'related';
    case 'popular-heading': case 'double-plus': case 'sidebar-heading': case 'weather': return 'sidebar';
    case 'counter-heading': case 'counter': return 'counter';
    case 'comments': return 'comments';
    case 'footer': return 'footer';
    case 'home': case 'navigation': case 'menu-row': case 'read-more': case 'breadcrumb': return 'navigation';
    default: return null;
  }
}

/** "Previous" over the title of another article. */
export function headsNeighbour(items: readonly Item[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined || next === undefined || next.label !== null || next.sentence || next.block.words < NEIGHBOUR_WORDS) return false;
  return lexicon().isLine(item.block.folded, 'previousNext');
}

const NEIGHBOUR_WORDS = 4;

/** "Đọc nhiều tuần qua": opens as the heading of a site-wide list does. */
export function headsPopular({ block, sentence, dates }: Item): boolean {
  return !sentence && dates.length === 0 && block.words <= LONGEST_HEADING && lexicon().start(block.folded, 'popularHeading') > 0;
}

/** "Các lịch khác", "Văn bản cùng loại": a few words, and entries behind it. */
const LONGEST_HEADING = 7;

/** "Další tiskové zprávy" over at least two entries, each with its date. */
function overDates(items: readonly Item[], index: number): boolean {
  const entries = items.slice(index + 1, index + 1 + FIRST_ENTRIES);
  return entries.filter((entry) => entry.dates.length > 0 && (isDatedItem(entry) || entry.label === 'date')).length >= 2;
}

/** Two entries, each perhaps with its date on a line of its own. */
const FIRST_ENTRIES = 4;

/** An entry may open with its picture or the length of its video. */
const PICTURES = 3;

export function headsRelated(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const next = items.slice(index + 1, index + 1 + PICTURES).find(({ rule }) => rule !== 'image' && rule !== 'player');
  if (item === undefined || next === undefined || (item.sentence && !item.block.text.endsWith('…')) || item.dates.length > 0) return false;
  if (item.block.bullet !== '' || (next.label !== null && next.label !== 'date')) return false;
  if (item.block.words > LONGEST_HEADING) return item.block.words <= LONGEST_OPENED && item.opens('relatedHeading') > 0;
  return lexicon().part(item.block.folded, 'relatedWords') !== null || (item.opens('otherOpeners') > 0 && overDates(items, index));
}

/** "Có thể bạn cũng muốn xem trong mục OCOP": in words, where the heading opens as one that is known. */
const LONGEST_OPENED = 12;
