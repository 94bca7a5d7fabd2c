import { describe, expect, test } from '@jest/globals';
import { columns, countWords, endsSentence, fold, isUpper, lastMark, opensWithCapital, opensWithSmall, squeeze, trimMarks } from '../src/text';

describe('squeeze', () => {
  test.each<[string, string]>([
    ['', ''],
    ['   ', ''],
    ['a b', 'a b'],
    [' a  b ', 'a b'],
    ['a\tb\nc\r\nd', 'a b c d'],
    ['a\u00a0b\u3000c\u2009d\u202fe', 'a b c d e'],
    ['\ufeffa\f', 'a'],
    ['a\u2028b', 'a b'],
  ])('%j', (text, expected) => expect(squeeze(text)).toBe(expected));

  test('takes a long run of blanks', () => expect(squeeze(`a${' '.repeat(500_000)}b`)).toBe('a b'));
});

describe('fold', () => {
  test.each<[string, string]>([
    ['Hoà Bình', 'hòa bình'],
    ['Hòa', 'hòa'],
    ['Thuý Khoẻ Quỳ', 'thúy khỏe qùy'],
    ['Ðại – “Hội”', 'đại - "hội"'],
    ['L’Été − «Fête»', 'l\'été - "fête"'],
    ['Preşedinte, Comunicaţii', 'președinte, comunicații'],
    ['plain ASCII', 'plain ascii'],
  ])('%s', (text, expected) => expect(fold(text)).toBe(expected));
});

describe('countWords', () => {
  test.each<[string, number]>([
    ['', 0],
    ['. , -', 0],
    ['một hai ba', 3],
    ["l'été Jean-Pierre snake_case", 3],
    ['-a', 1],
    ['a.b', 2],
    ['12/3/2024', 3],
    ['云山县', 1.5],
    ['云山县 GIS 县', 3],
    ['ひらがな', 2],
  ])('%j has %d', (text, expected) => expect(countWords(text)).toBe(expected));
});

describe('small judgements of a text', () => {
  test.each<[string, boolean]>([['ABC', true], ['ĐỒNG LÂM 2024', true], ['A', false], ['Abc', false], ['123', false], ['云山', false]])('%s is in capitals: %s', (text, expected) =>
    expect(isUpper(text)).toBe(expected));

  test.each<[string, string, boolean]>([
    ['Hết.', '.', true], ['Hết.”)', '.', true], ['Hết', 't', false], ['完。', '。', true], ['a;', ';', true], ['a:', ':', false], ['”', '', false], ['', '', false],
  ])('%j ends with %j', (text, mark, closes) => {
    expect(lastMark(text)).toBe(mark);
    expect(endsSentence(text)).toBe(closes);
  });

  test.each<[string, boolean, boolean]>([['Đồng', true, false], ['đồng', false, true], ['12', false, false], ['', false, false], ['云', false, false]])('%j opens with a capital: %s, a small letter: %s', (text, capital, small) => {
    expect(opensWithCapital(text)).toBe(capital);
    expect(opensWithSmall(text)).toBe(small);
  });

  test.each<[string, number]>([['abc', 3], ['Đồng', 4], ['云山', 4], ['a，b', 4], ['한국', 4], ['', 0]])('%j takes %d columns', (text, expected) => expect(columns(text)).toBe(expected));

  test('marks go off both ends', () => {
    expect(trimMarks('--a-b--', '-')).toBe('a-b');
    expect(trimMarks('*-a-', '-', '*-')).toBe('a');
    expect(trimMarks('---', '-')).toBe('');
  });
});
