/** Loads the model file on first use: two forests for text, two for HTML. */
import type { Format } from '../../types';
import { features } from './features';
import { loadForest, type Forest, type ForestData } from './forest';
import type * as ModelFile from './model-file';
import { openPair } from './packed-pair';
import { secondFeatures } from './second';

/** The model file. `first` looks at a block and its surroundings, `second` also at what `first` says of the neighbours. */
export interface ModelData {
  readonly text: PairData;
  readonly html: PairData;
}

export interface PairData {
  readonly first: ForestData;
  readonly second: ForestData;
}

export interface Pair {
  readonly first: Forest;
  readonly second: Forest;
  /** Columns that at least one of them looks at. */
  readonly used: ReadonlySet<number>;
}

/** Names of the columns the second look sees: all features, then its own. */
export const firstNames: readonly string[] = features.map(({ name }) => name);
export const secondNames: readonly string[] = [...firstNames, ...secondFeatures.map(({ name }) => name)];

/** Pages in HTML show what dumps of text lack. */
export type Family = 'text' | 'html';

const loaded = new Map<Family, Pair>();

/** The forests for pages of a format; Markdown is read by those for text. */
export function pairFor(format: Format): Pair {
  const family = format === 'html' ? 'html' : 'text';
  const known = loaded.get(family);
  if (known !== undefined) return known;
  // The forests are half the size of the program, so nothing loads them before the first page.
  const { packedPair } = require('./model-file') as typeof ModelFile;
  const pair = openPair(packedPair(family));
  loaded.set(family, pair);
  return pair;
}

export function loadPair(data: PairData): Pair {
  const first = loadForest(data.first, firstNames);
  const second = loadForest(data.second, secondNames);
  return { first, second, used: new Set([...first.column, ...second.column]) };
}
