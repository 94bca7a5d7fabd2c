/** What the first look says of a page as a whole, from which the second look measures the surroundings of each block. */
import { runningSums } from './sums';

/** One block must not outweigh a page. */
const HEAVIEST = 100;

export interface FirstLook {
  readonly size: number;
  /** By block. */
  readonly odds: Float32Array;
  readonly chance: Float32Array;
  readonly words: Float32Array;
  /** Sums over all blocks before one: of what each weighs, and of its part that is expected to be article. */
  readonly total: Float64Array;
  readonly mass: Float64Array;
  /** The last of these sums: all of the page. */
  readonly whole: number;
  readonly surest: number;
  readonly run: { readonly first: number; readonly last: number };
  /** The surest block among up to `reach` neighbours on one side, by block. */
  readonly most: (reach: number) => Float32Array;
}

/** `odds` are the first look's log odds, `words` the blocks' numbers of words. */
export function readFirstLook(odds: Float32Array, words: Float32Array): FirstLook {
  const size = odds.length;
  const chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
  const weight = words.map((value) => Math.min(HEAVIEST, value + 1));
  const mass = runningSums(chance.map((value, i) => value * (weight[i] as number)));
  const known = new Map<number, Float32Array>();
  const most = (reach: number): Float32Array => {
    const found = known.get(reach) ?? windowMost(chance, reach);
    known.set(reach, found);
    return found;
  };
  return {
    size, odds, chance, words, mass, most,
    total: runningSums(weight), whole: mass[size] as number,
    surest: chance.reduce((best, value) => Math.max(best, value), 0), run: heaviestRun(chance, weight),
  };
}

/** Largest value among up to `reach` neighbours on one side; a queue of falling values keeps it linear. */
function windowMost(values: Float32Array, reach: number): Float32Array {
  const size = values.length;
  const out = new Float32Array(size);
  const queue: number[] = [];
  let head = 0;
  for (let k = 0; k < size; k++) {
    const i = reach < 0 ? k : size - 1 - k;
    while (head < queue.length && Math.abs((queue[head] ?? 0) - i) > Math.abs(reach)) head++;
    out[i] = head < queue.length ? (values[queue[head] ?? 0] ?? 0) : 0;
    while (queue.length > head && (values[queue[queue.length - 1] ?? 0] ?? 0) <= (values[i] ?? 0)) queue.pop();
    queue.push(i);
  }
  return out;
}

/** The neighbouring blocks with the largest sum of words, those of furniture taken off. */
function heaviestRun(chance: Float32Array, weight: Float32Array): { first: number; last: number } {
  let best = { first: 0, last: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  chance.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += (value - 0.5) * (weight[i] ?? 0);
    if (sum > best.sum) best = { first, last: i, sum };
  });
  return best;
}
