/** The title: what speaks for a line, which of several is taken, and the article around it. */
import { describe, expect, test } from '@jest/globals';
import { labelArticle } from '../../../src/label/among/article';
import { labelBareViews, labelBody, labelFullStopCaptions } from '../../../src/label/among/body';
import { findRun } from '../../../src/label/among/run';
import { startWithoutTitle, titleQuestion } from '../../../src/label/among/start';
import { findTitle, provenHeading } from '../../../src/label/among/title';
import type { Notes } from '../../../src/label/notes';
import { itemsOf, labelsOf, PROSE, rulesOf, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const TEXT: readonly Row[] = PROSE.map((text) => undecided(text));
const TITLE = 'Ferry across the Tarn river runs again';

/** Names of the signs that tell something of the row at an index, above three paragraphs. */
function signsOf(rows: readonly Row[], index: number, claims: Readonly<Record<string, number>> = {}): readonly string[] {
  const items = itemsOf([...rows, ...TEXT]);
  const notes: Notes = { titles: [], lead: null };
  findTitle(items, rows.length, { paragraphs: items.slice(rows.length), claims: new Map(Object.entries(claims)) }, notes);
  return notes.titles.find(({ block }) => block === items[index]?.block)?.signs.map(({ words }) => words) ?? ['no candidate'];
}

describe('what is weighed of a line', () => {
  test.each<[sign: string, rows: readonly Row[], index: number, less: readonly Row[]]>([
    ['the markup calls it the title', [undecided(TITLE, { zone: 'title' })], 0, [undecided(TITLE, { zone: 'body' })]],
    ['the markup puts it into another part of the page', [undecided(TITLE, { zone: 'sidebar' })], 0, [undecided(TITLE, { zone: 'lead' })]],
    ['a heading of the first level', [undecided(TITLE, { hint: 'heading', level: 1 })], 0, [undecided(TITLE, { hint: 'heading', level: 2 })]],
    ['a heading', [undecided(TITLE, { hint: 'heading', level: 2 })], 0, [undecided(TITLE, { hint: 'heading', level: 3 })]],
    ['a heading of a lower level', [undecided(TITLE, { hint: 'heading', level: 3 })], 0, [undecided(TITLE, { hint: 'heading', level: 2 })]],
    ['set in bold', [undecided(TITLE, { bold: true })], 0, [undecided(TITLE)]],
    ['is a link', [undecided(TITLE, { linkShare: 1 })], 0, [undecided(TITLE, { linkShare: 0.5 })]],
    ['is a list item', [undecided(`- ${TITLE}`)], 0, [undecided(TITLE)]],
    ['share of its words that are the subject of the article', [undecided(TITLE)], 0, [undecided('Welcome everybody')]],
    ['as long as a title is', [undecided(TITLE)], 0, [undecided('Ferry runs again')]],
    ['ends with a full stop', [undecided(`${TITLE}.`)], 0, [undecided(`${TITLE}!`)]],
    ['opens with a small letter', [undecided('ferry across the Tarn river runs again')], 0, [undecided(TITLE)]],
    ['ends with a colon or a comma', [undecided(`${TITLE},`)], 0, [undecided(TITLE)]],
    ['capitals, and not of the subject', [undecided('WELCOME EVERYBODY')], 0, [undecided(TITLE.toUpperCase())]],
    ['is numbered', [undecided(`3. ${TITLE}`)], 0, [undecided(TITLE)]],
    ['the date or the author right behind it', [undecided(TITLE), '3 May 2021'], 0, [undecided(TITLE), undecided('Harbour news')]],
    ['the date or the author soon behind it', [undecided(TITLE), undecided('Harbour news'), '3 May 2021'], 0, [undecided(TITLE), '3 May 2021']],
    ['right behind the path of sections', ['Home > News > Harbour', undecided(TITLE)], 1, [undecided('Welcome'), undecided(TITLE)]],
    ['right behind a date', ['3 May 2021', undecided(TITLE)], 1, [undecided('Welcome'), undecided(TITLE)]],
    ['the first line of the page', [undecided(TITLE)], 0, ['ferry.jpg', undecided(TITLE)]],
    ['a gap before it', [undecided(TITLE, { blankBefore: 1 })], 0, [undecided(TITLE)]],
    ['a phrase of menus or side columns', [['Ferry news of the Tarn', { label: 'navigation', rule: 'navigation' }]], 0, [undecided('Ferry news of the Tarn')]],
    ['could be a name', [undecided('Jane Millward')], 0, [undecided(TITLE)]],
    ['names the site', [undecided('Trang thông tin điện tử xã Nậm Ty')], 0, [undecided(TITLE)]],
  ])('%s', (sign, rows, index, less) => {
    expect(signsOf(rows, index)).toContain(sign);
    expect(signsOf(less, less.length === rows.length ? index : less.length > rows.length ? less.length - 1 - (rows.length - 1 - index) : 0)).not.toContain(sign);
  });

  test('a path of sections behind it', () => {
    const sign = 'a path of sections or the first entry of a menu between it and the text';
    expect(signsOf([undecided(TITLE), 'Home > News > Harbour'], 0)).toContain(sign);
    expect(signsOf(['Home > News > Harbour', undecided(TITLE)], 1)).not.toContain(sign);
  });

  test('the head', () => {
    expect(signsOf([undecided(TITLE)], 0, { [TITLE.toLowerCase()]: 1 })).toContain('the head calls the page so');
    expect(signsOf([undecided(TITLE)], 0)).not.toContain('the head calls the page so');
  });

  test('the text itself', () => {
    expect(signsOf([], 0)).toEqual(expect.arrayContaining(['is itself the first paragraph', 'the first paragraph, closed like a sentence']));
    expect(signsOf([undecided(TITLE)], 0)).not.toContain('is itself the first paragraph');
  });

  test('how far it stands above the text', () => {
    const far = 'far above the text';
    expect(signsOf([undecided(TITLE), ...Array.from({ length: 8 }, () => undecided('Welcome'))], 0)).toContain(far);
    expect(signsOf([undecided(TITLE), undecided('Welcome')], 0)).not.toContain(far);
  });

  test.each<[string, Row]>([
    ['a word', undecided('Ferry')],
    ['a row', undecided(TITLE, { hint: 'row' })],
    ['a counter', ['Đang truy cập: 12', {}]],
    ['a date line of a few words', ['3 May 2021', {}]],
    ['a page of words', undecided('Ferry across the Tarn river '.repeat(10))],
  ])('%s is no candidate', (_, row) => {
    expect(signsOf([row], 0)).toEqual(['no candidate']);
  });
});

describe('the title of a page', () => {
  const found = (rows: readonly Row[], claims: Readonly<Record<string, number>> = {}): string | null => {
    const items = itemsOf([...rows, ...TEXT]);
    const index = findTitle(items, rows.length, { paragraphs: items.slice(rows.length), claims: new Map(Object.entries(claims)) });
    return items[index]?.block.text ?? null;
  };
  test.each<[string, readonly Row[], string | null]>([
    ['the line of the subject', [undecided('Welcome to our town'), undecided(TITLE)], TITLE],
    ['a heading before a line', [undecided('The ferry runs', { hint: 'heading', level: 1 }), undecided('Welcome to our town')], 'The ferry runs'],
    ['the markup\'s own', [undecided('The ferry runs', { zone: 'title' }), undecided('Welcome to our town')], 'The ferry runs'],
    ['none', [undecided('Jane Millward')], null],
    ['not one of a side column', [undecided(TITLE, { zone: 'sidebar' })], null],
    ['not one of the menu', [undecided('- Ferry runs', { linkShare: 1 })], null],
  ])('%s', (_, rows, title) => {
    expect(found(rows)).toBe(title);
  });

  test('what the head calls it', () => {
    expect(found([undecided('Chain of the ferry'), undecided('Harbour days')], { 'harbour days': 1 })).toBe('Harbour days');
  });

  const heading = (text: string, level: number, more: More = {}): Row => undecided(text, { hint: 'heading', level, ...more });
  test.each<[string, readonly Row[], number, Readonly<Record<string, number>>, number]>([
    ['the only heading of the first level', [undecided('Welcome'), heading('Harbour days', 1)], 0, {}, 1],
    ['not where there are two', [undecided('Welcome'), heading('Harbour days', 1), heading('Ferry days', 1)], 0, {}, -1],
    ['not where a heading was found', [heading('Welcome', 2), heading('Harbour days', 1)], 0, {}, -1],
    ['not where the markup\'s own was found', [undecided('Welcome', { zone: 'title' }), heading('Harbour days', 1)], 0, {}, -1],
    ['not one of a lower level', [undecided('Welcome'), heading('Harbour days', 2)], 0, {}, -1],
    ['not one of another part of the page', [undecided('Welcome'), heading('Harbour days', 1, { zone: 'footer' })], 0, {}, -1],
    ['the one that the head names', [undecided('Welcome'), heading('Ferry days', 1), heading('Harbour days', 1)], 0, { 'harbour days': 0.5 }, 2],
    ['of a lower level, wholly', [undecided('Welcome'), heading('Harbour days', 3)], 0, { 'harbour days': 1 }, 1],
    ['of a lower level, not by a part of a few words', [undecided('Welcome'), heading('Harbour days', 3)], 0, { 'harbour days': 0.5 }, -1],
    ['of a lower level, by a part of many words', [undecided('Welcome'), heading('Days of the harbour and its ferry', 3)], 0, { 'days of the harbour and its ferry': 0.5 }, 1],
    ['not where the head names what was found', [undecided('Welcome'), heading('Harbour days', 1)], 0, { welcome: 0.5 }, -1],
    ['where none was found', [heading('Harbour days', 1)], -1, {}, 0],
  ])('proved: %s', (_, rows, title, claims, expected) => {
    expect(provenHeading(itemsOf(rows), title, new Map(Object.entries(claims)))).toBe(expected);
  });
});

describe('the run of the text', () => {
  const run = (rows: readonly Row[]): readonly [number, number] | null => {
    const found = findRun(itemsOf(rows));
    return found === null ? null : [found.first, found.last];
  };
  const menu = (count: number): Row[] => Array.from({ length: count }, () => undecided('Harbour'));
  test.each<[string, readonly Row[], readonly [number, number] | null]>([
    ['none', menu(5), null],
    ['nothing', [], null],
    ['a short sentence', [undecided('The ferry runs again.')], null],
    ['between menus', [...menu(3), ...TEXT, ...menu(3)], [3, 5]],
    ['across a sub-heading', [...menu(3), ...TEXT, undecided('The chain'), ...TEXT, ...menu(3)], [3, 9]],
    ['the longer of two', [...TEXT.slice(0, 1), ...menu(12), ...TEXT], [13, 15]],
    ['with a short sentence behind it', [...TEXT, undecided('So it is.')], [0, 3]],
    ['with the rows of its table', [...TEXT, undecided('Monday | 7:30', { hint: 'row' })], [0, 2]],
    ['with the last items of its list', [...TEXT, undecided('the chain', { hint: 'item' }), undecided('The ferry runs on.'), undecided('a rope', { hint: 'item' })], [0, 4]],
    ['not with items behind text', [...TEXT, undecided('the chain', { hint: 'item' })], [0, 2]],
    ['until a menu', [...TEXT, 'Trang chủ', undecided('So it is again.')], [0, 2]],
    ['until another part of the page', [...TEXT, undecided('So it is again.', { zone: 'sidebar' }), undecided('So it is again.')], [0, 2]],
    ['until a link', [...TEXT, undecided('So it is again.', { linkShare: 1 }), undecided('So it is again.')], [0, 2]],
    ['across an image', [...TEXT, 'ferry.jpg', undecided('So it is again.')], [0, 4]],
  ])('%s', (_, rows, expected) => {
    expect(run(rows)).toEqual(expected);
  });
});

describe('where an article begins', () => {
  const question = (rows: readonly Row[]): readonly [number, number] => {
    const items = itemsOf(rows);
    const { firstParagraph, subject } = titleQuestion(items, { first: 0, last: items.length - 1, weight: 9 }, new Map());
    return [firstParagraph, subject.paragraphs.length];
  };
  test.each<[string, readonly Row[], readonly [number, number]]>([
    ['at a long line', [undecided('Harbour'), ...TEXT], [1, 3]],
    ['at a sentence of ten words', [undecided('Harbour'), undecided('The ferry of the town runs again from Monday on.'), ...TEXT], [1, 3]],
    ['not at a shorter one', [undecided('The ferry runs again.'), ...TEXT], [1, 3]],
    ['not at a question', [undecided('Why does the ferry of the town run again from Monday?'), ...TEXT], [1, 3]],
    ['not at a heading', [undecided(PROSE[0], { hint: 'heading' }), ...TEXT], [1, 4]],
    ['not at the markup\'s title', [undecided(PROSE[0], { zone: 'title' }), ...TEXT], [1, 4]],
    ['not at a title that its date stands behind', [undecided('The ferry of the town runs again from Monday on.'), '3 May 2021', ...TEXT], [2, 3]],
    ['not at something named', [[PROSE[0], { label: 'comments', rule: 'comments' }], ...TEXT], [1, 3]],
    ['at the run where there is no paragraph', [undecided('Harbour'), undecided('Ferry')], [0, 0]],
  ])('%s', (_, rows, expected) => {
    expect(question(rows)).toEqual(expected);
  });

  test.each<[string, readonly Row[], number]>([
    ['at its run', [undecided('Harbour'), ...TEXT], 1],
    ['with a sentence above it', [undecided('Harbour'), undecided('The ferry runs again today.'), ...TEXT], 1],
    ['with a salutation above it', [undecided('Vážení občané,'), undecided('vítejte na stránkách obce'), undecided('The ferry of the town runs again.')], 0],
    ['not with what has a name', ['Trang chủ', ...TEXT], 1],
    ['not with a menu', [undecided('The ferry runs again today.', { zone: 'navigation' }), ...TEXT], 1],
  ])('without a title, %s', (_, rows, start) => {
    const items = itemsOf(rows);
    const first = start === 0 ? 1 : items.findIndex(({ block }) => block.text === PROSE[0]);
    expect(startWithoutTitle(items, { first, last: items.length - 1, weight: 9 })).toBe(start);
  });
});

describe('the article as a whole', () => {
  const article = (rows: readonly Row[], claims: Readonly<Record<string, number>> = {}): readonly (string | null)[] => {
    const items = itemsOf(rows);
    labelArticle(items, findRun(items), new Map(Object.entries(claims)), new Set());
    return labelsOf(items);
  };
  test.each<[string, readonly Row[], readonly (string | null)[]]>([
    ['title and text', [undecided(TITLE), ...TEXT], ['title', 'paragraph', 'paragraph', 'paragraph']],
    ['facts under the title', [undecided(TITLE), '3 May 2021', undecided('385'), ...TEXT], ['title', 'date', 'views', 'paragraph', 'paragraph', 'paragraph']],
    ['a heading further down that is the page\'s own', [undecided(TITLE), undecided(PROSE[0]), undecided('Harbour days', { hint: 'heading', level: 1 }), undecided(PROSE[1]), undecided(PROSE[2])], [null, null, 'title', 'paragraph', 'paragraph']],
    ['no text, but a heading', [undecided('Harbour'), undecided('Harbour days', { hint: 'heading', level: 1 })], [null, 'title']],
    ['no text and no heading', [undecided('Harbour'), undecided('Ferry')], [null, null]],
    ['no text, but the markup\'s title', [undecided('Harbour days', { zone: 'title' })], ['title']],
    ['no text, and a lower heading', [undecided('Harbour days', { hint: 'heading', level: 2 })], [null]],
  ])('%s', (_, rows, labels) => {
    expect(article(rows)).toEqual(labels);
  });

  test('no text, and a lower heading that the head names', () => {
    expect(article([undecided('Harbour days', { hint: 'heading', level: 2 })], { 'harbour days': 1 })).toEqual(['title']);
  });
});

describe('inside the article', () => {
  const inside = (rows: readonly Row[]): readonly string[] => {
    const items = itemsOf(rows);
    labelBody(items, 0, items.length - 1, -1);
    return rulesOf(items);
  };
  test.each<[string, readonly Row[], readonly string[]]>([
    ['a phrase of menus over text is a heading', [...TEXT, ['Liên hệ', {}], undecided(PROSE[0])], ['article-run', 'article-run', 'article-run', 'article-run', 'article-run']],
    ['a phrase of menus at the end is none', [...TEXT, ['Liên hệ', {}]], ['article-run', 'article-run', 'article-run', 'navigation']],
    ['a page tool over text stays', [...TEXT, ['Bản in', {}], undecided(PROSE[0])], ['article-run', 'article-run', 'article-run', 'toolbar', 'article-run']],
    ['short lines under tags are tags', [['Tags', {}], undecided('ferry'), undecided('harbour'), ...TEXT], ['tags', 'tags-list', 'tags-list', 'article-run', 'article-run', 'article-run']],
  ])('%s', (_, rows, rules) => {
    expect(inside(rows)).toEqual(rules);
  });

  test('what the judge leaves out is no article, and it says why', () => {
    const items = itemsOf(TEXT);
    items.forEach((item, index) => { item.opinion = { inside: index !== 1, why: () => `opinion ${index}` }; });
    labelBody(items, 0, 2, -1);
    expect(items.map(({ rule, verdicts }) => [rule, verdicts.at(-1)?.reason.split('; ').at(-1)])).toEqual([['article-run', 'opinion 0'], ['judge', 'opinion 1'], ['article-run', 'opinion 2']]);
  });

  test('where captions end with a full stop, a short sentence behind the opening is one', () => {
    const body = (text: string, label: 'paragraph' | 'caption'): Row => [text, { label, rule: 'article-run' }];
    const rows = (captions: number, second: string): Row[] => [body(PROSE[0], 'paragraph'), body(second, 'paragraph'), ...Array.from({ length: captions }, () => body('The chain of the ferry.', 'caption'))];
    const second = (row: readonly Row[]): string | null => {
      const items = itemsOf(row);
      labelFullStopCaptions(items, 0, items.length - 1);
      return items[1]?.label ?? null;
    };
    expect(second(rows(2, 'Divers at the dam.'))).toBe('caption');
    expect(second(rows(1, 'Divers at the dam.'))).toBe('paragraph');
    expect(second(rows(2, 'Divers, at the dam.'))).toBe('paragraph');
    expect(second(rows(2, PROSE[1]))).toBe('paragraph');
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    ['a number behind the date', ['3 May 2021', undecided('385')], ['dateline', 'views-bare']],
    ['a number behind text', [undecided('Harbour'), undecided('385')], ['', '']],
    ['words behind the date', ['3 May 2021', undecided('Harbour')], ['dateline', '']],
  ])('%s', (_, rows, rules) => {
    const items = itemsOf(rows);
    labelBareViews(items, 1);
    expect(rulesOf(items)).toEqual(rules);
  });
});
