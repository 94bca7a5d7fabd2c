/** What the rules found and what the judge thinks, settled: the path through the page that both bear out best. */
import type { Item } from '../item';
import type { ProseJudgement } from '../prose/judge';
import { bestPath } from '../prose/path';
import type { Run } from './run';

/** Without a run by the rules the judge's path must hold so many words, and be expected to be so good. */
const LEAST_WORDS = 40;
const LEAST_F1 = 0.6;

/**
 * Marks each item as inside or outside of the article and returns the stretch from the first to the last one inside. Blocks of
 * the rules' run are moved towards the article, all others away from it, by `weight` log-odds.
 */
export function settle(items: readonly Item[], rules: Run | null, weight: number, judgements: readonly ProseJudgement[]): Run | null {
  const probability = judgements.map(({ probability: own }, index) => (rules === null ? own : shift(own, index >= rules.first && index <= rules.last ? weight : -weight)));
  const words = items.map((item) => item.block.words);
  const { inside, expectedF1 } = bestPath(words, probability);
  const first = inside.indexOf(true);
  const kept = words.reduce((sum, count, index) => sum + (inside[index] === true ? count : 0), 0);
  if (first < 0 || (rules === null && (kept < LEAST_WORDS || expectedF1 < LEAST_F1))) return rules;
  items.forEach((item, index) => {
    const kept = inside[index] === true;
    item.opinion = { inside: kept, why: () => say(judgements[index], kept) };
  });
  return { first, last: inside.lastIndexOf(true), weight: rules?.weight ?? 0 };
}

/** The judge's reasons as a sentence. A block may stand on one side only because its neighbours do. */
function say(judgement: ProseJudgement | undefined, inside: boolean): string {
  const reasons = judgement?.reasons(inside) ?? [];
  if (reasons.length === 0) return inside ? 'the article goes on around it' : 'the article does not reach it';
  return `${inside ? 'reads like the article' : 'does not read like the article'}: ${reasons.join('; ')}`;
}

/** Keeps a probability of 0 or 1 movable. */
const EDGE = 0.001;

/** A probability moved by log-odds. */
function shift(probability: number, odds: number): number {
  const limited = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return 1 / (1 + Math.exp(-(Math.log(limited / (1 - limited)) + odds)));
}
