/** The run of the text: where it begins and ends, and what it goes across. */
import { describe, expect, test } from '@jest/globals';
import { findRun } from '../../../src/label/among/run';
import { itemsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const named = (text: string, rule: string): Row => [text, { label: 'noise', rule }];
const TEXT: readonly Row[] = PROSE.map((text) => undecided(text));
const menu = (count: number): Row[] => Array.from({ length: count }, () => undecided('Harbour'));

function run(rows: readonly Row[]): readonly [first: number, last: number] | null {
  const found = findRun(itemsOf(rows));
  return found === null ? null : [found.first, found.last];
}

describe('the run of the text', () => {
  test.each<[string, readonly Row[], readonly [number, number] | null]>([
    ['none', menu(5), null],
    ['nothing', [], null],
    ['a short sentence', [undecided('The ferry runs again.')], null],
    ['a sentence of eleven words', [undecided('The ferry of the town runs again from Monday on, everybody.')], null],
    ['a sentence of twelve words', [undecided('The ferry of the town runs again from Monday on, dear neighbours.')], [0, 0]],
    ['between menus', [...menu(3), ...TEXT, ...menu(3)], [3, 5]],
    ['across a sub-heading', [...menu(3), ...TEXT, undecided('The chain'), ...TEXT, ...menu(3)], [3, 9]],
    ['the longer of two', [...TEXT.slice(0, 1), ...menu(12), ...TEXT], [13, 15]],
    ['the first of two alike', [...TEXT, named('Comments', 'comments'), named('Sign in', 'comments'), ...TEXT], [0, 2]],
    ['until a menu', [...TEXT, 'Trang chủ', undecided('So it is again.')], [0, 2]],
    ['not across a list of other articles', [...TEXT, 'Các tin khác', ...menu(2), ...TEXT], [0, 2]],
  ])('%s', (_, rows, expected) => {
    expect(run(rows)).toEqual(expected);
  });
});

describe('a list in the text, and whether what stands before it is the same text', () => {
  const longer = [...TEXT, undecided(PROSE[0])];
  test.each<[string, readonly Row[], boolean]>([
    ['of a dozen lines', menu(14), true],
    ['of a page', menu(60), false],
    ['of lines that have a name', Array.from({ length: 14 }, () => named('3 May 2021', 'dateline')), false],
    ['of a dozen lines, under an introduction in its middle', [...menu(12), undecided('And besides:'), ...menu(12)], true],
    ['of a dozen lines, and another under one paragraph', [...menu(12), undecided(PROSE[0]), ...menu(12)], false],
  ])('%s: %j', (_, list, same) => {
    const rows = [...TEXT, ...list, ...longer];
    expect(run(rows)).toEqual([same ? 0 : rows.length - longer.length, rows.length - 1]);
  });
});

describe('a heading of related links amid the text', () => {
  const SHORT = 'The ferry of the town runs again.';
  test.each<[string, readonly Row[], readonly [number, number]]>([
    ['stands empty over a paragraph', TEXT, [0, 6]],
    ['stands empty over a line and a paragraph', [undecided('The chain'), ...TEXT], [0, 7]],
    ['is one over a line with a date', [undecided('The chain (3 May 2021)'), ...TEXT], [0, 2]],
    ['is one over what has a name', [named('Harbour', 'navigation'), ...TEXT], [0, 2]],
    ['is one over the titles of articles', [undecided(SHORT), undecided(SHORT), ...TEXT], [0, 2]],
    ['is one over a long line without a full stop', [undecided(PROSE[0].slice(0, -1)), undecided('The chain'), ...TEXT], [0, 2]],
  ])('%s', (_, behind, expected) => {
    expect(run([...TEXT, 'Các tin khác', ...behind])).toEqual(expected);
  });
});

describe('the end of the run', () => {
  /** What stands behind three paragraphs, and how much of it is theirs. */
  test.each<[string, readonly Row[], number]>([
    ['a short sentence', [undecided('So it is.')], 1],
    ['a cry', [undecided('So!')], 0],
    ['a short sentence in Chinese', [undecided('好的。')], 1],
    ['Chinese with a full stop inside', [undecided('好。 看!')], 0],
    ['rows', [undecided('Monday | 7:30', { hint: 'row' })], 0],
    ['rows under one that ends like a sentence', [undecided('It runs on | Monday, at 7:30.', { hint: 'row' }), undecided('Tuesday | 8:30', { hint: 'row' }), undecided('Wednesday', {})], 2],
    ['items', [undecided('the chain', { hint: 'item' })], 0],
    ['items under one that ends like a sentence', [undecided('oil for the chain.', { hint: 'item' }), undecided('a rope', { hint: 'item' }), undecided('Harbour')], 2],
    ['items with a date', [undecided('oil for the chain.', { hint: 'item' }), undecided('a rope (3 May 2021)', { hint: 'item' })], 1],
    ['a row under items', [undecided('oil for the chain.', { hint: 'item' }), undecided('Monday | 7:30', { hint: 'row' })], 1],
    ['an item under rows', [undecided('It runs on | Monday, at 7:30.', { hint: 'row' }), undecided('a rope', { hint: 'item' })], 1],
    ['a short sentence behind a menu', ['Trang chủ', undecided('So it is again.')], 0],
    ['in another part of the page', [undecided('So it is again.', { zone: 'sidebar' }), undecided('So it is again.')], 0],
    ['in the body by the markup', [undecided('So it is.', { zone: 'body' })], 1],
    ['behind a link', [undecided('So it is again.', { linkShare: 1 }), undecided('So it is again.')], 0],
    ['a sentence with a link in it', [undecided('So it is.', { linkShare: 0.5 })], 1],
    ['behind an image', ['ferry.jpg', undecided('So it is again.')], 2],
    ['what has a name is none of it', [named('So it is from 3 May 2021.', 'dateline')], 0],
  ])('%s', (_, behind, taken) => {
    expect(run([...TEXT, ...behind])).toEqual([0, 2 + taken]);
  });

  test('a tool before the last paragraph does not end it', () => {
    expect(run([...TEXT, named('Print', 'toolbar'), ...TEXT.slice(0, 1), undecided('So it is.')])).toEqual([0, 5]);
  });
});
