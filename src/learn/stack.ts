/** Trains the two looks at a page: the second learns from what the first says of pages it was not trained on. */
import { secondFeatures, secondMatrix } from '../label/prose/second';
import { addSamples, binEdges, binMatrix, joinColumns } from './bins';
import { findScale, scaled } from './calibrate';
import { boost, type Boosted, type BoostOptions } from './boost';
import { median, type Dataset, type DataPage } from './dataset';
import { foldsBySite } from './folds';

/** Three parts: each first look of the cross-validation sees two thirds of the sites. */
const FOLDS = 3;
/** Thresholds of the second look are taken from every so many pages. */
const SAMPLE_STEP = 5;
/** Columns the trees may use, of those that a few first trees gained most by; the rest is noise and time. */
const MOST_COLUMNS = 200;
const PILOT_TREES = 50;

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
  const columns = chooseColumns(data, learners, options);
  log(`  ${columns.length} columns chosen`);
  const first = trainOne(data, learners, options.first, columns);
  log('  first look trained');
  const cross = crossScores(data, learners, options.first, folds, columns);
  log('  first look cross-validated');
  // The second look is trained on what a first look says of foreign sites, and used with the final first look elsewhere.
  const mixed = Float32Array.from(first.scores);
  for (const page of data.pages) if (page.use !== 'validate') mixed.set(cross.subarray(page.first, page.first + page.count), page.first);
  const trainData = withSecond(data, mixed);
  const allColumns = [...columns, ...[...trainData.names.keys()].slice(data.names.length)];
  const second = trainOne(trainData, learners, options.second, allColumns);
  log('  second look trained');
  const crossSecond = crossScores(trainData, learners, options.second, folds, allColumns);
  log('  second look cross-validated');
  const scale = findScale(data, data.pages.filter(({ use }) => use === 'train'), crossSecond);
  log(`  log odds times ${scale.toFixed(3)}`);
  return {
    first: { data, boosted: first.boosted },
    second: { data: trainData, boosted: scaled(second.boosted, scale) },
    scores: second.scores.map((odds) => odds * scale),
    crossScores: crossSecond.map((odds) => odds * scale),
  };
}

/** The first look's scores of pages by models that saw no page of their sites: quick enough to compare sets of features. */
export function firstLookBySite(data: Dataset, options: TrainOptions): Float32Array {
  const learners = data.pages.filter(({ use }) => use === 'train' || use === 'extra');
  const folds = foldsBySite(data.pages.map(({ site }) => site), FOLDS, options.seed);
  return crossScores(data, learners, options.first, folds, chooseColumns(data, learners, options));
}

/** The columns by which a few trees gained most, in the order of the dataset. */
function chooseColumns(data: Dataset, pages: readonly DataPage[], { first, without }: TrainOptions): number[] {
  const allowed = data.names.flatMap((name, index) => (without?.(name) === true ? [] : [index]));
  const { boosted } = trainOne(data, pages, { ...first, trees: PILOT_TREES }, allowed);
  const gain = new Float64Array(data.names.length);
  for (const tree of boosted.trees) for (const node of tree) if (node.left >= 0) gain[node.feature] = (gain[node.feature] ?? 0) + node.gain;
  return allowed.sort((a, b) => (gain[b] ?? 0) - (gain[a] ?? 0) || a - b).slice(0, MOST_COLUMNS).sort((a, b) => a - b);
}

function trainOne(data: Dataset, pages: readonly DataPage[], options: BoostOptions, columns: readonly number[]): { boosted: Boosted; scores: Float32Array } {
  const scores = new Float32Array(data.rows);
  return { boosted: boost(data, pages, columns, options, scores), scores };
}

/** Scores of each page by a model that saw no page of its site. */
function crossScores(data: Dataset, pages: readonly DataPage[], options: BoostOptions, folds: ReadonlyMap<string, number>, columns: readonly number[]): Float32Array {
  const out = new Float32Array(data.rows);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { scores } = trainOne(data, pages.filter(({ site }) => folds.get(site) !== fold), options, columns);
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
    if (data.pages[index]?.use === 'train' && index % SAMPLE_STEP === 0) addSamples(samples, matrix);
  });
  const edges = samples.map(binEdges);
  return {
    ...data,
    names: [...data.names, ...secondFeatures.map(({ name }) => name)],
    bins: [...data.bins, ...joinColumns(matrices.map((matrix) => binMatrix(matrix, matrix.length / width, edges)), width, data.rows)],
    edges: [...data.edges, ...edges],
    usual: [...data.usual, ...samples.map(median)],
  };
}
