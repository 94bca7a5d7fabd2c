/** A first guess at the article by shape alone: the neighbouring blocks with the largest sum of words over break-even. */
import type { Item } from '../item';

export interface MainRun {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** A line of fewer words pulls the run down, a longer one up. */
const BREAK_EVEN = 10;
/** One paragraph must not outweigh everything else on the page. */
const HEAVIEST = 50;
/** A line without a full stop; a third of it inside a long gap, for lists and tables make long gaps in articles. */
const FRAGMENT = -4;

export function findMainRun(items: readonly Item[]): MainRun {
  let best: MainRun = { first: 0, last: -1, weight: 0 };
  let first = 0;
  let sum = 0;
  items.forEach((item, index) => {
    const { words } = item.block;
    const text = item.sentence || words > 30;
    const gain = text ? Math.min(HEAVIEST, words - BREAK_EVEN) : FRAGMENT;
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += gain;
    if (sum > best.weight) best = { first, last: index, weight: sum };
  });
  return best;
}
