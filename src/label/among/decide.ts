/** Rules and the learned judge decide together which blocks are the article's. */
import type { Item } from '../item';
import type * as Judge from '../prose/judge';
import type { PageFacts } from '../prose/measures';
import type * as Path from '../prose/path';
import { isDatedItem } from '../prose/score';
import type { Run } from './run';

/** Marks each item as inside or outside of the article and returns the stretch from the first to the last one inside. */
export function decide(items: readonly Item[], rules: Run | null, page: PageFacts): Run | null {
  const named = items.filter((item) => item.label !== null || isDatedItem(item)).length / Math.max(1, items.length);
  const { least, most } = NAMED[page.format === 'html' ? 'html' : 'text'];
  if (rules !== null && (named >= most || items.length > MOST_BLOCKS)) return rules;
  // The judge and its model load on first use: most portal pages never ask it.
  const { judgeProse } = require('../prose/judge') as typeof Judge;
  const { bestPath } = require('../prose/path') as typeof Path;
  const judgements = judgeProse(items, page);
  const weight = items.length < FRAGMENT ? MOST_WEIGHT : MOST_WEIGHT * Math.max(0, (named - least) / (most - least));
  const probability = judgements.map(({ probability: own }, index) => (rules === null ? own : shift(own, index >= rules.first && index <= rules.last ? weight : -weight)));
  const words = items.map((item) => item.block.words);
  const { inside, expectedF1 } = bestPath(words, probability);
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  const kept = words.reduce((sum, count, index) => sum + (inside[index] === true ? count : 0), 0);
  if (first < 0 || (rules === null && (kept < LEAST_WORDS || expectedF1 < LEAST_F1))) return rules;
  items.forEach((item, index) => {
    const kept = inside[index] === true;
    item.opinion = { inside: kept, why: () => say(judgements[index], kept) };
  });
  return { first, last, weight: rules?.weight ?? 0 };
}

/** The judge's reasons as a sentence. A block may stand on one side only because its neighbours do. */
function say(judgement: Judge.ProseJudgement | undefined, inside: boolean): string {
  const reasons = judgement?.reasons(inside) ?? [];
  if (reasons.length === 0) return inside ? 'the article goes on around it' : 'the article does not reach it';
  return `${inside ? 'reads like the article' : 'does not read like the article'}: ${reasons.join('; ')}`;
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

/** Without a run by the rules the judge's path must hold so many words, and be expected to be so good. */
const LEAST_WORDS = 40;
const LEAST_F1 = 0.6;

/** Keeps a probability of 0 or 1 movable. */
const EDGE = 0.001;

/** A probability moved by log-odds. */
function shift(probability: number, odds: number): number {
  const limited = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return 1 / (1 + Math.exp(-(Math.log(limited / (1 - limited)) + odds)));
}
