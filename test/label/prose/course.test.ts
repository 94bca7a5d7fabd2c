/** What the course of a page tells of a block: what was passed since the text began, the gaps in it, lines that come again. */
import { describe, expect, test } from '@jest/globals';
import { courseFeatures } from '../../../src/label/prose/course';
import type { Columns } from '../../../src/label/prose/features';
import { findMainRun } from '../../../src/label/prose/main-run';
import { makeSheet } from '../../../src/label/prose/measures';
import { runningSums } from '../../../src/label/prose/sums';
import { itemsOf, type Row } from '../among/items';

/** A block a letter: `T` paragraph of 10 words, `s` short sentence of 5, `.` line without a full stop, `m` line of a menu, `M` paragraph taken for one, `d` line with numbers, `b`, `c`, `f` lines of other lengths. */
const KINDS: Readonly<Record<string, { readonly size: number; readonly sentence: number; readonly text: number; readonly menu: number; readonly numbers?: number }>> = {
  T: { size: 3.9, sentence: 1, text: 10, menu: 0 }, s: { size: 3.7, sentence: 1, text: 5, menu: 0 }, '.': { size: 4, sentence: 0, text: 0, menu: 0 },
  m: { size: 1, sentence: 0, text: 0, menu: 1 }, M: { size: 3.9, sentence: 1, text: 10, menu: 1 }, d: { size: 1, sentence: 0, text: 0, menu: 0, numbers: 2 },
  b: { size: 2, sentence: 0, text: 0, menu: 0 }, c: { size: 3, sentence: 0, text: 0, menu: 0 }, f: { size: 6, sentence: 0, text: 0, menu: 0 },
};

/** Values of a feature for a page of such blocks. */
function values(name: string, page: string): readonly number[] {
  const blocks = Array.from(page, (letter) => KINDS[letter] ?? { size: 0, sentence: 0, text: 0, menu: 0 });
  const column = (key: 'size' | 'sentence' | 'text' | 'menu' | 'numbers'): Float32Array => Float32Array.from(blocks, (block) => block[key as 'size'] ?? 0);
  const known = new Map((['size', 'sentence', 'text', 'menu', 'numbers'] as const).map((key) => [key as string, column(key)]));
  const columns: Columns = { sheet: makeSheet([], { format: 'text', dialect: 'plain' }), size: blocks.length, values: known, sums: new Map([...known].map(([key, of]) => [key, runningSums(of)])) };
  const out = new Float32Array(blocks.length + 2).fill(-9);
  courseFeatures.find((feature) => feature.name === name)?.fill(columns, out, 1);
  expect([out[0], out.at(-1)]).toEqual([-9, -9]);
  return Array.from(out.subarray(1, -1), (value) => Math.round(value * 100) / 100);
}

describe('menus between the beginning of the text and a block', () => {
  test.each<[string, readonly number[]]>([
    ['mmTmTmmT', [-1, -1, 0, 0, 1, 1, 1.58, 2]],
    ['ms.mT', [-1, -1, -1, -1, 0]],
    ['mMm', [-1, 0, 1]],
    ['m.', [-1, -1]],
  ])('%s', (page, expected) => {
    expect(values('passed-menu', page)).toEqual(expected);
  });
});

describe('share of the text before the last menu', () => {
  test.each<[string, readonly number[]]>([
    ['TmTTTm.', [-1, -1, 0.25, 0.25, 0.25, 0.25, 1]],
    ['mTm', [-1, 0, 0]],
    ['m.', [-1, 0]],
  ])('%s', (page, expected) => {
    expect(values('textAt-menu', page)).toEqual(expected);
  });
});

describe('text since the last menu', () => {
  test.each<[string, readonly number[]]>([
    ['TmT.mss', [-1, -1, 0, 3.46, 3.46, 0, 2.58]],
    ['MT.', [-1, 0, 3.46]],
  ])('%s', (page, expected) => {
    expect(values('since-menu', page)).toEqual(expected);
  });
});

describe('the widest gap in the text', () => {
  test.each<[feature: string, page: string, readonly number[]]>([
    ['gapSoFar', '..T.T...T..', [0, 0, 0, 1, 1, 1, 1.58, 2, 2, 2, 2]],
    ['gapSoFarText', '..T.T...T..', [-1, -1, -1, 0.33, 0.33, 0.33, 0.67, 0.67, 0.67, 0.67, 0.67]],
    ['gapSoFar', 'TssT', [0, 1, 1.58, 1.58]],
    ['gapAhead', '..T.T...T..', [2, 2, 2, 2, 2, 2, 1.58, 1, 0, 0, 0]],
    ['gapAheadText', 'T...T', [0.5, 0.5, 0.5, 0.5, -1]],
    ['gapAhead', '....', [0, 0, 0, 0]],
  ])('%s of %s', (feature, page, expected) => {
    expect(values(feature, page)).toEqual(expected);
  });

  test('is at most 200 blocks', () => {
    expect(values('gapSoFar', `T${'.'.repeat(250)}`).at(-1)).toBe(7.65);
  });
});

describe('blocks whose surroundings come again', () => {
  test.each<[feature: string, page: string, readonly number[]]>([
    ['pattern1', 'm.Tm.Tm.T', [1, 3, 2, 2, 3, 2, 2, 3, 1].map((times) => times / 3)],
    ['pattern1', 'mmTTTmmmm', [2, 1, 1, 1, 1, 1, 2, 2, 2].map((times) => times / 3)],
    ['pattern1', 'mdmm', [0.5, 0.5, 0.5, 0.5]],
    ['pattern2', 'm.Tm.Tm.T', [2, 1, 2, 2, 1, 2, 2, 1, 2].map((times) => times / 3)],
  ])('%s of %s', (feature, page, expected) => {
    values(feature, page).forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? NaN, 1));
  });
});

test.each([['m', 'b'], ['b', 'c'], ['c', '.'], ['.', 'f'], ['.', 'T'], ['m', 'd']])('by pattern, blocks like %s are no blocks like %s', (one, other) => {
  expect(values('pattern1', `${one}${other}`.repeat(3)).map((value) => Math.round(value * Math.sqrt(6)))).toEqual([2, 2, 2, 2, 2, 2]);
});

describe('the run of blocks with most text', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ');
  const text = (count: number): Row => [`${words(count)}.`, { label: null }];
  const line = (count = 2): Row => [words(count), { label: null }];
  test.each<[string, readonly Row[], readonly [number, number, number]]>([
    ['of one paragraph', [line(), text(20), line()], [1, 1, 10]],
    ['over a line between', [text(20), line(), text(30)], [0, 2, 26]],
    ['not over many lines', [text(20), line(), line(), line(), text(30)], [4, 4, 20]],
    ['not over a short sentence that brings less than it costs', [text(20), text(5), line()], [0, 0, 10]],
    ['of a paragraph that counts for fifty words at most', [text(90), line(), line(), text(15)], [0, 0, 50]],
    ['of a long line without a full stop', [line(31), line()], [0, 0, 21]],
    ['of no shorter one', [line(30)], [0, -1, 0]],
    ['of no blocks', [], [0, -1, 0]],
    ['the first of two alike', [text(20), line(), line(), line(), text(20)], [0, 0, 10]],
  ])('%s', (_, rows, [first, last, weight]) => {
    expect(findMainRun(itemsOf(rows))).toEqual({ first, last, weight });
  });
});
