/** The parts of a report's own script that need no browser. */
import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/cli/report/data';
import { counts, entriesOf, filtered, foldForSearch, sorted } from '../../../src/cli/report/client/choose';
import { dateSteps } from '../../../src/cli/report/client/date-steps';
import { facetsOf, type Facet, type FacetName } from '../../../src/cli/report/client/facets';
import { placesIn } from '../../../src/cli/report/client/places';
import { cleared, formatState, parseState, toggle } from '../../../src/cli/report/client/state';
import { sharedFolder } from '../../../src/cli/report/client/paths';

const row = (changes: Partial<Row>): Row => ({ path: null, kind: 'article', title: null, published: null, byline: null, source: null, language: 'vi', format: 'text', encoding: 'utf-8', warnings: [], missing: [], boilerplate: 0.5, ...changes });
const rows = [
  row({ path: 'b.txt', title: 'Đắk Rve: Người dân góp đất', published: '2024-03-02', byline: 'H’Duyên Mlô', boilerplate: 0.1 }),
  row({ path: 'a10.txt', published: '2023-12-31T10:00', missing: ['byline'], language: 'en', boilerplate: 1 }),
  row({ path: 'a9.txt', kind: 'listing', missing: ['byline', 'published'], warnings: ['empty'], boilerplate: null }),
  row({ path: 'c.txt', kind: 'unreadable', warnings: ['undecodable'], language: null, format: null, encoding: null, boilerplate: null }),
];
const entries = entriesOf(rows);
const steps = dateSteps(rows);
const facets = facetsOf(steps.stepOf, steps.nameOf);
const found = (hash: string): (string | null)[] => sorted(filtered(entries, parseState(hash), facets), parseState(hash)).map((entry) => entry.row.path);

describe('which pages are listed, and in which order', () => {
  test.each([
    ['', ['b.txt', 'a10.txt', 'a9.txt', 'c.txt']],
    ['#missing=byline', ['a10.txt', 'a9.txt']],
    ['#missing=byline&missing=published', ['a9.txt']],
    ['#kind=article&kind=listing', ['b.txt', 'a10.txt', 'a9.txt']],
    ['#missing=byline&kind=article', ['a10.txt']],
    ['#warning=undecodable', ['c.txt']],
    ['#date=2024-03', ['b.txt']],
    ['#date=', ['a9.txt']],
    ['#boilerplate=9', ['a10.txt']],
    ['#boilerplate=1', ['b.txt']],
    ['#search=dak+GOP', ['b.txt']],
    ['#search=mlo', ['b.txt']],
    ['#search=nothing', []],
    ['#language=none+such', []],
    ['#sort=page', ['a9.txt', 'a10.txt', 'c.txt', 'b.txt']],
    ['#sort=date', ['a10.txt', 'b.txt', 'a9.txt', 'c.txt']],
    ['#sort=-date', ['b.txt', 'a10.txt', 'a9.txt', 'c.txt']],
    ['#sort=boilerplate', ['b.txt', 'a10.txt', 'a9.txt', 'c.txt']],
    ['#sort=-boilerplate', ['a10.txt', 'b.txt', 'a9.txt', 'c.txt']],
    ['#sort=__proto__', ['b.txt', 'a10.txt', 'a9.txt', 'c.txt']],
  ])('%s', (hash, expected) => expect(found(hash)).toEqual(expected));

  const counted = (name: FacetName, hash: string): Record<string, number> => Object.fromEntries(counts(entries, parseState(hash), facets, facets.find((facet) => facet.name === name) as Facet));
  test.each([
    ['kind', '', { article: 2, listing: 1, unreadable: 1 }],
    ['kind', '#kind=listing', { article: 2, listing: 1, unreadable: 1 }],
    ['kind', '#missing=byline', { article: 1, listing: 1 }],
    ['missing', '#missing=published', { byline: 1, published: 1 }],
    ['language', '', { vi: 2, en: 1 }],
    ['boilerplate', '', { 1: 1, 9: 1 }],
  ] as const)('counts of %s under "%s"', (name, hash, expected) => expect(counted(name, hash)).toEqual(expected));

  test('a search needs no marks and no capitals', () => expect(foldForSearch('Đắk Rve, HÒA BẮC, Łódź')).toBe('dak rve, hoa bac, łodz'));
});

describe('the address behind #', () => {
  test.each(['#', '#page=3', '#page=0&search=h%C3%B2a+b%E1%BA%AFc&missing=byline&missing=source&kind=article&sort=-date', '#date='])('%s comes back as it was', (hash) => expect(formatState(parseState(hash))).toBe(hash));

  test.each([['#page=-1'], ['#page=x'], ['#nonsense'], ['#sort=none&page='], ['#%E0%A4%A']])('%s asks for nothing', (hash) => expect(formatState(parseState(hash))).toBe('#'));

  test('values are picked and taken away', () => {
    const once = toggle(parseState('#sort=kind'), 'missing', 'byline');
    expect(formatState(once)).toBe('#missing=byline&sort=kind');
    expect(formatState(toggle(once, 'missing', 'byline'))).toBe('#sort=kind');
    expect(formatState(cleared(once))).toBe('#sort=kind');
  });
});

describe('steps of time', () => {
  const between = (...dates: readonly string[]): readonly string[] => dateSteps(dates.map((published) => row({ published }))).all;
  test.each([
    [['2024-03-01'], ['2024-03']],
    [['2024-02-29', '2023-12-01'], ['2023-12', '2024-01', '2024-02']],
    [['2020-01-01', '2024-12-31'], Array.from({ length: 20 }, (_, index) => `${2020 + Math.floor(index / 4)}-Q${(index % 4) + 1}`)],
    [['2001', '2024-12-31'].map((date) => date.padEnd(10, '-01')), Array.from({ length: 24 }, (_, index) => `${2001 + index}`)],
    [['1899-01-01', '2024-01-01'], ['1890s', ...Array.from({ length: 13 }, (_, index) => `${1900 + index * 10}s`)]],
    [[], []],
  ])('%j', (dates, expected) => expect(between(...dates)).toEqual(expected));
});

describe('lines that a sentence speaks of', () => {
  test.each([
    ['no name between title and text (lines 3-5), behind the text (from line 30 on)', [['lines 3-5', 3, 5], ['line 30', 30, 30]]],
    ['lines 3, 9 and 12: dates of other articles', [['lines 3', 3, 3], ['9', 9, 9], ['12', 12, 12]]],
    ['lines 1, 2, 3, 4 and 7 more', [['lines 1', 1, 1], ['2', 2, 2], ['3', 3, 3], ['4', 4, 4]]],
    ['a short line set to the right', []],
    ['online 17', []],
  ])('%s', (sentence, expected) => expect(placesIn(sentence).map(({ start, end, first, last }) => [sentence.slice(start, end), first, last])).toEqual(expected));
});

describe('the folder that all paths share', () => {
  test.each([
    [['a/b/1.txt', 'a/b/2.txt'], 'a/b/'],
    [['a/b/1.txt', 'a/c/2.txt'], 'a/'],
    [['ab/1.txt', 'abc/2.txt'], ''],
    [['/x/1.txt', '/y/2.txt'], '/'],
    [['C:\\x\\1.txt', 'C:\\x\\y\\2.txt'], 'C:\\x\\'],
    [['1.txt'], ''],
    [[], ''],
  ])('%j', (paths, expected) => expect(sharedFolder(paths)).toBe(expected));
});
