/** Loads the model file on first use: a forest for text, one for HTML. */
import type { Format } from '../../types';
import { features } from './features';
import { loadForest, type Forest, type ForestData } from './forest';
import type * as ModelFile from './model-file';
import { openModel } from './packed-model';

/** The model file. */
export type ModelData = Readonly<Record<Family, ForestData>>;

/** A forest, and the columns of the matrix it looks at: indexes of features. */
export interface Model {
  readonly forest: Forest;
  readonly columns: readonly number[];
}

/** Pages in HTML show what dumps of text lack. */
export type Family = 'text' | 'html';

const loaded = new Map<Family, Model>();

/** The model for pages of a format; Markdown is read by the one for text. */
export function modelFor(format: Format): Model {
  const family = format === 'html' ? 'html' : 'text';
  const known = loaded.get(family);
  if (known !== undefined) return known;
  // The forests are a good part of the program, so nothing loads them before the first page.
  const { packedModel } = require('./model-file') as typeof ModelFile;
  const model = openModel(packedModel(family));
  loaded.set(family, model);
  return model;
}

/** @throws Error when the model names a feature that is not measured. */
export function loadModel(data: ForestData): Model {
  const indexes = data.features.map((name) => features.findIndex((feature) => feature.name === name));
  const missing = indexes.indexOf(-1);
  if (missing >= 0) throw new Error(`the model uses a feature that is not measured: ${data.features[missing] ?? ''}`);
  return { forest: loadForest(data), columns: indexes };
}
