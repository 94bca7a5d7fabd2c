/** The title: which of several lines is taken; and what stands inside the article under it. */
import { describe, expect, test } from '@jest/globals';
import { labelBareViews, labelBody, labelFullStopCaptions } from '../../../src/label/among/body';
import { findTitle, provenHeading } from '../../../src/label/among/title';
import type { Notes } from '../../../src/label/notes';
import { itemsOf, PROSE, rulesOf, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const TEXT: readonly Row[] = PROSE.map((text) => undecided(text));
const TITLE = 'Ferry across the Tarn river runs again';

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

  test('all that was weighed is noted, the strongest signs first, and which line was taken', () => {
    const items = itemsOf([undecided('Welcome to our town'), undecided(TITLE), ...TEXT]);
    const notes: Notes = { titles: [], lead: null };
    findTitle(items, 2, { paragraphs: items.slice(2), claims: new Map() }, notes);
    expect(notes.titles.map(({ block, chosen }) => [block.text, chosen])).toEqual([['Welcome to our town', false], [TITLE, true], [PROSE[0], false]]);
    for (const { signs, sum } of notes.titles) {
      const weights = signs.map(({ weight }) => weight);
      expect(sum).toBeCloseTo(weights.reduce((total, weight) => total + weight, 0));
      expect(weights.map(Math.abs)).toEqual(weights.map(Math.abs).sort((a, b) => b - a));
    }
  });

  test('the first of two lines of which neither says more', () => {
    const items = itemsOf([undecided('Ferry of the Tarn', { bold: true }), undecided('Welcome to our town'), undecided('Welcome to our town'), undecided('Ferry of the Tarn'), ...TEXT]);
    expect(findTitle(items, 4, { paragraphs: items.slice(4), claims: new Map() })).toBe(0);
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
    ['of a lower level, by a part of five words', [undecided('Welcome'), heading('Harbour days of the town', 3)], 0, { 'harbour days of the town': 0.5 }, 1],
    ['not a line that is no heading', [undecided('Welcome'), undecided('Harbour days')], 0, { 'harbour days': 1 }, -1],
    ['not an item of the first level', [undecided('Welcome'), undecided('Harbour days', { hint: 'item', level: 1 })], 0, {}, -1],
    ['none without headings', [undecided('Welcome')], 0, {}, -1],
  ])('proved: %s', (_, rows, title, claims, expected) => {
    expect(provenHeading(itemsOf(rows), title, new Map(Object.entries(claims)))).toBe(expected);
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
