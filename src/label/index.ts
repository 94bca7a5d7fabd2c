/** Page in, judged blocks out: cut what is glued, judge each block alone, then all of them as one sequence. */
import type { Judged, Page } from '../types';
import { headNames, titleClaims } from './among/claims';
import { labelArticle } from './among/article';
import { decide } from './among/decide';
import { markRepeats } from './among/repeats';
import { findRun } from './among/run';
import { labelSections } from './among/sections';
import { labelListing } from './among/listing';
import { cutBlocks } from './cut';
import { namedItems } from './named-items';
import type { Notes } from './notes';

export interface Labelled {
  readonly judged: readonly Judged[];
  /** Heading of the list each related block stands under, by index of `judged`; null elsewhere. */
  readonly sections: readonly (string | null)[];
  /** True when the page is a list of links with dates and has no article of its own. */
  readonly listing: boolean;
}

/** `notes` is filled with what was weighed for title and lead. */
export function labelPage(page: Page, notes?: Notes): Labelled {
  const items = namedItems(cutBlocks(page.blocks));
  const rules = findRun(items);
  const listing = labelListing(items, rules);
  if (!listing) {
    const article = labelArticle(items, decide(items, rules, page), titleClaims(page.head), headNames(page.head), notes);
    markRepeats(items, article);
    labelSections(items, article.first, article.last);
  } else labelSections(items, 0, -1);
  return { judged: items.map((item) => item.judged()), sections: items.map((item) => item.section), listing };
}
