/** Lines that a page prints again: word by word, with other numbers, with the same opening. */
import { describe, expect, test } from '@jest/globals';
import { valuesOf } from './values';

describe('lines that come again', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    // log2 of the number of lines.
    ['copies', ['Reply', 'Home', 'Reply', 'REPLY', 'Reply now'], [1.58, 0, 1.58, 1.58, 0]],
    ['again', ['Reply', 'Home', 'Reply', 'REPLY', 'Reply now'], [0, 0, 1, 1, 0]],
    ['alike', ['At 9:15', 'At 11:30', 'Home', 'Home', 'At noon'], [1, 1, 1, 1, 0]],
    ['alike', ['12', '7', 'Home'], [1, 1, 0]],
    ['opening', ['The ferry runs', 'The ferry, late again', 'The dam holds', 'Ferry'], [1, 1, 0, 0]],
    ['opening', ['Ferry', 'dam', 'Ferry', 'bridge'], [1, 0, 1, 0]],
    ['opening', ['***', 'dam', '===', 'bridge'], [1, 0, 1, 0]],
    ['opening', ['Ferry dam', 'Ferry', 'Dam', '***'], [0, 0, 0, 0]],
  ])('%s in %j', (name, rows, expected) => {
    expect(valuesOf(name, rows)).toEqual(expected);
  });
});
