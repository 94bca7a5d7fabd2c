/** The article as a whole: its title, where its text begins and ends, and what becomes of the lines around it. */
import { describe, expect, test } from '@jest/globals';
import { labelArticle, type ArticleRange } from '../../../src/label/among/article';
import { findRun } from '../../../src/label/among/run';
import type { Item } from '../../../src/label/item';
import { itemsOf, labelsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const heading = (text: string, level: number, more: More = {}): Row => undecided(text, { hint: 'heading', level, ...more });
const TEXT: readonly Row[] = PROSE.map((text) => undecided(text));
const TITLE = 'Ferry across the Tarn river runs again';

type Claims = Readonly<Record<string, number>>;
type Labels = readonly (string | null)[];
const THREE: Labels = ['paragraph', 'paragraph', 'paragraph'];

function article(rows: readonly Row[], claims: Claims = {}): { readonly items: readonly Item[]; readonly range: ArticleRange } {
  const items = itemsOf(rows);
  return { items, range: labelArticle(items, findRun(items), new Map(Object.entries(claims)), new Set()) };
}

/** The labels of the rows, and the first and last of those that are the article's. */
function labelled(rows: readonly Row[], claims: Claims = {}): readonly [Labels, readonly [first: number, last: number]] {
  const { items, range: { first, last } } = article(rows, claims);
  return [labelsOf(items), [first, last]];
}

describe('an article', () => {
  test.each<[string, readonly Row[], Labels, readonly [number, number]]>([
    ['with a title', [undecided(TITLE), ...TEXT], ['title', ...THREE], [0, 3]],
    ['with a title behind a menu', ['Trang chủ', undecided(TITLE), ...TEXT], ['navigation', 'title', ...THREE], [1, 4]],
    ['with a menu behind it', [undecided(TITLE), ...TEXT, 'Trang chủ', 'Giới thiệu'], ['title', ...THREE, 'navigation', 'navigation'], [0, 3]],
    ['with facts under the title', [undecided(TITLE), '3 May 2021', undecided('385'), ...TEXT], ['title', 'date', 'views', ...THREE], [0, 5]],
    ['with the date above the title', ['Trang chủ', '3 May 2021', undecided(TITLE), ...TEXT], ['navigation', 'date', 'title', ...THREE], [1, 5]],
    ['with dates on the first lines of the page', ['3 May 2021', 'Updated: 4 May 2021', undecided(TITLE), ...TEXT], ['date', 'date', 'title', ...THREE], [0, 5]],
    ['without a title', [undecided('Jane Millward'), ...TEXT], [null, ...THREE], [1, 3]],
    ['without a title, with a sentence above its run', [undecided('Jane Millward'), undecided('It runs again, at last.'), ...TEXT], [null, 'paragraph', ...THREE], [1, 4]],
    ['without a title, from the first line of the page', [...TEXT], THREE, [0, 2]],
    ['with the title printed again, glued before the text', [undecided(TITLE), undecided(`${TITLE} ${PROSE[0]}`), ...TEXT.slice(1)], ['title', 'noise', ...THREE], [0, 4]],
    ['with its byline', [undecided(TITLE), ...TEXT, 'By Jane Millward'], ['title', ...THREE, 'byline'], [0, 4]],
    ['with fields at its end', [undecided(TITLE), ...TEXT, undecided('Monday to Friday: 7:30'), 'By Jane Millward'], ['title', ...THREE, 'paragraph', 'byline'], [0, 5]],
    ['with a date that the markup gives away', [undecided(TITLE), undecided('Harbour news of 3 May 2021', { zone: 'date' }), ...TEXT], ['title', 'date', ...THREE], [0, 4]],
    ['with its author under the title', [undecided(TITLE), undecided('Jane Millward', { zone: 'byline' }), ...TEXT], ['title', 'byline', ...THREE], [0, 4]],
    ['with its lead', [undecided(TITLE), undecided(PROSE[0], { zone: 'lead' }), ...TEXT.slice(1)], ['title', 'lead', 'paragraph', 'paragraph'], [0, 3]],
  ])('%s', (_, rows, labels, range) => {
    expect(labelled(rows)).toEqual([labels, range]);
  });
});

describe('the heading of the page takes the place of a line before the text', () => {
  const SHORT = 'Ferry on the Tarn';
  const date = undecided('Harbour news of 3 May 2021', { zone: 'date' });
  test.each<[string, readonly Row[], Labels, readonly [number, number]]>([
    ['where it stands in the text', [undecided(TITLE), undecided(PROSE[0]), heading('Harbour days', 1), ...TEXT.slice(1)], [null, null, 'title', 'paragraph', 'paragraph'], [0, 4]],
    ['with the date under it', [undecided(TITLE), undecided(PROSE[0]), heading('Harbour days', 1), date, ...TEXT.slice(1)], [null, null, 'title', 'date', 'paragraph', 'paragraph'], [0, 5]],
    ['where it opens the page', [heading('Harbour days', 1), 'Home > News > Harbour', undecided(SHORT), ...TEXT], ['title', 'breadcrumb', 'heading', ...THREE], [2, 5]],
    ['where it stands far down, and the text stays whole', [undecided(SHORT), ...TEXT, ...TEXT, heading('Harbour days', 1), ...TEXT.slice(1)], ['heading', ...THREE, ...THREE, 'title', 'paragraph', 'paragraph'], [0, 9]],
  ])('%s', (_, rows, labels, range) => {
    expect(labelled(rows)).toEqual([labels, range]);
  });

  test('and the verdict says which of the two it was', () => {
    const reason = (rows: readonly Row[]): string | undefined => article(rows).items.find(({ label }) => label === 'title')?.verdicts.at(-1)?.reason;
    expect(reason([heading('Harbour days', 1), 'Home > News > Harbour', undecided(TITLE), '3 May 2021', ...TEXT])).toBe('the heading of the page');
    expect(reason([undecided(TITLE), ...TEXT])).toBe('stands before the text as its title does');
  });
});

describe('a list at the end of the text goes on to its last entry, though entries are links', () => {
  const link = (text: string, more: More = {}): Row => undecided(text, { linkShare: 1, ...more });
  const last = (...behind: readonly Row[]): number => article([undecided(TITLE), ...TEXT, undecided('- oil for the chain.'), ...behind]).range.last;
  test.each<[string, readonly Row[], number]>([
    ['an entry', [link('- a rope')], 5],
    ['several entries', [link('- a rope'), link('- two oars'), link('- a lamp')], 7],
    ['an entry under another bullet', [link('+ a rope')], 4],
    ['an entry behind a gap', [link('- a rope', { blankBefore: 1 })], 4],
    ['an entry with a date', [link('- a rope (3 May 2021)')], 4],
    ['an entry that has a name', [link('- a rope', { label: 'navigation', rule: 'navigation' })], 4],
    ['a line', [link('Harbour')], 4],
  ])('%s', (_, behind, end) => {
    expect(last(...behind)).toBe(end);
  });

  test('a link behind text is no list', () => {
    expect(article([undecided(TITLE), ...TEXT, link('Harbour')]).range.last).toBe(3);
  });
});

describe('a page without text', () => {
  const NONE = [0, -1] as const;
  test.each<[string, readonly Row[], Claims, Labels, readonly [number, number]]>([
    ['but with a heading', [undecided('Harbour'), heading('Harbour days', 1)], {}, [null, 'title'], [1, 1]],
    ['but with a heading behind a menu', [heading('Trang chủ', 1, { label: 'navigation', rule: 'home' }), heading('Harbour days', 1)], {}, ['navigation', 'title'], [1, 1]],
    ['and no heading', [undecided('Harbour'), undecided('Ferry')], {}, [null, null], NONE],
    ['but with the title by the markup', [undecided('Harbour days', { zone: 'title' })], {}, ['title'], [0, 0]],
    ['and a lower heading', [heading('Harbour days', 2)], {}, [null], NONE],
    ['and a lower heading that the head names', [heading('Harbour days', 2)], { 'harbour days': 1 }, ['title'], [0, 0]],
    ['and a line that the head names', [undecided('Harbour days')], { 'harbour days': 1 }, [null], NONE],
  ])('%s', (_, rows, claims, labels, range) => {
    expect(labelled(rows, claims)).toEqual([labels, range]);
  });
});
