/** What is read out of one line: facts, sources, counters, credits, names and offices. */
import { describe, expect, test } from '@jest/globals';
import { gluedPreviousNext, seeAlsoEnd } from '../../src/label/alone/other-articles';
import { opensClause } from '../../src/label/clause';
import { endsWithCredit } from '../../src/label/credit';
import { marksOf, MARK } from '../../src/label/marks';
import { dateLabelRole } from '../../src/label/date-labels';
import { isMetaLine, readMeta, toNumber } from '../../src/label/meta';
import { isTools } from '../../src/label/tools';
import { makeBlock } from '../../src/read/block';
import { fold } from '../../src/text';

describe('a line of facts', () => {
  test.each<[string, readonly (readonly [string, string | null])[], number | null | undefined, readonly string[]]>([
    ['Ngày đăng: 14/03/2024 | Lượt xem: 1.204', [['2024-03-14', 'published']], 1204, []],
    ['Ngày đăng: 21/01/2021 - Cập nhật: 22/01/2021 08:15', [['2021-01-21', 'published'], ['2021-01-22T08:15:00', 'updated']], undefined, []],
    ['Hôm nay: 14/03/2024', [['2024-03-14', 'today']], undefined, []],
    ['14/03/2024', [['2024-03-14', null]], undefined, []],
    ['14/03/2024 | Văn hóa | Vi Thị Nhung', [['2024-03-14', null]], undefined, ['Văn hóa', 'Vi Thị Nhung']],
    ['14/03/2024 • Văn hóa / Thể thao', [['2024-03-14', null]], undefined, ['Văn hóa', 'Thể thao']],
    ['14/03/2024 | 385', [['2024-03-14', null]], 385, []],
    ['14/03/2024 | 385 2', [['2024-03-14', null]], 385, []],
    ['385 | Văn hóa', [], undefined, ['385', 'Văn hóa']],
    ['1.204 lượt xem', [], 1204, []],
    ['Lượt xem: 1 204', [], 1204, []],
    ['Dilihat 276 kali', [], 276, []],
    ['Lượt xem:', [], null, []],
    ['14/03/2024 Lượt xem Văn hóa', [['2024-03-14', null]], null, ['Văn hóa']],
    ['Posted on March 5, 2024 by Jane Millward', [['2024-03-05', 'published']], undefined, ['by Jane Millward']],
    ['Bauen Verkehr Von Kerstin Krug 12.03.2024', [['2024-03-12', null]], undefined, ['Bauen Verkehr', 'Von Kerstin Krug']],
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
    ['14/03/2024 Trao quà cho học sinh nghèo vượt khó nhân dịp năm mới', false],
    ['14/03/2024 Trao quà.', false],
    [`14/03/2024 ${' '.repeat(200)}`, false],
  ])('%j is one: %j', (text, is) => {
    expect(isMetaLine(text, readMeta(text))).toBe(is);
  });

  test.each<[string, string | null]>([['Data:', 'published'], ['Ngày đăng:', 'published'], ['Ngày đăng：', 'published'], ['Cập nhật:', 'updated'], ['Ngày đăng', 'published'], ['Ngày đăng 2:', null]])('the label %j', (text, role) => {
    expect(dateLabelRole(text)).toBe(role);
  });

  test.each<[string, number | null]>([['1.204', 1204], ['1 204 377', 1204377], ['-', null], ['123456789012345', 123456789012345], ['1234567890123456', null]])('the number %j', (text, number) => {
    expect(toNumber(text)).toBe(number);
  });
});

describe('a credit at the end of a line', () => {
  test.each<[string, boolean]>([
    ['Thuyền cập bến nước sáng nay - Ảnh: TRẦN QUỐC', true],
    ['Thuyền cập bến nước sáng nay. Ảnh: Trần Quốc', true],
    ['Thuyền cập bến nước sáng nay (Nguồn: mt.example)', true],
    ['Thuyền cập bến nước sáng nay Nguồn: mt.example', false],
    ['La barca arriva alla riva del fiume. Foto di Anna Rossi', true],
    ['The boat comes to the river bank. Photo by Jane Millward', true],
    ['The boat comes to the river bank © Jane Millward', true],
    ['© Jane Millward', false],
    ['Łódź wpływa do portu rzecznego fot. Jan Kowalski', true],
    ['Ảnh: Trần Quốc', false],
    ['Hai thuyền ảnh: Trần Quốc', false],
    ['Thuyền cập bến nước sáng nay - Ảnh:', false],
    ['Thuyền cập bến nước sáng nay - Ảnh: bà con ra bến đón thuyền về từ sớm', false],
    ['Thuyền cập bến nước sáng nay: có ảnh', false],
    ['Thuyền cập bến nước sáng nay', false],
  ])('%s: %j', (text, is) => {
    expect(endsWithCredit(makeBlock({ text, lines: { first: 1, last: 1 } }))).toBe(is);
  });
});

describe('other phrases', () => {
  test.each<[string, boolean]>([['In trang', true], ['In trang Quay lại Lên trên', true], ['In trang Vi Nhung', false], ['Vi Nhung', false], ['', false]])('%j is page tools: %j', (text, is) => {
    expect(isTools(text)).toBe(is);
  });

  test.each<[string, boolean, boolean]>([['Điều 3', true, true], ['Điều 3. Thu phí', true, true], ['Art. 12', true, true], ['§ 4', true, true], ['IV. Tổ chức', false, true], ['Điều kiện', false, false], ['Art. I', true, true], ['Bà con', false, false]])('%j opens a clause: %j, with Roman numbers: %j', (text, plain, roman) => {
    expect([opensClause(fold(text), false), opensClause(fold(text), true)]).toEqual([plain, roman]);
  });

  test.each<[string, string]>([['Bài trướcThái Vạc họp', 'Thái Vạc họp'], ['Vorheriger BeitragDie Brücke', 'Die Brücke'], ['Bài trước Thái Vạc', 'Bài trước Thái Vạc'], ['NewsOctober', 'NewsOctober']])('a label glued to its title: %j', (text, rest) => {
    expect(text.slice(gluedPreviousNext(text))).toBe(rest);
  });

  test.each<[string, string]>([['Baca juga: Warga Desa Panen', 'Warga Desa Panen'], ['Baca juga: Panen Raya', 'Baca juga: Panen Raya'], ['Baca juga Warga Desa Panen', 'Baca juga Warga Desa Panen']])('a label of another article: %j', (text, rest) => {
    expect(text.slice(seeAlsoEnd(text))).toBe(rest);
  });

  test.each<[string, number]>([['abc', 0], ['a1', MARK.digit], ['a：', MARK.colon], ['a: b', MARK.colon | MARK.path], ['a|b', MARK.row | MARK.path], ['a • b', MARK.row], ['a » b', MARK.path], ['a.b', MARK.dot], ['１', MARK.digit], ['【a】', MARK.row], ['→', MARK.path], ['việc', 0]])('marks of %j', (text, marks) => {
    expect(marksOf(text)).toBe(marks);
  });
});
