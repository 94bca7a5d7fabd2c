/** Trains a forest, and forests that each lack the pages of some sites, which tell what it is worth on others. */
import { boost, type Boosted, type BoostOptions } from './boost';
import { findScale, scaled } from './calibrate';
import type { Dataset, DataPage } from './dataset';
import { foldsBySite } from './folds';

/** Each forest of the cross-validation sees two thirds of the sites. */
const FOLDS = 3;
/** Columns the trees may use, of those that a few first trees gained most by; the rest is noise and time. */
const MOST_COLUMNS = 200;
const PILOT_TREES = 50;

export interface Trained {
  readonly data: Dataset;
  readonly boosted: Boosted;
  /** Log odds of each block, as the final forest sees it, and by a forest that saw no page of its site. */
  readonly scores: Float32Array;
  readonly crossScores: Float32Array;
}

export interface TrainOptions {
  readonly boost: BoostOptions;
  /** Draws the folds, and what is kept of the pages. */
  readonly seed: number;
}

/** Trains the forest that is kept, and scores all pages by it and by forests that saw no page of their sites. */
export function train(data: Dataset, options: TrainOptions, log: (line: string) => void): Trained {
  const learners = learnersOf(data);
  const columns = chooseColumns(data, learners, options.boost);
  log(`  ${columns.length} columns chosen`);
  const { boosted, scores } = trainOne(data, learners, options.boost, columns);
  log('  trained');
  const crossScores = crossValidate(data, learners, options, columns);
  const scale = findScale(data, data.pages.filter(({ use }) => use === 'train'), crossScores);
  log(`  cross-validated, log odds times ${scale.toFixed(3)}`);
  return { data, boosted: scaled(boosted, scale), scores: scores.map((odds) => odds * scale), crossScores: crossScores.map((odds) => odds * scale) };
}

/** Log odds by forests that saw no page of a block's site, and that may not look at some features; as sure as they are right. */
export function scoresWithout(data: Dataset, options: TrainOptions, left: (feature: string) => boolean): Float32Array {
  const learners = learnersOf(data);
  const crossScores = crossValidate(data, learners, options, chooseColumns(data, learners, options.boost, left));
  const scale = findScale(data, data.pages.filter(({ use }) => use === 'train'), crossScores);
  return crossScores.map((odds) => odds * scale);
}

function learnersOf(data: Dataset): DataPage[] {
  return data.pages.filter(({ use }) => use === 'train' || use === 'extra');
}

/** The columns by which a few trees gained most, in the order of the dataset. */
function chooseColumns(data: Dataset, pages: readonly DataPage[], options: BoostOptions, left: (feature: string) => boolean = () => false): number[] {
  const allowed = data.names.flatMap((name, index) => (left(name) ? [] : [index]));
  const { boosted } = trainOne(data, pages, { ...options, trees: PILOT_TREES }, allowed);
  const gain = new Float64Array(data.names.length);
  for (const tree of boosted.trees) for (const node of tree) if (node.left >= 0) gain[node.feature] = (gain[node.feature] ?? 0) + node.gain;
  return allowed.sort((a, b) => (gain[b] ?? 0) - (gain[a] ?? 0) || a - b).slice(0, MOST_COLUMNS).sort((a, b) => a - b);
}

function trainOne(data: Dataset, pages: readonly DataPage[], options: BoostOptions, columns: readonly number[]): { boosted: Boosted; scores: Float32Array } {
  const scores = new Float32Array(data.rows);
  return { boosted: boost(data, pages, columns, options, scores), scores };
}

/** Scores of each page by a forest that saw no page of its site. */
function crossValidate(data: Dataset, pages: readonly DataPage[], { boost: options, seed }: TrainOptions, columns: readonly number[]): Float32Array {
  const folds = foldsBySite(data.pages.map(({ site }) => site), FOLDS, seed);
  const out = new Float32Array(data.rows);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { scores } = trainOne(data, pages.filter(({ site }) => folds.get(site) !== fold), options, columns);
    for (const page of data.pages) {
      if (folds.get(page.site) === fold) out.set(scores.subarray(page.first, page.first + page.count), page.first);
    }
  }
  return out;
}
