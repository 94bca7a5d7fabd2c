/**
 * Where the judge gets its forests: from the model file, which `npm run learn` writes. In the built package a file that holds
 * them ready to use stands in the place of this one.
 */
import { loadPair, type Family, type ModelData } from './model';
import model from './model.json';
import { packPair, type PackedPair } from './packed-pair';

const data: ModelData = model;

export function packedPair(family: Family): PackedPair {
  return packPair(loadPair(data[family]));
}
