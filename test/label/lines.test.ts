/** What is read out of one line: facts, sources, counters, credits, names and offices. */
import { describe, expect, test } from '@jest/globals';
import { gluedPreviousNext, seeAlsoEnd } from '../../src/label/alone/other-articles';
import { opensClause } from '../../src/label/clause';
import { marksOf, MARK } from '../../src/label/marks';
import { isTools } from '../../src/label/tools';
import { fold } from '../../src/text';

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
