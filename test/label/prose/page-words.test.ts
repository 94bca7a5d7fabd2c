/** Words of a page by number: which are common, which are of its subject, which are names of its authors. */
import { describe, expect, test } from '@jest/globals';
import { authorNames } from '../../../src/label/prose/author-names';
import { blocksWith, readPageWords } from '../../../src/label/prose/page-words';
import { numberTokens } from '../../../src/label/prose/tokens';
import { WordNumbers } from '../../../src/label/prose/word-numbers';
import { itemsOf, type Row } from '../among/items';

const undecided = (text: string): Row => [text, { label: null }];
const tokensOf = (texts: readonly string[]): ReturnType<typeof numberTokens> => numberTokens(texts.map((text) => text.toLowerCase()));

describe('numbers of words', () => {
  test('are given in the order of first use', () => {
    const known = new WordNumbers();
    const text = 'the ferry and the chain and the dam';
    expect(text.split(' ').map((word) => known.numberOf(text, text.indexOf(word), text.indexOf(word) + word.length))).toEqual([0, 1, 2, 0, 3, 2, 0, 4]);
    expect(Array.from(known.lengths())).toEqual([3, 5, 3, 5, 3]);
  });

  test('are the same for as many words as a page may have, wherever they stand', () => {
    const known = new WordNumbers();
    const words = Array.from({ length: 5000 }, (_, n) => `w${n}`);
    expect(words.map((word) => known.numberOf(word, 0, word.length))).toEqual(words.map((_, n) => n));
    expect(words.map((word) => known.numberOf(`(${word})`, 1, word.length + 1))).toEqual(words.map((_, n) => n));
  });

  test.each([['ab', 'abc'], ['abc', 'abd'], ['ab', 'ba'], ['abc', 'xbc'], ['a', '']])('%j is not %j', (one, other) => {
    const known = new WordNumbers();
    expect([one, other, one].map((word) => known.numberOf(word, 0, word.length))).toEqual([0, 1, 0]);
  });
});

describe('in how many blocks a word stands', () => {
  const tokens = tokensOf(['the ferry the', 'the chain', 'ferry ferry', '']);
  test.each<[string, (block: number) => boolean, readonly number[]]>([
    ['of all', () => true, [2, 2, 1]],
    ['of the first two', (block) => block < 2, [2, 1, 1]],
    ['of none', () => false, [0, 0, 0]],
  ])('%s', (_, asked, times) => {
    expect(Array.from(blocksWith(tokens, asked))).toEqual(times);
  });
});

describe('common words and those of the subject', () => {
  /** Fourteen words, five of which come again in each sentence. */
  const sentence = (n: number): string => `the a${n} of b${n} and c${n} in d${n} for e${n} f${n} g${n} h${n} ferry.`;
  const read = (rows: readonly string[]): { readonly common: number[]; readonly shared: number[]; readonly letters: number } => {
    const { common, shared, wordLength } = readPageWords(itemsOf(rows.map(undecided)));
    const round = (values: Float32Array): number[] => Array.from(values, (value) => Math.round(value * 100) / 100);
    return { common: round(common), shared: round(shared), letters: Math.round(wordLength * 100) / 100 };
  };
  const FOUR = [1, 2, 3, 4].map(sentence);

  test.each<[string, readonly string[], readonly number[], readonly number[]]>([
    ['of sentences', [], [0.43, 0.43, 0.43, 0.43], [0, 0, 0, 0]],
    ['of a line of common words', ['The ferry of the'], [1], [0]],
    ['of a line of words of one sentence', ['A1 B1 the bridge'], [0.25], [0.67]],
    ['of a line of other words', ['Home News'], [0], [0]],
    ['of a line without words', ['*'], [0], [0]],
    ['of a line of a word in two sentences', ['Bridge', sentence(5).replace('a5', 'bridge'), sentence(6).replace('a6', 'bridge')], [1], [0]],
    ['of a short sentence, which tells nothing of others', ['The harbour.', 'Harbour'], [0.5, 0], [0, 0]],
    ['of a sentence with the word of another', [sentence(5).replace('a5', 'a1')], [0.5], [0]],
  ])('%s', (_, lines, common, shared) => {
    const found = read([...FOUR, ...lines]);
    const from = lines.length === 0 ? 0 : FOUR.length;
    expect([found.common.slice(from, from + common.length), found.shared.slice(from, from + shared.length)]).toEqual([common, shared]);
  });

  test('in more than ten sentences a common word stands in a fifth of them', () => {
    const many = Array.from({ length: 15 }, (_, n) => sentence(n));
    const with3 = many.map((text, n) => (n < 3 ? text.replace(`a${n}`, 'bridge') : n < 5 ? text.replace(`a${n}`, 'crane') : text));
    const found = read([...with3, 'Bridge', 'Crane']);
    expect([found.common.slice(-2), found.shared.slice(-2)]).toEqual([[1, 0], [0, 1]]);
  });

  test('are unknown where a page has few sentences', () => {
    const three = read([...FOUR.slice(1), 'The ferry', `${sentence(9).slice(0, -1)}`, 'The a9 of b9 and c9 in d9 for e9 f9 g9 ferry.']);
    expect([new Set(three.common), new Set(three.shared)]).toEqual([new Set([-1]), new Set([-1])]);
  });

  test('mean length of the words of sentences', () => {
    expect(read(['the the the the the the the the the the the the the ferry.', 'Harbourmasters']).letters).toBe(3.14);
    expect(read(['Harbourmasters']).letters).toBe(0);
  });
});

describe("names of a page's authors", () => {
  const names = (rows: readonly Row[]): number[] => {
    const items = itemsOf(rows);
    return Array.from(authorNames(items, tokensOf(items.map(({ block }) => block.text))));
  };
  const times = (count: number, text: string): Row[] => Array.from({ length: count }, () => undecided(text));
  test.each<[string, readonly Row[], readonly number[]]>([
    ['come again in a note', ['By Jane Millward', undecided('Jane Millward writes on Jane')], [2, 3]],
    ['are words of three letters or more', ['By Jo Roe', undecided('Jo Roe, by the sea')], [1, 1]],
    ['are none without a byline', [undecided('Jane Millward'), undecided('Jane Millward writes')], [0, 0]],
    ['are none of another line', [['Jane Millward', { label: 'title' }], undecided('Jane Millward writes')], [0, 0]],
    ['are those of all bylines', ['By Jane Millward', 'By Ann Roe', undecided('Ann and Jane')], [2, 2, 2]],
    ['are in up to six blocks', ['By Jane Millward', ...times(5, 'Jane')], [2, 1, 1, 1, 1, 1]],
    ['are no words that more blocks have', ['By Jane Millward', ...times(6, 'Jane')], [1, 0, 0, 0, 0, 0, 0]],
  ])('%s', (_, rows, expected) => {
    expect(names(rows)).toEqual(expected);
  });

  test('on a long page they may be in three of a hundred blocks', () => {
    const page = (count: number): number | undefined => names(['By Jane Millward', ...times(count - 1, 'Jane'), ...times(300 - count, 'Ferry')])[1];
    expect([page(9), page(10)]).toEqual([1, 0]);
  });

  test('are none of a long line', () => {
    const line = (words: number): Row => [Array.from({ length: words }, (_, n) => `name${n}`).join(' '), { label: 'byline' }];
    expect(names([line(12), undecided('name1')])[1]).toBe(1);
    expect(names([line(13), undecided('name1')])[1]).toBe(0);
  });
});
