/** The learned judge: for each block of a page the probability that it is the article's, and why. */
import type { Item } from '../item';
import { featureMatrix, features } from './features';
import { evaluateAll } from './forest';
import type { PageFacts } from './measures';
import { pairFor, type Pair } from './model';
import { explain } from './reasons';
import { secondMatrix } from './second';

export interface ProseJudgement {
  /** Probability that the block is part of the article's text, 0..1. */
  readonly probability: number;
  /** The strongest reasons for the block being the article's (`inside`), or against it, strongest first; worked out when asked for. */
  readonly reasons: (inside: boolean) => readonly string[];
}

/** Judges all blocks of a page; `items` carry what the phrase rules found. */
export function judgeProse(items: readonly Item[], page: PageFacts): readonly ProseJudgement[] {
  return judgeWith(pairFor(page.format), items, page);
}

/** As `judgeProse`, with a model of one's own. */
export function judgeWith(pair: Pair, items: readonly Item[], page: PageFacts): readonly ProseJudgement[] {
  const rows = items.length;
  const matrix = featureMatrix(items, page, pair.columns);
  const odds = Float32Array.from(evaluateAll(pair.first, matrix, rows));
  // The second look's own columns stand behind all others.
  const own = pair.columns.filter((column) => column >= features.length).map((column) => column - features.length);
  matrix.set(secondMatrix(odds, Float32Array.from(items, (item) => item.block.words), own), (pair.columns.length - own.length) * rows);
  const all = evaluateAll(pair.second, matrix, rows);
  return items.map((_, row) => {
    return { probability: chance(all[row] as number), reasons: (inside) => explain(pair, matrix, row, rows, inside) };
  });
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
