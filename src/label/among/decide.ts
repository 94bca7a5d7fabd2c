/** Rules and the learned judge decide together which blocks are the article's. */
import type { Item } from '../item';
import { judgeProse } from '../prose/judge';
import type { PageFacts } from '../prose/measures';
import { bestPath } from '../prose/path';
import type { Run } from './run';

/** Marks each item as inside or outside of the article and returns the stretch from the first to the last one inside. */
export function decide(items: readonly Item[], rules: Run | null, page: PageFacts): Run | null {
  const named = items.filter(({ label }) => label !== null).length / Math.max(1, items.length);
  if (rules !== null && named >= NAMED.most) return rules;
  const judgements = judgeProse(items, page);
  const weight = items.length < FRAGMENT ? MOST_WEIGHT : MOST_WEIGHT * Math.max(0, (named - NAMED.least) / (NAMED.most - NAMED.least));
  const probability = judgements.map(({ probability: own }, index) => (rules === null ? own : shift(own, index >= rules.first && index <= rules.last ? weight : -weight)));
  const inside = bestPath(items.map((item) => item.block.words), probability);
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  if (first < 0 || (rules === null && !isSure(items, inside, probability))) return rules;
  items.forEach((item, index) => {
    if (inside[index] !== true) item.outside = () => judgements[index]?.reasons().join('; ') ?? '';
  });
  return { first, last, weight: rules?.weight ?? 0 };
}

/**
 * How much the rules' run weighs against the judge, in log-odds. Where phrases name half of the page, as on portals whose
 * language has a locale, the rules decide alone; where they name less than a fifth of it, they weigh nothing. Measured on the
 * corpora: with less, municipal pages lose blocks to the judge; with more, pages of the open web keep what it leaves out.
 */
const MOST_WEIGHT = 3;
/** A page of fewer blocks is a fragment, cut out by hand or by another program: the judge expects furniture where there is little. */
const FRAGMENT = 30;
const NAMED = { least: 0.2, most: 0.5 } as const;

/** Without a run by the rules the judge must find so many words, and be as sure of them. */
const LEAST_WORDS = 40;
const LEAST_SURE = 0.6;

function isSure(items: readonly Item[], inside: readonly boolean[], probability: readonly number[]): boolean {
  let words = 0;
  let sure = 0;
  items.forEach(({ block }, index) => {
    if (inside[index] !== true) return;
    words += block.words;
    sure += block.words * (probability[index] ?? 0);
  });
  return words >= LEAST_WORDS && sure / words >= LEAST_SURE;
}

/** Keeps a probability of 0 or 1 movable. */
const EDGE = 0.001;

/** A probability moved by log-odds. */
function shift(probability: number, odds: number): number {
  const limited = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return 1 / (1 + Math.exp(-(Math.log(limited / (1 - limited)) + odds)));
}
