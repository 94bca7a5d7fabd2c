/** Where an article opens: the head of a document, tools and tags under the title, a count of views. */
import { describe, expect, test } from '@jest/globals';
import { labelBareViews, labelBody } from '../../../src/label/among/body';
import { itemsOf, PROSE, rulesOf, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const [FIRST, SECOND] = PROSE.map((text) => undecided(text)) as [Row, Row];

/** Rules of a body's rows; those of the article's own text are `text`. */
function ruled(rows: readonly Row[]): readonly string[] {
  const items = itemsOf(rows);
  labelBody(items, 0, rows.length - 1, -1);
  return rulesOf(items).map((rule) => (rule === 'article-run' ? 'text' : rule));
}

describe('the head of a document is made of headings', () => {
  const OFFICE = 'UBND XÃ NẬM TY';
  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const SUBJECT = undecided('Về việc thu phí');
  test.each<[string, readonly Row[], string]>([
    ['of at least three lines in capitals', [OFFICE, MOTTO, 'THÔNG BÁO', SUBJECT, FIRST], 'text'],
    ['not of two', [OFFICE, 'THÔNG BÁO', SUBJECT, FIRST], 'sidebar-heading'],
    ['of which one names the document', [OFFICE, 'PHÒNG NỘI VỤ', 'SỞ TƯ PHÁP', 'LIÊN HỆ', SUBJECT, FIRST], 'navigation'],
    ['or says whose it is', [OFFICE, MOTTO, 'SỞ TƯ PHÁP', 'LIÊN HỆ', SUBJECT, FIRST], 'text'],
    ['in capitals', [OFFICE, MOTTO, 'QUYẾT ĐỊNH', 'Thông báo', SUBJECT, FIRST], 'sidebar-heading'],
    ['above the first sentence', [OFFICE, undecided('Bà con họp tối qua.'), MOTTO, 'THÔNG BÁO', SUBJECT, FIRST], 'sidebar-heading'],
    ['above the first item', [OFFICE, undecided('- bà con'), MOTTO, 'THÔNG BÁO', SUBJECT, FIRST], 'sidebar-heading'],
    ['above the first row', [OFFICE, undecided('Thứ hai | 7:30', { hint: 'row' }), MOTTO, 'THÔNG BÁO', SUBJECT, FIRST], 'sidebar-heading'],
    ['above the first long line', [OFFICE, undecided('Về việc thu phí vệ sinh năm nay của các hộ trong thôn Nà Lùng và thôn Nậm Ty'), MOTTO, 'THÔNG BÁO', SUBJECT, FIRST], 'sidebar-heading'],
    ['with short lines among them', [OFFICE, undecided('Về việc thu phí vệ sinh năm nay của các hộ trong thôn Nà Lùng'), MOTTO, 'THÔNG BÁO', SUBJECT, FIRST], 'text'],
    ['with a date among them', [OFFICE, '3 May 2021', MOTTO, 'THÔNG BÁO', SUBJECT, FIRST], 'text'],
    ['not of a visitor counter', [OFFICE, MOTTO, ['THÔNG BÁO', { label: 'counter', rule: 'counter' }], SUBJECT, FIRST], 'counter'],
  ])('%s', (_, rows, rule) => {
    expect(ruled(rows)[rows.length - 3]).toBe(rule);
  });

  test('what the judge would leave out, too', () => {
    const items = itemsOf([OFFICE, MOTTO, undecided('QUYẾT ĐỊNH'), FIRST, SECOND].map((row): Row => (typeof row === 'string' ? undecided(row) : row)));
    for (const item of items) item.opinion = { inside: false, why: () => '' };
    labelBody(items, 0, 4, -1);
    expect(rulesOf(items)).toEqual(['article-run', 'article-run', 'article-run', 'judge', 'judge']);
  });

  test.each<[string, string, readonly Row[], readonly string[]]>([
    ['a title that names a document', 'Quyết định về việc thu phí', [undecided(OFFICE), FIRST], ['article-run', 'judge']],
    ['such a title over a form', 'Quyết định về việc thu phí', [['Số: 12', { label: 'date', rule: 'grid', hint: 'row' }], undecided(OFFICE), FIRST], ['grid', 'article-run', 'judge']],
    ['such a title over no capitals', 'Quyết định về việc thu phí', [undecided('Nậm Ty'), FIRST], ['judge', 'judge']],
    ['another title', 'Nậm Ty thu phí', [undecided(OFFICE), FIRST], ['judge', 'judge']],
  ])('under %s', (_, title, rows, rules) => {
    const items = itemsOf([undecided(title), ...rows]);
    for (const item of items) item.opinion = { inside: false, why: () => '' };
    labelBody(items, 1, rows.length, 0);
    expect(rulesOf(items).slice(1)).toEqual(rules);
  });
});

describe('between title and text', () => {
  const tools = (count: number): Row[] => Array.from({ length: count }, (_, n) => undecided(`Giọng nữ miền ${'i'.repeat(n + 1)}`));
  const gap = (text: string): Row => undecided(text, { blankBefore: 1 });
  test.each<[string, readonly Row[], readonly string[]]>([
    ['lines right under a tool are tools', ['Nghe bài viết', ...tools(2), gap(PROSE[0])], ['toolbar', 'tools-list', 'tools-list', 'text']],
    ['up to the next tool', ['Nghe bài viết', ...tools(2), 'Bản in', FIRST], ['toolbar', 'tools-list', 'tools-list', 'toolbar', 'text']],
    ['four of them', ['Nghe bài viết', ...tools(4), gap(PROSE[0])], ['toolbar', 'tools-list', 'tools-list', 'tools-list', 'tools-list', 'text']],
    ['not five', ['Nghe bài viết', ...tools(5), gap(PROSE[0])], ['toolbar', 'text', 'text', 'text', 'text', 'text', 'text']],
    ['not behind a gap', ['Nghe bài viết', gap('Giọng nữ miền Nam'), gap(PROSE[0])], ['toolbar', 'text', 'text']],
    ['not right over the text', ['Nghe bài viết', ...tools(1), FIRST], ['toolbar', 'text', 'text']],
    ['not over a long line', ['Nghe bài viết', ...tools(1), undecided('Khai mạc giải bóng chuyền thôn Nà'), gap(PROSE[0])], ['toolbar', 'text', 'text', 'text']],
    ['over a line of six words', ['Nghe bài viết', ...tools(1), undecided('Khai mạc giải bóng chuyền thôn'), gap(PROSE[0])], ['toolbar', 'tools-list', 'tools-list', 'text']],
    ['not over a heading', ['Nghe bài viết', ...tools(1), undecided('Lúa chín', { hint: 'heading' }), gap(PROSE[0])], ['toolbar', 'text', 'text', 'text']],
    ['not over a date', ['Nghe bài viết', ...tools(1), '3 May 2021', gap(PROSE[0])], ['toolbar', 'text', 'dateline', 'text']],
    ['not under a menu', ['Trang chủ', ...tools(1), gap(PROSE[0])], ['home', 'text', 'text']],
    ['not in the text', [FIRST, 'Nghe bài viết', ...tools(1), gap(PROSE[1])], ['text', 'toolbar', 'text', 'text']],
    ['lines under tags are tags', ['Tags', undecided('ferry'), undecided('harbour of Albi'), FIRST], ['tags', 'tags-list', 'tags-list', 'text']],
    ['of up to four words', ['Tags', undecided('harbour of the Tarn'), FIRST], ['tags', 'tags-list', 'text']],
    ['not of five', ['Tags', undecided('harbour of the Tarn river'), FIRST], ['tags', 'text', 'text']],
    ['no sentences', ['Tags', undecided('Read on.'), FIRST], ['tags', 'text', 'text']],
    ['not under a row of tags', ['Từ khóa: cầu treo, giao thông, Nà Lùng', undecided('ferry'), FIRST], ['tags', 'text', 'text']],
    ['not under views', ['Lượt xem:', undecided('ferry'), FIRST], ['views', 'text', 'text']],
    ['behind a lead and a date it is still the opening', [FIRST, '3 May 2021', 'Tags', undecided('ferry'), SECOND], ['text', 'dateline', 'tags', 'tags-list', 'text']],
    ['not behind two paragraphs and a date', [FIRST, SECOND, '3 May 2021', 'Tags', undecided('ferry'), SECOND], ['text', 'text', 'dateline', 'tags', 'text', 'text']],
    ['not in the text of an article', [FIRST, 'Tags', undecided('ferry'), SECOND], ['text', 'tags', 'text', 'text']],
    ['behind a heading it is still the opening', [undecided('The chain', { hint: 'heading' }), 'Tags', undecided('ferry'), SECOND], ['text', 'tags', 'tags-list', 'text']],
  ])('%s', (_, rows, rules) => {
    expect(ruled(rows)).toEqual(rules);
  });
});

describe('a number alone is the count of views', () => {
  test.each<[string, readonly Row[], number, string | null]>([
    ['behind the date', ['3 May 2021', undecided('385')], 1, 'views'],
    ['behind the label of views', ['Lượt xem:', undecided('385')], 1, 'views'],
    ['not behind text', [undecided('Harbour'), undecided('385')], 1, null],
    ['not words behind the date', ['3 May 2021', undecided('Harbour')], 1, null],
    ['not what has a label', ['3 May 2021', ['385', { label: 'counter' }]], 1, 'counter'],
    ['among the first lines of the text', [undecided('Harbour'), undecided('Harbour'), undecided('Harbour'), '3 May 2021', undecided('385')], 4, 'views'],
    ['not below them', [undecided('Harbour'), undecided('Harbour'), undecided('Harbour'), undecided('Harbour'), '3 May 2021', undecided('385')], 5, null],
  ])('%s', (_, rows, index, label) => {
    const items = itemsOf(rows);
    labelBareViews(items, 1);
    expect(items[index]?.label).toBe(label);
  });
});
