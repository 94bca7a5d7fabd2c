/** The small functions on words and widths that the command line has of its own. */
import { describe, expect, test } from '@jest/globals';
import { parseBytes } from '../../src/cli/arguments';
import { printable, shownName } from '../../src/cli/io';
import { nearest } from '../../src/cli/nearest';
import { clip, columns } from '../../src/cli/width';

describe('nearest finds the word that was meant', () => {
  test.each([
    ['chekc', 'check'],
    ['chek', 'check'],
    ['cheeck', 'check'],
    ['check', 'check'],
    ['expalin', 'explain'],
    ['scema', 'schema'],
    ['hlep', 'help'],
    ['pages', null],
    ['chair', null],
    ['', null],
    ['a-very-long-name-of-a-file', null],
  ])('%j → %j', (typed, word) => expect(nearest(typed, ['check', 'explain', 'schema', 'help'])).toBe(word));
});

describe('printable shows what must not reach a terminal', () => {
  test.each([
    ['plain, đẹp, 日本', 'plain, đẹp, 日本'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u001b[31mred\u0007', '\\x1b[31mred\\x07'],
    ['\u009b0m \u202etxt.exe\u2028', '\\x9b0m \\u202etxt.exe\\u2028'],
  ])('%j', (text, shown) => expect(printable(text)).toBe(shown));

  test('and names have a form for the odd ones', () => {
    expect(['-', '', 'a\nb'].map(shownName)).toEqual(['standard input', "''", 'a\\nb']);
  });
});

describe('clip keeps to the columns there are', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['one too many', 11, 'one too ma…'],
    ['日本語の長い文', 7, '日本語…'],
    ['e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301'],
    ['e\u0301e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301…'],
    ['😀😀😀', 4, '😀…'],
  ])('%j in %d', (text, room, clipped) => {
    expect(clip(text, room)).toBe(clipped);
    expect(columns(clip(text, room))).toBeLessThanOrEqual(room);
  });
});

describe('sizes', () => {
  test.each([['1', 1], ['200', 200], ['20M', 20_000_000], ['1k', 1000], ['1KB', 1000], ['0.5M', null], ['-1', null], ['', null], ['1T', null], ['0M', null], ['501M', null]])('%j → %j', (text, bytes) => {
    if (bytes === null) expect(() => parseBytes(text)).toThrow(/--max-bytes/);
    else expect(parseBytes(text)).toBe(bytes);
  });
});
