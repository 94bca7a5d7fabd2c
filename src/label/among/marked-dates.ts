/** Date lines that the markup gives away: beside the title, in the place of the date, or with a `<time>` in them. */
import type { Item } from '../item';

/** Blocks before and behind the title among which they stand. */
const BEFORE = 3;
const BEHIND = 8;
/** "February 4 2026 - Average reading time: 12 min" */
const LONGEST = 16;

export function labelMarkedDates(items: readonly Item[], title: number): void {
  if (title < 0) return;
  for (const item of items.slice(Math.max(0, title - BEFORE), title + BEHIND + 1)) {
    const { block, label, rule } = item;
    const marked = block.zone === 'date' || block.datetime !== null;
    const free = label === null || ((rule === 'article-run' || rule === 'judge') && label !== 'heading');
    if (marked && free && block.words <= LONGEST && item.dates.length > 0) item.give('date', 'date-marked', 'a date where the markup sets that of the article');
  }
}
