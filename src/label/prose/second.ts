/** Features of the second look: what the first look thinks of the blocks around, so that lists and tables between paragraphs stay. */
import type { FeatureWords } from './words';

export interface SecondFeature extends FeatureWords {
  readonly name: string;
}

const OFFSETS = [-3, -2, -1, 0, 1, 2, 3];
const REACHES = [3, 8, 20, 60];
/** A block that is article beyond doubt. */
const SURE = 0.8;
const SURE_WORDS = 8;
/** One block must not outweigh a page. */
const HEAVIEST = 100;
const FARTHEST = 200;
/** log2 of the number of blocks within which text is called close. */
const CLOSE_BY = 3;
const HALF = 0.5;

const side = (reach: number): string => `${Math.abs(reach) <= 8 ? 'right ' : ''}${reach < 0 ? 'before' : 'behind'} it`;
const twoSided = REACHES.flatMap((reach) => [-reach, reach]);

/** The look at the block itself has no words: the first look's own reasons are told instead. Nor has what is said of the whole page. */
export const secondFeatures: readonly SecondFeature[] = [
  ...OFFSETS.map((offset) => told(`first@${offset}`, offset === 0 ? '' : 'the article around it', offset === 0 ? '' : 'furniture around it', { text: 'high', middle: 0, signed: true })),
  ...twoSided.map((reach) => told(`most~${reach}`, `article ${side(reach)}`, `no article ${side(reach)}`, { text: 'high', middle: HALF })),
  ...twoSided.map((reach) => told(`mean~${reach}`, `mostly article ${side(reach)}`, `mostly furniture ${side(reach)}`, { text: 'high', middle: HALF })),
  ...REACHES.map((reach) => told(`between~${reach}`, 'the article around it', 'furniture around it', { text: 'high', middle: HALF })),
  ...['before', 'behind'].map((where) => told(`sure-${where}`, `no sure text of the article close ${where} it`, `sure text of the article close ${where} it`, { text: 'low', middle: CLOSE_BY })),
  told('massBefore', 'most of the article stands before it', 'most of the article stands behind it', { text: null, middle: HALF }),
  told('massBehind', 'much of the article still to come', 'little of the article still to come', { text: 'high' }),
  told('mass', '', '', { text: null }),
  told('surest', '', '', { text: null }),
  told('runFirst', 'behind the start of the article', 'before the start of the article', { text: 'high', middle: 0, signed: true }),
  told('runLast', 'behind the end of the article', 'before the end of the article', { text: 'low', middle: 0, signed: true }),
];

function told(name: string, high: string, low: string, rest: Pick<FeatureWords, 'text' | 'middle' | 'signed'>): SecondFeature {
  return { name, high, low, ...rest };
}

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
