/** The title, and what is cut off it. */
import { describe, expect, test } from '@jest/globals';
import { cleanTitle } from '../../src/fields/title';
import type { Head } from '../../src/types';
import { judged, page, type Row } from './judged';

const TEXT: Row = ['paragraph', 'The ferry across the Tarn river runs again after the divers had cleared its chain.'];

function titleOf(rows: readonly Row[], head: Partial<Head> | null, listing = false): string | null {
  return cleanTitle(judged(rows), page(rows, head), listing);
}

const claim = (...values: readonly string[]): Partial<Head> => ({ titles: values.map((value) => ({ from: 'meta:og:title', value })) });

describe('the title that the page shows', () => {
  test.each<[string, string, readonly Row[], Partial<Head> | null, string]>([
    ['as it is', 'The ferry runs again', [], null, 'The ferry runs again'],
    ['without the name the head gives the site', 'The ferry runs again | Tarn Gazette', [], { siteName: 'Tarn Gazette' }, 'The ferry runs again'],
    ['without the name that stands above it', 'The ferry runs again - Tarn Gazette', [['navigation', 'Tarn Gazette']], null, 'The ferry runs again'],
    ['with a name that stands nowhere', 'The ferry runs again - Tarn Gazette', [['navigation', 'Home']], null, 'The ferry runs again - Tarn Gazette'],
    ['with its own hyphens', 'The ferry - at last - runs again - Tarn Gazette', [], { siteName: 'Tarn Gazette' }, 'The ferry - at last - runs again'],
    ['without all of a name that holds a mark', 'The ferry runs again | Tarn Gazette | News', [], { siteName: 'Tarn Gazette | News' }, 'The ferry runs again'],
    ['without a label', 'Blog: The ferry runs again', [], claim('The ferry runs again'), 'The ferry runs again'],
    ['without a label that the site stands behind in the head', 'Blog: The ferry runs again', [], { title: 'The ferry runs again | Tarn Gazette' }, 'The ferry runs again'],
    ['without a date', 'Dec 18 2025 - The ferry runs again', [], claim('The ferry runs again'), 'The ferry runs again'],
    ['with a label that the head has, too', 'Blog: The ferry runs again', [], claim('Blog: The ferry runs again', 'The ferry runs again'), 'Blog: The ferry runs again'],
    ['with words before the claim', 'Why the ferry runs again', [], claim('The ferry runs again'), 'Why the ferry runs again'],
    ['with words and a date before the claim', 'Since May 2 2023 the ferry runs again', [], claim('The ferry runs again'), 'Since May 2 2023 the ferry runs again'],
    ['with a label before a claim of two words', 'News: Ferry runs', [], claim('Ferry runs'), 'News: Ferry runs'],
    ['with a colon further ahead', 'Tarn: why the ferry runs again', [], claim('the ferry runs again'), 'Tarn: why the ferry runs again'],
  ])('%s', (_, title, above, head, expected) => {
    expect(titleOf([...above, ['title', title], TEXT], head)).toBe(expected);
  });

  test('a long line above is no name of the site', () => {
    const line = 'Here you can read all that has happened in our town this week';
    expect(titleOf([['navigation', line], ['title', `The ferry runs again - ${line}`], TEXT], null)).toBe(`The ferry runs again - ${line}`);
  });

  test('what stands below is no name of the site', () => {
    expect(titleOf([['title', 'The ferry runs again - Tarn river'], TEXT, ['heading', 'Tarn river']], null)).toBe('The ferry runs again - Tarn river');
  });
});

describe('the title of a page that shows none', () => {
  test.each<[string, Partial<Head> | null, string | null]>([
    ['no head', null, null],
    ['an empty head', {}, null],
    ['the words of the text', claim('The ferry runs again'), 'The ferry runs again'],
    ['more than half of them', claim('The ferry runs tomorrow'), 'The ferry runs tomorrow'],
    ['a slogan', claim('Welcome to our lovely town'), null],
    ['two words', claim('Ferry chain'), null],
    ['three words', claim('Tarn ferry runs'), 'Tarn ferry runs'],
    ['the site', { ...claim('The Tarn ferry'), siteName: 'The Tarn ferry' }, null],
    ['the site behind it', { ...claim('The ferry runs again | Ferry News'), siteName: 'Ferry News' }, 'The ferry runs again'],
    ['the element title', { title: 'The ferry runs again' }, 'The ferry runs again'],
    ['the second claim where the first is a slogan', claim('Welcome to our lovely town', 'The ferry runs again'), 'The ferry runs again'],
    ['without an unknown site of many words', { title: 'The ferry runs again | All that happens in our lovely town every day' }, 'The ferry runs again'],
    ['a portal', claim('Trang thông tin điện tử xã Tarn'), null],
  ])('%s', (_, head, expected) => {
    expect(titleOf([TEXT], head)).toBe(expected);
  });

  test.each<[Row[0], string | null]>([['heading', 'The ferry runs again'], ['listItem', 'The ferry runs again'], ['navigation', null]])('words that stand in a %s', (label, expected) => {
    expect(titleOf([[label, 'The ferry runs again']], claim('The ferry runs again'))).toBe(expected);
  });

  test('a listing has none of the head', () => {
    expect(titleOf([TEXT], claim('The ferry runs again'), true)).toBeNull();
  });
});
