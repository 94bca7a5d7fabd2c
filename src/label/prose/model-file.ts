/**
 * Where the judge gets its forests: from the model file, which `npm run learn` writes. In the built package a file that holds
 * them ready to use stands in the place of this one.
 */
import { loadModel, type Family, type ModelData } from './model';
import data from './model.json';
import { packModel, type PackedModel } from './packed-model';

const models: ModelData = data;

export function packedModel(family: Family): PackedModel {
  return packModel(loadModel(models[family]));
}
