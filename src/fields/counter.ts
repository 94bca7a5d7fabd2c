/** The visitor counter: only the keys shown; null = a label without a number. */
import { isBareNumber, readCounterLine, readCounterSentence } from '../label/alone/counter';
import { toNumber } from '../label/meta';
import type { CounterKey, Judged, VisitorCounter } from '../types';

const ORDER: readonly CounterKey[] = ['online', 'today', 'yesterday', 'week', 'month', 'year', 'total'];

export interface FoundCounter {
  /** null = the page shows none. */
  readonly counter: VisitorCounter | null;
  /** Indexes of the judged blocks that gave it. */
  readonly indexes: readonly number[];
}

/** Reads the blocks labelled `counter`; the first count of each key holds. */
export function readCounter(judged: readonly Judged[]): FoundCounter {
  const values = new Map<CounterKey, number | null>();
  const indexes: number[] = [];
  let waiting: CounterKey | null = null;
  let afterHeading = false;
  for (const [index, { block, label, verdicts }] of judged.entries()) {
    if (label !== 'counter') {
      waiting = null;
      continue;
    }
    if (isBareNumber(block.text) || verdicts.at(-1)?.rule === 'counter-number') {
      // A number right under the heading is the total.
      const key: CounterKey | null = waiting ?? (afterHeading ? 'total' : null);
      if (key !== null && (values.get(key) ?? null) === null) {
        values.set(key, toNumber(block.text));
        indexes.push(index);
      }
      waiting = null;
      afterHeading = false;
      continue;
    }
    const one = readCounterSentence(block.text);
    const parts = readCounterLine(block.text) ?? (one === null ? [] : [one]);
    const heading = verdicts.at(-1)?.rule === 'counter-heading';
    afterHeading = heading;
    waiting = null;
    for (const { key, value } of heading && parts.every((part) => part.value === null) ? [] : parts) {
      if (key === 'other') continue;
      if (indexes.at(-1) !== index) indexes.push(index);
      if (!values.has(key)) values.set(key, value);
      waiting = value === null ? key : null;
    }
    if (heading && parts.length === 1 && parts[0]?.value === null && parts[0].key !== 'other') waiting = parts[0].key;
  }
  if (values.size === 0) return { counter: null, indexes: [] };
  const counter: VisitorCounter = {};
  for (const key of ORDER) if (values.has(key)) counter[key] = values.get(key) ?? null;
  return { counter, indexes };
}
