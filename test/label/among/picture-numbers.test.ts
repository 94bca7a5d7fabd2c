/** Places of the pictures in a series. */
import { expect, test } from '@jest/globals';
import { labelPictureNumbers } from '../../../src/label/among/picture-numbers';
import { itemsOf, PROSE, type Row } from './items';

test.each<[string, readonly Row[], readonly number[]]>([
  ['from the first to the last', ['1/3', PROSE[0], '2/3', PROSE[1], '3/3'], [0, 2, 4]],
  ['in brackets', ['(1/3)', PROSE[0], '[2 / 3]', '3 / 3'], [0, 2, 3]],
  ['two of them', ['1/2', PROSE[0], '2/2'], []],
  ['not all of them', ['1/4', '2/4', '3/4'], []],
  ['scores', ['2/5', '4/5', '1/5'], []],
  ['the days of a week', ['Thứ hai', '1/5', 'Thứ ba', '2/5', 'Thứ tư', '3/5', 'Thứ năm', '4/5', 'Thứ sáu', '5/5'], []],
  ['within a sentence', ['We won 1/3 of the seats.', 'We lost 2/3 of them.', 'And 3/3.'], []],
  ['with names already', [['1/3', { label: 'date' }], ['2/3', { label: 'date' }], ['3/3', { label: 'date' }]], []],
])('%s', (_, rows, images) => {
  const items = itemsOf(rows.map((row): Row => (typeof row === 'string' ? [row, { label: null }] : row)));
  labelPictureNumbers(items);
  expect(items.flatMap(({ label }, index) => (label === 'image' ? [index] : []))).toEqual(images);
});
