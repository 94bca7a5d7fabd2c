/** What stands before the name in a byline, and names that are known by what stands around them. */
import { describe, expect, test } from '@jest/globals';
import { behindSourceWord, bracketedName, bylineLabelEnd, bylineLabelOnly, labelledName, photoLabelEnd } from '../../../src/label/byline';

test.each<[string, string]>([
  ['Tác giả: Vi Thị Nhung', 'Vi Thị Nhung'],
  ['Tác giả : Vi Thị Nhung', 'Vi Thị Nhung'],
  ['By Jane Millward', 'Jane Millward'],
  ['By: Jane Millward', 'Jane Millward'],
  ['ByJane Millward', 'Jane Millward'],
  ['VonKerstin Krug', 'Kerstin Krug'],
  ['OlehRina Sari', 'Rina Sari'],
  ['Verfasst von: Kerstin Krug', 'Kerstin Krug'],
  ['Verfasst von:Kerstin Krug', 'Kerstin Krug'],
  ['By the river', 'By the river'],
  ['BYJane Millward', 'BYJane Millward'],
  ['McDonald', 'McDonald'],
  ['Tác giả Vi Thị Nhung', 'Tác giả Vi Thị Nhung'],
  ['Jane Millward', 'Jane Millward'],
])('%j before %j', (text, rest) => {
  expect(text.slice(bylineLabelEnd(text))).toBe(rest);
});

test.each<[string, boolean]>([['By', true], ['Tác giả:', true], ['Tác giả', false], ['By Jane', false], ['Vi Thị Nhung:', false]])('%j is nothing else: %j', (text, is) => {
  expect(bylineLabelOnly(text)).toBe(is);
});

test.each<[string, string]>([['Ảnh: Vi Nhung', 'Vi Nhung'], ['fot. Jan Kowalski', 'Jan Kowalski'], ['fot.Jan Kowalski', 'Jan Kowalski'], ['fot.: Jan Kowalski', 'Jan Kowalski'], ['. Jan Kowalski', '. Jan Kowalski'], ['Ảnh Vi Nhung', 'Ảnh Vi Nhung'], ['Jan Kowalski', 'Jan Kowalski']])('of a picture, %j before %j', (text, rest) => {
  expect(text.slice(photoLabelEnd(text))).toBe(rest);
});

test.each<[string, string | null]>([
  ['Text: Annika Vretlund', 'Annika Vretlund'],
  ['Ett foto: Annika Vretlund', 'Annika Vretlund'],
  ['Det är ett foto: Annika Vretlund', null],
  ['text: Annika Vretlund', null],
  ['Text: Annika', null],
  ['Text: en ny bro', null],
  ['Text 2: Annika Vretlund', null],
  ['Annika Vretlund', null],
])('that no locale knows: %j', (text, name) => {
  expect(labelledName(text)).toBe(name);
});

describe('a name that is known by what stands around it', () => {
  test.each<[string, string | null]>([
    ['Theo Lê Bá Quyết (Báo Hà Lam)', 'Lê Bá Quyết (Báo Hà Lam)'],
    ['Lê Bá Quyết (Báo Hà Lam)', null],
    ['Theo Lê Bá Quyết', null],
    ['Theo Lê Bá Quyết ()', null],
    ['Theo Lê Bá Quyết (Báo Hà Lam) kể', null],
    ['Theo bà con (Báo Hà Lam)', null],
  ])('behind a word for sources: %j', (text, name) => {
    expect(behindSourceWord(text)).toBe(name);
  });

  test.each<[string, string | null]>([
    ['（通讯员 陈立新）', '陈立新'],
    ['(Tin, ảnh: Vi Nhung)', 'Vi Nhung'],
    ['( PV Vi Nhung )', 'Vi Nhung'],
    ['PV Vi Nhung', null],
    ['(Vi Nhung)', null],
    ['(Tin: bà con)', null],
    ['xem (PV Vi Nhung)', null],
    ['(PV Vi Nhung) kể', null],
    ['(PV Vi (Nhung))', null],
  ])('in brackets: %j', (text, name) => {
    expect(bracketedName(text)).toBe(name);
  });
});
