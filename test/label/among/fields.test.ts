/** Lines of a label and its value that end an article: opening hours, a place, whom to ask. */
import { describe, expect, test } from '@jest/globals';
import { isField, labelFields } from '../../../src/label/among/fields';
import { itemsOf, labelsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const TEXT: Row = [PROSE[0], { label: 'paragraph', rule: 'article-run' }];
const BYLINE: Row = ['By Jane Millward', { label: 'byline', rule: 'byline-label' }];
const HOURS = undecided('Monday to Friday: 7:30 - 16:30');

describe('a field', () => {
  test.each<[string, Row, boolean]>([
    ['a label and its value', HOURS, true],
    ['a label of six words', undecided('Where the people of Albi wait: dam'), true],
    ['a label of seven words', undecided('Where all the people of Albi wait: dam'), false],
    ['a label and twenty words', undecided(`Divers of the town of Albi: ${'chain '.repeat(20)}`), true],
    ['a label and a paragraph', undecided(`Divers of the town of Albi: ${'chain '.repeat(21)}`), false],
    ['no colon', undecided('Monday to Friday'), false],
    ['no label', undecided(': 7:30'), false],
    ['no blank behind the colon', undecided('Monday 7:30'), false],
    ['a sentence before the colon', undecided('It runs. Monday: 7:30'), false],
    ['a sentence behind it', undecided('Monday: it runs. It stops.'), true],
    ['taken for text', ['Monday: 7:30', { label: 'paragraph', rule: 'article-run' }], true],
    ['something else', ['Monday: 7:30', { label: 'navigation', rule: 'navigation' }], false],
  ])('%s', (_, row, is) => {
    expect(isField(itemsOf([row])[0])).toBe(is);
  });

  test('nothing is none', () => {
    expect(isField(undefined)).toBe(false);
  });
});

describe('fields behind the last sentence', () => {
  /** How many of the lines behind the text are the article's, and the labels of all. */
  const behind = (rows: readonly Row[]): readonly [number, readonly (string | null)[]] => {
    const items = itemsOf([TEXT, ...rows]);
    const last = labelFields(items, 0);
    return [last, labelsOf(items).slice(1)];
  };
  const none = (...labels: readonly (string | null)[]): readonly [number, readonly (string | null)[]] => [0, labels];

  test.each<[string, readonly Row[], readonly [number, readonly (string | null)[]]]>([
    ['before the byline', [HOURS, BYLINE], [1, ['paragraph', 'byline']]],
    ['before related links', [HOURS, 'Các tin khác'], [1, ['paragraph', 'related-heading']]],
    ['several', [HOURS, undecided('Saturday: 8:00'), BYLINE], [2, ['paragraph', 'paragraph', 'byline']]],
    ['under a heading', [undecided('When it runs'), HOURS, BYLINE], [2, ['heading', 'paragraph', 'byline']]],
    ['under a heading of four words', [undecided('When the ferry runs'), HOURS, BYLINE], [2, ['heading', 'paragraph', 'byline']]],
    ['under a line of five words', [undecided('When the new ferry runs'), HOURS, BYLINE], none(null, null, 'byline')],
    ['under a sentence', [undecided('It runs.'), HOURS, BYLINE], none(null, null, 'byline')],
    ['under a list of names', [undecided('Albi, Tarn'), HOURS, BYLINE], none(null, null, 'byline')],
    ['over a line that is none', [HOURS, undecided('Harbour'), BYLINE], none(null, null, 'byline')],
    ['before a menu', [HOURS, 'Trang chủ'], none(null, 'navigation')],
    ['at the end of the page', [HOURS], none(null)],
    ['none before the byline', [undecided('When it runs'), BYLINE], none(null, 'byline')],
    ['no line at all', [BYLINE], none('byline')],
    ['with an address', [undecided('Write to: harbour@albi.example'), BYLINE], [1, ['paragraph', 'byline']]],
    ['without any figure', [undecided('Photo: Jane Millward'), BYLINE], none(null, 'byline')],
    ['with the address of a page', [undecided('Read it at: http://albi.example/31'), BYLINE], none(null, 'byline')],
    ['with the safe address of a page', [undecided('Read it at: https://albi.example/31'), BYLINE], none(null, 'byline')],
    ['with the name of a site', [undecided('Read it at: www.albi31.example'), BYLINE], none(null, 'byline')],
    ['in the body by the markup', [undecided('Monday: 7:30', { zone: 'body' }), BYLINE], [1, ['paragraph', 'byline']]],
    ['in another part of the page', [undecided('Monday: 7:30', { zone: 'sidebar' }), BYLINE], none(null, 'byline')],
    ['seven before the byline', [...Array.from({ length: 7 }, () => HOURS), BYLINE], [7, [...Array.from({ length: 7 }, () => 'paragraph'), 'byline']]],
    ['a page of them', [...Array.from({ length: 8 }, () => HOURS), BYLINE], none(...Array.from({ length: 8 }, () => null), 'byline')],
  ])('%s', (_, rows, expected) => {
    expect(behind(rows)).toEqual(expected);
  });

  test.each([[true, 1], [false, 0]])('which the judge holds for the article: %j', (inside, taken) => {
    const items = itemsOf([TEXT, HOURS, BYLINE]);
    for (const item of items) item.opinion = { inside, why: () => 'of its words' };
    expect(labelFields(items, 0)).toBe(taken);
  });
});
