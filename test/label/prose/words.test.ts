/** Features in words: what is said must be true, and speak for the side it is said for. */
import { describe, expect, test } from '@jest/globals';
import { features } from '../../../src/label/prose/features';
import { asExpected, wordsFor, type FeatureWords } from '../../../src/label/prose/words';
import { feature } from './values';

const long: FeatureWords = { high: 'long', low: 'short', text: 'high', middle: 3.5 };
const date: FeatureWords = { high: 'a date in it', low: 'no date in it', text: 'low' };
const place: FeatureWords = { high: 'behind it', low: 'before it', text: null, middle: 0, signed: true };

describe('a value in words', () => {
  test.each([
    [long, 4, 2, 'long'],
    [long, 3, 2, 'short'],
    [date, 1, 0, 'a date in it'],
    [date, 0, 0, 'no date in it'],
    // Below zero there was nothing to measure, but for places before and behind.
    [date, -1, 0, ''],
    [place, -3, 5, 'before it'],
    [place, 2, 5, 'behind it'],
  ])('%j of %d, usually %d', (words, value, usual, said) => expect(wordsFor(words, value, usual)).toBe(said));

  test.each([
    [long, 'long', true, true],
    [long, 'long', false, false],
    [long, 'short', false, true],
    [date, 'no date in it', true, true],
    [date, 'a date in it', true, false],
    [place, 'before it', true, true],
    [place, 'before it', false, true],
  ])('%j: "%s" is a reason for inside = %j: %j', (words, said, inside, told) => expect(asExpected(words, said, inside)).toBe(told));
});

test('every feature has words or none, none of them left half made', () => {
  for (const { name, high, low } of features) {
    for (const words of [high, low]) expect({ name, words: /undefined|null|^ | $| {2}/.test(words) ? words : '' }).toEqual({ name, words: '' });
  }
});

describe('features in words', () => {
  test.each<[name: string, high: string, low: string]>([
    ['size', 'long', 'short'],
    ['size@1', 'long lines right behind it', 'short lines right behind it'],
    ['size@-1', 'long lines right before it', 'short lines right before it'],
    ['size~8', 'long lines in the lines behind it', 'short lines in the lines behind it'],
    ['size~-8', 'long lines in the lines before it', 'short lines in the lines before it'],
    ['size~20', 'long lines in the part of the page behind it', 'short lines in the part of the page behind it'],
    ['size~-20', 'long lines in the part of the page before it', 'short lines in the part of the page before it'],
    // That a line without a colon stands there says nothing.
    ['colon@1', 'lines that end with a colon right behind it', ''],
    ['density~3', 'running text in the lines behind it', 'little running text in the lines behind it'],
    ['size|8', 'more long lines behind it than before it', 'more long lines before it than behind it'],
    ['longText<', 'no long paragraph close before it', 'long paragraph close before it'],
    ['aBody>', 'no part marked as the article close behind it', 'part marked as the article close behind it'],
    // Most blocks have no date near them.
    ['aDate>', '', 'date close behind it'],
    ['to-menu<', '', 'menu close before it'],
    ['textAmount', '', ''],
  ])('%s', (name, high, low) => {
    expect([feature(name).high, feature(name).low]).toEqual([high, low]);
  });

  test.each<[name: string, value: number, usual: number, said: string]>([
    // A line is long or short by itself, whatever is usual on pages.
    ['size@1', 4, 5, 'long lines right behind it'],
    ['size@1', 3, 2, 'short lines right behind it'],
    ['size@1', -2, 2, ''],
    ['stops~8', 1.2, 2, 'lines of several sentences in the lines behind it'],
    ['density~8', 0.6, 0.9, 'running text in the lines behind it'],
    ['linked~3', 0.5, 0.9, 'links in the lines behind it'],
    ['numbers~8', 0.2, 0.3, 'no numbers in the lines behind it'],
    ['indent', -2, 0, 'set out'],
    ['indent@1', -2, 0, 'lines set out right behind it'],
    ['size|8', -1, -2, 'more long lines before it than behind it'],
    ['size|8', 1, 2, 'more long lines behind it than before it'],
    ['longText<', 2, 1, 'long paragraph close before it'],
    ['place', 0.4, 0.2, 'high in the page'],
    ['toUsualSize', -1, -2, 'short'],
    ['toRun', 1, 2, 'behind the main run of text'],
    ['runBefore', -1, -2, 'before the start of the main run'],
    ['runAfter', 1, 2, 'behind the end of the main run'],
    ['fromTop', 3, 2, 'far from the top'],
  ])('%s of %d, usually %d', (name, value, usual, said) => {
    expect(wordsFor(feature(name), value, usual)).toBe(said);
  });

  test.each<[name: string, expected: 'high' | 'low' | null, group: string]>([
    ['size', 'high', 'length'], ['size@1', 'high', 'length'], ['linked~8', 'low', 'markup'], ['numbers@1', null, 'digits'], ['density~8', 'high', 'sentence'],
    ['size|8', null, 'length'], ['longText<', null, 'sentence'], ['place', null, 'position'], ['fromTop', null, 'position'],
    ['toUsualSize', 'high', 'length'], ['toRun', null, 'run'], ['runBefore', 'high', 'run'], ['runAfter', 'low', 'run'],
  ])('of text a person expects %s to be %s', (name, expected, group) => {
    expect([feature(name).text, feature(name).group]).toEqual([expected, group]);
  });
});
