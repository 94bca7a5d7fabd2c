/** Topics as bits of a number: a list longer than a number's bits would make two topics one. */
import { expect, test } from '@jest/globals';
import { LINE_BITS, PART_BITS, SELDOM_BITS, START_BITS } from '../../src/lexicon/bits';

test.each([['a whole line', LINE_BITS], ['the first words', START_BITS], ['a part', PART_BITS], ['what few lines are asked for', SELDOM_BITS]])('every topic of %s has a bit of its own', (_, bits) => {
  const values: readonly number[] = Object.values(bits);
  expect(values.filter((value) => value > 0 && Number.isInteger(Math.log2(value)))).toHaveLength(values.length);
  expect(new Set(values).size).toBe(values.length);
});
