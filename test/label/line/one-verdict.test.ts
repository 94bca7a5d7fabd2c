/** Verdicts that are kept once for all blocks that have no other. */
import { expect, test } from '@jest/globals';
import { oneVerdict } from '../../../src/label/one-verdict';

test('an equal verdict is the same list, any other is not', () => {
  const first = oneVerdict('date', 'dateline', 'a date and nothing else');
  expect(first).toEqual([{ label: 'date', rule: 'dateline', reason: 'a date and nothing else' }]);
  expect(oneVerdict('date', 'dateline', 'a date and a name')).not.toBe(first);
  expect(oneVerdict('date', 'dateline', 'a date and nothing else')).toBe(first);
  expect(oneVerdict('date', 'grid', 'a date and nothing else')).toEqual([{ label: 'date', rule: 'grid', reason: 'a date and nothing else' }]);
  expect(oneVerdict('today', 'dateline', 'a date and nothing else')).toEqual([{ label: 'today', rule: 'dateline', reason: 'a date and nothing else' }]);
});

test('reasons without end are not all kept', () => {
  const asked = (count: number): boolean => {
    const first = oneVerdict('title', 'weighed', 'first');
    for (let n = 0; n < count; n++) oneVerdict('title', 'weighed', `${count}: ${n}`);
    return oneVerdict('title', 'weighed', 'first') === first;
  };
  expect([asked(2000), asked(500), asked(2000)]).toEqual([false, true, false]);
});
