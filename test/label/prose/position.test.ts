/** Where a block stands in its page, and to the run of blocks with most text. */
import { describe, expect, test } from '@jest/globals';
import type { Row } from '../among/items';
import { line, sentence, valuesOf } from './values';

/** A menu, three paragraphs with a heading between, a foot: 5, 15, 5, 25, 50 words. */
const PAGE: readonly Row[] = [line(5), sentence(15), line(5), sentence(25), sentence(50)];

describe('the place in the page', () => {
  test.each<[string, readonly number[]]>([
    ['fromTop', [0, 1, 1.58, 2, 2.32]],
    ['fromEnd', [2.32, 2, 1.58, 1, 0]],
    ['place', [0, 0.2, 0.4, 0.6, 0.8]],
    ['blocks', [2.32, 2.32, 2.32, 2.32, 2.32]],
    ['wordsBefore', [0, 0.05, 0.2, 0.25, 0.5]],
    ['textBefore', [0, 0, 0.17, 0.17, 0.44]],
    // log2(1 + 90), 90 of 100
    ['textAmount', [6.51, 6.51, 6.51, 6.51, 6.51]],
    ['textShare', [0.9, 0.9, 0.9, 0.9, 0.9]],
    ['format', [0, 0, 0, 0, 0]],
  ])('%s', (name, expected) => {
    expect(valuesOf(name, PAGE)).toEqual(expected);
  });

  test.each<[string, readonly number[]]>([
    ['bodyBefore', [0, 0, 0, 0.5, 1]],
    ['bodyShare', [0.4, 0.4, 0.4, 0.4, 0.4]],
    ['headingsBefore', [0, 0, 1, 1, 1.58]],
    ['format', [1, 1, 1, 1, 1]],
  ])('%s by its markup', (name, expected) => {
    const marked: readonly Row[] = ['Home', ['The ferry', { hint: 'heading', level: 1 }], [sentence(20), { zone: 'body' }], ['The dam', { hint: 'heading', level: 2, zone: 'body' }], 'Imprint'];
    expect(valuesOf(name, marked, 'html')).toEqual(expected);
  });

  test.each<[string, readonly Row[]]>([['wordsBefore', ['***', '***']], ['textShare', ['Home', 'News']], ['bodyBefore', ['Home', 'News']], ['bodyShare', ['Home', 'News']]])('%s where there is nothing', (name, rows) => {
    expect(valuesOf(name, rows, 'html')).toEqual([0, 0]);
  });
});

describe('size against a usual paragraph of the page', () => {
  test.each<[string, readonly Row[], readonly number[]]>([
    ['is that of the middle one', [sentence(63), sentence(15), sentence(31), line(7)], [1, -1, 0, -2]],
    ['of two the longer one', [sentence(31), sentence(15)], [0, -1]],
    ['lines and short sentences are none', [sentence(31), line(15), line(15), sentence(14), sentence(14)], [0, -1, -1, -1.09, -1.09]],
    ['zero where there is none', [line(15), sentence(3)], [4, 2]],
  ])('%s', (_, rows, expected) => {
    expect(valuesOf('toUsualSize', rows)).toEqual(expected);
  });
});

describe('the place to the main run of text', () => {
  const menu = Array.from({ length: 3 }, () => line(2));
  const page = [...menu, sentence(20), sentence(20), sentence(20), ...menu];
  test.each<[string, readonly number[]]>([
    // Steps as a signed logarithm: log2(1 + 3) before it, the like behind it.
    ['toRun', [-2, -1.58, -1, 0, 0, 0, 1, 1.58, 2]],
    ['runBefore', [-2, -1.58, -1, 0, 1, 1.58, 2, 2.32, 2.58]],
    ['runAfter', [-2.58, -2.32, -2, -1.58, -1, 0, 1, 1.58, 2]],
  ])('%s', (name, expected) => {
    expect(valuesOf(name, page)).toEqual(expected);
  });
});
