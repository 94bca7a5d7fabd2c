/** Features of the second look: what the first look thinks of the blocks around, so that lists and tables between paragraphs stay. */
import { readFirstLook, type FirstLook } from './first-look';
import type { FeatureWords } from './words';

export interface SecondFeature extends FeatureWords {
  readonly name: string;
  /** Writes the values of all blocks, in order, from `at` on. */
  readonly fill: (look: FirstLook, out: Float32Array, at: number) => void;
}

const OFFSETS = [-3, -2, -1, 0, 1, 2, 3];
const REACHES = [3, 8, 20, 60];
/** A block that is article beyond doubt. */
const SURE = 0.8;
const SURE_WORDS = 8;
const FARTHEST = 200;
/** log2 of the number of blocks within which text is called close. */
const CLOSE_BY = 3;
const HALF = 0.5;
/** Log odds where there is no such neighbour. */
const NO_NEIGHBOUR = -9;

const side = (reach: number): string => `${Math.abs(reach) <= 8 ? 'right ' : ''}${reach < 0 ? 'before' : 'behind'} it`;
const twoSided = REACHES.flatMap((reach) => [-reach, reach]);

/** The look at the block itself has no words: the first look's own reasons are told instead. Nor has what is said of the whole page. */
export const secondFeatures: readonly SecondFeature[] = [
  ...OFFSETS.map((offset) => told(`first@${offset}`, offset === 0 ? '' : 'the article around it', offset === 0 ? '' : 'furniture around it', { text: 'high', middle: 0, signed: true }, ({ odds, size }, out, at) => {
    for (let i = 0; i < size; i++) out[at + i] = i + offset >= 0 && i + offset < size ? (odds[i + offset] as number) : NO_NEIGHBOUR;
  })),
  ...twoSided.map((reach) => told(`most~${reach}`, `article ${side(reach)}`, `no article ${side(reach)}`, { text: 'high', middle: HALF }, ({ most }, out, at) => out.set(most(reach), at))),
  ...twoSided.map((reach) => told(`mean~${reach}`, `mostly article ${side(reach)}`, `mostly furniture ${side(reach)}`, { text: 'high', middle: HALF }, ({ mass, total, size }, out, at) => {
    for (let i = 0; i < size; i++) {
      const from = reach < 0 ? Math.max(0, i + reach) : i + 1;
      const to = reach < 0 ? i : Math.min(size, i + 1 + reach);
      out[at + i] = ((mass[to] as number) - (mass[from] as number)) / Math.max(1, (total[to] as number) - (total[from] as number));
    }
  })),
  ...REACHES.map((reach) => told(`between~${reach}`, 'the article around it', 'furniture around it', { text: 'high', middle: HALF }, ({ most, size }, out, at) => {
    const [before, behind] = [most(-reach), most(reach)];
    for (let i = 0; i < size; i++) out[at + i] = Math.min(before[i] as number, behind[i] as number);
  })),
  ...['before', 'behind'].map((where) => told(`sure-${where}`, `no sure text of the article close ${where} it`, `sure text of the article close ${where} it`, { text: 'low', middle: CLOSE_BY }, (look, out, at) => toSure(look, where === 'before', out, at))),
  told('massBefore', 'most of the article stands before it', 'most of the article stands behind it', { text: null, middle: HALF }, ({ mass, whole, size }, out, at) => {
    for (let i = 0; i < size; i++) out[at + i] = (mass[i] as number) / Math.max(1, whole);
  }),
  told('massBehind', 'much of the article still to come', 'little of the article still to come', { text: 'high' }, ({ mass, whole, size }, out, at) => {
    for (let i = 0; i < size; i++) out[at + i] = Math.log2(1 + whole - (mass[i + 1] as number));
  }),
  told('mass', '', '', { text: null }, ({ whole, size }, out, at) => void out.fill(Math.log2(1 + whole), at, at + size)),
  told('surest', '', '', { text: null }, ({ surest, size }, out, at) => void out.fill(surest, at, at + size)),
  told('runFirst', 'behind the start of the article', 'before the start of the article', { text: 'high', middle: 0, signed: true }, ({ run, size }, out, at) => {
    for (let i = 0; i < size; i++) out[at + i] = signedLog(i - run.first);
  }),
  told('runLast', 'behind the end of the article', 'before the end of the article', { text: 'low', middle: 0, signed: true }, ({ run, size }, out, at) => {
    for (let i = 0; i < size; i++) out[at + i] = signedLog(i - run.last);
  }),
];

function told(name: string, high: string, low: string, rest: Pick<FeatureWords, 'text' | 'middle' | 'signed'>, fill: SecondFeature['fill']): SecondFeature {
  return { name, high, low, ...rest, fill };
}

/**
 * The second look's own columns, one after the other, from the first look's log odds and the blocks' numbers of words:
 * all of them, or the asked ones by their index among `secondFeatures`.
 */
export function secondMatrix(odds: Float32Array, words: Float32Array, asked: readonly number[] = secondFeatures.map((_, index) => index)): Float32Array {
  const size = odds.length;
  const look = readFirstLook(odds, words);
  const out = new Float32Array(size * asked.length);
  asked.forEach((feature, column) => secondFeatures[feature]?.fill(look, out, column * size));
  return out;
}

/** log2 of the number of blocks to the nearest sure block on one side. */
function toSure({ chance, words, size }: FirstLook, back: boolean, out: Float32Array, at: number): void {
  let steps = FARTHEST;
  for (let k = 0; k < size; k++) {
    const i = back ? k : size - 1 - k;
    out[at + i] = Math.log2(1 + steps);
    steps = (chance[i] as number) >= SURE && (words[i] as number) >= SURE_WORDS ? 0 : Math.min(FARTHEST, steps + 1);
  }
}

function signedLog(steps: number): number {
  return Math.sign(steps) * Math.log2(1 + Math.abs(steps));
}
