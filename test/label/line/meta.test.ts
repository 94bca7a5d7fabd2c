/** A line of facts: its dates with their labels, its view count, and what is left of it. */
import { describe, expect, test } from '@jest/globals';
import { isMetaLine, readMeta, toNumber } from '../../../src/label/meta';

describe('a line of facts', () => {
  test.each<[string, readonly (readonly [string, string | null])[], number | null | undefined, readonly string[]]>([
    ['Ngày đăng: 14/03/2024 | Lượt xem: 1.204', [['2024-03-14', 'published']], 1204, []],
    ['Ngày đăng: 21/01/2021 - Cập nhật: 22/01/2021 08:15', [['2021-01-21', 'published'], ['2021-01-22T08:15:00', 'updated']], undefined, []],
    ['Hôm nay: 14/03/2024', [['2024-03-14', 'today']], undefined, []],
    ['14/03/2024 Hôm nay: 15/03/2024', [['2024-03-14', null], ['2024-03-15', 'today']], undefined, []],
    ['14/03/2024', [['2024-03-14', null]], undefined, []],
    ['14/03/2024 | Văn hóa | Vi Thị Nhung', [['2024-03-14', null]], undefined, ['Văn hóa', 'Vi Thị Nhung']],
    ['14/03/2024 • Văn hóa / Thể thao', [['2024-03-14', null]], undefined, ['Văn hóa', 'Thể thao']],
    ['14/03/2024 | 385', [['2024-03-14', null]], 385, []],
    ['14/03/2024 | 385 2', [['2024-03-14', null]], 385, []],
    ['14/03/2024 | 385 12', [['2024-03-14', null]], 385, []],
    ['14/03/2024 |12.385', [['2024-03-14', null]], 12385, []],
    ['14/03/2024 | 1.204.377', [['2024-03-14', null]], 1204377, []],
    ['14/03/2024 | 385 bài', [['2024-03-14', null]], undefined, ['385 bài']],
    ['Văn hóa | 385', [], undefined, ['Văn hóa', '385']],
    ['385 | Văn hóa', [], undefined, ['385', 'Văn hóa']],
    ['1.204 lượt xem', [], 1204, []],
    ['12.204.377 lượt xem', [], 12204377, []],
    ['385 lượt xem', [], 385, []],
    ['12 hộ, 1.204 lượt xem', [], 1204, ['12 hộ']],
    ['Lượt xem: 1 204', [], 1204, []],
    ['Lượt xem: 12.204.377', [], 12204377, []],
    ['Lượt xem: nhiều lắm 12', [], undefined, ['Lượt xem: nhiều lắm 12']],
    ['Lượt xem của bài', [], undefined, ['Lượt xem của bài']],
    ['Lượt xem ()', [], null, []],
    ['Lượt xem () 14/03/2024', [['2024-03-14', null]], null, []],
    ['Dilihat 276kali', [], 276, []],
    ['Dilihat 276 kali | Budaya', [], 276, ['Budaya']],
    ['Dilihat 276 kali', [], 276, []],
    ['Lượt xem:', [], null, []],
    ['14/03/2024 Lượt xem Văn hóa', [['2024-03-14', null]], null, ['Văn hóa']],
    ['Posted on March 5, 2024 by Jane Millward', [['2024-03-05', 'published']], undefined, ['by Jane Millward']],
    ['Bauen Verkehr Von Kerstin Krug 12.03.2024', [['2024-03-12', null]], undefined, ['Bauen Verkehr', 'Von Kerstin Krug']],
    ['14/03/2024 person Ni Luh Sari visibility', [['2024-03-14', null]], undefined, ['Ni Luh Sari']],
    ['quantri - Ngày: 06/02/2023', [['2023-02-06', null]], undefined, ['quantri']],
    ['Báo cáo ngày 06/02/2023', [['2023-02-06', null]], undefined, ['Báo cáo ngày']],
    ['Khánh thành vào 14/03/2024', [['2024-03-14', null]], undefined, ['Khánh thành vào']],
    ['By Jane Millward on Tuesday, March 5, 2024', [['2024-03-05', null]], undefined, ['By Jane Millward']],
    ['2024-03-05 作者：吴桂芳 来源：县农业局', [['2024-03-05', null]], undefined, ['作者：吴桂芳', '来源：县农业局']],
    [`14/03/2024 ${'xoong '.repeat(21).trim()}`, [['2024-03-14', null]], undefined, ['xoong '.repeat(21).trim()]],
    ['2024-03-05 来源：县农业局 作者：吴桂芳', [['2024-03-05', null]], undefined, ['来源：县农业局', '作者：吴桂芳']],
    ['14/03/2024 | In trang', [['2024-03-14', null]], undefined, []],
    ['(Lượt xem: 12)', [], 12, []],
  ])('%s', (text, dates, views, rest) => {
    const meta = readMeta(text);
    expect({ dates: meta.dates.map(({ iso, role }) => [iso, role]), views: meta.views, rest: meta.rest }).toEqual({ dates, views, rest });
  });

  test.each<[string, boolean]>([
    ['14/03/2024', true],
    ['Lượt xem: 12', true],
    ['Lượt xem: 12 Văn hóa', false],
    ['Văn hóa', false],
    ['14/03/2024 Trao quà cho học sinh nghèo vượt', true],
    ['14/03/2024 Trao quà cho học sinh nghèo vượt khó', true],
    ['14/03/2024 Trao quà cho học sinh nghèo vượt khó nhân', false],
    ['14/03/2024 Trao quà cho học sinh nghèo vượt khó nhân dịp năm mới', false],
    ['14/03/2024 Trao quà.', false],
    ['14/03/2024 Trao quà. Nà Lùng', true],
    ['In trang', false],
    ['', false],
    [`14/03/2024 ${' '.repeat(200)}`, false],
  ])('%j is one: %j', (text, is) => {
    expect(isMetaLine(text, readMeta(text))).toBe(is);
  });

  test.each<[string, number | null]>([['1.204', 1204], ['1 204 377', 1204377], ['-', null], ['123456789012345', 123456789012345], ['1234567890123456', null]])('the number %j', (text, number) => {
    expect(toNumber(text)).toBe(number);
  });
});
