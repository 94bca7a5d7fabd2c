import { describe, expect, test } from '@jest/globals';
import { boost } from '../../src/learn/boost';
import { binEdges, binOf } from '../../src/learn/bins';
import type { Dataset, DataPage } from '../../src/learn/dataset';
import { randomFrom } from '../../src/learn/random';
import { forestData } from '../../src/learn/write-model';
import { evaluateAll, loadForest } from '../../src/label/prose/forest';

const ROWS = 2000;
const settings = { trees: 30, rate: 0.3, leaves: 8, depth: 4, minHessian: 5, lambda: 1, minGain: 0, pageShare: 0.7, columnShare: 1, seed: 3 };

/** Two columns that matter together, one that does not. */
function toyData(): { data: Dataset; columns: Float32Array[] } {
  const random = randomFrom(5);
  const columns = [0, 1, 2].map(() => Float32Array.from({ length: ROWS }, () => Math.fround(random())));
  const target = Float32Array.from({ length: ROWS }, (_, row) => ((columns[0]?.[row] ?? 0) > 0.5 && (columns[1]?.[row] ?? 0) < 0.4 ? 1 : 0));
  const edges = columns.map((column) => binEdges([...column]));
  const page = (first: number): DataPage => ({ renderer: 'toy', id: String(first), site: String(first), use: 'train', first, count: ROWS / 10, sizes: new Float32Array(0), words: [], gold: new Int32Array(0) });
  const data: Dataset = {
    pages: Array.from({ length: 10 }, (_, index) => page((index * ROWS) / 10)), rows: ROWS, names: ['a', 'b', 'c'], edges, usual: [0.5, 0.5, 0.5],
    bins: columns.map((column, at) => Uint8Array.from(column, (value) => binOf(edges[at] ?? new Float32Array(0), value))), target, weight: new Float32Array(ROWS).fill(1),
  };
  return { data, columns };
}

describe('boosted trees', () => {
  test('learn what two columns say together', () => {
    const { data } = toyData();
    const scores = new Float32Array(ROWS);
    boost(data, data.pages, [0, 1, 2], settings, scores);
    const right = scores.filter((score, row) => (score > 0) === (data.target[row] === 1)).length;
    expect(right / ROWS).toBeGreaterThan(0.97);
  });

  test('the written forest answers as the trained one does, and the same training writes the same bytes', () => {
    const { data, columns } = toyData();
    const scores = new Float32Array(ROWS);
    const written = forestData({ data, boosted: boost(data, data.pages, [0, 1, 2], settings, scores) });
    const again = forestData({ data, boosted: boost(data, data.pages, [0, 1, 2], settings, new Float32Array(ROWS)) });
    expect(JSON.stringify(again)).toBe(JSON.stringify(written));
    const forest = loadForest(written);
    const asked = written.features.map((name) => data.names.indexOf(name));
    for (let row = 0; row < 50; row++) {
      const own = Float32Array.from(asked, (index) => columns[index]?.[row] ?? 0);
      expect(evaluateAll(forest, own, 1)[0]).toBeCloseTo(scores[row] ?? 0, 1);
    }
  });
});

describe('bins', () => {
  test.each([
    [[0, 0, 0, 1], [[0, 0], [1, 1]]],
    [[1, 2, 3], [[0, 0], [1, 0], [2.6, 2], [9, 2]]],
    [[], [[5, 0]]],
  ])('of %j put values where they belong', (values, pairs) => {
    const edges = binEdges(values);
    for (const [value, bin] of pairs) expect(binOf(edges, value ?? 0)).toBe(bin);
  });
});
