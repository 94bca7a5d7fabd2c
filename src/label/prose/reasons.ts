/** Turns what the features brought to a judgement into a few words. */
import { features } from './features';
import { contributions, type Forest } from './forest';
import type { Pair } from './model';
import { secondFeatures } from './second';
import { asExpected, wordsFor, type FeatureWords } from './words';

const wordings: readonly FeatureWords[] = [...features, ...secondFeatures];

/** More than this nobody reads. */
const MOST_REASONS = 3;

/**
 * The strongest reasons for (`inside`) or against a block being the article's; what says the same is said once. A sign that a
 * person expects to speak for the other side ("long" against it) is left out: it tells something together with others only.
 */
export function explain({ first, second, columns }: Pair, matrix: Float32Array, row: number, rows: number, inside: boolean): string[] {
  const sums = new Map<string, number>();
  for (const forest of [first, second]) addReasons(forest, columns, matrix, row, rows, inside, sums);
  const sign = inside ? 1 : -1;
  return [...sums]
    .map(([words, value]) => [words, sign * value] as const)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([words]) => words);
}

function addReasons(forest: Forest, columns: Pair['columns'], matrix: Float32Array, row: number, rows: number, inside: boolean, sums: Map<string, number>): void {
  contributions(forest, matrix, row, rows).forEach((value, column) => {
    const wording = wordings[columns[column] ?? -1];
    if (value === 0 || wording === undefined) return;
    const words = wordsFor(wording, matrix[row + column * rows] ?? 0, forest.usual[column] ?? 0);
    if (words !== '' && asExpected(wording, words, inside)) sums.set(words, (sums.get(words) ?? 0) + value);
  });
}
