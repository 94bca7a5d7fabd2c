/** What the head claims, and which of it is believed. */
import { describe, expect, test } from '@jest/globals';
import { headFacts, moreExact } from '../../src/fields/claims';
import { cleanName, headAuthors } from '../../src/fields/head-authors';
import type { Claim } from '../../src/types';
import { head, page, type Row } from './judged';

const TITLE = 'The ferry across the Tarn runs again';
const NAMED = { titles: [{ from: 'meta:og:title', value: TITLE }] };
const ENGLISH: readonly Row[] = [['paragraph', 'The ferry runs again today, and the people of both banks are glad of it.']];
const at = (from: string, value: string): Claim => ({ from, value });

describe('dates', () => {
  const OG = at('meta:og:updated_time', '2024-03-28T08:00:00+07:00');

  test('no head says nothing', () => {
    expect(headFacts(page([]), TITLE)).toEqual({ published: [], updated: [], ownPublished: null, monthFirst: false, authors: null });
  });

  test.each<[string, Claim, string | null, object, readonly string[]]>([
    ['a claim of a head that names the article', OG, TITLE, NAMED, ['2024-03-28T08:00:00+07:00']],
    ['a head that names it in other words', OG, TITLE, { title: 'Tarn ferry runs once more' }, ['2024-03-28T08:00:00+07:00']],
    ['a head that speaks of something else', OG, TITLE, { title: 'Welcome to Tarn' }, []],
    ['a head without a title', OG, TITLE, {}, []],
    ['a page without a title', OG, null, NAMED, []],
    ['the markup of an article, whatever the head speaks of', at('jsonld:datePublished', '2024-03-28'), null, {}, ['2024-03-28']],
    ['so are its microdata', at('itemprop:datePublished', '2024-03-28'), null, {}, ['2024-03-28']],
    ['the markup of the page, though the head names the article', at('jsonld:WebPage.datePublished', '2024-03-28'), TITLE, NAMED, []],
    ['no date', at('itemprop:datePublished', 'today'), TITLE, NAMED, []],
  ])('%s', (_, claim, title, says, expected) => {
    expect(headFacts(page([], { ...says, published: [claim], updated: [claim] }), title)).toMatchObject({ published: expected, updated: expected });
  });

  test.each<[string, string | null]>([['meta:article:published_time', '2024-03-28'], ['meta:date', null], ['jsonld:datePublished', null]])('%s as the article\'s own', (from, expected) => {
    expect(headFacts(page([], { ...NAMED, published: [at(from, '2024-03-28')] }), TITLE).ownPublished).toBe(expected);
  });

  test('of one moment the local wording holds', () => {
    const published = [at('itemprop:a', '2024-03-27T18:30:00Z'), at('itemprop:b', '2024-03-28T01:30:00+07:00'), at('itemprop:c', '2024-03-27T18:00:00Z'), at('itemprop:d', '2024-03-28T02:30:00+08:00')];
    expect(headFacts(page([], { published }), null).published).toEqual(['2024-03-28T01:30:00+07:00', '2024-03-28T01:30:00+07:00', '2024-03-27T18:00:00+00:00', '2024-03-28T02:30:00+08:00']);
  });

  test.each([['en-US', true], ['EN_us', true], ['en-GB', false], ['es-US', false], [null, false]])('the language %j writes the month first: %j', (language, expected) => {
    expect(headFacts(page(ENGLISH, { language }), null).monthFirst).toBe(expected);
  });

  test('a declaration of American English over another language says nothing', () => {
    expect(headFacts(page([['paragraph', 'Bà con trong thôn đã họp ở nhà văn hóa và thống nhất góp công, góp đá.']], { language: 'en-US' }), null).monthFirst).toBe(false);
  });

  test.each<[string | null, readonly string[], string | null]>([
    ['2024-03-28', ['2024-03-28T08:00:00', '2024-03-29T08:00:00'], '2024-03-28T08:00:00'],
    ['2024-03-28', ['2024-03-28T08:00:00', '2024-03-28T08:00:00+07:00'], '2024-03-28T08:00:00+07:00'],
    ['2024-03-28T08:00:00', ['2024-03-28T08:00:00+07:00'], '2024-03-28T08:00:00+07:00'],
    ['2024-03-28T08:00:00', ['2024-03-28T08:00:31+07:00'], '2024-03-28T08:00:31+07:00'],
    ['2024-03-28T08:00:00', ['2024-03-28T09:00:00+07:00'], '2024-03-28T08:00:00'],
    ['2024-03-28T08:00:00', ['2024-03-28'], '2024-03-28T08:00:00'],
    ['2024-03-28', [], '2024-03-28'],
    [null, ['2024-03-28'], null],
  ])('%j, more exactly by %j', (date, others, expected) => {
    expect(moreExact(date, others)).toBe(expected);
  });
});

describe('a name', () => {
  test.each<[string, string | null]>([
    ['Jane Millward', 'Jane Millward'],
    ['  By Jane  Millward, ', 'Jane Millward'],
    ['Tác giả: Vi Thị Nhung', 'Vi Thị Nhung'],
    ['Hlín Eyjólfsdóttir, travel writer and guide', 'Hlín Eyjólfsdóttir, travel writer and guide'],
    ['', null],
    [' - ', null],
    ['12 34', null],
    ['jane@tarn.example', null],
    ['https://tarn.example/jane', null],
    ['www.tarn.example', null],
    ['Facebook.com', null],
    ['Admin', null],
    ['undefined', null],
    ['UBND xã Nậm Ty', null],
    [`Jane Millward, ${'a friend of the town and of its ferry, '.repeat(3)}`, null],
  ])('%j is %j', (value, name) => {
    expect(cleanName(value)).toBe(name);
  });
});

describe('authors', () => {
  const persons = (...names: readonly string[]): object => ({ names, kind: 'persons' });
  const accounts = (...names: readonly string[]): object => ({ names, kind: 'accounts' });
  test.each<[string, readonly Claim[], object | null]>([
    ['none', [], null],
    ['none that is a name', [at('meta:author', 'admin')], null],
    ['persons of one place', [at('meta:author', 'Jane Millward'), at('meta:author', 'Peter Ashdown'), at('meta:author', 'Jane Millward')], persons('Jane Millward', 'Peter Ashdown')],
    ['persons before an account', [at('meta:author', 'jmillward'), at('jsonld:author', 'Jane Millward')], persons('Jane Millward')],
    ['the first of two places', [at('meta:author', 'Jane Millward'), at('jsonld:author', 'Peter Ashdown')], persons('Jane Millward')],
    ['an account', [at('meta:author', 'jmillward')], accounts('jmillward')],
    ['a person beside an account', [at('meta:author', 'Jane Millward'), at('meta:author', 'desk')], accounts('Jane Millward', 'desk')],
    ['a person with a trade', [at('meta:author', 'Jane Millward, travel writer')], persons('Jane Millward, travel writer')],
    ['a word of JSON-LD', [at('jsonld:author', 'jmillward')], null],
    ['the site in JSON-LD', [at('jsonld:author', 'Tarn Gazette')], accounts('Tarn Gazette')],
    ['the site', [at('meta:author', 'tarn gazette')], accounts('tarn gazette')],
    ['three links to persons', ['Jane Millward', 'Peter Ashdown', 'Ann Roe'].map((name) => at('rel:author', name)), persons('Jane Millward', 'Peter Ashdown', 'Ann Roe')],
    ['links to the persons of a list', ['Jane Millward', 'Peter Ashdown', 'Ann Roe', 'Tom Day'].map((name) => at('rel:author', name)), null],
    ['four persons in a meta element', ['Jane Millward', 'Peter Ashdown', 'Ann Roe', 'Tom Day'].map((name) => at('meta:author', name)), persons('Jane Millward', 'Peter Ashdown', 'Ann Roe', 'Tom Day')],
  ])('%s', (_, claims, expected) => {
    expect(headAuthors(claims, head({ siteName: 'Tarn Gazette' }))).toEqual(expected);
  });

  test('are believed as dates are', () => {
    const authors = [at('meta:author', 'Jane Millward')];
    expect(headFacts(page([], { ...NAMED, authors }), TITLE).authors).toEqual(persons('Jane Millward'));
    expect(headFacts(page([], { authors }), TITLE).authors).toBeNull();
  });
});
