/** How often a page prints a line again: word by word, with other numbers, with the same opening. */
import type { Item } from '../item';
import type { Tokens } from './tokens';

export interface Repeats {
  /** log2 of the number of blocks with the same text; 0 = once. */
  readonly copies: Float32Array;
  /** 1 when the same text stands further up. */
  readonly again: Float32Array;
  /** log2 of the number of blocks that differ in their digits only. */
  readonly alike: Float32Array;
  /** log2 of the number of blocks that open with the same two words. */
  readonly opening: Float32Array;
}

export function readRepeats(items: readonly Item[], tokens: Tokens): Repeats {
  const texts = items.map((item) => item.block.folded);
  const copies = firstOfEach(texts);
  return {
    copies: counts(copies),
    again: Float32Array.from(copies, (first, index) => (first < index ? 1 : 0)),
    alike: counts(firstOfEach(texts.map((text) => (/\d/.test(text) ? text.replace(/\d+/g, '9') : text)))),
    opening: counts(firstOfEach(openings(tokens))),
  };
}

/** Of two numbers of words one: a page has fewer words than this. */
const MOST_WORDS = 2 ** 26;

/** The first two words of each block as one number. */
function openings({ numbers, starts }: Tokens): number[] {
  const keys: number[] = [];
  for (let block = 0; block + 1 < starts.length; block++) {
    const [from, to] = [starts[block] as number, starts[block + 1] as number];
    // A block without a first or a second word is alike those that lack it, too.
    const first = from < to ? (numbers[from] as number) + 1 : 0;
    const second = from + 1 < to ? (numbers[from + 1] as number) + 1 : 0;
    keys.push(first * MOST_WORDS + second);
  }
  return keys;
}

/** For each key the index of the first one equal to it. */
function firstOfEach(keys: readonly (string | number)[]): Uint32Array {
  const first = new Map<string | number, number>();
  const found = new Uint32Array(keys.length);
  keys.forEach((key, index) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    found[index] = known ?? index;
  });
  return found;
}

/** log2 of the number of blocks that have the same first one. */
function counts(first: Uint32Array): Float32Array {
  const times = new Uint32Array(first.length);
  for (const index of first) times[index] = (times[index] as number) + 1;
  return Float32Array.from(first, (index) => Math.log2(times[index] as number));
}
