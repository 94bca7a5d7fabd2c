import { describe, expect, test } from '@jest/globals';
import { lookUp, packIndex } from '../../src/lexicon/packed-index';

const entries = new Map(Array.from({ length: 500 }, (_, i) => [`key ${i}`, String(i)] as const));

describe.each([0.5, 2, 1000])('an index with %d entries a bucket', (perBucket) => {
  const index = packIndex(entries, perBucket);

  test('gives the value of every key', () => {
    expect([...entries.keys()].filter((key) => lookUp(index, key) !== entries.get(key))).toEqual([]);
  });

  test.each(['', 'key', 'key 500', 'ey 5', 'key 1\t1', '\nkey 1', '5'])('does not know %j', (key) => {
    expect(lookUp(index, key)).toBeNull();
  });

  test('finds a key inside a text', () => {
    expect(lookUp(index, 'the key 17 here', 4, 10)).toBe('17');
  });

  test('finds nothing behind the end of a text', () => {
    expect(lookUp(index, 'key 1', 5, 6)).toBeNull();
  });
});

test('an empty index knows nothing', () => {
  expect(lookUp(packIndex(new Map(), 2), 'key')).toBeNull();
});
