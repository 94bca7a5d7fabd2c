/** The field-by-field difference of two JSON values. */
import { expect, test } from '@jest/globals';
import { compare, type Difference } from '../../src/cli/compare';

const cases: readonly [string, unknown, unknown, readonly Difference[]][] = [
  ['equal values do not differ', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['the order of keys does not matter', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['a changed number', { a: { b: 1 } }, { a: { b: 2 } }, [{ path: 'a.b', expected: '1', actual: '2' }]],
  ['null is not a text', { a: null }, { a: 'x' }, [{ path: 'a', expected: 'null', actual: '"x"' }]],
  ['a key that is missing', { a: 1, b: 2 }, { a: 1 }, [{ path: 'b', expected: '2' }]],
  ['a key too many', { a: 1 }, { a: 1, b: [] }, [{ path: 'b', actual: '[]' }]],
  ['words of a text', { t: 'the old red bridge' }, { t: 'the new red bridge' }, [{ path: 't', expected: 'the ⟦old⟧ red bridge', actual: 'the ⟦new⟧ red bridge' }]],
  ['a run of words is marked once', { t: 'a b c d' }, { t: 'a x y d' }, [{ path: 't', expected: 'a ⟦b c⟧ d', actual: 'a ⟦x y⟧ d' }]],
  ['one entry missing at the front of a list is one difference', [1, 2, 3], [2, 3], [{ path: '[0]', expected: '1' }]],
  ['one entry too many in the middle is one difference', ['a', 'c'], ['a', 'b', 'c'], [{ path: '[1]', actual: '"b"' }]],
  ['a changed entry is compared inside', [{ k: 1, t: 'x' }, { k: 2 }], [{ k: 1, t: 'y' }, { k: 2 }], [{ path: '[0].t', expected: '⟦x⟧', actual: '⟦y⟧' }]],
  ['another kind of value', { a: [] }, { a: {} }, [{ path: 'a', expected: '[]', actual: '{}' }]],
];

test.each(cases)('%s', (_, expected, actual, differences) => {
  expect(compare(expected, actual)).toEqual(differences);
});

test('long lists are compared place by place, long texts whole', () => {
  const list = Array.from({ length: 1000 }, (_, i) => i);
  expect(compare(list, list.slice(1))).toHaveLength(1000);
  const text = 'một '.repeat(1000);
  expect(compare(text, `${text}hai`)).toEqual([{ path: '', expected: text, actual: `${text}hai` }]);
});
