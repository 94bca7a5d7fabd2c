/** A byline taken apart. */
import { describe, expect, test } from '@jest/globals';
import { looksLikeByline, parseByline } from '../../src/label/byline';

describe('persons and offices', () => {
  test.each([
    ['Vi Thị Nhung', ['Vi Thị Nhung'], null],
    ['VI THỊ NHUNG - LÒ VĂN PẨU', ['VI THỊ NHUNG', 'LÒ VĂN PẨU'], null],
    ['VI NHUNG -VĂN PẨU', ['VI NHUNG', 'VĂN PẨU'], null],
    ['Vi Thị Nhung, Lò Văn Pẩu', ['Vi Thị Nhung', 'Lò Văn Pẩu'], null],
    ['Jane Ashdown and Peter Millward', ['Jane Ashdown', 'Peter Millward'], null],
    ['Jean-Pierre Lacombe', ['Jean-Pierre Lacombe'], null],
    ['Vi Nhung (Phòng Văn hóa và Thông tin)', ['Vi Nhung'], 'Phòng Văn hóa và Thông tin'],
    ['Phòng Văn hóa và Thông tin', [], 'Phòng Văn hóa và Thông tin'],
    ['UBND xã Nậm Ty', [], 'UBND xã Nậm Ty'],
  ] as const)('%s', (text, authors, organization) => {
    expect(parseByline(text)).toEqual({ text, authors, organization });
  });
});

describe('the shape of a byline', () => {
  test.each([
    ['Vi Thị Nhung', true],
    ['VI NHUNG - VĂN PẨU', true],
    ['Ban Biên tập', true],
    ['Sáng nay trời lạnh', false],
    ['Có 12 hộ tham gia', false],
    ['Cầu treo được khánh thành vào ngày cuối cùng của tháng ba, trước mùa lũ.', false],
  ] as const)('%s: %s', (text, is) => {
    expect(looksLikeByline(text)).toBe(is);
  });
});
