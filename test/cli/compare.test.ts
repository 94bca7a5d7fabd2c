/** The field-by-field difference of two JSON values. */
import { describe, expect, test } from '@jest/globals';
import { compare, type Difference } from '../../src/cli/check/compare';
import { diffWords, shorten, type Piece } from '../../src/cli/check/words';

const cases: readonly [string, unknown, unknown, readonly Omit<Difference, 'lines'>[]][] = [
  ['equal values do not differ', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['the order of keys does not matter', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['a changed number', { a: { b: 1 } }, { a: { b: 2 } }, [{ path: 'a.b', expected: 1, actual: 2 }]],
  ['null is not a text', { a: null }, { a: 'x' }, [{ path: 'a', expected: null, actual: 'x' }]],
  ['a key that is missing', { a: 1, b: 2 }, { a: 1 }, [{ path: 'b', expected: 2 }]],
  ['a key too many', { a: 1 }, { a: 1, b: [] }, [{ path: 'b', actual: [] }]],
  ['words of a text', { t: 'the old red bridge' }, { t: 'the new red bridge' }, [{ path: 't', expected: 'the old red bridge', actual: 'the new red bridge' }]],
  ['one entry missing at the front of a list is one difference', [1, 2, 3], [2, 3], [{ path: '[0]', expected: 1 }]],
  ['one entry too many in the middle is one difference', ['a', 'c'], ['a', 'b', 'c'], [{ path: '[1]', actual: 'b' }]],
  ['a changed entry is compared inside', [{ k: 1, t: 'x' }, { k: 2 }], [{ k: 1, t: 'y' }, { k: 2 }], [{ path: '[0].t', expected: 'x', actual: 'y' }]],
  ['another kind of value', { a: [] }, { a: {} }, [{ path: 'a', expected: [], actual: {} }]],
];

test.each(cases)('%s', (_, expected, actual, differences) => {
  expect(compare(expected, actual)).toEqual(differences.map((difference) => ({ ...difference, lines: [] })));
});

test('a difference inside of entries knows the lines of both, also where one was moved', () => {
  const entry = (text: string, line: number): object => ({ text, lines: [line, line + 1] });
  expect(compare([entry('a', 1), entry('b', 4)], [entry('x', 9), entry('a', 1), entry('c', 4)])).toEqual([
    { path: '[0]', actual: entry('x', 9), lines: [[9, 10]] },
    { path: '[1].text', expected: 'b', actual: 'c', lines: [[4, 5], [4, 5]] },
  ]);
});

test('lists that differ in very many entries are compared place by place', () => {
  const list = Array.from({ length: 1000 }, (_, i) => i);
  expect(compare(list, list.slice(1))).toEqual([{ path: '[0]', expected: 0, lines: [] }]);
  expect(compare(list, list.map((i) => -i - 1))).toHaveLength(1000);
});

describe('words that differ', () => {
  const marked = (pieces: readonly Piece[]): string => pieces.map(({ text, differs }) => (differs ? `⟦${text}⟧` : text)).join('');
  test.each([
    ['the old red bridge', 'the new red bridge', 'the ⟦old⟧ red bridge', 'the ⟦new⟧ red bridge'],
    ['a b c d', 'a x y d', 'a ⟦b c⟧ d', 'a ⟦x y⟧ d'],
    ['cầu Nà Lang mới', 'cầu treo Nà Lang', 'cầu Nà Lang ⟦mới⟧', 'cầu ⟦treo⟧ Nà Lang'],
    ['мост открыт', 'мост закрыт', 'мост ⟦открыт⟧', 'мост ⟦закрыт⟧'],
    ['春收时节', '秋收时节', '⟦春收⟧时节', '⟦秋收⟧时节'],
    ['a  b', 'a b', 'a⟦  ⟧b', 'a⟦ ⟧b'],
    ['', 'x', '', '⟦x⟧'],
  ])('%j against %j', (a, b, left, right) => {
    const words = diffWords(a, b);
    expect([marked(words.a), marked(words.b)]).toEqual([left, right]);
    expect([words.a, words.b].map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([a, b]);
  });

  test('texts that share next to nothing differ wholly, in little time', () => {
    const text = (from: number): string => Array.from({ length: 20_000 }, (_, i) => String(from + i)).join(' ');
    expect(diffWords(text(0), text(50_000)).a).toEqual([{ text: text(0), differs: true }]);
  });

  test('long shared stretches are cut to what stands beside the difference', () => {
    const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(10);
    const { a } = diffWords(`${long}cũ ${long}`, `${long}mới ${long}`);
    const short = marked(shorten(a));
    expect(short).toMatch(/^…( [^ ]+)+ ⟦cũ⟧( [^ ]+)+ …$/);
    expect(short.length).toBeLessThan(150);
  });
});
