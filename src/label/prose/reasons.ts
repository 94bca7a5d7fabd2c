/** Turns what the features brought to a judgement into a few words. */
import { features } from './features';
import { contributions, type Forest } from './forest';
import type { Pair } from './model';
import { secondFeatures } from './second';

interface Wording {
  readonly place: string;
  readonly high: string;
  readonly low: string;
}

const wordings: readonly Wording[] = [...features, ...secondFeatures.map(({ high, low }) => ({ place: '', high, low }))];

/** More than this nobody reads. */
const MOST_REASONS = 3;

/** The strongest reasons for (`inside`) or against a block being the article's; what says the same is said once. */
export function explain({ first, second }: Pair, matrix: Float32Array, row: number, rows: number, inside: boolean): string[] {
  const sums = new Map<string, number>();
  for (const forest of [first, second]) addReasons(forest, matrix, row, rows, sums);
  const sign = inside ? 1 : -1;
  return [...sums]
    .map(([words, value]) => [words, sign * value] as const)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([words]) => words);
}

function addReasons(forest: Forest, matrix: Float32Array, row: number, rows: number, sums: Map<string, number>): void {
  contributions(forest, matrix, row, rows).forEach((value, column) => {
    const words = value === 0 ? '' : wordsFor(wordings[column], (matrix[row + column * rows] ?? 0) > (forest.usual[column] ?? 0));
    if (words !== '') sums.set(words, (sums.get(words) ?? 0) + value);
  });
}

function wordsFor(wording: Wording | undefined, high: boolean): string {
  const words = high ? wording?.high : wording?.low;
  if (wording === undefined || words === undefined || words === '') return '';
  return wording.place === '' ? words : `${words} in ${wording.place}`;
}
