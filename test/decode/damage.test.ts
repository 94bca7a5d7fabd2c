import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/decode';
import { encoder, readAs, VIETNAMESE_ENCODERS } from './support/encoders';

const shown = (text: string): string => readAs(Buffer.from(text), 'windows-1252');
const read = (text: string): { readonly text: string; readonly repairs: readonly string[]; readonly codes: readonly string[] } => {
  const { text: out, repairs, warnings } = decode(Buffer.from(text));
  return { text: out, repairs, codes: warnings.map(({ code }) => code) };
};
const mended = (text: string, ...repairs: readonly string[]): unknown => ({ text, repairs, codes: [] });

describe('UTF-8 read as something else', () => {
  test.each([
    ['one word', 'Hoằng'],
    ['German', 'Die Öffnungszeiten für Übergrößen'],
    ['Polish', 'Środa w świetlicy'],
    ['quotes and dashes', 'He said – “don’t” …'],
    ['Russian', 'Привет, мир, и Вам'],
    ['Chinese', '村委会通知'],
    ['emoji', 'vui 😀 lắm'],
    ['a mark of byte order', 'ướt'],
  ])('%s comes back', (_, text) => {
    expect(read(shown(text))).toEqual(mended(text, 'mojibake:windows-1252'));
  });

  test('damaged words beside sound ones that cp1252 has not', () => {
    expect(read('Xã Mỹ Lộc: há»™i nghá»‹ tá»•ng káº¿t')).toEqual(mended('Xã Mỹ Lộc: hội nghị tổng kết', 'mojibake:windows-1252'));
  });

  test('sound lines of a damaged page stay, though they look damaged by a sign', () => {
    const sound = '“IRMÃ” DULCE – CAFÉ”\nMASĂ… «AMANHÃ»';
    expect(read(`${sound}\n${shown('Hội nghị tổng kết')}\n${sound}`)).toEqual(mended(`${sound}\nHội nghị tổng kết\n${sound}`, 'mojibake:windows-1252'));
  });

  test('the hard blank in "à" may have become a plain one, and blanks may have been collapsed', () => {
    const text = 'Nhà văn hóa là nơi làm việc và họp, đã xây từ năm ngoái';
    expect(read(shown(text).replaceAll('\u00a0', ' '))).toEqual(mended(text, 'mojibake:windows-1252'));
    expect(read(shown(text).replaceAll('\u00a0', ' ').replace(/ {2,}/g, ' '))).toEqual(mended(text, 'mojibake:windows-1252'));
  });

  test('bytes that are gone are not invented', () => {
    const text = 'Đồng chí Bí thư phát biểu, mọi người đề nghị';
    const stripped = shown(text).replace(/[\u0080-\u009f\u00ad]/g, '');
    const result = read(stripped);
    expect(result.codes).toEqual(['mojibake-lossy']);
    expect(result.text).toContain('phát biểu');
    expect(result.text).not.toContain('mọi');
    const replaced = read(shown(text).replace(/[\u0080-\u009f]/g, '\ufffd'));
    expect(replaced.codes).toEqual(['mojibake-lossy', 'encoding-lossy']);
    expect(replaced.text).toContain('phát biểu');
  });
});

describe('old fonts', () => {
  test('capitals of TCVN3 headings are raised where that is sure', () => {
    const heading = VIETNAMESE_ENCODERS.tcvn3('ỦY BAN NHÂN DÂN HUYỆN THẠCH THẤT\nĐế, xã, Bà và Ánh ở thị trấn\n');
    expect(decode(heading, { encoding: 'tcvn3' }).text).toBe('ỦY BAN NHÂN DÂN HUYỆN THẠCH THẤT\nĐế, xã, Bà và ánh ở thị trấn\n');
  });

  test('TCVN 5712 has capitals of its own, where TCVN3 has quotes', () => {
    expect(decode(VIETNAMESE_ENCODERS.tcvn3('“Chị Hà” – người tốt, việc tốt…'), { encoding: 'tcvn3' }).text).toBe('“Chị Hà” – người tốt, việc tốt…');
    expect(decode(encoder('tcvn')('CỘNG ĐỒNG DÂN CƯ: Ổn định, Ánh sáng'), { encoding: 'tcvn-5712' }).text).toBe('CỘNG ĐỒNG DÂN CƯ: Ổn định, Ánh sáng');
  });

  test('two fonts on one page', () => {
    const first = 'Hội nghị tổng kết phong trào thi đua\nđã diễn ra sáng nay tại nhà văn hóa thôn';
    const second = 'Giống lúa mới được gieo cấy trên cánh đồng\ncho năng suất cao hơn những vụ trước đây';
    const page = `${readAs(VIETNAMESE_ENCODERS.tcvn3(first), 'windows-1252')}\n\n\n\n\n${readAs(VIETNAMESE_ENCODERS.vni(second), 'windows-1252')}`;
    expect(read(page)).toEqual(mended(`${first}\n\n\n\n\n${second}`, 'tcvn3', 'vni'));
  });

  test('old letters that then were read wrongly as UTF-8', () => {
    const text = 'Hội nghị tổng kết phong trào thi đua\nđã diễn ra sáng nay tại nhà văn hóa thôn';
    expect(read(shown(readAs(VIETNAMESE_ENCODERS.tcvn3(text), 'windows-1252')))).toEqual(mended(text, 'mojibake:windows-1252', 'tcvn3'));
  });

  test('two words prove nothing', () => {
    expect(read('TiÕng ViÖt').repairs).toEqual([]);
  });
});
