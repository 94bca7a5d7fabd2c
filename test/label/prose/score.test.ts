/** How much a block looks like running text by its shape: what it brings to the article's run. */
import { describe, expect, test } from '@jest/globals';
import { isDatedItem, proseWeight } from '../../../src/label/prose/score';
import type { Zone } from '../../../src/types';
import { itemsOf, type More } from '../among/items';
import { line, sentence } from './values';

const weightOf = (text: string, more: More = {}): number => itemsOf([[text, { label: null, ...more }]]).map(proseWeight)[0] ?? NaN;

describe('the weight of a block', () => {
  test.each<[string, string, More, number]>([
    ['a sentence brings its words but eight', sentence(20), {}, 12],
    ['a short sentence costs', sentence(5), {}, -3],
    ['a paragraph brings sixty at most', sentence(90), {}, 60],
    ['a line without a full stop costs', line(29), {}, -4],
    ['a long one is a paragraph all the same', line(30), {}, 22],
    ['and brings no more than one', line(90), {}, 60],
    ['a line before a list brings a little', `${line(12)}:`, {}, 4],
    ['a long one no more than ten', `${line(40)}：`, {}, 10],
    ['a field hardly costs', 'Phone:', {}, -2],
    ['links cost most', 'Opening hours of the town hall', { linkShare: 1 }, -10],
    ['a line that is half a link does not', 'Opening hours of the town hall', { linkShare: 0.6 }, -4],
    ['one linked word is a line', 'Home', { linkShare: 1 }, -4],
    ['two are a link', 'Town hall', { linkShare: 1 }, -10],
    ['a row of a table', sentence(20), { hint: 'row' }, -2],
    ['a title with its date', 'The ferry runs again (12/03/2024)', {}, -9],
    ['a label that rules gave', sentence(20), { label: 'sidebar', rule: 'grid' }, -10],
    ['another label', sentence(20), { label: 'navigation', rule: 'other' }, -2],
  ])('%s', (_, text, more, weight) => {
    expect(weightOf(text, more)).toBe(weight);
  });

  test.each<[Zone, number]>([
    ['body', 6], ['lead', 6], ['title', 0], ['navigation', -20], ['sidebar', -20], ['related', -20], ['comments', -20], ['counter', -20], ['toolbar', -20], ['share', -20],
  ])('in a part marked as %s is %d more', (zone, more) => {
    const kinds: readonly [string, More][] = [
      [sentence(20), {}], [line(10), {}], [line(40), {}], ['Phone:', {}], ['Town hall', { linkShare: 1 }], ['Ferry', { hint: 'row' }], ['The ferry runs again (12/03/2024)', {}],
    ];
    expect(kinds.map(([text, other]) => weightOf(text, { ...other, zone }))).toEqual(kinds.map(([text, other]) => weightOf(text, other) + more));
  });

  test.each([
    'related-heading', 'popular-heading', 'double-plus', 'counter', 'counter-heading', 'comments', 'footer', 'breadcrumb', 'previous-next', 'sidebar-heading', 'home',
    'navigation', 'menu-row', 'toolbar', 'share', 'tags', 'attachment', 'dateline', 'grid', 'today', 'views', 'byline-label', 'source', 'notice', 'read-more',
  ])('%s costs more than a thing without a price', (rule) => {
    expect(weightOf('Ferry', { label: 'noise', rule })).toBeLessThan(weightOf('Ferry', { label: 'noise', rule: 'other' }));
  });
});

describe('a title with its date', () => {
  test.each<[string, boolean]>([
    ['The ferry runs again (12/03/2024)', true],
    ['The ferry runs again 12.03.2024', true],
    ['The ferry runs again 12.03.2024 –', true],
    ['12/03/2024 The ferry runs again', true],
    ['(12/03/2024) The ferry runs again', true],
    ['March 12, 2024: the ferry runs again', true],
    ['March 12, 2024', false],
    ['The ferry runs again', false],
    ['The ferry ran on 12/03/2024 and now again', false],
    // A sentence may well end with a date in words.
    ['The ferry will run until March 12, 2024', false],
    [`${line(49)} 12/03/2024`, false],
    [`${line(47)} 12/03/2024`, true],
  ])('%s: %j', (text, dated) => {
    expect(itemsOf([[text, { label: null }]]).map(isDatedItem)).toEqual([dated]);
  });
});
