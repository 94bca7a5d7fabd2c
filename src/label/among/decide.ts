/** Rules and the learned judge decide together which blocks are the article's. */
import type { Page } from '../../types';
import type { Item } from '../item';
import type * as Judge from '../prose/judge';
import type { PageFacts } from '../prose/measures';
import { isDatedItem } from '../prose/score';
import type { Run } from './run';
import type * as Settle from './settle';

/** Marks each item as inside or outside of the article and returns the stretch from the first to the last one inside. */
export function decide(items: readonly Item[], rules: Run | null, page: PageFacts): Run | null {
  const weight = rules === null ? 0 : weightOfRules(items, page.format);
  if (weight === Infinity) return rules;
  // The judge and its model load on first use: most portal pages never ask it.
  const { judgeProse } = require('../prose/judge') as typeof Judge;
  const { settle } = require('./settle') as typeof Settle;
  return settle(items, rules, weight, judgeProse(items, page));
}

/** How much the rules' run weighs against the judge at most, in log-odds. */
const MOST_WEIGHT = 3;
/**
 * Shares of a page that phrases, markup and the dates of lists name: from `most` on, as on portals whose language has a
 * locale, the rules decide alone; below `least` they weigh nothing. Of text pages nine in ten of the open web lie below 0.28,
 * nine in ten municipal ones above 0.35; between 0.35 and 0.5 the corpora lose and gain alike, and the judge costs half of a
 * page's time. In HTML the markup names more, also where it is wrong, and the judge sees the nesting of the page.
 */
const NAMED = { text: { least: 0.2, most: 0.35 }, html: { least: 0.6, most: 0.8 } } as const;
/**
 * A page of more blocks is larger than all that the judge knows: those it was trained on have 200, the largest 2,300. It would
 * take more memory than all else.
 */
const MOST_BLOCKS = 5_000;
/** A page of fewer blocks is a fragment, cut out by hand or by another program: the judge expects furniture where there is little. */
const FRAGMENT = 30;

/** How much the rules' run weighs on a page, in log-odds; `Infinity` = the judge is not asked. */
export function weightOfRules(items: readonly Item[], format: Page['format']): number {
  const named = items.filter((item) => item.label !== null || isDatedItem(item)).length / Math.max(1, items.length);
  const { least, most } = NAMED[format === 'html' ? 'html' : 'text'];
  if (named >= most || items.length > MOST_BLOCKS) return Infinity;
  return items.length < FRAGMENT ? MOST_WEIGHT : MOST_WEIGHT * Math.max(0, (named - least) / (most - least));
}
