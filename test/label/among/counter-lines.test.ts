/** Visitor counters whose labels and numbers stand on lines of their own. */
import { describe, expect, test } from '@jest/globals';
import { labelCounterLines } from '../../../src/label/among/counter-lines';
import { itemsOf, labelsOf, type Row } from './items';

const undecided = (text: string): Row => [text, { label: null }];
const [TODAY, YESTERDAY, ALL, GUESTS, LINE] = ['Hôm nay', 'Hôm qua', 'Tổng', 'Khách', 'Bà con họp'].map(undecided) as [Row, Row, Row, Row, Row];

/** `#` = of the counter, `.` = not. */
function counted(rows: readonly Row[]): string {
  const items = itemsOf(rows);
  labelCounterLines(items);
  return labelsOf(items).map((label) => (label === 'counter' ? '#' : '.')).join('');
}

describe('labels one under the other are a counter', () => {
  test.each<[string, readonly Row[], string]>([
    ['three of them', [TODAY, YESTERDAY, ALL], '###'],
    ['of which two are the same', [TODAY, TODAY, YESTERDAY], '###'],
    ['of which two may be of anything', [TODAY, GUESTS, undecided('Bot')], '###'],
    ['amid other lines', [LINE, TODAY, YESTERDAY, ALL, LINE], '.###.'],
    ['two are none, amid other lines', [LINE, TODAY, YESTERDAY, LINE], '....'],
    ['right behind a line behind a label alone', [TODAY, LINE, TODAY, YESTERDAY, ALL], '..###'],
    ['though one is a phrase of menus', [TODAY, ['Hôm qua', { label: 'navigation', rule: 'navigation' }], ALL], '###'],
    ['in two places', [TODAY, YESTERDAY, ALL, LINE, TODAY, YESTERDAY, ALL], '###.###'],
  ])('%s', (_, rows, expected) => {
    expect(counted(rows)).toBe(expected);
  });
});

describe('a label and its number', () => {
  test.each<[string, readonly Row[], string]>([
    ['below it', [LINE, TODAY, undecided('1.204')], '.##'],
    ['below, of which the label is a date', [['Hôm nay', { label: 'date', rule: 'today' }], undecided('341')], '..'],
    ['below, behind a line between', [TODAY, LINE, undecided('341')], '...'],
    ['again and again', [TODAY, undecided('341'), YESTERDAY, undecided('420'), LINE, undecided('17')], '####..'],
    ['of views in a counter', [TODAY, undecided('341'), undecided('Lượt xem'), undecided('17')], '####'],
  ])('%s', (_, rows, expected) => {
    expect(counted(rows)).toBe(expected);
  });

  test('a line that is a counter by itself keeps its reason', () => {
    const items = itemsOf(['Đang truy cập: 12', 'Hôm nay: 341']);
    labelCounterLines(items);
    expect(items.map(({ verdicts }) => verdicts.length)).toEqual([1, 1]);
  });
});
