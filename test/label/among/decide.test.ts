/** How rules and judge settle which blocks are the article: by how much the rules name, and by how sure the judge is. */
import { describe, expect, test } from '@jest/globals';
import { decide, weightOfRules } from '../../../src/label/among/decide';
import { settle } from '../../../src/label/among/settle';
import type { Item } from '../../../src/label/item';
import { itemsOf, PROSE, type Row } from './items';

const undecided = (text: string): Row => [text, { label: null }];
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);
const LINE = undecided('Divers of Albi');
const words = (count: number): string => Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ');
/** `A` = inside the article, `.` = outside, `?` = nobody was asked. */
const opinions = (items: readonly Item[]): string => items.map(({ opinion }) => (opinion === null ? '?' : opinion.inside ? 'A' : '.')).join('');

describe('what the rules weigh', () => {
  const page = (named: Row, count: number, size: number): readonly Item[] => itemsOf([...times(count, named), ...times(size - count, LINE)]);
  test.each<[string, number, number, 'text' | 'markdown' | 'html', number]>([
    ['all of a page of which they name much', 35, 100, 'text', Infinity],
    ['less where they name less', 34, 100, 'text', 2.8],
    ['less and less', 25, 100, 'text', 1],
    ['nothing where they name little', 20, 100, 'text', 0],
    ['nor where they name less than that', 5, 100, 'text', 0],
    ['the same in Markdown', 25, 100, 'markdown', 1],
    ['all of a page whose markup names nearly all', 80, 100, 'html', Infinity],
    ['less where the markup names less', 70, 100, 'html', 1.5],
    ['nothing where the markup names half', 50, 100, 'html', 0],
    ['most they can in a fragment', 0, 29, 'text', 3],
    ['nothing in what is none', 0, 30, 'text', 0],
    ['nothing in a large page', 0, 5000, 'text', 0],
    ['all in one larger than all that the judge knows', 0, 5001, 'text', Infinity],
    ['all of a fragment of which they name much', 11, 29, 'text', Infinity],
  ])('%s', (_, count, size, format, weight) => {
    expect(weightOfRules(page('Trang chủ', count, size), format)).toBeCloseTo(weight);
  });

  test('the entries of a list with dates are named', () => {
    expect(weightOfRules(page(undecided('Thôn 1 họp (08/01/2020)'), 35, 100), 'text')).toBe(Infinity);
  });

  test('an empty page has nothing that could', () => {
    expect(weightOfRules([], 'text')).toBe(3);
  });
});

describe('rules and judge are settled', () => {
  type Run = readonly [first: number, last: number];
  /** Blocks as [words, probability]; the judge's opinions of them. */
  const settled = (blocks: readonly (readonly [number, number])[], run: Run | null, weight: number): string => {
    const items = itemsOf(blocks.map(([count]) => undecided(words(count))));
    const rules = run === null ? null : { first: run[0], last: run[1], weight: 7 };
    const found = settle(items, rules, weight, blocks.map(([, probability]) => ({ probability, reasons: () => [] })));
    const path = opinions(items);
    expect(found).toEqual(path.includes('A') ? { first: path.indexOf('A'), last: path.lastIndexOf('A'), weight: run === null ? 0 : 7 } : rules);
    return path;
  };
  const [YES, MAYBE, NO] = [[50, 0.9], [50, 0.35], [50, 0.05]] as const;
  test.each<[string, readonly (readonly [number, number])[], Run | null, number, string]>([
    ['the judge decides alone', [NO, YES, NO, YES, NO], null, 0, '.A.A.'],
    ['forty words are an article', [[3, 0.05], [40, 0.9]], null, 0, '.A'],
    ['fewer are none', [[3, 0.05], [39, 0.9]], null, 0, '??'],
    ['but where the rules found one', [[3, 0.05], [39, 0.9]], [1, 1], 0, '.A'],
    ['a page that is as likely as not is read', [[90, 0.5], [90, 0.5]], null, 0, 'AA'],
    ['a page that is hardly likely is not', [[90, 0.4], [90, 0.4]], null, 0, '??'],
    ['but where the rules found an article', [[90, 0.4], [90, 0.4]], [0, 1], 0, 'AA'],
    ['where the judge finds nothing the rules stand', [NO, NO, NO], [1, 1], 0, '???'],
    ['rules without weight change nothing', [YES, MAYBE, YES], [0, 2], 0, 'A.A'],
    ['rules speak for their run', [YES, MAYBE, YES], [0, 2], 3, 'AAA'],
    ['up to its last block', [YES, YES, MAYBE], [0, 2], 3, 'AAA'],
    ['from its first block', [MAYBE, YES, YES], [0, 2], 3, 'AAA'],
    ['and against what is behind it', [YES, YES, [50, 0.8]], [0, 1], 3, 'AA.'],
    ['and before it', [[50, 0.8], YES, YES], [1, 2], 3, '.AA'],
    ['though not against a judge that is sure', [YES, [50, 0.001], YES], [0, 2], 3, 'A.A'],
    ['nobody is too sure to be moved', [YES, [50, 0], YES, [50, 1]], [0, 2], 10, 'AAA.'],
  ])('%s', (_, blocks, run, weight, path) => {
    expect(settled(blocks, run, weight)).toBe(path);
  });

  test.each<[string, number, readonly string[], string]>([
    ['inside', 0.9, ['long', 'ends as a sentence does'], 'reads like the article: long; ends as a sentence does'],
    ['inside for its neighbours', 0.9, [], 'the article goes on around it'],
    ['outside', 0.05, ['short'], 'does not read like the article: short'],
    ['outside for its neighbours', 0.05, [], 'the article does not reach it'],
  ])('why: %s', (_, probability, reasons, expected) => {
    const items = itemsOf([undecided(words(50)), undecided(words(50))]);
    const asked: boolean[] = [];
    settle(items, null, 0, [probability, 0.9].map((own) => ({ probability: own, reasons: (inside) => { asked.push(inside); return reasons; } })));
    expect(items[0]?.opinion?.why()).toBe(expected);
    expect(asked).toEqual([probability > 0.5]);
  });
});

describe('the judge', () => {
  const MENU = times(15, LINE);
  const TEXT = PROSE.map(undecided);
  test('is asked where the rules name little, and has the last word', () => {
    const items = itemsOf([...MENU, ...TEXT, ...MENU]);
    expect(decide(items, { first: 0, last: 32, weight: 7 }, { format: 'text', dialect: 'plain' })).toEqual({ first: 15, last: 17, weight: 7 });
    expect(opinions(items)).toBe(`${'.'.repeat(15)}AAA${'.'.repeat(15)}`);
  });

  test('and where the rules found no article', () => {
    const items = itemsOf([...times(15, 'Trang chủ'), ...TEXT]);
    expect(decide(items, null, { format: 'text', dialect: 'plain' })).toMatchObject({ last: 17 });
    expect(opinions(items)).toContain('A');
  });

  test('is not asked where the rules name much', () => {
    const items = itemsOf([...times(15, 'Trang chủ'), ...TEXT]);
    const rules = { first: 15, last: 17, weight: 7 };
    expect(decide(items, rules, { format: 'text', dialect: 'plain' })).toBe(rules);
    expect(opinions(items)).toBe('?'.repeat(18));
  });
});
