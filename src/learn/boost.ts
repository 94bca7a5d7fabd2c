/** Gradient boosting of logistic loss over soft targets; every tree sees some of the pages and some of the columns. */
import type { Dataset, DataPage } from './dataset';
import { randomFrom } from './random';
import { growTree, type GrowOptions, type Node } from './tree';

export interface BoostOptions extends GrowOptions {
  readonly trees: number;
  readonly rate: number;
  /** Share of pages, and of columns, that each tree sees. */
  readonly pageShare: number;
  readonly columnShare: number;
  readonly seed: number;
}

export interface Boosted {
  /** Log odds before any tree. */
  readonly base: number;
  readonly trees: readonly (readonly Node[])[];
}

/** Trains on `pages`; `scores` is filled with the log odds of all rows of the dataset, trained on or not. */
export function boost(data: Dataset, pages: readonly DataPage[], columns: readonly number[], options: BoostOptions, scores: Float32Array): Boosted {
  const random = randomFrom(options.seed);
  const base = meanLogOdds(data, pages);
  scores.fill(base);
  const gradient = new Float32Array(data.rows);
  const hessian = new Float32Array(data.rows);
  const trees: Node[][] = [];
  for (let t = 0; t < options.trees; t++) {
    const seen = pages.filter(() => random() < options.pageShare);
    const rows = rowsOf(seen);
    for (const row of rows) {
      const odds = 1 / (1 + Math.exp(-(scores[row] as number)));
      const weight = data.weight[row] as number;
      gradient[row] = weight * (odds - (data.target[row] as number));
      hessian[row] = weight * Math.max(1e-3, odds * (1 - odds));
    }
    const chosen = columns.filter(() => random() < options.columnShare);
    const tree = growTree({ bins: data.bins, gradient, hessian }, rows, chosen, options);
    for (const node of tree) node.value *= options.rate;
    trees.push(tree);
    addTree(data, tree, scores);
  }
  return { base, trees };
}

/** Adds a tree's answers to the scores of all rows, trained on or not. */
function addTree(data: Pick<Dataset, 'bins' | 'rows'>, tree: readonly Node[], scores: Float32Array): void {
  const { bins } = data;
  for (let row = 0; row < data.rows; row++) {
    let node = tree[0] as Node;
    while (node.left >= 0) node = tree[((bins[node.feature] as Uint8Array)[row] as number) <= node.bin ? node.left : node.right] as Node;
    scores[row] = (scores[row] as number) + node.value;
  }
}

/** The rows of some pages, in their order. */
export function rowsOf(pages: readonly DataPage[]): Int32Array {
  const rows = new Int32Array(pages.reduce((sum, page) => sum + page.count, 0));
  let at = 0;
  for (const page of pages) for (let i = 0; i < page.count; i++) rows[at++] = page.first + i;
  return rows;
}

function meanLogOdds(data: Dataset, pages: readonly DataPage[]): number {
  let sum = 0;
  let all = 0;
  for (const row of rowsOf(pages)) {
    sum += (data.weight[row] as number) * (data.target[row] as number);
    all += data.weight[row] as number;
  }
  const mean = sum / all;
  return Math.log(mean / (1 - mean));
}
