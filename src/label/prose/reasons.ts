/** Turns what the features brought to a judgement into a few words. */
import { features } from './features';
import { contributions } from './forest';
import type { Model } from './model';
import { asExpected, wordsFor } from './words';

/** More than this nobody reads. */
const MOST_REASONS = 3;

/**
 * The strongest reasons for (`inside`) or against a block being the article's; what says the same is said once. A sign that a
 * person expects to speak for the other side ("long" against it) is left out: it tells something together with others only.
 */
export function explain({ forest, columns }: Model, matrix: Float32Array, row: number, rows: number, inside: boolean): string[] {
  const sums = new Map<string, number>();
  contributions(forest, matrix, row, rows).forEach((value, column) => {
    const feature = features[columns[column] as number];
    if (value === 0 || feature === undefined) return;
    const words = wordsFor(feature, matrix[row + column * rows] ?? 0, forest.usual[column] ?? 0);
    if (words !== '' && asExpected(feature, words, inside)) sums.set(words, (sums.get(words) ?? 0) + value);
  });
  const sign = inside ? 1 : -1;
  return [...sums]
    .map(([words, value]) => [words, sign * value] as const)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([words]) => words);
}
