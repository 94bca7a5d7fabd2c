/** A byline taken apart. */
import { describe, expect, test } from '@jest/globals';
import { looksLikeByline, parseByline } from '../../../src/label/byline';

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
    ['PHÒNG LAO ĐỘNG - TBXH HUYỆN NẬM TY', [], 'PHÒNG LAO ĐỘNG, TBXH HUYỆN NẬM TY'],
    ['Nguyễn Văn Xã', ['Nguyễn Văn Xã'], null],
    ['黄丽娟 通讯员 李志强', ['黄丽娟', '李志强'], null],
    ['Vi Nhung (Ảnh: Lò Pẩu)', ['Vi Nhung', 'Lò Pẩu'], null],
    ['Vi Nhung ( Phòng Văn hóa )', ['Vi Nhung'], 'Phòng Văn hóa'],
    ['Vi Nhung (bà con thôn)', ['Vi Nhung'], null],
    ['Vi Nhung (Lò Pẩu)', ['Vi Nhung'], null],
    ['J. R. Millward', ['J. R. Millward'], null],
    ['Jane Doe, John Roe, and Ann Lee', ['Jane Doe', 'John Roe', 'Ann Lee'], null],
    ['Vi Nhung. Ảnh: Lò Pẩu', ['Vi Nhung', 'Lò Pẩu'], null],
    ['Tuyết Mai: Phòng Văn hóa', ['Tuyết Mai'], 'Phòng Văn hóa'],
    ['Cán bộ văn hóa xã Lò Văn Ngọ', ['Lò Văn Ngọ'], 'Cán bộ văn hóa xã'],
    ['Phó Bí thư đoàn', [], 'Phó Bí thư đoàn'],
    ['Chủ tịch Lò Văn Ngọ', ['Lò Văn Ngọ'], null],
    ['Chủ tịch', [], null],
    ['Jane Doe, Ph.D., RN', ['Jane Doe, Ph.D., RN'], null],
    ['Jane Doe, Mayor', ['Jane Doe'], null],
    ['Jane Doe and the council', [], 'Jane Doe and the council'],
    ['UBND xã Nậm Ty, Phòng Văn hóa', [], 'UBND xã Nậm Ty, Phòng Văn hóa'],
    ['Tác giả; Vi Nhung', ['Vi Nhung'], null],
    ['Thực hiện: Vi Nhung | Ảnh: Lò Pẩu', ['Vi Nhung', 'Lò Pẩu'], null],
  ] as const)('%s', (text, authors, organization) => {
    expect(parseByline(text)).toEqual({ text, authors, organization });
  });
});

describe('the shape of a byline', () => {
  test.each([
    ['Vi Thị Nhung', true],
    ['Ana', true],
    ['By Jane Millward', true],
    ['O Presidente da Câmara Rui Sousa', true],
    ['VI NHUNG - VĂN PẨU', true],
    ['Ban Biên tập', true],
    ['Vi Nhung, Phòng Văn hóa', true],
    ['Vi Nhung, bà con cùng ra đồng', false],
    ['Jane M.', true],
    ['Jane Millward!', false],
    ['Jane Millward.', false],
    ['Die Bücherei', false],
    ['Der Wertstoffhof der Gemeinde', false],
    ['Van Dyck', true],
    ['Prefeitura Municipal de Campestrina', true],
    ['Prefeitura entrega novas máquinas', false],
    ['Phòng Văn hóa và Thông tin huyện Nậm Ty tỉnh', true],
    ['Phòng Văn hóa và Thông tin huyện Nậm Ty tỉnh Lai', false],
    ['UBND XÃ NẬM TY', false],
    ['UBND XÃ NẬM TY TP. HÀ LAM', false],
    ['TM. ỦY BAN NHÂN DÂN', true],
    ['县农业局', true],
    ['昨日上午全县各乡镇的农民代表一起走进新落成的县农业农村局', false],
    ['Anna Bea Cleo Dora, Emma Flora Greta Hanna, Ida Jane Kate Lena, Mona Nina Olga Pia', true],
    ['Anna Bea Cleo Dora, Emma Flora Greta Hanna, Ida Jane Kate Lena, Mona Nina Olga Pia, Rosa', false],
    ['Sáng nay trời lạnh', false],
    ['Có 12 hộ tham gia', false],
    ['Cầu treo được khánh thành vào ngày cuối cùng của tháng ba, trước mùa lũ.', false],
  ] as const)('%s: %s', (text, is) => {
    expect(looksLikeByline(text)).toBe(is);
  });
});

test('blanks around a byline are none of its text', () => {
  expect(parseByline(' Vi Nhung ')).toEqual({ text: 'Vi Nhung', authors: ['Vi Nhung'], organization: null });
});
