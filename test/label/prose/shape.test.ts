/** The shape of a line: what its characters tell whatever its language. */
import { describe, expect, test } from '@jest/globals';
import * as kinds from '../../../src/label/prose/char-kinds';
import { readShape, type Shape } from '../../../src/label/prose/shape';

describe('kinds of characters', () => {
  test.each<[keyof typeof kinds, string]>([
    ['SMALL', 'azđéßя'], ['CAPITAL', 'AZĐÉЯ'], ['CASELESS', 'אعกက渡の각\u0300\u0301'], ['DIGIT', '09'], ['JOINER', "'’-"], ['STOP', '.!?…。'],
    ['COMMA', ',;，、'], ['BRACKET', '(['], ['SYMBOL', '|»•–→'], ['QUOTE', '"“」'], ['MONEY', '$€₫'], ['OTHER', ' )\u2003\u200b\uf8ff'],
  ])('%s: %s', (kind, chars) => {
    expect(Array.from(chars, (char) => kinds.kindOf(char.charCodeAt(0)))).toEqual(Array.from(chars, () => kinds[kind]));
  });
});

describe('the shape of a line', () => {
  test.each<[keyof Shape, string, number]>([
    // log2 of one more than there are sentence ends.
    ['stops', 'The ferry runs', 0],
    ['stops', 'The ferry runs.', 1],
    ['stops', 'The ferry runs! It is late.', Math.log2(3)],
    ['stops', 'Part 3.5 of tarn.example', 0],
    ['stops', 'He said “it runs.” and left', 1],
    ['stops', '渡船开了。它晚了', 1],
    ['stops', 'It runs…and runs', 1],
    ['commas', 'one, two; three', 2 / 3],
    ['commas', ',,, one', 1],
    ['commas', 'one', 0],
    ['upper', 'TARN river', 4 / 9],
    ['upper', 'AB 渡船 12', 0.5],
    ['upper', '12', 0],
    ['capitalised', 'The Ferry of Tarn', 2 / 3],
    ['capitalised', 'the Ferry', 1],
    ['capitalised', '3 Ferries', 1],
    ['capitalised', 'Ferry', 0],
    ['capitalised', 'A very-slow Ferry', 0.5],
    ['capitalised', 'The ferryBoat', 0],
    ['lowerStart', 'ferry to Tarn', 1],
    ['lowerStart', 'Ferry to tarn', 0],
    ['lowerStart', '“ferry', 1],
    ['lowerStart', '3 ferries', 0],
    ['lowerStart', '渡船 ferry', 0],
    ['lowerStart', '–', 0],
    ['digits', '12 ab', 0.4],
    ['digits', 'ab', 0],
    ['numbers', '12 ferries', 0.5],
    ['numbers', '12th', 1],
    ['numbers', 'B12', 0],
    ['numbers', '2-3 ferries', 0.5],
    ['symbols', '» ab', 0.25],
    ['brackets', '(ferry) boat', 0.5],
    ['brackets', '[[[ ferry', 1],
    ['quotes', 'a "slow" ferry', 1],
    ['quotes', 'a ferry', 0],
    ['address', 'See http://tarn.example', 1],
    ['address', 'See https://tarn.example', 1],
    ['address', 'See www.tarn.example', 1],
    ['address', 'Write to post@tarn.example', 1],
    ['address', 'Follow @tarn. Now', 0],
    ['address', 'See awww at 5', 0],
    ['money', '5 €', 1],
    ['money', '5 ferries', 0],
  ])('%s of %j is %d', (name, text, value) => {
    expect(readShape(text)[name]).toBeCloseTo(value, 6);
  });

  test('of no text is nothing', () => {
    expect(new Set(Object.values(readShape('')))).toEqual(new Set([0]));
  });
});
