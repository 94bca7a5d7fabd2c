/** What the nesting of elements tells: sums of each box, the one that looks like the article's, and how far the others are from it. */
import { describe, expect, test } from '@jest/globals';
import { boxOfShare, readBoxes, type Boxes } from '../../../src/label/prose/boxes';
import { itemsOf, type More, type Row } from '../among/items';
import { el, isElement, rowsOf, type Element } from './trees';

const words = (count: number): string => `${Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ')}.`;
const link = (text: string): Row => [text, { linkShare: 1 }];
const read = (page: Element, ...more: readonly Row[]): Boxes => readBoxes(itemsOf([...rowsOf(page), ...more]));

/** page 0, menu 1, a 2, b 3, text 4, p 5, q 6, r 7, foot 8 */
const PAGE = el('div.page',
  el('ul.menu', el('li.a', link('Home')), el('li.b', link('Town hall'))),
  el('div.text', 'The ferry', el('p', words(20)), el('p', words(30)), el('p', [words(9), { label: 'hidden' }])),
  el('div.foot', words(8)));

describe('the boxes of a page', () => {
  const boxes = read(PAGE, ['Top', { label: null }]);
  test.each<[string, ArrayLike<number | string>, readonly (number | string)[]]>([
    ['name', boxes.name, ['div', 'ul', 'li', 'li', 'div', 'p', 'p', 'p', 'div']],
    ['parent', boxes.parent, [-1, 0, 1, 1, 0, 4, 4, 4, 0]],
    ['box of each block', boxes.own, [2, 3, 4, 5, 6, 7, 8, -1]],
    ['blocks, without hidden ones', boxes.blocks, [6, 2, 1, 1, 3, 1, 1, 0, 1]],
    ['words', boxes.words, [63, 3, 1, 2, 52, 20, 30, 0, 8]],
    ['words in links', boxes.linked, [3, 3, 1, 2, 0, 0, 0, 0, 0]],
    ['words in sentences', boxes.text, [58, 0, 0, 0, 50, 20, 30, 0, 8]],
    ['next box with more blocks', boxes.wider, [-1, 0, 1, 1, 0, 4, 4, 4, 0]],
    ['box of each block that holds more than it', boxes.around, [1, 1, 4, 4, 4, 4, 0, -1]],
    ['boxes of the same name and class', boxes.alike, [1, 1, 1, 1, 1, 3, 3, 3, 1]],
  ])('%s', (_, found, expected) => {
    expect(Array.from(found)).toEqual(expected);
  });

  test('the text of all of them', () => {
    expect(boxes.allText).toBe(58);
    expect(read(el('div.a', words(20)), ...rowsOf(el('div.b', words(30)))).allText).toBe(50);
  });

  test('one block counts for a hundred words at most', () => {
    expect(Array.from(read(el('p', words(150))).words)).toEqual([100]);
  });

  test('a box around no more than another is passed over', () => {
    const { wider, around } = read(el('div.page', el('div.a', el('div.b', el('p', words(9)))), 'Top'));
    expect(Array.from(wider)).toEqual([-1, 0, 0, 0]);
    expect(Array.from(around)).toEqual([0, 0]);
  });

  test('a page without boxes has none', () => {
    const none = readBoxes(itemsOf([words(20)]));
    expect([none.top, none.allText, none.name, Array.from(none.own), Array.from(none.around)]).toEqual([-1, 0, [], [-1], [-1]]);
  });
});

describe("the article's box", () => {
  const top = (page: Element): string => {
    const { top: at } = read(page);
    return at < 0 ? 'none' : (names(page)[at] ?? '');
  };
  const names = ({ name, children }: Element): string[] => [name, ...children.flatMap((child) => (isElement(child) ? names(child) : []))];
  const p = (count: number, more: More = {}): Element => el('p', [words(count), more]);
  test.each<[string, Element, string]>([
    ['holds the paragraphs', el('div.page', el('ul.menu', link('Home'), link('Town hall')), el('div.text', p(20), p(20)), el('div.foot', 'Top')), 'div.text'],
    ['is near them', el('div.page', el('div.a', el('div.b', p(20), p(20)), 'Top'), 'Up'), 'div.b'],
    ['holds more of them', el('div.page', el('div.a', p(20), 'Up'), el('div.b', p(20), p(20), p(20))), 'div.b'],
    ['holds longer ones', el('div.page', el('div.a', p(9), p(9)), el('div.b', p(40), 'Top')), 'div.b'],
    ['holds no longer one than counts', el('div.page', el('div.a', p(60), 'Up'), el('div.b', p(90), 'Up')), 'div.page'],
    ['is none of links', el('div.page', el('div.a', p(20, { linkShare: 0.4 }), p(20, { linkShare: 0.4 })), el('div.b', p(15), p(15)), 'Up'), 'div.b'],
    ['holds text, not links', el('div.page', el('div.a', p(40, { linkShare: 0.6 }), p(40, { linkShare: 0.6 })), el('div.b', p(9), 'Up')), 'div.b'],
    ['holds sentences', el('div.page', el('div.a', words(40).slice(0, -1), words(40).slice(0, -1)), el('div.b', p(9), 'Up')), 'div.b'],
    ['holds what is seen', el('div.page', el('div.a', p(40, { label: 'hidden' }), p(40, { label: 'hidden' }), 'Up', 'Up'), el('div.b', p(9), 'Up')), 'div.b'],
    ['holds eight words', el('div.page', el('div.a', p(8), 'Up')), 'div.a'],
    ['is none of shorter ones', el('div.page', el('div.a', p(7), 'Up')), 'none'],
    ['may be the next but one', el('div.page', el('div.a', p(20), 'Up'), el('div.b', p(20), 'Up'), el('div.c', p(20), 'Up')), 'div.page'],
    ['not further out', el('div.p', ...[1, 2, 3, 4, 5].map((n) => el(`div.o${n}`, el(`div.m${n}`, el(`div.i${n}`, p(20), 'Up'), 'Up'), 'Up'))), 'div.i1'],
  ])('%s', (_, page, expected) => {
    expect(top(page)).toBe(expected);
  });
});

describe('how boxes stand to one of them', () => {
  const boxes = read(PAGE);
  test.each<[string, number, readonly number[], readonly number[]]>([
    ['the text', 4, [1, 1, 1, 1, 0, 0, 0, 0, 1], [0, 1, 2, 2, 0, 1, 1, 1, 1]],
    ['the menu', 1, [1, 0, 0, 0, 1, 1, 1, 1, 1], [0, 0, 1, 1, 1, 2, 2, 2, 1]],
    ['the page', 0, [0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 1, 2, 2, 1, 2, 2, 2, 1]],
  ])('%s', (_, box, up, down) => {
    const found = boxes.relationTo(box);
    expect([Array.from(found.up), Array.from(found.down)]).toEqual([up, down]);
    expect(boxes.relationTo(box)).toBe(found);
  });

  test('another tree is far away', () => {
    const two = read(el('div.a', words(9), words(9)), ...rowsOf(el('div.b', el('p', words(9)), 'Top')));
    expect(Array.from(two.relationTo(0).up)).toEqual([0, 3, 3]);
    expect(Array.from(two.relationTo(0).down)).toEqual([0, 0, 1]);
  });

  test('a box around no more than another is no step', () => {
    const { relationTo } = read(el('div.page', el('div.a', el('div.b', words(9), words(9))), 'Top'));
    expect(Array.from(relationTo(2).up)).toEqual([1, 1, 0]);
    expect(Array.from(relationTo(0).down)).toEqual([0, 1, 1]);
  });
});

describe('the smallest box with more than a share of the text', () => {
  test.each<[string, Element, number, number]>([
    ['half of it', PAGE, 0.5, 6],
    ['most of it', PAGE, 0.75, 4],
    ['nearly all of it', PAGE, 0.9, 0],
    ['no more than a half', el('div.page', el('p', words(20)), el('p', words(20))), 0.5, 0],
    ['no text', el('div.page', 'Home', 'Top'), 0.5, -1],
    ['in a box in another with no more', el('div.page', el('div.a', el('p', words(20)))), 0.5, 2],
  ])('%s', (_, page, share, box) => {
    expect(boxOfShare(read(page), share)).toBe(box);
  });
});
