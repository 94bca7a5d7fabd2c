/** Phrases and marks by which lines are told: tools, parts of a document, labels with a colon, common words. */
import { describe, expect, test } from '@jest/globals';
import { gluedPreviousNext, seeAlsoEnd } from '../../../src/label/alone/other-articles';
import { behindColon } from '../../../src/label/colon';
import { commonWords, isCommon } from '../../../src/label/common-words';
import { opensClause } from '../../../src/label/clause';
import { marksOf, MARK } from '../../../src/label/marks';
import { isTools } from '../../../src/label/tools';
import { makeBlock } from '../../../src/read/block';
import { fold } from '../../../src/text';

describe('other phrases', () => {
  test.each<[string, boolean]>([['In trang', true], ['In trang Quay lại Lên trên', true], ['A In trang', true], ['In trang Vi Nhung', false], ['Vi Nhung', false], ['', false]])('%j is page tools: %j', (text, is) => {
    expect(isTools(text)).toBe(is);
  });

  test.each<[string, boolean, boolean]>([['Điều 3', true, true], ['Điều 3. Thu phí', true, true], ['Art. 12', true, true], ['§ 4', true, true], ['§4', true, true], ['Xem § 4', false, false], ['3 hộ nghèo', false, false], ['IV. Tổ chức', false, true], ['IV tổ chức', false, false], ['Chương XIV. Thu phí', true, true], ['Điều kiện', false, false], ['Phần còn lại của đập', false, false], ['Art. I', true, true], ['Bà con', false, false]])('%j opens a clause: %j, with Roman numbers: %j', (text, plain, roman) => {
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

  test.each<[string, string, string | null]>([
    ['Tác giả: Vi Nhung', 'Tác giả', 'Vi Nhung'],
    ['Tác giả : Vi Nhung', 'Tác giả', 'Vi Nhung'],
    ['Tác giả: Vi Nhung', 'Tác giả:', 'Vi Nhung'],
    ['Tác giả:Vi Nhung', 'Tác giả:', 'Vi Nhung'],
    ['作者：吴桂芳', '作者', '吴桂芳'],
    ['Tác giả bài: Vi Nhung', 'Tác giả', null],
    [' : Vi Nhung', '', null],
  ])('the value in %j behind %j', (text, label, value) => {
    const start = behindColon(text, label.length);
    expect(start === 0 ? null : text.slice(start)).toBe(value);
  });
});

describe('common words of a page', () => {
  const common = commonWords([
    'The Tarn council will plant new oaks here.',
    'The Tarn council will mend roads.',
    'The Tarn council will close every bridge tonight',
  ].map((text) => makeBlock({ text, lines: { first: 1, last: 1 } })));

  test('small ones of four letters, in sentences of eight words', () => {
    expect([...common].sort()).toEqual(['council', 'here', 'oaks', 'plant', 'will']);
  });

  test.each<[string, boolean]>([
    ['Plant Oaks', true], ['New Oaks', true], ['Oaks 2024', true],
    ['Plant Roads', false], ['Roads', false], ['New', false], ['', false], ['Đồi Oaks', false],
  ])('%j is made of them: %j', (text, is) => {
    expect(isCommon(text, () => common)).toBe(is);
  });
});
