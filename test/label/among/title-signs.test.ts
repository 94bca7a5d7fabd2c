/** What speaks for and against a line being the title, and how much. */
import { describe, expect, test } from '@jest/globals';
import { findTitle } from '../../../src/label/among/title';
import type { Notes } from '../../../src/label/notes';
import { itemsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const heading = (text: string, level: number): Row => undecided(text, { hint: 'heading', level });
const times = (count: number, text: string): Row[] => Array.from({ length: count }, () => undecided(text));
const TEXT: readonly Row[] = PROSE.map((text) => undecided(text));
const TITLE = 'Ferry across the Tarn river runs again';

type Signs = Readonly<Record<string, number>>;

/** The signs of the row at an index, each with its weight, among rows above three paragraphs. */
function signsOf(rows: readonly Row[], index = 0, claims: Readonly<Record<string, number>> = {}): Signs {
  const items = itemsOf([...rows, ...TEXT]);
  const notes: Notes = { titles: [], lead: null };
  findTitle(items, rows.length, { paragraphs: items.slice(rows.length), claims: new Map(Object.entries(claims)) }, notes);
  const found = notes.titles.find(({ block }) => block === items[index]?.block)?.signs;
  return found === undefined ? { 'no candidate': 0 } : Object.fromEntries(found.map(({ words, weight }) => [words, weight]));
}

const FOR = 1;
const AGAINST = -1;

describe('a sign of the first line', () => {
  /** The last column is the same page without the sign. */
  test.each<[sign: string, speaks: number, rows: readonly Row[], less: readonly Row[]]>([
    ['the markup calls it the title', FOR, [undecided(TITLE, { zone: 'title' })], [undecided(TITLE, { zone: 'body' })]],
    ['the markup puts it into another part of the page', AGAINST, [undecided(TITLE, { zone: 'sidebar' })], [undecided(TITLE, { zone: 'lead' })]],
    ['the markup puts it into another part of the page', AGAINST, [undecided(TITLE, { zone: 'footer' })], [undecided(TITLE, { zone: 'body' })]],
    ['a heading of the first level', FOR, [heading(TITLE, 1)], [heading(TITLE, 2)]],
    ['a heading of the first level', FOR, [heading(TITLE, 1)], [undecided(TITLE, { hint: 'item', level: 1 })]],
    ['a heading', FOR, [heading(TITLE, 2)], [heading(TITLE, 3)]],
    ['a heading', FOR, [heading(TITLE, 0)], [heading(TITLE, 1)]],
    ['a heading of a lower level', FOR, [heading(TITLE, 3)], [heading(TITLE, 2)]],
    ['a heading of a lower level', FOR, [heading(TITLE, 3)], [undecided(TITLE, { hint: 'item', level: 3 })]],
    ['set in bold', FOR, [undecided(TITLE, { bold: true })], [undecided(TITLE)]],
    ['is a link', AGAINST, [undecided(TITLE, { linkShare: 1 })], [undecided(TITLE, { linkShare: 0.5 })]],
    ['is a list item', AGAINST, [undecided(`- ${TITLE}`)], [undecided(TITLE)]],
    ['share of its words that are the subject of the article', FOR, [undecided(TITLE)], [undecided('Welcome everybody')]],
    ['as long as a title is', FOR, [undecided('Ferry runs again today')], [undecided('Ferry runs again')]],
    ['as long as a title is', FOR, times(1, 'welcome '.repeat(30)), times(1, 'welcome '.repeat(31))],
    ['ends with a full stop', AGAINST, [undecided(`${TITLE}.`)], [undecided(`${TITLE}!`)]],
    ['opens with a small letter', AGAINST, [undecided('ferry across the Tarn river runs again')], [undecided(TITLE)]],
    ['ends with a colon or a comma', AGAINST, [undecided(`${TITLE},`)], [undecided('The ferry, and how it runs')]],
    ['ends with a colon or a comma', AGAINST, [undecided(`${TITLE}:`)], [undecided('Ferry: it runs again')]],
    ['capitals, and not of the subject', AGAINST, [undecided('WELCOME EVERYBODY')], [undecided(TITLE.toUpperCase())]],
    ['capitals, and not of the subject', AGAINST, [undecided('WELCOME EVERYBODY')], [undecided('Welcome everybody')]],
    ['is numbered', AGAINST, [undecided(`3. ${TITLE}`)], [undecided(`Ferry 3. ${TITLE}`)]],
    ['is numbered', AGAINST, [undecided(`112) ${TITLE}`)], [undecided(`112 ${TITLE}`)]],
    ['is numbered', AGAINST, [undecided(`VIII. ${TITLE}`)], [undecided(`VIII ${TITLE}`)]],
    ['is numbered', AGAINST, [undecided(`iv) ${TITLE}`)], [undecided(`St. ${TITLE}`)]],
    ['the date or the author right behind it', FOR, [undecided(TITLE), '3 May 2021'], [undecided(TITLE), undecided('Harbour news')]],
    ['the date or the author right behind it', FOR, [undecided(TITLE), 'By Jane Millward'], [undecided(TITLE), undecided('Harbour news'), 'By Jane Millward']],
    ['the date or the author soon behind it', FOR, [undecided(TITLE), undecided('Harbour news'), '3 May 2021'], [undecided(TITLE), '3 May 2021']],
    ['the date or the author soon behind it', FOR, [undecided(TITLE), ...times(2, 'Harbour news'), '3 May 2021'], [undecided(TITLE), ...times(3, 'Harbour news'), '3 May 2021']],
    ['the date or the author between it and the text', FOR, [undecided(TITLE), ...times(5, 'Harbour news'), '3 May 2021'], [undecided(TITLE), ...times(5, 'Harbour news')]],
    ['the date or the author between it and the text', FOR, [undecided(TITLE), '3 May 2021'], ['Monday, 3 May 2021, at ten in the morning']],
    ['a path of sections or the first entry of a menu between it and the text', AGAINST, [undecided(TITLE), 'Home > News > Harbour'], [undecided(TITLE), undecided('Harbour news')]],
    ['a path of sections or the first entry of a menu between it and the text', AGAINST, [undecided(TITLE), 'Trang chủ'], [undecided(TITLE), 'Giới thiệu']],
    ['the first line of the page', FOR, [undecided(TITLE)], []],
    ['a gap before it', FOR, [undecided(TITLE, { blankBefore: 1 })], [undecided(TITLE)]],
    ['a phrase of menus or side columns', AGAINST, [['Ferry news of the Tarn', { label: 'navigation', rule: 'navigation' }]], [undecided('Ferry news of the Tarn')]],
    ['could be a name', AGAINST, [undecided('Jane Millward')], [undecided(TITLE)]],
    ['could be a name', AGAINST, [undecided('Jane Millward 12')], [undecided('Jane of the harbour')]],
    ['names the site', AGAINST, [undecided('Trang thông tin điện tử xã Nậm Ty')], [undecided(TITLE)]],
    ['names the site', AGAINST, [undecided('Thống kê truy cập xã')], [undecided('Thống kê dân số xã')]],
    ['names the site', AGAINST, [undecided('© 2024 Pinder Falls Borough')], [undecided('Pinder Falls Borough 2024')]],
  ])('%s', (sign, speaks, rows, less) => {
    expect(Math.sign(signsOf(rows)[sign] ?? 0)).toBe(speaks);
    if (less.length > 0) expect(Object.keys(signsOf(less))).not.toContain(sign);
  });

  test('the head calls it so, the more believed the more', () => {
    const sign = (claimed: number): number => signsOf([undecided(TITLE)], 0, { [TITLE.toLowerCase()]: claimed })['the head calls the page so'] ?? 0;
    expect(sign(0)).toBe(0);
    expect(sign(1)).toBeGreaterThan(sign(0.5));
    expect(sign(0.5)).toBeGreaterThan(0);
  });
});

describe('what stands before a line', () => {
  const path: Row = 'Home > News > Harbour';
  test.each<[sign: string, speaks: number, before: readonly Row[], others: readonly (readonly Row[])[]]>([
    ['right behind the path of sections', FOR, [path], [times(1, 'Welcome'), [path, undecided('Welcome')]]],
    ['right behind a date', FOR, ['3 May 2021'], [times(1, 'Welcome'), ['3 May 2021', undecided('Welcome')]]],
    ['right behind a date', FOR, ['Hôm nay: Thứ Hai, 03/05/2021'], [times(1, 'Welcome')]],
    ['a line of the subject right before it', AGAINST, [undecided('The ferry across the Tarn river')], [times(1, 'Welcome to our town'), []]],
    ['a line of the subject right before it', AGAINST, [undecided('The ferry across the Tarn river'), 'ferry.jpg'], [[undecided('The ferry across the Tarn river'), 'ferry.jpg', 'ferry.jpg']]],
    ['the first line of the page', FOR, [], [times(1, 'Welcome'), ['ferry.jpg']]],
  ])('%s', (sign, speaks, before, others) => {
    expect(Math.sign(signsOf([...before, undecided(TITLE)], before.length)[sign] ?? 0)).toBe(speaks);
    for (const other of others) expect(Object.keys(signsOf([...other, undecided(TITLE)], other.length))).not.toContain(sign);
  });

  test('a path of sections before a line does not speak against it', () => {
    expect(Object.keys(signsOf([path, undecided(TITLE)], 1))).not.toContain('a path of sections or the first entry of a menu between it and the text');
  });
});

describe('the text itself', () => {
  const ITSELF = 'is itself the first paragraph';
  const CLOSED = 'the first paragraph, closed like a sentence';
  test('its first paragraph is hardly its title', () => {
    expect(signsOf([])[ITSELF]).toBeLessThan(0);
    expect(signsOf([])[CLOSED]).toBeLessThan(0);
    expect(Object.keys(signsOf([]))).not.toContain('ends with a full stop');
  });

  test('a sentence above it is not its first paragraph', () => {
    const signs = Object.keys(signsOf([undecided(`${TITLE}.`)]));
    expect(signs).not.toContain(ITSELF);
    expect(signs).not.toContain(CLOSED);
  });
});

describe('how much', () => {
  const weight = (sign: string, rows: readonly Row[]): number => signsOf(rows)[sign] ?? 0;
  const VIETNAMESE = 'Xã sửa đập ';
  test.each<[words: number, text: string, of: number]>([
    [12, 'welcome '.repeat(12), 0], [16, 'welcome '.repeat(16), 1], [24, 'welcome '.repeat(24), 3], [32, 'welcome '.repeat(32), 5], [44, 'welcome '.repeat(44), 5],
    [18, VIETNAMESE.repeat(6), 0], [24, VIETNAMESE.repeat(8), 1],
  ])('%i words are too long by this: %s', (_, text, of) => {
    expect(weight('long for a title', times(1, text))).toBeCloseTo(-0.7 * of);
  });

  test.each<[lines: number, of: number]>([[0, 0], [2, 0], [6, 1], [14, 2], [30, 3]])('%i lines between it and the text are too far by %i', (lines, of) => {
    expect(weight('far above the text', [undecided(TITLE), ...times(lines, 'Welcome')])).toBeCloseTo(-0.7 * of);
  });

  test('each word of the subject counts', () => {
    const sign = 'number of its words that are the subject of the article';
    const words = (text: string): number => weight(sign, [undecided(text)]);
    expect(words('Welcome to the town')).toBeGreaterThan(0);
    expect(words('Chain of the town')).toBeGreaterThan(words('Welcome to the town'));
    expect(words('Welcome everybody')).toBe(0);
  });

  test.each<[string, string, boolean]>([
    ['an office', 'Phòng Văn hóa xã Nậm Ty', true],
    ['an office with a number', 'Phòng Văn hóa xã Nậm Ty 12', true],
    ['a person', 'Vi Thị Nhung', false],
    ['a headline', 'Phòng Văn hóa xã Nậm Ty họp bàn việc nạo vét lòng mương', false],
  ])('%s of the subject speaks against the line: %s', (_, line, against) => {
    const items = itemsOf([undecided(line), ...times(3, 'Sáng nay bà Vi Thị Nhung và Phòng Văn hóa xã Nậm Ty họp bàn việc nạo vét lòng mương và sửa cửa đập.')]);
    const notes: Notes = { titles: [], lead: null };
    findTitle(items, 1, { paragraphs: items.slice(1), claims: new Map() }, notes);
    const names = notes.titles[0]?.signs.map(({ words }) => words);
    if (against) expect(names).toContain('is nothing but the name of an office');
    else expect(names).not.toContain('is nothing but the name of an office');
    expect(names).not.toContain('could be a name');
  });

  test('an office of which the text does not speak could be a name', () => {
    expect(signsOf([undecided('Phòng Văn hóa xã Nậm Ty')])).toMatchObject({ 'could be a name': -4 });
    expect(Object.keys(signsOf([undecided('Phòng Văn hóa xã Nậm Ty')]))).not.toContain('is nothing but the name of an office');
  });
});

describe('no candidate is', () => {
  test.each<[string, Row]>([
    ['a word', undecided('Ferry')],
    ['a row', undecided(TITLE, { hint: 'row' })],
    ['a counter', 'Đang truy cập: 12'],
    ['a date line of a few words', '3 May 2021'],
    ['a page of words', undecided('welcome '.repeat(46))],
  ])('%s', (_, row) => {
    expect(signsOf([row])).toEqual({ 'no candidate': 0 });
  });

  test('what stands far above', () => {
    expect(signsOf([undecided(TITLE), ...times(80, 'Welcome')])).toEqual({ 'no candidate': 0 });
    expect(signsOf([undecided(TITLE), ...times(79, 'Welcome')])).not.toEqual({ 'no candidate': 0 });
  });

  test('but a long line with a date may be', () => {
    expect(signsOf(['Monday, 3 May 2021, at ten in the morning'])).not.toEqual({ 'no candidate': 0 });
  });
});
