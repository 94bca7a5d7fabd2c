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
  /** The columns of the matrix that both look at: indexes of features, then, counted on from them, of the second look's own. */
  readonly columns: readonly number[];
}

/** All that a forest may look at: the features, then what only the second look sees. */
const names: readonly string[] = [...features, ...secondFeatures].map(({ name }) => name);

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
  const used = new Set([...data.first.features, ...data.second.features]);
  // Half of the features are asked by no tree, and a column takes memory for each block of a page.
  const asked = names.filter((name) => used.has(name));
  return { first: loadForest(data.first, asked), second: loadForest(data.second, asked), columns: asked.map((name) => names.indexOf(name)) };
}
