/** The shapes of names, and the words of offices and posts. */
import { describe, expect, test } from '@jest/globals';
import { isOffice, namesOffice, namesPost, officeInCapitals } from '../../../src/label/office';
import { endsWithInitial, looksLikeName, trailingName } from '../../../src/label/person-name';
import { fold } from '../../../src/text';

describe('names, posts and offices', () => {
  test.each<[string, boolean]>([
    ['Nguyễn', true], ['O’Brien', true], ['Jean-Pierre Lacombe', true], ['J. Millward', true], ['Jane Millward (HOA)', true], ['Ludwig van Beek', true], ['吴桂芳', true], ['Vi Thị Nhung,', true], ['Jane  Millward', true], ['Anna Bea Cleo Dora Emma Flora', true],
    ['van', false], ['', false], ['Jane from Tarn', false], ['Jane Millward 2', false], ['Jane@Tarn', false], ['吴桂芳县农业局', false], ['Anna Bea Cleo Dora Emma Flora Greta', false], [`${'Annabella'.repeat(7)}`, false], ['Jane!Millward', false], ['Ja(ne', false], ['Ja)ne', false], ['Jane Millward?', false], ['“Jane”', false], ['Tanakaさん', false],
  ])('%j is a name: %j', (text, is) => {
    expect(looksLikeName(text)).toBe(is);
  });

  test.each<[string, boolean]>([['Jane M.', true], ['Nguyễn V. H.', true], ['M.', true], ['J.M.', true], ['Jane Md.', false], ['Jane M', false], ['Jane MD', false], ['the end.', false], ['USA.', false]])('%j ends with an initial: %j', (text, is) => {
    expect(endsWithInitial(text)).toBe(is);
  });

  test.each<[string, string | null]>([
    ['Cán bộ văn hóa xã Lò Văn Ngọ', 'Lò Văn Ngọ'], ['ông Ngọ', null], ['ông Lò Ngọ', 'Lò Ngọ'], ['Lò Văn Ngọ', null], ['ông Lò Văn Ngọ Vi Thị', null], ['ông Lò Văn Ngọ Vi', 'Lò Văn Ngọ Vi'], ['bà con', null],
  ])('the name behind %j', (text, name) => {
    expect(trailingName(text)).toBe(name);
  });

  test.each<[string, boolean]>([['TRƯỜNG AN', false], ['Ban Mai', false], ['Trường THCS', true], ['Ban CHQS', true], ['Ban QLDA', true], ['BAN ATGT', true], ['TRƯỜNG CĐYT', true], ['Trường học', true], ['TTYT Nà Lùng', true], 
    ['UBND xã Nậm Ty', true], ['Phòng Văn hóa và Thông tin', true], ['Phó Bí thư đoàn', true], ['Đoàn xã', true], ['Đoàn TNCS', true], ['Đoàn', true], ['Đoàn Khánh Vy Anh Thư', true], ['Tiefbauamt Oberkirnach', true], ['县农业局', true],
    ['Đoàn Khánh Vy', false], ['Đoàn Vy', false], ['Đoàn Khánh Vy Anh', false], ['Phó Chủ tịch Lò Văn Ngọ', false], ['Vi Thị Nhung', false], ['bà con', false],
  ])('%j is an office: %j', (text, is) => {
    expect(isOffice(text)).toBe(is);
  });

  test.each<[string, boolean]>([['UBND XÃ QUẢNG HÀ', true], ['UBND XÃ QUẢNG HÀ VÀ CÁC BAN NGÀNH ĐOÀN THỂ', true], ['UBND xã Quảng Hà', false], ['UBND XÃ QUẢNG HÀ.', false], ['VI THỊ NHUNG', false], ['UBND XÃ QUẢNG HÀ 2', false], ['UBND XÃ QUẢNG HÀ VÀ CÁC BAN NGÀNH ĐOÀN THỂ TRONG XÃ', false]])('%j signs in capitals: %j', (text, is) => {
    expect(officeInCapitals(text)).toBe(is);
  });

  test.each<[string, boolean]>([['CHỦ TỊCH', true], ['La maire,', true], ['Phó Chủ tịch', true], ['Ông Bà Phó Chủ tịch', true], ['Các Ông Bà Phó Chủ tịch', false], ['Chủ tịch Lò Văn Ngọ', false], ['Bà con và các vị đại biểu cùng ông Chủ tịch', false], ['Vi Thị Nhung', false]])('%j is a post: %j', (text, is) => {
    expect(namesPost(text)).toBe(is);
  });

  test.each<[string, boolean]>([['thông báo của UBND xã', true], ['ông Chủ tịch xã', true], ['bà con', false]])('%j names an office or a post: %j', (text, is) => {
    expect(namesOffice(fold(text))).toBe(is);
  });
});
