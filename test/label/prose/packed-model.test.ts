import { expect, test } from '@jest/globals';
import { packedModel } from '../../../src/label/prose/model-file';
import { loadModel } from '../../../src/label/prose/model';
import model from '../../../src/label/prose/model.json';
import { openModel } from '../../../src/label/prose/packed-model';

test.each(['text', 'html'] as const)('the packed forest for %s is that of the model file', (family) => {
  expect(openModel(packedModel(family))).toEqual(loadModel(model[family]));
});

test('a model with a feature that nobody measures is refused', () => {
  expect(() => loadModel({ ...model.text, features: ['glitter'] })).toThrow('glitter');
});
