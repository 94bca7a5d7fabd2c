/** Lines that end with the credit of a picture, and lines that only speak of one. */
import { describe, expect, test } from '@jest/globals';
import { endsWithCredit } from '../../../src/label/credit';
import { makeBlock } from '../../../src/read/block';

const CREDITED: Readonly<Record<string, readonly string[]>> = {
  'behind a sign': [
    'The boat comes to the river bank © Jane Millward',
    'The boat comes to the river bank©Jane Millward',
  ],
  'behind a label with a colon': [
    'Thuyền cập bến nước sáng nay - Ảnh: TRẦN QUỐC',
    'Thuyền cập bến nước sáng nay - Ảnh : TRẦN QUỐC',
    'Thuyền cập bến nước sáng nay. Ảnh: Trần Quốc',
    'Thuyền cập bến nước. Ảnh: Trần Quốc và Vi Thị Nhung',
    'Thuyền cập bến nước sáng nay (Nguồn: mt.example)',
    'Thuyền cập bến nước sáng nay (Ảnh minh họa: Trần Quốc)',
    'Ba thuyền về ảnh: Trần Quốc',
    'Vi Thị Nhung phát biểu. Ảnh: Lò Pẩu',
  ],
  'behind a label and before a name': [
    'La barca arriva alla riva del fiume. Foto di Anna Rossi',
    'The boat comes to the river bank. Photo by Jane Millward',
    'The boat comes to the river bank. Photo by Jane Millward.',
    'The boat comes to the river bank (Photo by Jane Millward)',
    'The boat comes to the river bank. Photo courtesy of Jane Millward',
    'The boat comes to the river bank. Photo by Anna Bea Cleo Dora Emma Flora',
    'The boat comes to the river bank. Photo Jane Millward',
    'Two boats today. Photo by Jane Millward',
  ],
  'behind an abbreviation': [
    'Łódź wpływa do portu rzecznego fot. Jan Kowalski',
    'Łódź wpływa do portu fot. Jan Maria Adam Kowalski i inni',
    'Łódź wpływa do fot. Jan Kowalski',
  ],
  'as a remark in brackets': [
    'The boat comes to the bank (City photo)',
    'The boat comes to the bank (Tarn City photo)',
    'The boat comes to the bank (Photo Tarn)',
  ],
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'nothing before the credit': ['© Jane Millward', 'Ảnh: Trần Quốc', 'Hai thuyền ảnh: Trần Quốc', 'Fot. Jan Kowalski', 'Łódź i fot. Jan Kowalski', 'Two boats. Photo by Jane Millward', 'Boat comes to bank (City photo)'],
  'nothing behind the label': ['Thuyền cập bến nước sáng nay - Ảnh:', 'The boat comes to the river bank ©'],
  'more than a name behind the label': [
    'Thuyền cập bến nước sáng nay - Ảnh: bà con ra bến đón thuyền về từ sớm',
    'Thuyền cập bến nước. Ảnh: Trần Quốc Anh và Vi Thị Nhung',
    'Łódź wpływa do fot. portu rzecznego w sobotę rano przed samym świtem',
    'The boat comes to the river bank. Photo by the river',
  ],
  'another label': ['Thuyền cập bến nước sáng nay Nguồn: mt.example', 'Thuyền cập bến nước sáng nay (Giờ mở cửa: sáng)'],
  'a picture that is spoken of': [
    'Thuyền cập bến nước sáng nay: có ảnh',
    'The photo shows the boat of Jane Millward',
    'The photo shows the boats by the river',
    'The boat comes to the river bank photo Jane Millward',
    'The boat comes to the river bank (photo)',
    'The boat comes to the bank (the Tarn City photo)',
    'The boat comes to the bank (a photo here)',
    'The boat comes to the bank (seen: no photo)',
  ],
  'a name before it: who wrote, and who took the pictures': ['Vi Thị Nhung. Ảnh: Lò Pẩu', 'Trần Quốc Thủy. Ảnh: Vi Thị Nhung'],
  'no picture': ['Thuyền cập bến nước sáng nay', 'The boat comes to the bank (at noon)'],
};

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): [string, string][] => Object.entries(table).flatMap(([why, lines]) => lines.map((line): [string, string] => [why, line]));
const ends = (text: string): boolean => endsWithCredit(makeBlock({ text, lines: { first: 1, last: 1 } }));

describe('a credit at the end of a line', () => {
  test.each(rowsOf(CREDITED))('%s: %s', (_, text) => {
    expect(ends(text)).toBe(true);
  });

  test.each(rowsOf(OTHERS))('is none with %s: %s', (_, text) => {
    expect(ends(text)).toBe(false);
  });
});
