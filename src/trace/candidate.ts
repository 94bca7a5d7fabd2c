/** Makes candidates of judged blocks and of claims. */
import type { Block, Claim, Judged } from '../types';
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
  return verdicts.at(-1)?.reason ?? '';
}

/** Claims of the head that say the same, in the order of the first of each. */
export function byValue(claims: readonly Claim[]): [value: string, claims: readonly Claim[]][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(claim.value, [...(groups.get(claim.value) ?? []), claim]);
  return [...groups];
}

/** Where claims stand in the head: " (meta:author, jsonld:author)"; '' for none. */
export function sayOrigins(claims: readonly Claim[]): string {
  return claims.length === 0 ? '' : ` (${claims.map(({ from }) => from).join(', ')})`;
}
