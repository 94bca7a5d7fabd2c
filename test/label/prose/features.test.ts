import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Item } from '../../../src/label/item';
import { featureMatrix, features } from '../../../src/label/prose/features';
import { makeBlock } from '../../../src/read/block';

const plain = { format: 'text', dialect: 'plain' } as const;
const itemsOf = (texts: readonly string[]): Item[] => texts.map((text, at) => new Item(makeBlock({ text, lines: { first: at + 1, last: at + 1 } })));

function value(texts: readonly string[], name: string, block: number): number | undefined {
  const column = features.findIndex((feature) => feature.name === name);
  return column < 0 ? undefined : featureMatrix(itemsOf(texts), plain)[column * texts.length + block];
}

const page = ['Home', 'Reply', 'The council met on Monday, and the mayor spoke for two hours about the new bridge over the river.', 'Reply', 'At 10:15', 'At 11:30'];

describe('features', () => {
  test.each([
    ['sentence', 2, 1], ['sentence', 0, 0], ['copies', 1, 1], ['again', 3, 1], ['again', 1, 0], ['alike', 4, 1],
    ['sentence@1', 1, 1], ['sentence@-1', 3, 1], ['sentence@1', 5, -2], ['toRun', 2, 0], ['longText<', 4, 1],
    ['linked', 0, -1], ['bodyZone', 0, -1], ['place', 3, 0.5],
  ])('%s of block %i is %d', (name, block, expected) => {
    expect(value(page, name, block)).toBeCloseTo(expected, 5);
  });

  test('common words are those of the page, not of a list', () => {
    const sentences = ['blin', 'dax', 'wug', 'zop', 'fep'].map((word, i) => `Ka ${word} to miro ka sel ${word}a to ven pa lor ka mib to nal ${i} dar.`);
    const texts = [...sentences, 'Ka to ka to', 'Prix Livres Musique Sport'];
    expect(value(texts, 'common', 5)).toBe(1);
    expect(value(texts, 'common', 6)).toBe(0);
  });

  test('names are unlike and every feature has a group', () => {
    expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
  });

  test('any page gives finite numbers, and the same ones again', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 30 }), (texts) => {
      const items = itemsOf(texts);
      const matrix = featureMatrix(items, plain);
      expect(matrix.length).toBe(items.length * features.length);
      expect(matrix.every((number) => Number.isFinite(number))).toBe(true);
      expect(featureMatrix(itemsOf(texts), plain)).toEqual(matrix);
    }), { numRuns: 50, seed: 1 });
  });
});
