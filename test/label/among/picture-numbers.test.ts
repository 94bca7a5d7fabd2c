/** Places of the pictures in a series. */
import { expect, test } from '@jest/globals';
import { labelPictureNumbers } from '../../../src/label/among/picture-numbers';
import { itemsOf, PROSE, type Row } from './items';

test.each<[string, readonly Row[], readonly number[]]>([
  ['one after the other', ['1/3', PROSE[0], '2/3', PROSE[1], '3/3'], [0, 2, 4]],
  ['in brackets', ['(1/12)', PROSE[0], '[2 / 12]'], [0, 2]],
  ['of two series', ['1/3', '2/3', '1/4'], [0, 1]],
  ['one alone', ['1/3', PROSE[0]], []],
  ['beyond the last', ['4/3', '5/3'], []],
  ['within a sentence', ['We won 1/3 of the seats.', 'We lost 2/3 of them.'], []],
])('%s', (_, rows, images) => {
  const items = itemsOf(rows.map((row): Row => (typeof row === 'string' ? [row, { label: null }] : row)));
  labelPictureNumbers(items);
  expect(items.flatMap(({ label }, index) => (label === 'image' ? [index] : []))).toEqual(images);
});
