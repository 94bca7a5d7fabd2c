/** The small functions on words and widths that the command line has of its own. */
import { describe, expect, test } from '@jest/globals';
import { parseBytes } from '../../src/cli/arguments';
import { printable, shownName } from '../../src/cli/printable';
import { nearest } from '../../src/cli/nearest';
import { clip, columns, pad, wrap } from '../../src/cli/width';

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

describe('wrap breaks at blanks, and inside of words wider than a line', () => {
  test.each([
    ['short', 10, ['short']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', Infinity, ['one two three']],
    ['a verylongword b', 6, ['a very', 'longwo', 'rd b']],
    ['日本語の長い文', 6, ['日本語', 'の長い', '文']],
    ['xem 日本語の長い文', 8, ['xem 日本', '語の長い', '文']],
    ['e\u0301e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301e\u0301']],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
    ['', 5, ['']],
  ])('%j in %d', (text, room, lines) => {
    expect(wrap(text, room)).toEqual(lines);
    expect(lines.every((line) => columns(line) <= room)).toBe(true);
  });

  test('of more lines than asked for the last one says so', () => {
    expect(wrap('one two three four five', 9, 2)).toEqual(['one two', 'three fo…']);
    expect(wrap('one two three', 7, 2)).toEqual(['one two', 'three']);
  });

  test('loses no word, whatever the width', () => {
    const text = 'Cầu treo Nà Lang 長い行が続く supercalifragilistic, e\u0301te\u0301 وادي القرية '.repeat(20).trim();
    for (let room = 4; room < 40; room++) {
      const lines = wrap(text, room);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(lines.filter((line) => columns(line) > room)).toEqual([]);
    }
  });
});

describe('pad fills up to columns, not characters', () => {
  test.each([['ab', 4, 'ab  '], ['日本', 5, '日本 '], ['e\u0301', 2, 'e\u0301 '], ['long', 2, 'long']])('%j to %d', (text, room, padded) => expect(pad(text, room)).toBe(padded));
});

describe('sizes', () => {
  test.each([['1', 1], ['200', 200], ['20M', 20_000_000], ['1k', 1000], ['1KB', 1000], ['0.5M', null], ['-1', null], ['', null], ['1T', null], ['0M', null], ['501M', null]])('%j → %j', (text, bytes) => {
    if (bytes === null) expect(() => parseBytes(text)).toThrow(/--max-bytes/);
    else expect(parseBytes(text)).toBe(bytes);
  });
});
