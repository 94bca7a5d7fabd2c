/** The author's name glued behind the last sentence. */
import { expect, test } from '@jest/globals';
import { cutGluedByline } from '../../../src/label/among/glued-byline';
import { itemsOf, PROSE } from './items';

const TEXT = 'Bà con trong bản đã họp ở nhà văn hóa và thống nhất góp công, góp đá để đổ bê tông đoạn đường vào bản';

test.each<[string, string, string | null]>([
  ['a name', `${TEXT}. Vi Thị Nhung`, 'Vi Thị Nhung'],
  ['a name of two syllables', `${TEXT}. Ngọc Khuê`, 'Ngọc Khuê'],
  ['a name behind a figure', `${TEXT} năm 2024. Vi Thị Nhung`, 'Vi Thị Nhung'],
  ['a name behind the mark of a report', `${TEXT}./. Vi Thị Nhung`, 'Vi Thị Nhung'],
  ['a name behind speech', `${TEXT}, “ai cũng vui”. Vi Thị Nhung`, 'Vi Thị Nhung'],
  ['a name behind a title', `${TEXT} với TS. Vi Thị Nhung`, null],
  ['a name in the sentence', `${TEXT} cùng Vi Thị Nhung`, null],
  ['one syllable', `${TEXT}. Nhung`, null],
  ['five syllables', `${TEXT}. Vi Thị Hồng Nhung Lan`, null],
  ['small letters', `${TEXT}. Vi thị nhung`, null],
  ['a short line', 'Bà con đã họp. Vi Thị Nhung', null],
  ['a button', `${TEXT}. Xem Thêm`, null],
  ['a farewell', `${TEXT}. Trân Trọng`, null],
  ['a wish', `${TEXT}. Chúc Mừng Năm Mới`, null],
  ['an office', `${TEXT}. Ban Biên Tập`, null],
  ['capitals', `${TEXT}. BAN TỔ CHỨC`, null],
  ['another language', `${PROSE[0]} Jane Millward`, null],
])('%s', (_, text, name) => {
  const items = itemsOf(['Nà Lùng làm đường', [text, { label: null }]]);
  expect(cutGluedByline(items, 1)).toBe(name === null ? 0 : 1);
  expect(items.slice(1).map(({ block }) => block.text)).toEqual(name === null ? [text] : [text.slice(0, -name.length - 1), name]);
  expect(items[2]?.label).toBe(name === null ? undefined : 'byline');
});
