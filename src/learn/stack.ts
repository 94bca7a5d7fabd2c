/** Trains the two looks at a page: the second learns from what the first says of pages it was not trained on. */
import { secondFeatures, secondMatrix } from '../label/prose/second';
import { binEdges, binRows, columnsOf } from './bins';
import { boost, type Boosted, type BoostOptions } from './boost';
import { median, type Dataset, type DataPage } from './dataset';
import { foldsBySite } from './folds';

/** Three parts: each first look of the cross-validation sees two thirds of the sites. */
const FOLDS = 3;

export interface Look {
  readonly data: Dataset;
  readonly boosted: Boosted;
}

export interface Trained {
  readonly first: Look;
  readonly second: Look;
  /** Log odds of the second look: of `train` pages and as the final model sees them, and by cross-validation over sites. */
  readonly scores: Float32Array;
  readonly crossScores: Float32Array;
}

export interface TrainOptions {
  readonly first: BoostOptions;
  readonly second: BoostOptions;
  readonly seed: number;
  /** Columns left out, for an ablation. */
  readonly without?: (name: string) => boolean;
}

export function trainLooks(data: Dataset, options: TrainOptions, log: (line: string) => void): Trained {
  const learners = data.pages.filter(({ use }) => use === 'train' || use === 'extra');
  const folds = foldsBySite(data.pages.map(({ site }) => site), FOLDS, options.seed);
  const first = trainOne(data, learners, options.first, options.without);
  log('  first look trained');
  const cross = crossScores(data, learners, options.first, folds, options.without);
  log('  first look cross-validated');
  // The second look is trained on what a first look says of foreign sites, and used with the final first look elsewhere.
  const mixed = Float32Array.from(first.scores);
  for (const page of data.pages) if (page.use !== 'validate') mixed.set(cross.subarray(page.first, page.first + page.count), page.first);
  const trainData = withSecond(data, mixed);
  const second = trainOne(trainData, learners, options.second, options.without);
  log('  second look trained');
  const crossSecond = crossScores(trainData, learners, options.second, folds, options.without);
  log('  second look cross-validated');
  return { first: { data, boosted: first.boosted }, second: { data: trainData, boosted: second.boosted }, scores: second.scores, crossScores: crossSecond };
}

function trainOne(data: Dataset, pages: readonly DataPage[], options: BoostOptions, without?: (name: string) => boolean): { boosted: Boosted; scores: Float32Array } {
  const columns = data.names.flatMap((name, index) => (without?.(name) === true ? [] : [index]));
  const scores = new Float32Array(data.rows);
  return { boosted: boost(data, pages, columns, options, scores), scores };
}

/** Scores of each page by a model that saw no page of its site. */
function crossScores(data: Dataset, pages: readonly DataPage[], options: BoostOptions, folds: ReadonlyMap<string, number>, without?: (name: string) => boolean): Float32Array {
  const out = new Float32Array(data.rows);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { scores } = trainOne(data, pages.filter(({ site }) => folds.get(site) !== fold), options, without);
    for (const page of data.pages) {
      if (folds.get(page.site) === fold) out.set(scores.subarray(page.first, page.first + page.count), page.first);
    }
  }
  return out;
}

/** The dataset with the second look's columns behind its own. */
function withSecond(data: Dataset, odds: Float32Array): Dataset {
  const width = secondFeatures.length;
  const matrices = data.pages.map((page) => secondMatrix(odds.subarray(page.first, page.first + page.count), page.sizes));
  const samples: number[][] = secondFeatures.map(() => []);
  matrices.forEach((matrix, index) => {
    if (data.pages[index]?.use !== 'train' || index % 5 !== 0) return;
    for (let at = 0; at < matrix.length; at++) samples[at % width]?.push(matrix[at] ?? 0);
  });
  const edges = samples.map(binEdges);
  return {
    ...data,
    names: [...data.names, ...secondFeatures.map(({ name }) => name)],
    bins: [...data.bins, ...columnsOf(matrices.map((matrix) => binRows(matrix, edges)), width, data.rows)],
    edges: [...data.edges, ...edges],
    usual: [...data.usual, ...samples.map(median)],
  };
}
