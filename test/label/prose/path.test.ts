import { describe, expect, test } from '@jest/globals';
import { bestPath } from '../../../src/label/prose/path';

const shape = (path: readonly boolean[]): string => path.map((inside) => (inside ? 'A' : '.')).join('');

describe('the best path', () => {
  test.each([
    ['keeps a run of likely blocks', [3, 40, 40, 40, 3], [0.1, 0.9, 0.95, 0.9, 0.1], '.AAA.'],
    ['keeps a short doubtful line between paragraphs', [40, 3, 40], [0.95, 0.4, 0.95], 'AAA'],
    ['leaves out a long block that is surely furniture', [40, 60, 40], [0.95, 0.02, 0.95], 'A.A'],
    ['does not open an article for one short line', [3, 2, 3, 50, 50], [0.05, 0.6, 0.05, 0.9, 0.9], '...AA'],
    ['reads a page on which nothing is sure more generously', [30, 30, 30], [0.3, 0.35, 0.3], 'AAA'],
    ['keeps nothing on a page that hardly has an article', [30, 30, 30, 30], [0.05, 0.06, 0.08, 0.05], '....'],
    ['keeps nothing that is right once in ten times', Array<number>(10).fill(100), Array<number>(10).fill(0.1), '..........'],
    ['keeps what is right a little more often', Array<number>(10).fill(100), Array<number>(10).fill(0.12), 'AAAAAAAAAA'],
    ['keeps nothing where nothing can be article', [10, 10], [0, 0], '..'],
    ['has no answer for no blocks', [], [], ''],
  ])('%s', (_, words, probability, expected) => {
    expect(shape(bestPath(words, probability).inside)).toBe(expected);
  });

  test('a clear page is expected to be read well, a doubtful one badly', () => {
    expect(bestPath([3, 90, 3], [0, 1, 0]).expectedF1).toBeCloseTo(1, 5);
    expect(bestPath([30, 30, 30], [0.2, 0.3, 0.2]).expectedF1).toBeLessThan(0.5);
  });

  test('a doubtful block is kept on a doubtful page and left out on a clear one', () => {
    const words = [50, 20, 20, 20, 20, 20];
    expect(bestPath(words, [0.99, 0.05, 0.05, 0.05, 0.38, 0.05]).inside[4]).toBe(false);
    expect(bestPath(words, [0.45, 0.05, 0.05, 0.05, 0.38, 0.05]).inside[4]).toBe(true);
  });
});
