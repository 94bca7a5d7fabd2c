import { expect, test } from '@jest/globals';
import { packedPair } from '../../../src/label/prose/model-file';
import { loadPair } from '../../../src/label/prose/model';
import model from '../../../src/label/prose/model.json';
import { openPair } from '../../../src/label/prose/packed-pair';

test.each(['text', 'html'] as const)('the packed forests for %s are those of the model file', (family) => {
  expect(openPair(packedPair(family))).toEqual(loadPair(model[family]));
});
