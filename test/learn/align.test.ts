import { describe, expect, test } from '@jest/globals';
import { goldShares, tokensOf } from '../../src/learn/align';

const shares = (blocks: readonly string[], gold: string): number[] => goldShares(blocks.map(tokensOf), tokensOf(gold)).map((share) => Math.round(share * 100) / 100);

describe('alignment with gold', () => {
  test('a heading counts in the article and not in the menu that repeats it', () => {
    const blocks = ['Parks', 'Roads', 'The town opens two new gardens in the spring of next year', 'Roads', 'Three streets are closed while the pipes below them are laid', 'Parks'];
    const gold = 'The town opens two new gardens in the spring of next year\nRoads\nThree streets are closed while the pipes below them are laid';
    expect(shares(blocks, gold)).toEqual([0, 0, 1, 1, 1, 0]);
  });

  test('a block half of which is gold has half a share', () => {
    expect(shares(['one two three four five six seven eight'], 'one two three four')).toEqual([0.5]);
  });

  test('a long block out of order is found, once', () => {
    const early = 'this paragraph was moved to the very top of the page by its style';
    const rest = 'the text begins here with a first paragraph of some length that anchors everything';
    expect(shares([early, rest, early], `${rest}\n${early}`)).toEqual([0, 1, 1]);
    expect(shares([early, rest], `${rest}\n${early}`)).toEqual([1, 1]);
  });

  test('a page without gold has none', () => {
    expect(shares(['a b c', 'd'], '')).toEqual([0, 0]);
  });
});
