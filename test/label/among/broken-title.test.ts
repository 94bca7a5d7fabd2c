/** A title broken in two lines. */
import { expect, test } from '@jest/globals';
import { joinBrokenTitle } from '../../../src/label/among/broken-title';
import { itemsOf, PROSE, type Row } from './items';

const TITLE = 'The ferry over the Tarn';
const free = (text: string, more = {}): Row => [text, { label: null, ...more }];

test.each<[string, Row, string | null]>([
  ['goes on in small letters', free('runs again after eleven weeks'), `${TITLE} runs again after eleven weeks`],
  ['has a section under it', free('news from town'), null],
  ['has a date under it', free('written on the 3 of May'), null],
  ['has a place under it', free('xã Mường Lạn, huyện Sốp Cộp, tỉnh Sơn La'), null],
  ['has a byline under it', free('by Jane Millward and John Roe'), null],
  ['has another heading under it', free('Runs again after eleven weeks'), null],
  ['has a sentence under it', free('runs again after eleven weeks.'), null],
  ['has a gap under it', free('runs again after eleven weeks', { blankBefore: 1 }), null],
  ['has a menu under it', ['runs again after eleven weeks', { label: 'navigation', rule: 'navigation' }], null],
  ['has an item under it', free('runs again after eleven weeks', { bullet: '-', hint: 'item' }), null],
  ['would be long with what is under it', free(`runs again ${'and again '.repeat(12)}`.trim()), null],
])('that %s', (_, next, joined) => {
  const items = itemsOf([free(TITLE), next, PROSE[0]]);
  expect(joinBrokenTitle(items, 0)).toBe(joined === null ? 0 : 1);
  expect(items).toHaveLength(joined === null ? 3 : 2);
  expect(items[0]?.block).toMatchObject(joined === null ? { text: TITLE, lines: { first: 1, last: 1 } } : { text: joined, lines: { first: 1, last: 2 } });
});

test('that asks or is closed does not go on', () => {
  for (const title of ['Where is the ferry?', 'The ferry runs:', 'The ferry runs …']) expect(joinBrokenTitle(itemsOf([free(title), free('runs again after eleven weeks')]), 0)).toBe(0);
  expect(joinBrokenTitle(itemsOf([free(TITLE)]), -1)).toBe(0);
});
