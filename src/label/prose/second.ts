/** Features of the second look: what the first look thinks of the blocks around, so that lists and tables between paragraphs stay. */

export interface SecondFeature {
  readonly name: string;
  /** Words for a value above and below the usual one. */
  readonly high: string;
  readonly low: string;
}

const OFFSETS = [-3, -2, -1, 0, 1, 2, 3];
const REACHES = [3, 8, 20, 60];
/** A block that is article beyond doubt. */
const SURE = 0.8;
const SURE_WORDS = 8;
/** One block must not outweigh a page. */
const HEAVIEST = 100;
const FARTHEST = 200;

const side = (reach: number): string => `${Math.abs(reach) <= 8 ? 'right ' : ''}${reach < 0 ? 'before' : 'behind'} it`;
const twoSided = REACHES.flatMap((reach) => [-reach, reach]);

/** The look at the block itself has no words: the first look's own reasons are told instead. */
export const secondFeatures: readonly SecondFeature[] = [
  ...OFFSETS.map((offset) => ({ name: `first@${offset}`, high: offset === 0 ? '' : 'article beside it', low: offset === 0 ? '' : 'furniture beside it' })),
  ...twoSided.map((reach) => ({ name: `most~${reach}`, high: `article ${side(reach)}`, low: `no article ${side(reach)}` })),
  ...twoSided.map((reach) => ({ name: `mean~${reach}`, high: `mostly article ${side(reach)}`, low: `mostly furniture ${side(reach)}` })),
  ...REACHES.map((reach) => ({ name: `between~${reach}`, high: 'article on both sides', low: 'no article on one side' })),
  ...['before', 'behind'].map((where) => ({ name: `sure-${where}`, high: `the article is far ${where}`, low: `the article is right ${where}` })),
  { name: 'massBefore', high: 'most of the article stands before it', low: 'most of the article stands behind it' },
  { name: 'massBehind', high: 'much article behind it', low: 'little article behind it' },
  { name: 'mass', high: 'a page with a long article', low: 'a page with hardly any article' },
  { name: 'surest', high: 'a page with a clear article', low: 'a page without a clear article' },
  { name: 'runFirst', high: 'behind the start of the article', low: 'before the start of the article' },
  { name: 'runLast', high: 'behind the end of the article', low: 'before the end of the article' },
];

/** The second look's own columns, one after the other, from the first look's log odds and the blocks' numbers of words. */
export function secondMatrix(odds: Float32Array, words: Float32Array): Float32Array {
  const size = odds.length;
  const out = new Float32Array(size * secondFeatures.length);
  const chance = Float32Array.from(odds, (value) => 1 / (1 + Math.exp(-value)));
  const weight = Float32Array.from(words, (value) => Math.min(HEAVIEST, value + 1));
  const mass = runningSums(chance.map((value, i) => value * (weight[i] ?? 0)));
  const total = runningSums(weight);
  const whole = mass[size] ?? 0;
  const surest = chance.reduce((most, value) => Math.max(most, value), 0);
  const run = heaviestRun(chance, weight);
  const most = new Map(twoSided.map((reach) => [reach, windowMost(chance, reach)]));
  const [before, behind] = [true, false].map((back) => toSure(chance, words, back));
  for (let i = 0; i < size; i++) {
    let at = i;
    const put = (value: number): void => {
      out[at] = value;
      at += size;
    };
    for (const offset of OFFSETS) put(odds[i + offset] ?? -9);
    for (const reach of twoSided) put(most.get(reach)?.[i] ?? 0);
    for (const reach of twoSided) {
      const from = reach < 0 ? Math.max(0, i + reach) : i + 1;
      const to = reach < 0 ? i : Math.min(size, i + 1 + reach);
      put(((mass[to] ?? 0) - (mass[from] ?? 0)) / Math.max(1, (total[to] ?? 0) - (total[from] ?? 0)));
    }
    for (const reach of REACHES) put(Math.min(most.get(-reach)?.[i] ?? 0, most.get(reach)?.[i] ?? 0));
    put(before?.[i] ?? 0);
    put(behind?.[i] ?? 0);
    put((mass[i] ?? 0) / Math.max(1, whole));
    put(Math.log2(1 + whole - (mass[i + 1] ?? 0)));
    put(Math.log2(1 + whole));
    put(surest);
    put(signedLog(i - run.first));
    put(signedLog(i - run.last));
  }
  return out;
}

function runningSums(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
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

/** log2 of the number of blocks to the nearest sure block on one side. */
function toSure(chance: Float32Array, words: Float32Array, back: boolean): Float32Array {
  const size = chance.length;
  const out = new Float32Array(size);
  let steps = FARTHEST;
  for (let k = 0; k < size; k++) {
    const i = back ? k : size - 1 - k;
    out[i] = Math.log2(1 + steps);
    steps = (chance[i] ?? 0) >= SURE && (words[i] ?? 0) >= SURE_WORDS ? 0 : Math.min(FARTHEST, steps + 1);
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

function signedLog(steps: number): number {
  return Math.sign(steps) * Math.log2(1 + Math.abs(steps));
}
