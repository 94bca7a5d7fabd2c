/** What stands around an article: sections with their headings, counters, bylines, copies. */
import { describe, expect, test } from '@jest/globals';
import { nameEvidence, labelSplitBylines } from '../../../src/label/among/byline';
import { headNames, titleClaims } from '../../../src/label/among/claims';
import { labelCounterLines } from '../../../src/label/among/counter-lines';
import { cutGluedTitle } from '../../../src/label/among/glued-title';
import { labelLead } from '../../../src/label/among/lead';
import { labelListing } from '../../../src/label/among/listing';
import { labelMarkedDates } from '../../../src/label/among/marked-dates';
import { markRepeats } from '../../../src/label/among/repeats';
import { findRun } from '../../../src/label/among/run';
import { labelSections } from '../../../src/label/among/sections';
import { labelTail } from '../../../src/label/among/tail';
import { labelTopByline } from '../../../src/label/among/top-byline';
import { subjectWords, topicality, wordsOf } from '../../../src/label/among/topic';
import type { Head } from '../../../src/types';
import { itemsOf, labelsOf, PROSE, rulesOf, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const body = (text: string, more: More = {}): Row => [text, { label: 'paragraph', rule: 'article-run', ...more }];
const title = (text: string, more: More = {}): Row => [text, { label: 'title', rule: 'title', ...more }];

describe('behind the article', () => {
  const behind = (rows: readonly Row[]): readonly (string | null)[] => {
    const items = itemsOf([body(PROSE[0]), ...rows]);
    labelSections(items, 0, 0);
    return labelsOf(items).slice(1);
  };

  test.each<[string, readonly Row[], readonly string[]]>([
    ['a line of no section', ['Divers of Albi'], ['sidebar']],
    ['a list under its heading', ['Các tin khác', 'Trao quà cho học sinh', 'Khai mạc giải bóng chuyền'], ['related-heading', 'related', 'related']],
    ['until a menu', ['Các tin khác', 'Trao quà cho học sinh', 'Trang chủ', 'Bà con'], ['related-heading', 'related', 'navigation', 'navigation']],
    ['until a counter', ['Các tin khác', 'Trao quà cho học sinh', 'Đang truy cập: 12', '1.204', '17 visitas', 'Bà con'], ['related-heading', 'related', 'counter', 'counter', 'counter', 'sidebar']],
    ['until a heading', ['Các tin khác', 'Trao quà cho học sinh', undecided('Bà con', { hint: 'heading', level: 2 }), 'Lúa chín'], ['related-heading', 'related', 'sidebar', 'sidebar']],
    ['with headings all through', ['Các tin khác', undecided('Trao quà cho học sinh', { hint: 'heading' }), undecided('Khai mạc giải', { hint: 'heading' })], ['related-heading', 'related', 'related']],
    ['until another bullet', ['Các tin khác', undecided('- Trao quà cho học sinh'), undecided('- Khai mạc giải'), undecided('Bà con họp')], ['related-heading', 'related', 'related', 'sidebar']],
    ['until a line without a date', ['Các tin khác', undecided('Trao quà cho học sinh (08/01/2020)'), undecided('Khai mạc giải (05/01/2020)'), undecided('Bà con họp'), undecided('Lúa chín')], ['related-heading', 'related', 'related', 'sidebar', 'sidebar']],
    ['one entry with a date proves nothing', ['Các tin khác', undecided('Trao quà cho học sinh (08/01/2020)'), undecided('Bà con họp')], ['related-heading', 'related', 'related']],
    ['a date may stand on the next line', ['Các tin khác', undecided('Trao quà cho học sinh (08/01/2020)'), undecided('Khai mạc giải (05/01/2020)'), undecided('Bà con họp'), '04/01/2020'], ['related-heading', 'related', 'related', 'related', 'related']],
    ['until a line in capitals', ['Các tin khác', undecided('Trao quà cho học sinh'), undecided('LIÊN KẾT SITE')], ['related-heading', 'related', 'sidebar']],
    ['in capitals all through', ['Các tin khác', undecided('TRAO QUÀ CHO HỌC SINH'), undecided('KHAI MẠC GIẢI')], ['related-heading', 'related', 'related']],
    ['with dates first, until more lines than an entry has', ['Các tin khác', '08/01/2020', undecided('Trao quà cho học sinh'), '05/01/2020', undecided('Khai mạc giải'), undecided('Bà con họp')], ['related-heading', 'related', 'related', 'related', 'related', 'sidebar']],
    ['one entry alone', [undecided('Previous'), undecided('The harbour gets a new crane'), undecided('Divers of Albi')], ['related-heading', 'related', 'sidebar']],
    ['a label of one entry over a word', [undecided('Previous'), undecided('Crane')], ['sidebar', 'sidebar']],
    ['under words of other articles', ['Các lịch khác', undecided('Lịch tuần 12'), undecided('Lịch tuần 11')], ['related-heading', 'related', 'related']],
    ['a popular list', ['Đọc nhiều tuần qua', undecided('Trao quà cho học sinh')], ['sidebar', 'sidebar']],
    ['comments', ['Gửi bình luận', undecided('Bà con họp')], ['comments', 'comments']],
    ['an imprint', ['© 2024 Pinder Falls Borough', undecided('Bà con họp')], ['footer', 'footer']],
    ['facts of another article', ['Các tin khác', undecided('Trao quà cho học sinh'), '08/01/2020', 'Lượt xem: 12'], ['related-heading', 'related', 'related', 'related']],
    ['facts of this article', ['Lượt xem: 12', '08/01/2020'], ['views', 'date']],
  ])('%s', (_, rows, expected) => {
    expect(behind(rows)).toEqual(expected);
  });

  test('entries have the heading of their list', () => {
    const items = itemsOf([body(PROSE[0]), 'Các tin khác:', undecided('Trao quà cho học sinh'), 'Trang chủ', undecided('Bà con')]);
    labelSections(items, 0, 0);
    expect(items.map(({ section }) => section)).toEqual([null, null, 'Các tin khác', null, null]);
  });

  test('before it are menus, and bylines far above are not its own', () => {
    const items = itemsOf([undecided('Bà con'), 'By Jane Millward', ...Array.from({ length: 6 }, () => undecided('Lúa chín')), 'By Ann Roe', title('The ferry'), body(PROSE[0])]);
    labelSections(items, 9, 10);
    expect(labelsOf(items)).toEqual(['navigation', 'navigation', 'navigation', 'navigation', 'navigation', 'navigation', 'navigation', 'navigation', 'byline', 'title', 'paragraph']);
  });
});

describe('a visitor counter on several lines', () => {
  const counted = (rows: readonly Row[]): readonly (string | null)[] => {
    const items = itemsOf(rows);
    labelCounterLines(items);
    return labelsOf(items);
  };
  test.each<[string, readonly Row[], readonly (string | null)[]]>([
    ['a label over its number', [undecided('Hôm nay'), undecided('341')], ['counter', 'counter']],
    ['a label over text', [undecided('Hôm nay'), undecided('Bà con')], [null, null]],
    ['a label over a dash', [undecided('Hôm nay'), undecided('-')], [null, null]],
    ['a label behind another line of it', ['Đang truy cập: 12', undecided('Hôm nay')], ['counter', 'counter']],
    ['a number behind another line of it', ['Đang truy cập: 12', undecided('341')], ['counter', 'counter']],
    ['a number alone', [undecided('Bà con'), undecided('341')], [null, null]],
    ['a label of views over its number', [undecided('Lượt xem'), undecided('341')], [null, null]],
    ['three labels', [undecided('Hôm nay'), undecided('Hôm qua'), undecided('Tổng')], ['counter', 'counter', 'counter']],
    ['two labels', [undecided('Hôm nay'), undecided('Hôm qua'), undecided('Bà con')], [null, null, null]],
    ['one label three times', [undecided('Hôm nay'), undecided('Hôm nay'), undecided('Hôm nay')], [null, null, null]],
    ['three labels of which one is a title', [undecided('Hôm nay'), ['Hôm qua', { label: 'title' }], undecided('Tổng')], [null, 'title', null]],
    ['what is no visitor', [undecided('Khách'), undecided('Bot'), undecided('Máy chủ tìm kiếm')], [null, null, null]],
  ])('%s', (_, rows, expected) => {
    expect(counted(rows)).toEqual(expected);
  });
});

describe('the end of the article', () => {
  const tail = (rows: readonly Row[]): { readonly last: number; readonly labels: readonly (string | null)[] } => {
    const items = itemsOf([title('The ferry runs again'), body(PROSE[0]), body(PROSE[1]), ...rows]);
    const last = labelTail(items, 2, 1, nameEvidence(items));
    return { last: last - 2, labels: labelsOf(items).slice(3) };
  };
  test.each<[string, readonly Row[], number, readonly (string | null)[]]>([
    ['nothing', [], 0, []],
    ['a Vietnamese name', [undecided('Vi Thị Nhung')], 1, ['byline']],
    ['an English line that looks like a name', [undecided('Harbour Master')], 0, [null]],
    ['a person with an office', [undecided('Jane Millward, Office of Culture')], 1, ['byline']],
    ['a line set to the right', [undecided('the harbour master', { indent: 20 })], 1, ['byline']],
    ['a sentence set to the right', [undecided('The harbour master said so.', { indent: 20 })], 0, [null]],
    ['a name behind an image', ['ferry.jpg', undecided('Vi Thị Nhung')], 2, ['image', 'caption']],
    ['a byline of a label', ['By Jane Millward', undecided('Xem thêm bà con')], 1, ['byline', null]],
    ['a source', ['Nguồn: Báo Lai Trạch'], 1, ['source']],
    ['a date behind a byline', ['By Jane Millward', '08/01/2020'], 2, ['byline', 'date']],
    ['a date behind something else', ['08/01/2020', 'By Jane Millward'], 0, ['date', 'byline']],
    ['a number behind a byline', ['By Jane Millward', undecided('385')], 1, ['byline', 'views']],
    ['a caption with its credit', [undecided('The ferry in the morning. Photo: Jane Millward')], 1, ['caption']],
    ['a line behind an image', ['ferry.jpg', undecided('The ferry in the morning')], 2, ['image', 'caption']],
    ['a post over a name', [undecided('CHỦ TỊCH'), undecided('Vi Thị Nhung')], 2, ['byline', 'byline']],
    ['a menu', ['Trang chủ', undecided('Vi Thị Nhung')], 0, ['navigation', null]],
    ['far behind', [...Array.from({ length: 6 }, (): Row => 'ferry.jpg'), 'By Jane Millward'], 0, ['image', 'image', 'image', 'image', 'image', 'image', 'byline']],
    ['a label that no locale knows', [undecided('Text: Annika Vretlund')], 1, ['byline']],
    ['names that open a list', [undecided('Vi Thị Nhung'), undecided('Lò Văn Pẩu'), undecided('Lò Thị Mai'), undecided('Vi Văn Ngọ')], 0, [null, null, null, null]],
    ['a name with a bullet', [undecided('- Vi Thị Nhung')], 0, [null]],
    ['a line over the byline', [undecided('Bà con ra bến đón thuyền'), undecided('Vi Thị Nhung')], 2, ['caption', 'byline']],
    ['an office in capitals at the end', [undecided('UBND XÃ NẬM TY')], 1, ['byline']],
    ['an office in capitals over a list', [undecided('UBND XÃ NẬM TY'), undecided('bà con')], 0, [null, null]],
  ])('%s', (_, rows, last, labels) => {
    expect(tail(rows)).toEqual({ last, labels });
  });

  test('a signature that the text ends with, and what stands over it', () => {
    const items = itemsOf([title('Thu phí'), body(PROSE[0]), body('CHỦ TỊCH', { label: 'heading' }), body('(Đã ký)', { label: 'listItem' }), body('Vi Thị Nhung', { label: 'listItem' })]);
    expect(labelTail(items, 4, 1, nameEvidence(items))).toBe(4);
    expect(labelsOf(items)).toEqual(['title', 'paragraph', 'byline', 'byline', 'byline']);
  });
});

describe('names between title and text', () => {
  const top = (rows: readonly Row[], names: readonly string[] = []): readonly string[] => {
    const items = itemsOf([title('The ferry runs again'), ...rows, ...PROSE.map((text) => body(text))]);
    labelTopByline(items, 0, rows.length + 1, nameEvidence(items), new Set(names));
    return rulesOf(items).slice(1, rows.length + 1);
  };
  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    ['the author of the head', [undecided('By Jane Millward')], ['jane millward'], ['byline-named']],
    ['the author of the head by no name', [undecided('tarn desk')], ['tarn desk'], ['byline-named']],
    ['in the place of the author', [undecided('Jane Millward', { zone: 'byline' })], [], ['byline-marked']],
    ['with a trade in the place of the author', [undecided('By Jane Millward | harbour news', { zone: 'byline' })], [], ['byline-marked']],
    ['a figure in the place of the author', [undecided('Jane Millward 12', { zone: 'byline' })], [], ['']],
    ['a photographer in the place of the author', [undecided('Photo: Jane Millward', { zone: 'byline' })], [], ['']],
    ['a person before the date', [undecided('Jane Millward'), '3 May 2021'], [], ['byline-top', 'dateline']],
    ['a Vietnamese name', [undecided('Vi Thị Nhung')], [], ['byline-top']],
    ['a section', [undecided('harbour news'), '3 May 2021'], [], ['', 'dateline']],
    ['a heading', [undecided('Jane Millward', { hint: 'heading' }), '3 May 2021'], [], ['', 'dateline']],
    ['a menu', [undecided('Jane Millward', { zone: 'navigation' }), '3 May 2021'], [], ['', 'dateline']],
    ['a label of a date', [undecided('Published'), '3 May 2021'], [], ['', 'dateline']],
    ['capitals over capitals', [undecided('JANE MILLWARD'), undecided('ANN ROE')], [], ['', '']],
  ])('%s', (_, rows, names, rules) => {
    expect(top(rows, names)).toEqual(rules);
  });

  test('a page without a title has none', () => {
    const items = itemsOf([undecided('Jane Millward', { zone: 'byline' })]);
    labelTopByline(items, -1, 1, nameEvidence(items), new Set(['jane millward']));
    expect(rulesOf(items)).toEqual(['']);
  });
});

describe('a label alone over a name', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['a name', [undecided('By'), undecided('Jane Millward')], ['byline-label', 'byline-label']],
    ['a first name that is a small word elsewhere', [undecided('By'), undecided('Dan Millward')], ['byline-label', 'byline-label']],
    ['a sentence', [undecided('By'), undecided('The ferry runs again.')], ['', '']],
    ['words', [undecided('By'), undecided('the river')], ['', '']],
    ['nothing', [undecided('By')], ['']],
    ['a line of something else', [undecided('By'), ['Jane Millward', { label: 'title', rule: 'title' }]], ['', 'title']],
    ['a name that is a menu elsewhere', [undecided('By'), ['Jane Millward', { label: 'navigation', rule: 'navigation' }]], ['byline-label', 'byline-label']],
    ['another line over a name', [undecided('Near'), undecided('Jane Millward')], ['', '']],
  ])('%s', (_, rows, rules) => {
    const items = itemsOf(rows);
    labelSplitBylines(items);
    expect(rulesOf(items)).toEqual(rules);
  });
});

describe('what is printed twice', () => {
  test('the lead, the title and the line of facts, within the article', () => {
    const items = itemsOf([['The ferry runs', { label: 'heading' }], title('The ferry runs'), '3 May 2021', '3 May 2021', body(PROSE[0], { label: 'lead' }), body(PROSE[0]), body('The ferry runs!', { label: 'heading' }), body(PROSE[1]), '4 May 2021', body(PROSE[0])]);
    markRepeats(items, { first: 1, last: 8 });
    expect(labelsOf(items)).toEqual(['heading', 'title', 'date', 'noise', 'lead', 'noise', 'noise', 'paragraph', 'date', 'paragraph']);
  });

  test('not what differs', () => {
    const items = itemsOf([title('The ferry runs'), body(PROSE[0], { label: 'lead' }), body(PROSE[1]), body('The ferries run', { label: 'heading' })]);
    markRepeats(items, { first: 0, last: 3 });
    expect(labelsOf(items)).toEqual(['title', 'lead', 'paragraph', 'heading']);
  });

  test.each<[string, string, string, number]>([
    ['the title before the text', 'The ferry runs again', `The ferry runs again ${PROSE[1]}`, 1],
    ['behind a mark', 'The ferry runs again', `The ferry runs again: “${PROSE[1]}`, 1],
    ['a sentence that opens as the title does', 'The ferry runs again', 'The ferry runs again from Monday, after divers had cleared its chain.', 0],
    ['a title of three words', 'The ferry runs', `The ferry runs ${PROSE[1]}`, 0],
    ['hardly more than the title', 'The ferry runs again', 'The ferry runs again Today', 0],
  ])('%s', (_, heading, text, added) => {
    const items = itemsOf([title(heading), undecided(text)]);
    expect(cutGluedTitle(items, 0, 1)).toBe(added);
    expect(labelsOf(items)).toEqual(added === 1 ? ['title', 'noise', null] : ['title', null]);
  });
});

describe('the lead', () => {
  const lead = (rows: readonly Row[]): string | null => {
    const items = itemsOf([title('The ferry runs again'), ...rows]);
    labelLead(items, 1, rows.length, 0);
    const found = items.find(({ label }) => label === 'lead');
    return found?.verdicts.at(-1)?.reason ?? null;
  };
  test.each<[string, readonly Row[], string | null]>([
    ['none', [body(PROSE[0]), body(PROSE[1])], null],
    ['by the markup', [body(PROSE[0], { zone: 'lead' }), body(PROSE[1])], 'the markup sets it as the lead'],
    ['printed twice', [body(PROSE[0]), body(PROSE[1]), body(PROSE[0])], 'printed twice, first as the lead'],
    ['printed again far below', [body(PROSE[0]), ...Array.from({ length: 5 }, () => body(PROSE[1])), body(PROSE[0])], null],
    ['glued before a caption', [body(PROSE[0], { lines: { first: 2, last: 2 } }), body('The ferry', { label: 'caption', lines: { first: 2, last: 2 } })], 'glued before the first caption'],
    ['set apart', [body(PROSE[0], { hint: 'quote', label: 'quote' }), body(PROSE[1])], 'set apart under the title'],
    ['a quotation', [body(`“${PROSE[0]}”`, { hint: 'quote', label: 'quote' }), body(PROSE[1])], null],
    ['with the tag of an outlet', [body(`BTV - ${PROSE[0]}`), body(PROSE[1])], "opens with an outlet's tag"],
    ['with the tag of an outlet in brackets', [body(`(LĐ online) - ${PROSE[0]}`), body(PROSE[1])], "opens with an outlet's tag"],
    ['with a word and a dash', [body(`Tarn - ${PROSE[0]}`), body(PROSE[1])], null],
    ['with a tag, and nothing behind it', [body(`BTV - ${PROSE[0]}`)], null],
    ['in bold', [body(PROSE[0], { bold: true }), body(PROSE[1])], 'set in bold before the text'],
    ['in bold like the text', [body(PROSE[0], { bold: true }), body(PROSE[1], { bold: true })], null],
    ['with a gap behind it', [body(PROSE[0]), body(PROSE[1], { blankBefore: 1 })], 'right under the title, with a gap behind it'],
    ['with a gap before it, too', [body(PROSE[0], { blankBefore: 1 }), body(PROSE[1], { blankBefore: 1 })], null],
    ['a few words with a gap behind them', [body('Divers had cleared the chain.'), body(PROSE[1], { blankBefore: 1 })], null],
    ['with a gap behind it, under the date', ['3 May 2021', body(PROSE[0]), body(PROSE[1], { blankBefore: 1 })], 'right under the title, with a gap behind it'],
    ['with a gap behind it, under an image', ['ferry.jpg', body(PROSE[0]), body(PROSE[1], { blankBefore: 1 })], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });

  test('what was weighed is noted', () => {
    const items = itemsOf([title('The ferry runs again'), body(PROSE[0], { bold: true }), body(PROSE[1])]);
    const notes = { titles: [], lead: null };
    labelLead(items, 1, 2, 0, notes);
    expect(notes.lead).toMatchObject({ block: { text: PROSE[0] } });
    expect((notes.lead as unknown as { signs: { words: string; holds: boolean }[] }).signs.filter(({ holds }) => holds).map(({ words }) => words)).toEqual(['set in bold before the text']);
  });
});

describe('a list of articles', () => {
  const entry = (n: number): Row[] => [undecided(`Thôn ${n} họp bàn làm đường`), `0${n}/03/2022`];
  const listed = (rows: readonly Row[]): readonly (string | null)[] | null => {
    const items = itemsOf(rows);
    return labelListing(items, findRun(items)) ? labelsOf(items) : null;
  };
  test.each<[string, readonly Row[], readonly (string | null)[] | null]>([
    ['titles over their dates', [undecided('Tin của xã', { hint: 'heading', level: 1 }), ...entry(1), ...entry(2), ...entry(3)], ['title', ...Array.from({ length: 6 }, () => 'related')]],
    ['two of them', [undecided('Tin của xã', { hint: 'heading', level: 1 }), ...entry(1), ...entry(2)], null],
    ['under a heading of related links', [undecided('Tin của xã'), 'Các tin khác', ...entry(1), ...entry(2), ...entry(3)], null],
    ['dates over their titles', [undecided('Tin của xã', { hint: 'heading', level: 1 }), ...[1, 2, 3].flatMap((n): Row[] => [`0${n}/03/2022`, undecided(`Thôn ${n} họp bàn làm đường.`)])], ['title', ...Array.from({ length: 6 }, () => 'related')]],
    ['an article with a list behind it', [title('The ferry'), ...PROSE.map((text) => undecided(text)), ...entry(1), ...entry(2), ...entry(3)], null],
    ['dates with text between them', [...entry(1), ...PROSE.map((text) => undecided(text)), ...entry(2), ...PROSE.map((text) => undecided(text)), ...entry(3)], null],
    ['dates far apart', [1, 2, 3].flatMap((n): Row[] => [...entry(n), ...Array.from({ length: 6 }, () => undecided('Lúa chín'))]), null],
    ['parts of the page between them', [...entry(1), ...entry(2), 'Đang truy cập: 12', ...entry(3)], null],
  ])('%s', (_, rows, labels) => {
    expect(listed(rows)).toEqual(labels);
  });
});

describe('a date that the markup gives away', () => {
  test.each<[string, Row, string]>([
    ['in the place of the date', undecided('Harbour news of 3 May 2021', { zone: 'date' }), 'date-marked'],
    ['with a machine-readable date', undecided('Harbour news of 3 May 2021', { datetime: '2021-05-03' }), 'date-marked'],
    ['taken for text', body('Harbour news of 3 May 2021', { zone: 'date' }), 'date-marked'],
    ['taken for a heading', body('Harbour news of 3 May 2021', { zone: 'date', label: 'heading' }), 'article-run'],
    ['without any mark', undecided('Harbour news of 3 May 2021'), ''],
    ['without a date', undecided('Harbour news', { zone: 'date' }), ''],
    ['a long line', undecided(`${'Harbour news '.repeat(8)}of 3 May 2021`, { zone: 'date' }), ''],
  ])('%s', (_, row, rule) => {
    const items = itemsOf([title('The ferry'), row]);
    labelMarkedDates(items, 0);
    expect(items[1]?.rule).toBe(rule);
  });

  test('stands near the title', () => {
    const line = undecided('Harbour news of 3 May 2021', { zone: 'date' });
    const items = itemsOf([line, line, line, line, title('The ferry'), ...Array.from({ length: 9 }, () => line)]);
    labelMarkedDates(items, 4);
    expect(rulesOf(items).map((rule) => rule === 'date-marked')).toEqual([false, true, true, true, false, ...Array.from({ length: 8 }, () => true), false]);
    const without = itemsOf([line]);
    labelMarkedDates(without, -1);
    expect(rulesOf(without)).toEqual(['']);
  });
});

describe('what the head calls the page', () => {
  const NONE: Head = { title: null, siteName: null, language: null, canonical: null, base: null, titles: [], authors: [], published: [], updated: [], descriptions: [] };
  const claims = (says: Partial<Head>): object => Object.fromEntries(titleClaims({ ...NONE, ...says }));
  const og = (...values: readonly string[]): Head['titles'] => values.map((value) => ({ from: 'meta:og:title', value }));

  test.each<[string, Partial<Head>, object]>([
    ['nothing', {}, {}],
    ['the whole and its parts', { title: 'The ferry | Tarn' }, { 'the ferry | tarn': 1, 'the ferry': 0.5, tarn: 0.5 }],
    ['without the site', { title: 'The ferry | Tarn', siteName: 'TARN' }, { 'the ferry | tarn': 1, 'the ferry': 0.5 }],
    ['without the application', { title: 'The ferry | Tarn', titles: [{ from: 'meta:application-name', value: 'Tarn' }] }, { 'the ferry | tarn': 1, 'the ferry': 0.5 }],
    ['a part that is a claim of its own', { title: 'The ferry | Tarn', titles: og('The ferry') }, { 'the ferry | tarn': 1, 'the ferry': 1.2, tarn: 0.5 }],
    ['the same claim twice', { title: 'The ferry', titles: og('The ferry') }, { 'the ferry': 1 }],
  ])('%s', (_, says, expected) => {
    expect(claims(says)).toEqual(expected);
  });

  test('its authors, without the site', () => {
    const authors = [{ from: 'meta:author', value: ' Jane Millward ' }, { from: 'meta:author', value: 'Tarn' }];
    expect([...headNames({ ...NONE, authors, siteName: 'tarn' })]).toEqual(['jane millward']);
    expect([...headNames({ ...NONE, authors })]).toEqual(['jane millward', 'tarn']);
    expect(headNames(null).size).toBe(0);
    expect(titleClaims(null).size).toBe(0);
  });
});

describe('the subject of an article', () => {
  test('telling words, in scripts without blanks pairs of characters', () => {
    expect(wordsOf('the ferry of tarn is up')).toEqual(['ferry', 'tarn']);
    expect(wordsOf('村委会通知')).toEqual(['村委', '委会', '会通', '通知']);
  });

  test('a word counts by the paragraphs that hold it, three make it whole', () => {
    const items = itemsOf(['ferry ferry chain', 'ferry', 'the ferry', 'river'].map((text) => undecided(text)));
    const subject = subjectWords(items, ['ferry', 'chain', 'dam']);
    expect([...subject]).toEqual([['ferry', 3], ['chain', 1], ['dam', 0]]);
    expect(topicality(['ferry', 'dam', 'ferry'], subject)).toEqual({ share: 0.5, weight: 1 });
    expect(topicality(['chain'], subject).weight).toBeCloseTo(1 / 3);
    expect(topicality([], subject)).toEqual({ share: 0, weight: 0 });
  });
});
