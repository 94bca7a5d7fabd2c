/** The other parts of a page around its article: menus before it, side columns, comments, counters; and what is said about why. */
import { describe, expect, test } from '@jest/globals';
import { labelSections } from '../../../src/label/among/sections';
import type { Item } from '../../../src/label/item';
import { itemsOf, labelsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const TEXT: Row = [PROSE[0], { label: 'paragraph', rule: 'article-run' }];
const TITLE: Row = ['The ferry runs again', { label: 'title', rule: 'title' }];
const LINE = undecided('Bà con họp');
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

function behind(rows: readonly Row[]): readonly Item[] {
  const items = itemsOf([TEXT, ...rows]);
  labelSections(items, 0, 0);
  return items.slice(1);
}

function before(rows: readonly Row[]): readonly (string | null)[] {
  const items = itemsOf([...rows, TITLE, TEXT]);
  labelSections(items, rows.length, rows.length + 1);
  return labelsOf(items).slice(0, rows.length);
}

describe('behind the article', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['a list of the whole site', [undecided('Đọc nhiều tuần qua'), LINE], ['sidebar', 'sidebar']],
    ['a list of the whole site behind one of this article', ['Các tin khác', LINE, undecided('Đọc nhiều tuần qua'), LINE], ['related-heading', 'related', 'sidebar', 'sidebar']],
    ['in seven words', ['Các tin khác', LINE, undecided('Đọc nhiều tuần qua tại xã ta'), LINE], ['related-heading', 'related', 'sidebar', 'sidebar']],
    ['eight words are an entry', ['Các tin khác', LINE, undecided('Đọc nhiều tuần qua tại xã Nậm Ty'), LINE], ['related-heading', 'related', 'related', 'related']],
    ['a sentence is an entry', ['Các tin khác', LINE, undecided('Đọc nhiều tuần qua!'), LINE], ['related-heading', 'related', 'related', 'related']],
    ['a line with a date is an entry', ['Các tin khác', LINE, undecided('Đọc nhiều tuần 08/01/2020'), LINE], ['related-heading', 'related', 'related', 'related']],
    ['comments go on at a heading', ['Gửi bình luận', LINE, undecided('Lò Văn Pẩu', { hint: 'heading', level: 2 }), LINE], ['comments', 'comments', 'comments', 'comments']],
    ['the weather', ['Các tin khác', LINE, '24 °C', LINE], ['related-heading', 'related', 'sidebar', 'sidebar']],
    ['a figure under the weather', ['24 °C', undecided('87')], ['sidebar', 'sidebar']],
    ['numbers of pages', ['Các tin khác', LINE, undecided('1 2 3 4')], ['related-heading', 'related', 'navigation']],
    ['a list of days', ['Các tin khác', LINE, undecided('08/01/2020')], ['related-heading', 'related', 'related']],
    ['an hour', ['Các tin khác', LINE, ['7:30', { label: 'date', rule: 'dateline' }]], ['related-heading', 'related', 'related']],
    ['numbers elsewhere', [undecided('1 2 3 4')], ['sidebar']],
    ['a date under another heading', ['Gửi bình luận', '08/01/2020'], ['comments', 'comments']],
    ['what is hidden', ['Các tin khác', ['Bà con', { label: 'hidden', rule: 'hidden' }], LINE], ['related-heading', 'hidden', 'related']],
    ['tags', ['Các tin khác', 'Tags: ferry, dam', LINE], ['related-heading', 'tags', 'related']],
    ['a menu behind a counter', ['Đang truy cập: 12', 'Trang chủ', LINE], ['counter', 'navigation', 'navigation']],
    ['a number in a counter', ['Đang truy cập: 12', undecided('184.306 visitas'), undecided('8 visitas'), LINE], ['counter', 'counter', 'counter', 'sidebar']],
    ['a number in words of a counter', ['Đang truy cập: 12', undecided('Hay 8 visitas')], ['counter', 'sidebar']],
    ['a number and two words', ['Đang truy cập: 12', undecided('8 visitas hoy')], ['counter', 'sidebar']],
  ])('%s', (_, rows, labels) => {
    expect(labelsOf(behind(rows))).toEqual(labels);
  });
});

describe('before the article are menus', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['with lines that open lists behind it', [undecided('Các lịch khác'), undecided('Đọc nhiều tuần qua'), LINE], ['navigation', 'navigation', 'navigation']],
    ['with a label of the previous article', [undecided('Previous:'), undecided('The harbour gets a crane')], ['navigation', 'navigation']],
    ['with links to other articles', [undecided('The harbour gets a crane', { zone: 'related', linkShare: 1 })], ['navigation']],
    ['with a call to read on over a date', ['Xem thêm', undecided('Thôn 1 họp (08/01/2020)')], ['navigation', 'navigation']],
    ['with a list of related links', ['Các tin khác', LINE], ['related-heading', 'related']],
    ['and a byline near the title', ['By Jane Millward', ...times(5, LINE)], ['byline', ...times(5, '').map(() => 'navigation')]],
    ['but no byline far above', ['By Jane Millward', ...times(6, LINE)], times(7, '').map(() => 'navigation')],
    ['and a date far above', ['08/01/2020', ...times(7, LINE)], ['date', ...times(7, '').map(() => 'navigation')]],
  ])('%s', (_, rows, labels) => {
    expect(before(rows)).toEqual(labels);
  });

  test('on a page without an article, too', () => {
    const items = itemsOf(['Các tin khác', LINE, 'Trang chủ', LINE]);
    labelSections(items, 0, -1);
    expect(labelsOf(items)).toEqual(['related-heading', 'related', 'navigation', 'navigation']);
  });

  test('a title among other things stays', () => {
    const items = itemsOf(['Các tin khác', LINE, TITLE, LINE]);
    labelSections(items, 0, -1);
    expect(labelsOf(items)).toEqual(['related-heading', 'related', 'title', 'related']);
  });

  test('the article itself stays, and what is behind it is judged', () => {
    const items = itemsOf([LINE, TITLE, LINE, TEXT, LINE]);
    labelSections(items, 1, 3);
    expect(labelsOf(items)).toEqual(['navigation', 'title', null, 'paragraph', 'sidebar']);
  });
});

describe('why', () => {
  const reason = (rows: readonly Row[], inside: boolean | null = null): string | undefined => {
    const items = itemsOf([TEXT, ...rows]);
    const item = items.at(-1);
    if (item !== undefined && inside !== null) item.opinion = { inside, why: () => 'reads like a menu' };
    labelSections(items, 0, 0);
    return item?.verdicts.at(-1)?.reason;
  };
  const TEN = undecided('Divers of Albi clear the chain of the old ferry');
  test.each<[string, readonly Row[], boolean | null, string]>([
    ['a line of no part', [LINE], null, 'no text of the article around it'],
    ['a second one', [LINE, LINE], null, 'stands in a side column'],
    ['the first of a part', ['Gửi bình luận', LINE], null, 'stands in the comment section'],
    ['an entry', ['Các tin khác', LINE], null, 'an item of the list above it'],
    ['a few words that the judge left out', [LINE, LINE], false, 'stands in a side column'],
    ['nine words that the judge left out', [LINE, undecided('Divers of Albi clear the chain of the ferry')], false, 'stands in a side column'],
    ['ten words that the judge left out', [LINE, TEN], false, 'stands in a side column; reads like a menu'],
    ['ten words that the judge took for the article', [LINE, TEN], true, 'stands in a side column'],
  ])('%s', (_, rows, inside, expected) => {
    expect(reason(rows, inside)).toBe(expected);
  });
});
