/** What stands behind an article: how a list of other articles opens, and at which line it ends. */
import { describe, expect, test } from '@jest/globals';
import { labelSections } from '../../../src/label/among/sections';
import type { Item } from '../../../src/label/item';
import { itemsOf, labelsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const HEAD = 'Các tin khác';
const [ONE, TWO] = [undecided('Trao quà cho học sinh'), undecided('Khai mạc giải bóng chuyền')];
const LINE = undecided('Bà con họp');
const dated = (n: number): Row => undecided(`Thôn ${n} họp bàn làm đường (0${n}/01/2020)`);

/** The rows, and what they are behind an article. */
function judged(rows: readonly Row[]): readonly Item[] {
  const items = itemsOf([[PROSE[0], { label: 'paragraph', rule: 'article-run' }], ...rows]);
  labelSections(items, 0, 0);
  return items.slice(1);
}

/** Labels of the rows behind an article, a letter each: `H` heading of a list, `r` related, `s` side column, `n` menu, `x` anything else. */
function behind(rows: readonly Row[]): string {
  const letters: Readonly<Record<string, string>> = { 'related-heading': 'H', related: 'r', sidebar: 's', navigation: 'n' };
  return labelsOf(judged(rows)).map((label) => letters[label ?? ''] ?? 'x').join('');
}

describe('a list ends', () => {
  const heading = (text: string, level: number): Row => undecided(text, { hint: 'heading', level });
  test.each<[string, readonly Row[], string]>([
    ['at a heading of another level', [HEAD, heading('Trao quà', 3), ONE, heading('Bà con', 2)], 'Hrrs'],
    ['not at a heading of its own level', [HEAD, heading('Trao quà', 3), ONE, heading('Bà con', 3)], 'Hrrr'],
    ['not at lines between headings', [HEAD, heading('Trao quà', 3), ONE, LINE], 'Hrrr'],
    ['not at a heading right behind another', [HEAD, heading('Trao quà', 3), heading('Bà con', 2)], 'Hrr'],
    ['at a heading over another', [HEAD, heading('Trao quà', 3), ONE, heading('Bà con', 2), heading('Lúa chín', 4)], 'Hrrss'],
    ['at the first heading of a list without', [HEAD, ONE, heading('Trao quà', 3)], 'Hrs'],
    ['at a line without its bullet', [HEAD, undecided('- Trao quà'), undecided('- Khai mạc'), LINE], 'Hrrs'],
    ['not at a line with a date', [HEAD, undecided('- Trao quà'), undecided('- Khai mạc'), undecided('Khai mạc giải (08/01/2020)')], 'Hrrr'],
    ['not at the first bullet', [HEAD, ONE, undecided('- Khai mạc giải')], 'Hrr'],
    ['at the heading of a visitor counter', [HEAD, ONE, undecided('Khách ghé thăm'), 'Đang truy cập: 12'], 'Hrsx'],
    ['not at a longer line over a counter', [HEAD, ONE, undecided('Khách ghé thăm xã'), 'Đang truy cập: 12'], 'Hrrx'],
    ['not at a line above a counter', [HEAD, ONE, LINE, TWO, 'Đang truy cập: 12'], 'Hrrrx'],
    ['not at a line behind a counter of its own', [HEAD, 'Đang truy cập: 12', HEAD, ONE, TWO], 'HxHrr'],
    ['at a line without a date', [HEAD, dated(1), dated(2), LINE, ONE], 'Hrrss'],
    ['not at a line with a date in it', [HEAD, dated(1), dated(2), undecided('Ngày 08/01/2020 bà con họp'), dated(3)], 'Hrrrr'],
    ['not where its dates are in few entries', [HEAD, dated(1), ONE, TWO], 'Hrrr'],
    ['not over a line of a date', [HEAD, dated(1), dated(2), ONE, ['Hôm qua', { label: 'date', rule: 'dateline' }]], 'Hrrrr'],
    ['not over a short line with a date', [HEAD, dated(1), dated(2), ONE, undecided('Thôn Nà Lùng 08/01/2020')], 'Hrrrr'],
    ['not over eight words with a date', [HEAD, dated(1), dated(2), ONE, undecided('Thôn Nà Lùng ngày họp 08/01/2020')], 'Hrrrr'],
    ['over a longer line with a date', [HEAD, dated(1), dated(2), ONE, undecided('Thôn Nà Lùng, nhà văn hóa 08/01/2020')], 'Hrrss'],
    ['at a line in capitals', [HEAD, ONE, undecided('LIÊN KẾT CÁC TRANG CỦA HUYỆN VÀ XÃ')], 'Hrs'],
    ['not at nine words in capitals', [HEAD, ONE, undecided('KHAI MẠC GIẢI BÓNG CHUYỀN THÔN NÀ LÙNG NĂM')], 'Hrr'],
    ['not at capitals with a date', [HEAD, ONE, undecided('KHAI MẠC GIẢI (08/01/2020)')], 'Hrr'],
    ['not at capitals over a date', [HEAD, ONE, undecided('KHAI MẠC GIẢI'), '08/01/2020'], 'Hrrr'],
  ])('%s', (_, rows, expected) => {
    expect(behind(rows)).toBe(expected);
  });
});

describe('a list with dates first ends', () => {
  test.each<[string, readonly Row[], string]>([
    ['behind one line', [HEAD, '08/01/2020', ONE, LINE], 'Hrrs'],
    ['behind as many lines as an entry has', [HEAD, '08/01/2020', ONE, TWO, '05/01/2020', ONE, TWO, LINE], 'Hrrrrrrs'],
    ['not before another date', [HEAD, '08/01/2020', ONE, TWO, LINE, LINE, LINE, '05/01/2020', ONE], 'Hrrrrrrrr'],
    ['before a date far below', [HEAD, '08/01/2020', ONE, TWO, LINE, LINE, LINE, LINE, LINE, '05/01/2020'], 'Hrrssssssx'],
    ['not where only views come first', [HEAD, 'Lượt xem: 12', ONE, TWO, LINE], 'Hrrrr'],
    ['not where a long line with its date comes first', [HEAD, undecided('Thôn 1 họp bàn làm đường (08/01/2020)'), ONE, TWO], 'Hrrr'],
  ])('%s', (_, rows, expected) => {
    expect(behind(rows)).toBe(expected);
  });
});

describe('a line opens a list of other articles', () => {
  test.each<[string, readonly Row[], string]>([
    ['with words for others', [undecided('Các lịch khác'), ONE], 'Hr'],
    ['cut short', [undecided('Các lịch khác…'), ONE], 'Hr'],
    ['over a picture and the length of a video', [undecided('Các lịch khác'), 'ferry.jpg', '03:25', ONE], 'Hxxr'],
    ['over a date', [undecided('Các lịch khác'), '08/01/2020', ONE], 'Hrr'],
    ['not in a sentence', [undecided('Bà con xem các lịch khác.'), ONE], 'ss'],
    ['not with a date', [undecided('Các lịch khác 08/01/2020'), ONE], 'ss'],
    ['in seven words', [undecided('Lịch của các thôn và xã khác'), ONE], 'Hr'],
    ['not in eight words', [undecided('Lịch tuần của các thôn và xã khác'), ONE], 'ss'],
    ['not as an item', [undecided('- Các lịch khác'), ONE], 'ss'],
    ['not over a menu', [undecided('Các lịch khác'), 'Trang chủ'], 'sn'],
    ['not over three pictures', [undecided('Các lịch khác'), 'ferry.jpg', 'dam.jpg', 'chain.jpg', ONE], 'sxxxs'],
    ['not at the end', [undecided('Các lịch khác')], 's'],
    ['by its opening, over two entries with dates', [undecided('Další tiskové zprávy'), dated(1), dated(2)], 'Hrr'],
    ['by its opening, over two entries with their dates below', [undecided('Další tiskové zprávy'), ONE, '08/01/2020', TWO, '05/01/2020'], 'Hrrrr'],
    ['not by its opening over one entry with a date', [undecided('Další tiskové zprávy'), dated(1), ONE, TWO], 'ssss'],
    ['not by its opening over dates far below', [undecided('Další tiskové zprávy'), ONE, TWO, dated(1), LINE, dated(2)], 'ssssss'],
    ['not by its opening amid entries with dates', [dated(1), undecided('Další tiskové zprávy'), dated(2), ONE], 'ssss'],
    ['by its opening, over lines of facts', [undecided('Další tiskové zprávy'), ONE, 'Ngày đăng: 08/01/2020 | Văn hóa', TWO, 'Ngày đăng: 05/01/2020 | Văn hóa'], 'Hrrrr'],
    ['not by its opening over lines with dates in them', [undecided('Další tiskové zprávy'), undecided('Od 08/01/2020 zavřeno'), undecided('Od 05/01/2020 zavřeno')], 'sss'],
    ['not by its opening over dates that give no day', [undecided('Další tiskové zprávy'), ['Dnes', { label: 'date' }], ['Včera', { label: 'date' }]], 'sxx'],
    ['by its name, over entries without dates', ['Ulteriori novità', ONE, TWO], 'Hrr'],
    ['not by its opening over the offices of a town', [undecided('Altri uffici'), undecided('Ufficio tributi, secondo piano'), undecided('Biblioteca, via Roma')], 'sss'],
    ['by the opening of a known one, in up to twelve words', [undecided('Có thể bạn cũng muốn xem trong mục OCOP này'), ONE, TWO], 'Hrr'],
    ['not without it, over two entries with dates', [undecided('Tiskové zprávy'), dated(1), dated(2)], 'sss'],
    ['a call to read on, over an entry with a date', ['Xem thêm', dated(1), dated(2)], 'Hrr'],
    ['no call to read on over a line', ['Xem thêm', LINE], 'nn'],
    ['no call to read on over a date of something else', ['Xem thêm', ['Thôn 1 (08/01/2020)', { label: 'noise' }], LINE], 'nxn'],
  ])('%s', (_, rows, expected) => {
    expect(behind(rows)).toBe(expected);
  });

  test.each<[string, readonly Row[], string]>([
    ['opens one entry', [undecided('Previous:'), undecided('A crane for Tarn'), LINE], 'Hrs'],
    ['of at least four words', [undecided('Previous:'), undecided('A new crane'), LINE], 'sss'],
    ['not a sentence', [undecided('Previous:'), undecided('The harbour gets a crane.'), LINE], 'sss'],
    ['not what has a label', [undecided('Previous:'), ['The harbour gets a crane', { label: 'noise' }], LINE], 'sxs'],
    ['that is a tool opens one entry where the next article has one, too', ['Previous', ONE, 'Next', TWO, LINE], 'HrHrs'],
    ['that is a tool opens none alone', ['Previous', ONE, LINE], 'xss'],
    ['opens a list where it speaks of others', [undecided('Bài viết trước'), ONE, TWO], 'Hrr'],
    ['not in a menu', ['Trang chủ', ['Previous:', { label: 'navigation', rule: 'navigation' }], ONE], 'nnn'],
  ])('a label of the previous article %s', (_, rows, expected) => {
    expect(behind(rows)).toBe(expected);
  });
});

describe('the markup sets a list of other articles', () => {
  const link = (text: string, more: More = {}): Row => undecided(text, { zone: 'related', linkShare: 1, ...more });
  const CRANE = 'The harbour gets a crane';
  test.each<[string, readonly Row[], string]>([
    ['of links, to its end', [link(CRANE), link('Divers'), LINE], 'rrs'],
    ['with dates', [link(CRANE), '08/01/2020', link(CRANE)], 'rrr'],
    ['of links of four words', [link('A crane for Tarn')], 'r'],
    ['not of three words', [link('A new crane')], 's'],
    ['not of sentences', [link(`${CRANE}.`)], 's'],
    ['not of text with a link', [link(CRANE, { linkShare: 0.6 })], 's'],
    ['not without links', [link(CRANE, { linkShare: null })], 's'],
    ['not elsewhere', [link(CRANE, { zone: 'sidebar' })], 's'],
    ['and not under a heading of its own', [undecided('Đọc nhiều tuần qua'), link(CRANE)], 'ss'],
    ['whose entries may differ', [HEAD, undecided('- Trao quà', { zone: 'related' }), link('Khai mạc giải')], 'Hrr'],
  ])('%s', (_, rows, expected) => {
    expect(behind(rows)).toBe(expected);
  });

  test('its entries stand under no heading', () => {
    expect(judged([link(CRANE), link(CRANE)]).map(({ section }) => section)).toEqual([null, null]);
  });
});
