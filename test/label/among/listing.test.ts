/** Which pages are lists of articles, and which lines of them are entries. */
import { describe, expect, test } from '@jest/globals';
import { labelListing } from '../../../src/label/among/listing';
import { itemsOf, labelsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const TEXT = undecided(PROSE[0]);
const LINE = undecided('Lúa chín');
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);
const date = (n: number): string => `0${n}/03/2022`;
const title = (n: number): Row => undecided(`Thôn ${n} họp bàn làm đường`);
const entry = (n: number): Row[] => [title(n), date(n)];
const ENTRIES = [1, 2, 3].flatMap(entry);
const dated = (n: number): Row => undecided(`Thôn ${n} họp bàn làm đường (${date(n)})`);

const heading = (level: number): Row => undecided('Tin của xã', { hint: 'heading', level });

/** First and last row of the page's running text. */
type Run = readonly [first: number, last: number];

/** Labels of the rows, a letter each; '' = the page is no list. `T` title, `r` related, `d` date, `-` undecided, `x` anything else. */
function listed(rows: readonly Row[], run: Run | null = null): string {
  const items = itemsOf(rows);
  const found = labelListing(items, run === null ? null : { first: run[0], last: run[1], weight: 10 });
  const letters: Readonly<Record<string, string>> = { title: 'T', related: 'r', date: 'd' };
  return found ? labelsOf(items).map((label) => (label === null ? '-' : (letters[label] ?? 'x'))).join('') : '';
}

describe('dates again and again are a list', () => {
  test.each<[string, readonly Row[], string]>([
    ['on lines of their own', ENTRIES, 'rrrrrr'],
    ['in titles', [1, 2, 3].map(dated), 'rrr'],
    ['in sentences', [1, 2, 3].map((n) => undecided(`Thôn ${n} đã họp bàn làm đường (${date(n)}).`)), ''],
    ['in lines of something else', [1, 2, 3].map((n): Row => [`Thôn ${n} (${date(n)})`, { label: 'sidebar' }]), ''],
    ['in both ways', [dated(1), dated(2), ...entry(3)], ''],
    ['first in both ways', [...entry(1), ...entry(2), dated(3)], ''],
    ['six lines apart', [1, 2, 3].flatMap((n): Row[] => [...entry(n), ...times(4, LINE)]), 'rrrrrrrrrrrrrrrrrr'],
    ['seven lines apart', [1, 2, 3].flatMap((n): Row[] => [...entry(n), ...times(5, LINE)]), ''],
    ['with two paragraphs between them', [...entry(1), ...times(2, TEXT), ...entry(2), ...times(2, TEXT), ...entry(3)], 'rrrrrrrrrr'],
    ['with three paragraphs between them', [...entry(1), ...times(3, TEXT), ...entry(2), ...entry(3)], ''],
    ['with three lines between them', [...entry(1), ...times(3, LINE), ...entry(2), ...entry(3)], 'rrrrrrrrr'],
    ['with three long lines between them', [...entry(1), ...times(3, undecided(PROSE[0].slice(0, -1))), ...entry(2), ...entry(3)], 'rrrrrrrrr'],
    ['with three short sentences between them', [...entry(1), ...times(3, undecided('The ferry across the Tarn river will run again this Monday.')), ...entry(2), ...entry(3)], 'rrrrrrrrr'],
    ['with three sentences of twelve words between them', [...entry(1), ...times(3, undecided('The ferry across the Tarn river will run again from this Monday.')), ...entry(2), ...entry(3)], ''],
    ['with three paragraphs of something else between them', [...entry(1), ...times(3, [PROSE[0], { label: 'noise' }]), ...entry(2), ...entry(3)], 'rrxxxrrrr'],
    ['with more text than summaries', [...entry(1), TEXT, TEXT, ...entry(2), TEXT, TEXT, ...entry(3), TEXT], ''],
    ['with three paragraphs to two entries', [1, 2, 3, 4].flatMap((n): Row[] => [...entry(n), ...times(1 + (n % 2), TEXT)]), 'rrrrrrrrrrrrrr'],
  ])('%s', (_, rows, expected) => {
    expect(listed(rows)).toBe(expected);
  });

  test.each<[string, readonly Row[], string]>([
    ['the longer one', [...ENTRIES, 'Đang truy cập: 12', ...ENTRIES, ...entry(4)], '-d-d-dxrrrrrrrr'],
    ['the first of two', [...ENTRIES, 'Đang truy cập: 12', ...ENTRIES], 'rrrrrrx-d-d-d'],
  ])('of two lists %s is taken', (_, rows, expected) => {
    expect(listed(rows)).toBe(expected);
  });
});

describe('a list in or beside an article is none', () => {
  const few: Row[] = [...ENTRIES, 'Lượt xem: 312'];
  test.each<[string, readonly Row[], Run, string]>([
    ['behind the text', [TEXT, ...ENTRIES], [0, 0], ''],
    ['with one paragraph before it', [TEXT, ...ENTRIES], [0, 6], '-rrrrrr'],
    ['with two paragraphs before it', [TEXT, TEXT, ...ENTRIES], [0, 7], ''],
    ['with one paragraph behind it', [...few, TEXT], [1, 7], 'rrrrrrx-'],
    ['with two paragraphs behind it', [...few, TEXT, TEXT], [1, 8], ''],
    ['with one paragraph before and one behind it', [TEXT, ...few, TEXT], [0, 8], ''],
    ['with a summary and one paragraph behind it', [...ENTRIES, TEXT, 'Lượt xem: 312', TEXT], [1, 8], 'rrrrrrrx-'],
    ['far before the text', [...few, ...times(6, LINE), TEXT, TEXT], [13, 14], ''],
    ['far before one paragraph', [...few, ...times(5, LINE), TEXT], [12, 12], ''],
    ['soon before one paragraph', [...few, ...times(4, LINE), TEXT], [11, 11], 'rrrrrrx-----'],
    ['before the text', [...few, ...times(3, LINE), TEXT, TEXT], [10, 11], ''],
    ['before its last summary', [...ENTRIES, TEXT], [6, 6], 'rrrrrrr'],
    ['from its first date on', [...ENTRIES], [1, 1], 'rrrrrr'],
  ])('%s', (_, rows, run, expected) => {
    expect(listed(rows, run)).toBe(expected);
  });

  test.each<[string, readonly Row[], string]>([
    ['of related links', ['Các tin khác', ...ENTRIES], ''],
    ['of popular links', ['Tin đọc nhiều', ...ENTRIES], ''],
    ['of a side column', ['Thông báo', ...ENTRIES], ''],
    ['with two pluses', [undecided('++ Tin của xã'), ...ENTRIES], 'Trrrrrr'],
    ['by its rule', [['Tin của xã', { label: 'sidebar', rule: 'double-plus' }], ...ENTRIES], ''],
    ['over dates', ['Các tin khác', date(1), title(1), date(2), title(2), date(3), title(3)], ''],
    ['by which the path calls the page', ['Trang chủ > Tin tức > Thông báo', 'Thông báo', ...ENTRIES], 'xTrrrrrr'],
    ['by which the path calls the page, over dates', ['Trang chủ > Văn bản mới', 'Văn bản mới', ...[1, 2, 3].flatMap((n) => [date(n), undecided(`Thôn ${n} họp.`)])], 'xTrrrrrr'],
    ['under the path of another page', ['Trang chủ > Tin tức', 'Thông báo', ...ENTRIES], ''],
    ['that is the only one of the page', [['Thông báo', { hint: 'heading', level: 1 }], ...ENTRIES], 'Trrrrrr'],
    ['that is the first of several', [['Thông báo', { hint: 'heading', level: 1 }], ...ENTRIES, 'Lượt xem: 312', heading(1)], ''],
    ['that is the last of several', [heading(1), ['Thông báo', { hint: 'heading', level: 1 }], ...ENTRIES], ''],
    ['of a lower level', [['Thông báo', { hint: 'heading', level: 2 }], ...ENTRIES], ''],
    ['of other articles, the only one of the page', [['Các tin khác', { hint: 'heading', level: 1 }], ...ENTRIES], ''],
    ['three lines above the first date', ['Các tin khác', LINE, ...ENTRIES], 'xTrrrrrr'],
  ])('under a heading %s', (_, rows, expected) => {
    expect(listed(rows)).toBe(expected);
  });
});

describe('an entry', () => {
  const summary = undecided('Bà con góp công.');
  const first = (n: number): Row[] => [date(n), undecided(`Thôn ${n} họp bàn làm đường.`)];
  test.each<[string, readonly Row[], string]>([
    ['opens with its title', [LINE, ...ENTRIES], 'Trrrrrr'],
    ['opens with its date', [LINE, ...first(1), ...first(2), ...first(3)], 'Trrrrrr'],
    ['opens with its date, where a line between has no full stop', [LINE, date(1), title(1), date(2), ...first(3).reverse()], 'Trrrrr'],
    ['opens with its date, where a button ends it', [LINE, ...[1, 2, 3].flatMap((n): Row[] => [date(n), title(n), 'Xem tiếp'])], 'Trrxrrxrrx'],
    ['opens with its title in every other entry', [LINE, ...entry(1), ...entry(2), summary, date(3), title(4), date(4)], 'Trrrrrrrr'],
    ['is one line with title and date', [LINE, ...[1, 2, 3].map(dated)], 'Trrr'],
    ['keeps what is said about it', [1, 2, 3].flatMap((n): Row[] => [...entry(n), 'Lượt xem: 312']), 'rrxrrxrrx'],
    ['ends with its summary', [...ENTRIES, summary], 'rrrrrrr'],
    ['ends with a summary behind a gap', [...ENTRIES, undecided('Bà con góp công.', { blankBefore: 1 })], 'rrrrrrr'],
    ['ends with a summary cut short', [...ENTRIES, undecided('Bà con góp công, góp đá…', { blankBefore: 1 })], 'rrrrrrr'],
    ['ends before a line behind a gap', [...ENTRIES, undecided('Lúa chín', { blankBefore: 1 }), summary], 'rrrrrr--'],
    ['ends with a line right behind it', [...ENTRIES, LINE], 'rrrrrrr'],
    ['ends with what stands behind a button', [...ENTRIES, 'Liên hệ', summary], 'rrrrrrxr'],
    ['ends before something else', [...ENTRIES, 'Lượt xem: 312', summary], 'rrrrrrx-'],
    ['ends after a few lines', [...ENTRIES, ...times(7, summary)], 'rrrrrrrrrrr--'],
  ])('%s', (_, rows, expected) => {
    expect(listed(rows)).toBe(expected);
  });
});

describe('the title of a list', () => {
  const PATH = 'Trang chủ > Tin tức > Văn hóa - Du lịch';
  test.each<[string, readonly Row[], string]>([
    ['the heading of the page', [heading(1), ...times(6, LINE), ...ENTRIES], 'T------rrrrrr'],
    ['the last such heading', [heading(1), heading(1), ...times(6, LINE), ...ENTRIES], '-T------rrrrrr'],
    ['a heading of the page by the name of a menu', [['Liên hệ', { hint: 'heading', level: 1 }], ...times(6, LINE), ...ENTRIES], 'T------rrrrrr'],
    ['no heading of something else', [['Tin của xã', { hint: 'heading', level: 1, label: 'sidebar' }], 'Bản in', ...ENTRIES], 'xxrrrrrr'],
    ['no heading behind the list', [...ENTRIES, 'Bản in', heading(1)], 'rrrrrrx-'],
    ['no lower heading far above', [heading(2), ...times(4, ['Bản in', {}]), ...ENTRIES], '-xxxxrrrrrr'],
    ['a lower heading near above', [heading(2), ...times(3, ['Bản in', {}]), ...ENTRIES], 'Txxxrrrrrr'],
    ['the line right above', [LINE, ...ENTRIES], 'Trrrrrr'],
    ['an entry of a menu right above', ['Liên hệ', ...ENTRIES], 'Trrrrrr'],
    ['no line further above', [LINE, 'Bản in', ...ENTRIES], '-xrrrrrr'],
    ['a line in the place of the title', [undecided('Tin của xã', { zone: 'title' }), 'Bản in', ...ENTRIES], 'Txrrrrrr'],
    ['a line under the path', [PATH, LINE, 'Bản in', ...ENTRIES], 'xTxrrrrrr'],
    ['no path', [PATH, ...ENTRIES], 'xrrrrrr'],
    ['nothing above the path', [heading(2), PATH, 'Bản in', ...ENTRIES], '-xxrrrrrr'],
    ['eight words', [undecided('Tin hoạt động của xã Nậm Ty năm'), ...ENTRIES], 'Trrrrrr'],
    ['nine words', [undecided('Tin hoạt động của xã Nậm Ty năm nay đây'), ...ENTRIES], '-rrrrrr'],
    ['no label', [undecided('Tin: của xã'), ...ENTRIES], '-rrrrrr'],
    ['nothing above a label of the page', ['Lượt xem: 312', ...ENTRIES], 'xrrrrrr'],
    ['words of menus with which the path ends', [PATH, 'Văn hóa - Du lịch', ...ENTRIES], 'xTrrrrrr'],
  ])('%s', (_, rows, expected) => {
    expect(listed(rows)).toBe(expected);
  });

  test('a tool is none, but under the path that ends with it', () => {
    const tool: Row = ['Văn hóa - Du lịch', { label: 'toolbar', rule: 'toolbar' }];
    expect(listed([PATH, tool, ...ENTRIES])).toBe('xTrrrrrr');
    expect(listed([LINE, tool, ...ENTRIES])).toBe('-xrrrrrr');
    expect(listed(['Trang chủ > Văn hóa - Du lịch > Tin tức', tool, ...ENTRIES])).toBe('xxrrrrrr');
  });
});

describe('a feed', () => {
  const NAME = undecided('Tin xã Nậm Ty', { hint: 'heading', level: 1 });
  const one = undecided('Thôn họp bàn làm đường', { zone: 'related', hint: 'item' });
  const summary = undecided('Bà con góp công.', { zone: 'related' });
  test.each<[string, readonly Row[], string]>([
    ['its name, its entries and their summaries', [NAME, one, summary, one], 'Trxr'],
    ['not with anything else', [NAME, one, LINE], ''],
    ['not without entries', [NAME], ''],
    ['not without anything', [], ''],
  ])('%s', (_, rows, expected) => {
    expect(listed(rows)).toBe(expected);
  });
});
