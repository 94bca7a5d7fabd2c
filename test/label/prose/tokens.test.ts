/** The words of texts by number, and sums over blocks. */
import { describe, expect, test } from '@jest/globals';
import { runningSums } from '../../../src/label/prose/sums';
import { numberTokens } from '../../../src/label/prose/tokens';

describe('words by number', () => {
  test.each<[string, readonly string[], readonly (readonly number[])[], readonly number[]]>([
    ['runs of letters and digits', ['the ferry: 2 boats', 'the ferry-boat'], [[0, 1, 2, 3], [0, 1, 4]], [3, 5, 1, 5, 4]],
    ['with the marks on them', ['cafe\u0301 cafe\u0301'], [[0, 0]], [5]],
    ['ideographs and kana one by one', ['渡船渡の'], [[0, 1, 0, 2]], [1, 1, 1]],
    // So the model was trained; a run of letters does not end at an ideograph.
    ['but not behind other letters', ['渡ab船 ab船'], [[0, 1, 1]], [1, 3]],
    ['letters of two units', ['the 𝐚𝐛 the', 'the 𝐚𝐛-ferry 渡船'], [[0, 1, 0], [0, 1, 2, 3, 4]], [3, 4, 5, 1, 1]],
    ['words with such letters', ['the ab𝐚 dam', 'ab𝐚'], [[0, 1, 2], [1]], [3, 4, 3]],
    ['signs of two units', ['the 😀 ferry😀', '😀'], [[0, 1], []], [3, 5]],
    ['none', ['', '–'], [[], []], []],
  ])('%s', (_, texts, expected, lengths) => {
    const tokens = numberTokens(texts);
    expect(texts.map((__, block) => Array.from(tokens.numbers.subarray(tokens.starts[block], tokens.starts[block + 1])))).toEqual(expected);
    expect([tokens.starts.at(-1), Array.from(tokens.lengths)]).toEqual([tokens.numbers.length, lengths]);
  });
});

test.each([[[], [0]], [[3, 0, 4], [0, 3, 3, 7]]])('%j sums up to %j', (values, sums) => {
  expect(Array.from(runningSums(Float32Array.from(values)))).toEqual(sums);
});
