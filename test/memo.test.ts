import { describe, expect, test } from '@jest/globals';
import { forgetOldPages, memo, memoBy } from '../src/memo';

/** A function that notes what it was asked. */
function noting(): { readonly asked: string[]; readonly length: (text: string) => number } {
  const asked: string[] = [];
  return { asked, length: memo((text) => asked.push(text) && text.length) };
}

describe('memo', () => {
  test('asks once for each text, however many others come between', () => {
    const { asked, length } = noting();
    expect(['home', 'news', 'home', 'news', ''].map(length)).toEqual([4, 4, 4, 4, 0]);
    expect(asked).toEqual(['home', 'news', '']);
  });

  test('gives the answer of a text, not that of another in the same place', () => {
    const { length } = noting();
    const texts = Array.from({ length: 5000 }, (_, i) => `line ${i}`);
    expect([...texts, ...texts].map(length)).toEqual([...texts, ...texts].map((text) => text.length));
  });

  test('keeps one long text only', () => {
    const { asked, length } = noting();
    const [a, b] = ['a'.repeat(10_000), 'b'.repeat(10_000)];
    for (const text of [a, a, b, a]) length(text);
    expect(asked).toEqual([a, b, a]);
  });

  test('forgets what came long ago', () => {
    const { asked, length } = noting();
    length('menu');
    forgetOldPages(50_000_000);
    length('menu');
    expect(asked).toEqual(['menu', 'menu']);
  });

  test('tells askers with one key as one', () => {
    const first = memoBy(({ key }: { readonly key: string; readonly value: number }) => key, ({ value }) => value);
    expect([first({ key: 'a', value: 1 }), first({ key: 'b', value: 2 }), first({ key: 'a', value: 3 })]).toEqual([1, 2, 1]);
  });
});
