/** The learned judge: for each block of a page the probability that it is the article's, and why. */
import type { Item } from '../item';
import { featureMatrix } from './features';
import { evaluateAll } from './forest';
import type { PageFacts } from './measures';
import { modelFor, type Model } from './model';
import { explain } from './reasons';

export interface ProseJudgement {
  /** Probability that the block is part of the article's text, 0..1. */
  readonly probability: number;
  /** The strongest reasons for the block being the article's (`inside`), or against it, strongest first; worked out when asked for. */
  readonly reasons: (inside: boolean) => readonly string[];
}

/** Judges all blocks of a page; `items` carry what the phrase rules found. */
export function judgeProse(items: readonly Item[], page: PageFacts): readonly ProseJudgement[] {
  return judgeWith(modelFor(page.format), items, page);
}

/** As `judgeProse`, with a model of one's own. */
export function judgeWith(model: Model, items: readonly Item[], page: PageFacts): readonly ProseJudgement[] {
  const rows = items.length;
  const matrix = featureMatrix(items, page, model.columns);
  const odds = evaluateAll(model.forest, matrix, rows);
  return items.map((_, row) => ({ probability: chance(odds[row] as number), reasons: (inside) => explain(model, matrix, row, rows, inside) }));
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
