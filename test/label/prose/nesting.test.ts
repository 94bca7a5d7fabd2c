/** Features of the boxes around a block of an HTML page. */
import { describe, expect, test } from '@jest/globals';
import { featureMatrix, features } from '../../../src/label/prose/features';
import { itemsOf, type Row } from '../among/items';
import { el, rowsOf } from './trees';

const words = (count: number): string => `${Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ')}.`;
const link = (text: string): Row => [text, { linkShare: 1 }];

/** Home, Town hall, The ferry, 15 words, 30 words, 7 words; and a line in no element. */
const PAGE: readonly Row[] = [
  ...rowsOf(el('div.page',
    el('ul.menu', el('li', link('Home')), el('li', link('Town hall'))),
    el('div.text', 'The ferry', el('p', words(15)), el('p', words(30))),
    el('div.foot', words(7)))),
  ['Top', { label: null }],
];

function values(name: string, format: 'html' | 'text' = 'html'): readonly number[] {
  const items = itemsOf(PAGE);
  const matrix = featureMatrix(items, { format, dialect: format }, [features.findIndex((feature) => feature.name === name)]);
  return Array.from(matrix, (value) => Math.round(value * 100) / 100);
}

describe('the boxes around a block', () => {
  test.each<[string, readonly number[]]>([
    // log2(1 + 45), log2(1 + 7 + 45)
    ['boxText^1', [0, 0, 5.52, 5.52, 5.52, 5.73, -2]],
    ['boxText^2', [5.73, 5.73, 5.73, 5.73, 5.73, -2, -2]],
    ['boxText^3', [-2, -2, -2, -2, -2, -2, -2]],
    ['boxShare^1', [0, 0, 0.87, 0.87, 0.87, 1, -2]],
    ['boxBlocks^1', [1, 1, 1.58, 1.58, 1.58, 2.58, -2]],
    ['boxLinked^1', [1, 1, 0, 0, 0, 0.05, -2]],
    ['boxDensity^1', [0, 0, 0.96, 0.96, 0.96, 0.91, -2]],
    ['boxAlike^1', [0, 0, 0, 0, 0, 0, -2]],
    ['ownAlike', [1, 1, 0, 1, 1, 0, -2]],
    ['isParagraph', [0, 0, 0, 1, 1, 0, 0]],
    ['top-up', [1, 1, 0, 0, 0, 1, -2]],
    ['top-down', [1, 1, 0, 0, 0, 0, -2]],
    ['half-up', [2, 2, 1, 1, 1, 2, -2]],
    ['most-up', [1, 1, 0, 0, 0, 1, -2]],
    ['topBefore', [0, 0, 0, 0, 0.33, 1, 1]],
    ['topBehind', [1, 1, 1, 0.67, 0, 0, 0]],
    ['boxBefore', [0, 1, 0, 1, 1, 0, 0]],
    ['boxBehind', [1, 0, 1, 1, 0, 0, 0]],
  ])('%s', (name, expected) => {
    expect(values(name)).toEqual(expected);
  });

  test('are asked of HTML only', () => {
    expect(values('boxText^1', 'text')).toEqual([-2, -2, -2, -2, -2, -2, -2]);
    expect(values('isParagraph', 'text')).toEqual([-2, -2, -2, -2, -2, -2, -2]);
  });
});

test('boxes further away than twelve steps are as good as any', () => {
  const deep = (level: number): ReturnType<typeof el> => (level === 0 ? el('div.in', words(9), words(9)) : el(`div.d${level}`, 'Top', deep(level - 1)));
  const items = itemsOf(rowsOf(el('div.page', deep(15), el('div.text', words(40), words(40), words(40)))));
  const column = features.findIndex(({ name }) => name === 'top-down');
  const matrix = featureMatrix(items, { format: 'html', dialect: 'html' }, [column]);
  expect(Math.max(...matrix)).toBe(12);
  expect(matrix[0]).toBe(1);
});

test('a page without boxes has nothing around its blocks', () => {
  const items = itemsOf([words(20), words(20)]);
  const of = (name: string): number[] => Array.from(featureMatrix(items, { format: 'html', dialect: 'html' }, [features.findIndex((feature) => feature.name === name)]));
  expect([of('top-up'), of('half-down'), of('ownAlike'), of('topBefore')]).toEqual([[-2, -2], [-2, -2], [-2, -2], [0, 0]]);
});
