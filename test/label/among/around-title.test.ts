/** Lines around the title: the title once more, glued before the text, and dates that the markup gives away. */
import { describe, expect, test } from '@jest/globals';
import { cutGluedTitle } from '../../../src/label/among/glued-title';
import { labelMarkedDates } from '../../../src/label/among/marked-dates';
import { itemsOf, labelsOf, PROSE, type Row } from './items';

const TITLE = 'The ferry runs again';
const title: Row = [TITLE, { label: 'title', rule: 'title' }];
const glued: Row = [`${TITLE} ${PROSE[1]}`, { label: null }];

describe('the title glued before the text is cut off', () => {
  test.each<[string, readonly Row[], readonly (string | null)[]]>([
    ['behind facts', [title, '3 May 2021', glued], ['title', 'date', 'noise', null]],
    ['not before the title', [glued, title, '3 May 2021'], [null, 'title', 'date']],
    ['not where the text has a name', [title, [`${TITLE} ${PROSE[1]}`, { label: 'navigation', rule: 'navigation' }]], ['title', 'navigation']],
    ['not behind the first block of the text', [title, [PROSE[0], { label: null }], glued], ['title', null, null]],
    ['nowhere on a page of nothing but a title', [title], ['title']],
  ])('%s', (_, rows, labels) => {
    const items = itemsOf(rows);
    const at = rows.indexOf(title);
    const added = cutGluedTitle(items, at, at + 1);
    expect(labelsOf(items)).toEqual(labels);
    expect(added).toBe(labels.length - rows.length);
  });

  test('a page without a title has none to cut', () => {
    expect(cutGluedTitle(itemsOf([glued]), -1, 0)).toBe(0);
  });
});

describe('a line with a date where the markup sets that of the article', () => {
  const line = (words: number): string => `${'harbour '.repeat(words - 3)}3 May 2021`;
  test.each<[string, Row, string]>([
    ['left out by the judge', [line(5), { label: 'noise', rule: 'judge', zone: 'date' }], 'date-marked'],
    ['with another name', [line(5), { label: 'related', rule: 'related', zone: 'date' }], 'related'],
    ['of sixteen words', [line(16), { label: null, zone: 'date' }], 'date-marked'],
    ['of seventeen words', [line(17), { label: null, zone: 'date' }], ''],
  ])('%s', (_, row, rule) => {
    const items = itemsOf([title, row]);
    labelMarkedDates(items, 0);
    expect(items[1]?.rule).toBe(rule);
  });
});
