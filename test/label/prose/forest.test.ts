import { describe, expect, test } from '@jest/globals';
import { contributions, evaluateAll, loadForest, type ForestData } from '../../../src/label/prose/forest';

// size < 5 ? (links < 1 ? -1 : -2) : 3, and a stump: links < 2 ? 0.5 : -0.5
const data: ForestData = {
  features: ['size', 'links'], edges: [[5], [1, 2]], usual: [4, 0], base: 100,
  trees: [[200, 0, 0, -1200, 1, 0, -1000, -1, -2000, -1, 3000, -1], [0, 1, 1, 500, -1, -500, -1]],
};

describe('a forest', () => {
  test.each([
    ['a large value goes right', [7, 0], 0.1 + 3 + 0.5],
    ['a value at the threshold goes right', [5, 0], 0.1 + 3 + 0.5],
    ['a small value goes left, and on', [2, 0], 0.1 - 1 + 0.5],
    ['both trees answer', [2, 2], 0.1 - 2 - 0.5],
    ['each by its own threshold', [2, 1], 0.1 - 2 + 0.5],
  ])('%s', (_, row, expected) => {
    expect(evaluateAll(loadForest(data), Float32Array.from(row), 1)[0]).toBeCloseTo(expected, 5);
  });

  // size < 5 twice on the way, with four leaves.
  const full = [0, 0, 0, 0, 0, 0, 1, -1, 2, -1, 0, 0, 0, 3, -1, 4, -1];
  test.each([[data, 2, 8], [{ ...data, trees: [full] }, 1, 7], [{ ...data, trees: [[7, -1]] }, 1, 1], [{ ...data, trees: [] }, 0, 0]])('has room for its nodes and no more', (of, trees, nodes) => {
    const { roots, value } = loadForest(of);
    expect([roots.length, value.length]).toEqual([trees, nodes]);
  });

  test('answers for each row', () => {
    const matrix = Float32Array.from([2, 7, 2, 0]);
    expect(evaluateAll(loadForest(data), matrix, 2)[1]).toBeCloseTo(3.6, 5);
  });

  test('what the features brought adds up to the answer', () => {
    const forest = loadForest(data);
    const row = Float32Array.from([2, 2]);
    const brought = contributions(forest, row, 0, 1);
    const roots = 0.2 + 0;
    expect(brought.reduce((sum, value) => sum + value, 0.1 + roots)).toBeCloseTo(evaluateAll(forest, row, 1)[0] ?? NaN, 5);
    expect(brought[0]).toBeCloseTo(-1.4, 5);
  });
});
