/** The working form of a block: what is told of it once, and what is said of it. */
import { expect, test } from '@jest/globals';
import { MARK } from '../../../src/label/marks';
import { itemOf } from '../alone/rule-of';

test('marks are told once', () => {
  const item = itemOf('14/03');
  expect([item.marks, item.marks, itemOf('abc').marks]).toEqual([MARK.digit | MARK.path, MARK.digit | MARK.path, 0]);
});

test('the last verdict counts, and all are kept', () => {
  const item = itemOf('Nà Lùng');
  item.give('title', 'first', 'stands alone');
  item.give('byline', 'second', 'is a name');
  expect([item.label, item.rule]).toEqual(['byline', 'second']);
  expect(item.judged()).toMatchObject({ label: 'byline', verdicts: [{ label: 'title', rule: 'first', reason: 'stands alone' }, { label: 'byline', rule: 'second', reason: 'is a name' }] });
});

test('a reason is worked out when it is read, and once', () => {
  const item = itemOf('Nà Lùng');
  let asked = 0;
  item.giveFor('title', 'weighed', () => `weighed ${++asked}`);
  expect(asked).toBe(0);
  const [verdict] = item.judged().verdicts;
  expect([verdict?.reason, verdict?.reason, asked]).toEqual(['weighed 1', 'weighed 1', 1]);
  expect([item.label, item.rule]).toEqual(['title', 'weighed']);
});
