/** Makes candidates of judged blocks and of claims. */
import type { Block, Judged } from '../types';
import type { Candidate } from './reasons';

type Given = Partial<Candidate> & Pick<Candidate, 'reason'>;

/** A candidate that stands in a block. */
export function ofBlock({ text, lines }: Block, given: Given): Candidate {
  return { value: text, lines: [lines.first, lines.last], chosen: false, score: null, signs: [], quote: given.value === undefined || given.value === text ? null : text, ...given };
}

/** A candidate that stands in the judged block of an index; from the head when there is none. */
export function ofIndex(judged: readonly Judged[], index: number | null, given: Given & Pick<Candidate, 'value'>): Candidate {
  const block = index === null ? undefined : judged[index]?.block;
  return block === undefined ? { lines: null, chosen: false, score: null, signs: [], quote: null, ...given } : ofBlock(block, given);
}

/** The reason of the verdict that holds. */
export function reasonOf({ verdicts }: Judged): string {
  return verdicts.at(-1)?.reason ?? 'no rule knows it';
}
