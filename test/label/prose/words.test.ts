/** Features in words: what is said must be true, and speak for the side it is said for. */
import { describe, expect, test } from '@jest/globals';
import { features } from '../../../src/label/prose/features';
import { asExpected, wordsFor, type FeatureWords } from '../../../src/label/prose/words';

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
