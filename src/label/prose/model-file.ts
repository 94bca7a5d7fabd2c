/**
 * Where the judge gets its forests: from the model file, which `npm run learn` writes. In the built package files that
 * hold them ready for use stand in the place of this one.
 */
import { loadModel, type Family, type ModelData } from './model';
import data from './model.json';
import { packModel } from './packed-model';

const models: ModelData = data;

/** One forest, as `openModel` reads it. */
export function packedModel(family: Family): Uint8Array {
  return packModel(loadModel(models[family]));
}
