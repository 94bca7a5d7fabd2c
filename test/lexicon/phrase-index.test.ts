import { expect, test } from '@jest/globals';
import { openPhrases, packPhrases, phrasesAt } from '../../src/lexicon/phrase-index';

const index = openPhrases(packPhrases(new Map([['read', '1'], ['read more', '2'], ['views:', '3'], ['新闻', '4'], ['新', '5']]), 2), Number);

test.each([
  ['read more here', 0, [2, 1]],
  ['to read', 3, [1]],
  ['reading', 0, []],
  ['read7', 0, []],
  ['views:12', 0, [3]],
  ['新闻稿', 0, [4, 5]],
  ['read', 4, []],
] as const)('of %j at %d stand %j, longest first', (text, at, values) => {
  expect(phrasesAt(index, text, at).map(({ value }) => value)).toEqual(values);
});

test('an empty phrase is refused, as it would stand everywhere', () => {
  expect(() => packPhrases(new Map([['', '1']]), 2)).toThrow('empty phrase');
});
