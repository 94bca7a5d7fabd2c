/** Dates and views, from the lines that tell them. */
import { describe, expect, test } from '@jest/globals';
import { readFacts, type Facts } from '../../src/fields/facts';
import type { HeadFacts } from '../../src/fields/claims';
import { judged, type Row } from './judged';

const NO_CLAIMS: HeadFacts = { published: [], updated: [], ownPublished: null, monthFirst: false, authors: null };
const TITLE: Row = ['title', 'The ferry runs again'];
const TEXT: Row = ['paragraph', 'Divers had cleared the chain.'];
const menu = (count: number): Row[] => Array.from({ length: count }, () => ['navigation', 'Home']);
const text = (count: number): Row[] => Array.from({ length: count }, () => TEXT);
const date = (line: string, more: Row[2] = {}): Row => ['date', line, more];

const facts = (rows: readonly Row[], claims: Partial<HeadFacts> = {}): Facts => readFacts(judged(rows), { ...NO_CLAIMS, ...claims });

describe('the publication', () => {
  test.each<[string, readonly Row[], string | null]>([
    ['none', [TITLE, TEXT], null],
    ['under the title', [TITLE, date('3 May 2021'), TEXT], '2021-05-03'],
    ['above the title', [date('3 May 2021'), TITLE, TEXT], '2021-05-03'],
    ['above the title, with a picture between', [date('3 May 2021'), ['image', 'ferry.jpg'], ['byline', 'By Jane Millward'], ['share', 'Share'], ['tags', 'ferry'], TITLE, TEXT], '2021-05-03'],
    ['above the title, with two other lines between', [date('3 May 2021'), ['sidebar', 'a'], ['sidebar', 'b'], TITLE, TEXT], '2021-05-03'],
    ['above the path to the page, where there is no other', [date('3 May 2021'), ['breadcrumb', 'Home > News'], TITLE, TEXT], '2021-05-03'],
    ['above the path to the page, less than inside the text', [date('3 May 2021'), ['breadcrumb', 'Home > News'], TITLE, ...text(5), date('4 May 2021'), TEXT], '2021-05-04'],
    ['above the menu, where two lines disagree', [date('3 May 2021'), ['navigation', 'Home'], date('4 May 2021'), ['navigation', 'News'], TITLE, TEXT], null],
    ['above the menu with its weekday', [date('Monday, 3 May 2021'), ['navigation', 'Home'], TITLE, TEXT], null],
    ['fourteen lines above the title', [date('3 May 2021'), ...menu(13), TITLE, TEXT], '2021-05-03'],
    ['further above', [date('3 May 2021'), ...menu(14), TITLE, TEXT], null],
    ['above the menu of a page without a title', [date('3 May 2021'), ...menu(1), TEXT], null],
    ['above the text of a page without a title', [date('3 May 2021'), TEXT], '2021-05-03'],
    ['above the text of a page without a title, with another line between', [date('3 May 2021'), ['sidebar', 'a'], TEXT], null],
    ['behind the text', [TITLE, TEXT, date('3 May 2021')], '2021-05-03'],
    ['four lines behind the text', [TITLE, ...text(5), ['share', 'a'], ['share', 'b'], ['share', 'c'], date('3 May 2021')], '2021-05-03'],
    ['further behind', [TITLE, ...text(5), ['share', 'a'], ['share', 'b'], ['share', 'c'], ['share', 'd'], date('3 May 2021')], null],
    ['further behind, with a label', [TITLE, ...text(5), ['share', 'a'], ['share', 'b'], ['share', 'c'], ['share', 'd'], date('Published: 3 May 2021')], '2021-05-03'],
    ['by the title before behind the text', [TITLE, date('4 May 2021'), TEXT, date('3 May 2021')], '2021-05-04'],
    ['behind the text before inside of it', [TITLE, ...text(5), date('4 May 2021'), TEXT, date('3 May 2021')], '2021-05-03'],
    ['inside the text', [TITLE, ...text(5), date('4 May 2021'), TEXT], '2021-05-04'],
    ['not in a row of figures inside the text', [TITLE, ...text(5), date('4 May 2021', { hint: 'row' }), TEXT], null],
    ['in a row of facts with a label', [TITLE, ...text(5), date('Published: 4 May 2021', { hint: 'row' }), TEXT], '2021-05-04'],
    ['in a row by the title', [TITLE, date('4 May 2021', { hint: 'row' }), TEXT], '2021-05-04'],
    ['the nearer to the title', [date('1 May 2021'), ['image', 'a'], TITLE, ['byline', 'By Jane Millward'], date('4 May 2021'), TEXT], '2021-05-04'],
    ['below rather than above, as near', [date('1 May 2021'), TITLE, date('4 May 2021'), TEXT], '2021-05-04'],
    ['with a label before one without', [TITLE, date('1 May 2021'), date('Published: 4 May 2021'), TEXT], '2021-05-04'],
    ['by the title before a label elsewhere', [TITLE, date('1 May 2021'), ...text(6), date('Published: 4 May 2021'), TEXT], '2021-05-01'],
    ['under its label', [TITLE, date('1 May 2021'), date('Published:'), date('4 May 2021'), TEXT], '2021-05-04'],
    ['before an update on one line', [TITLE, date('3 May 2021. Updated: 7 May 2021'), TEXT], '2021-05-03'],
    ['before an update on one line inside the text', [TITLE, ...text(6), date('3 May 2021. Updated: 7 May 2021'), TEXT], '2021-05-03'],
    ['not of comments', [TITLE, TEXT, date('3 May 2021', { zone: 'comments' })], null],
    ['of a line with views', [TITLE, ['views', '3 May 2021 - Views: 12'], TEXT], '2021-05-03'],
    ['not of any other line', [TITLE, ['paragraph', '3 May 2021'], TEXT], null],
    ['today is none', [TITLE, date('Hôm nay: 03/05/2021'), TEXT], null],
  ])('%s', (_, rows, expected) => {
    expect(facts(rows).publishedAt).toBe(expected);
  });

  test.each<[string, readonly Row[], Partial<HeadFacts>, string | null, string | null]>([
    ['the head where the page shows none', [TITLE, TEXT], { published: ['2021-05-03'], updated: ['2021-05-09'] }, '2021-05-03', '2021-05-09'],
    ['the time of the head', [TITLE, date('3 May 2021'), TEXT], { published: ['2021-05-03T08:00:00'] }, '2021-05-03T08:00:00', null],
    ['the time of the markup', [TITLE, date('3 May 2021', { datetime: '2021-05-03T08:00:00Z' }), TEXT], {}, '2021-05-03T08:00:00+00:00', null],
    ['the time that the page shows elsewhere', [TITLE, date('3 May 2021'), TEXT, date('3 May 2021 08:00')], {}, '2021-05-03T08:00:00', null],
    ['not the time of an update of that day', [TITLE, date('3 May 2021'), TEXT, date('Updated: 3 May 2021 08:00')], {}, '2021-05-03', '2021-05-03T08:00:00'],
    ['the head before inside the text', [TITLE, ...text(5), date('4 May 2021'), TEXT], { published: ['2021-05-03'] }, '2021-05-03', null],
    ['an update alone stands for it', [TITLE, date('Updated: 9 May 2021'), TEXT], {}, '2021-05-09', null],
    ['an update far from the title, too', [TITLE, ...text(6), date('Updated: 9 May 2021'), TEXT], {}, '2021-05-09', null],
    ['what the article\'s head says beside an update', [TITLE, date('Updated: 9 May 2021'), TEXT], { ownPublished: '2021-05-03' }, '2021-05-03', '2021-05-09'],
    ['not without an update', [TITLE, ...text(5), date('4 May 2021'), TEXT], { ownPublished: '2021-05-03' }, '2021-05-04', null],
    ['both', [TITLE, date('Published: 3 May 2021'), date('Updated: 9 May 2021'), TEXT], {}, '2021-05-03', '2021-05-09'],
    ['a label of its own before the one above it', [TITLE, date('Published: 3 May 2021'), date('Published:'), date('Updated: 9 May 2021'), TEXT], {}, '2021-05-03', '2021-05-09'],
    ['a label elsewhere before an update elsewhere', [TITLE, ...text(6), date('Updated: 9 May 2021'), date('Published: 3 May 2021'), TEXT], {}, '2021-05-03', '2021-05-09'],
    ['an update behind the date on its line', [TITLE, date('3 May 2021. Updated: 7 May 2021'), TEXT], {}, '2021-05-03', '2021-05-07'],
    ['an update far behind the text', [TITLE, ...text(5), ['share', 'a'], ['share', 'b'], ['share', 'c'], ['share', 'd'], date('Updated: 9 May 2021')], {}, '2021-05-09', null],
    ['an update of the same day is told once', [TITLE, date('Published: 3 May 2021'), date('Updated: 3 May 2021'), TEXT], {}, '2021-05-03', null],
    ['the time of an update by the head', [TITLE, date('Published: 3 May 2021'), date('Updated: 9 May 2021'), TEXT], { updated: ['2021-05-09T10:00:00'] }, '2021-05-03', '2021-05-09T10:00:00'],
    ['the update by the title before the one elsewhere', [TITLE, date('Published: 3 May 2021'), date('Updated: 8 May 2021'), ...text(6), date('Updated: 9 May 2021'), TEXT], {}, '2021-05-03', '2021-05-08'],
  ])('%s', (_, rows, claims, published, updated) => {
    const { publishedAt, updatedAt } = facts(rows, claims);
    expect({ publishedAt, updatedAt }).toEqual({ publishedAt: published, updatedAt: updated });
  });
});

describe('day and month', () => {
  test.each<[string, readonly string[], Partial<HeadFacts>, string]>([
    ['the day first', ['03/04/2024'], {}, '2024-04-03'],
    ['the month first where the language has it so', ['03/04/2024'], { monthFirst: true }, '2024-03-04'],
    ['as the head has the same date', ['03/04/2024'], { published: ['2024-03-04'] }, '2024-03-04'],
    ['as the head has it, whatever the language', ['03/04/2024'], { published: ['2024-04-03'], monthFirst: true }, '2024-04-03'],
    ['as another date of the page', ['03/04/2024', '03/14/2024'], {}, '2024-03-04'],
    ['as another date of the page, whatever the language', ['03/04/2024', '14/03/2024'], { monthFirst: true }, '2024-04-03'],
    ['by the language where other dates disagree', ['03/04/2024', '14/03/2024', '03/14/2024'], { monthFirst: true }, '2024-03-04'],
    ['as the head has the same day with its time', ['03/04/2024'], { published: ['2024-03-04T08:00:00'] }, '2024-03-04T08:00:00'],
    ['of a date with its time as the head has the day', ['03/04/2024 08:00'], { published: ['2024-03-04'] }, '2024-03-04T08:00:00'],
    ['of a date with its time as the head has the day, whatever the language', ['03/04/2024 08:00'], { published: ['2024-04-03'], monthFirst: true }, '2024-04-03T08:00:00'],
  ])('%s', (_, lines, claims, expected) => {
    expect(facts([TITLE, ...lines.map((line) => date(line)), TEXT], claims).publishedAt).toBe(expected);
  });
});

describe('views', () => {
  test.each<[string, readonly Row[], number | null, number | null]>([
    ['none', [TITLE, date('3 May 2021'), TEXT], null, null],
    ['beside the date', [TITLE, date('03/05/2021 - Lượt xem: 1.204'), TEXT], 1204, 1],
    ['on a line of their own', [TITLE, TEXT, ['views', 'Lượt xem: 12']], 12, 2],
    ['under their label', [TITLE, ['views', 'Lượt xem:'], ['views', '12'], TEXT], 12, 2],
    ['under their label, whatever it was taken for', [TITLE, ['views', 'Lượt xem:'], ['noise', '12'], TEXT], 12, 2],
    ['far behind the text', [TITLE, TEXT, ...Array.from({ length: 6 }, (): Row => ['share', 'a']), ['views', 'Lượt xem: 12']], 12, 8],
    ['not beside the date of something else', [TITLE, TEXT, ...Array.from({ length: 6 }, (): Row => ['share', 'a']), date('03/05/2021 - Lượt xem: 12')], null, null],
    ['a label over text', [TITLE, ['views', 'Lượt xem:'], TEXT], null, null],
    ['a label at the end', [TITLE, TEXT, ['views', 'Lượt xem:']], null, null],
    ['a number alone', [TITLE, date('3 May 2021'), ['views', '385'], TEXT], 385, 2],
    ['a number that is no count of views', [TITLE, date('3 May 2021'), ['paragraph', '385'], TEXT], null, null],
    ['no line with words', [TITLE, ['views', 'Many'], TEXT], null, null],
  ])('%s', (_, rows, views, viewsAt) => {
    expect(facts(rows)).toMatchObject({ views, viewsAt });
  });
});

test('what stands beside a date is kept, with its line', () => {
  expect(facts([TITLE, date('3 May 2021 | Jane Millward | Harbour'), TEXT, ['share', 'a'], date('Published: Desk')]).beside).toEqual([{ text: 'Jane Millward', index: 1 }, { text: 'Harbour', index: 1 }]);
  expect(facts([date('Published: 3 May 2021 | Jane Millward'), ...menu(14), TITLE, TEXT]).beside).toEqual([]);
});

test('candidates stand in the order in which they count, with their lines', () => {
  const { dates } = facts([TITLE, date('Updated: 9 May 2021'), date('3 May 2021'), TEXT, date('Published: 4 May 2021')], { published: ['2021-05-05'], updated: ['2021-05-10'], ownPublished: '2021-05-05' });
  expect(dates.published.map(({ iso, rank, index }) => [iso, rank, index])).toEqual([
    ['2021-05-04', 'labelled', 4], ['2021-05-03', 'by the title', 2], ['2021-05-05', 'head beside an update', null], ['2021-05-09', 'update by the title', 1], ['2021-05-05', 'head', null],
  ]);
  expect(dates.updated.map(({ iso, index }) => [iso, index])).toEqual([['2021-05-09', 1], ['2021-05-10', null]]);
});
