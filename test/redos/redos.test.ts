/** No regular expression of the source is unchecked for catastrophic backtracking. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPatterns, keyOf } from './collect';
import type { Verified } from './check';

const { safe, reasoned } = JSON.parse(readFileSync(join(__dirname, 'verified.json'), 'utf8')) as Verified;
const patterns = allPatterns();
const keys = new Set(patterns.map(keyOf));

test('all of them are found', () => {
  expect(patterns.length).toBeGreaterThan(250);
  // Those that are put together when a file is loaded, and later.
  for (const part of ['^(?:ngh', '\\u0192', '(?:https?:\\/\\/|www\\.)']) expect(patterns.some(({ source }) => source.includes(part))).toBe(true);
});

test('each has been checked; `npm run redos` checks new ones', () => {
  const verified = new Set([...safe, ...Object.keys(reasoned)]);
  expect(patterns.filter((pattern) => !verified.has(keyOf(pattern))).map((pattern) => `${pattern.place} ${keyOf(pattern)}`)).toEqual([]);
});

test('those that no tool could clear have a reason and something to pump', () => {
  expect(Object.entries(reasoned).filter(([, { why, pumps }]) => why.length < 20 || pumps.length === 0)).toEqual([]);
  expect(Object.keys(reasoned).filter((key) => !keys.has(key))).toEqual([]);
});
