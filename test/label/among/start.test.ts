/** Where an article begins. */
import { describe, expect, test } from '@jest/globals';
import { startWithoutTitle, titleQuestion } from '../../../src/label/among/start';
import { itemsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const TEXT: readonly Row[] = PROSE.map((text) => undecided(text));

describe('where an article begins', () => {
  const question = (rows: readonly Row[]): readonly [number, number] => {
    const items = itemsOf(rows);
    const { firstParagraph, subject } = titleQuestion(items, { first: 0, last: items.length - 1, weight: 9 }, new Map());
    return [firstParagraph, subject.paragraphs.length];
  };
  test.each<[string, readonly Row[], readonly [number, number]]>([
    ['at a long line', [undecided('Harbour'), ...TEXT], [1, 3]],
    ['at a sentence of ten words', [undecided('Harbour'), undecided('The ferry of the town runs again from Monday on.'), ...TEXT], [1, 3]],
    ['not at a shorter one', [undecided('The ferry runs again.'), ...TEXT], [1, 3]],
    ['not at a question', [undecided('Why does the ferry of the town run again from Monday?'), ...TEXT], [1, 3]],
    ['not at a heading', [undecided(PROSE[0], { hint: 'heading' }), ...TEXT], [1, 4]],
    ['not at the markup\'s title', [undecided(PROSE[0], { zone: 'title' }), ...TEXT], [1, 4]],
    ['not at a title that its date stands behind', [undecided('The ferry of the town runs again from Monday on.'), '3 May 2021', ...TEXT], [2, 3]],
    ['not at something named', [[PROSE[0], { label: 'comments', rule: 'comments' }], ...TEXT], [1, 3]],
    ['at a sentence that holds a question', [undecided('Who takes the ferry? The harbour master has counted them.'), ...TEXT], [0, 3]],
    ['at a long line that asks', [undecided(`${PROSE[0].slice(0, -1)}?`), ...TEXT], [0, 4]],
    ['at a line of fourteen words without a full stop', [undecided('Harbour'), undecided('The ferry of the town of Albi runs again from Monday on for everybody'), ...TEXT], [1, 4]],
    ['at a paragraph, though a date stands behind it', [undecided(PROSE.slice(0, 2).join(' ')), '3 May 2021', ...TEXT], [0, 4]],
    ['at the last line', [undecided('Harbour'), undecided(PROSE[0])], [1, 1]],
    ['at the run where there is no paragraph', [undecided('Harbour'), undecided('Ferry')], [0, 0]],
  ])('%s', (_, rows, expected) => {
    expect(question(rows)).toEqual(expected);
  });

  test.each<[string, readonly Row[], number]>([
    ['at its run', [undecided('Harbour'), ...TEXT], 1],
    ['with a sentence above it', [undecided('Harbour'), undecided('The ferry runs again today.'), ...TEXT], 1],
    ['with a salutation above it', [undecided('Vážení občané,'), undecided('vítejte na stránkách obce'), undecided('The ferry of the town runs again.')], 0],
    ['not with a cry above it', [undecided('Harbour'), undecided('It runs again!'), ...TEXT], 2],
    ['not with a line without a full stop above it', [undecided('Harbour'), undecided('The ferry runs again today and tomorrow'), ...TEXT], 2],
    ['not with a line that ends with a comma over a capital', [undecided('Dear neighbours,'), ...TEXT], 1],
    ['with the first line of the page', [undecided('The ferry runs again today.'), ...TEXT], 0],
    ['not with a sentence that has a name', [['The ferry runs again today.', { label: 'noise', rule: 'notice' }], ...TEXT], 1],
    ['not with what has a name', ['Trang chủ', ...TEXT], 1],
    ['not with a menu', [undecided('The ferry runs again today.', { zone: 'navigation' }), ...TEXT], 1],
  ])('without a title, %s', (_, rows, start) => {
    const items = itemsOf(rows);
    const first = Math.max(1, items.findIndex(({ block }) => block.text === PROSE[0]));
    expect(startWithoutTitle(items, { first, last: items.length - 1, weight: 9 })).toBe(start);
  });

  test('only what stands in the run tells its subject', () => {
    const { subject } = titleQuestion(itemsOf([...TEXT, ...TEXT]), { first: 1, last: 3, weight: 9 }, new Map());
    expect(subject.paragraphs.map(({ block }) => block.text)).toEqual([PROSE[1], PROSE[2], PROSE[0]]);
  });
});
