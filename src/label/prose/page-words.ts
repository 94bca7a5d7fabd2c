/** What a page's own long text says about its words: which are common, which belong to its subject. No word list is used. */
import type { Item } from '../item';
import { numberTokens, type Tokens } from './tokens';

/** A block of this many words that ends as a sentence is running text. */
export const LONG_SENTENCE = 14;
/** A word in at least this share of the long sentences is one that the language cannot do without. */
const COMMON_SHARE = 0.2;
/** In a few sentences every word looks common or rare by chance. */
const FEWEST_SENTENCES = 4;

export interface PageWords {
  /** Words of the blocks in comparison form. */
  readonly tokens: Tokens;
  /** Share of a block's words that are common on the page; -1 where the page has too little text to tell. */
  readonly common: Float32Array;
  /** Share of a block's other words that the page's long sentences use, the block itself apart; -1 as above. */
  readonly shared: Float32Array;
  /** Mean number of letters of a word in the long sentences; 0 = unknown. */
  readonly wordLength: number;
}

export function readPageWords(items: readonly Item[]): PageWords {
  const tokens = numberTokens(items.map((item) => item.block.folded));
  const { numbers, starts, lengths } = tokens;
  const long = items.map((item) => item.sentence && item.block.words >= LONG_SENTENCE);
  const found = blocksWith(tokens, (index) => long[index] === true);
  let sentences = 0;
  let letters = 0;
  let words = 0;
  long.forEach((isLong, index) => {
    if (!isLong) return;
    const [from, to] = [starts[index] as number, starts[index + 1] as number];
    sentences++;
    words += to - from;
    for (let at = from; at < to; at++) letters += lengths[numbers[at] as number] as number;
  });
  const common = new Float32Array(items.length).fill(-1);
  const shared = new Float32Array(items.length).fill(-1);
  if (sentences >= FEWEST_SENTENCES) {
    const least = Math.max(2, sentences * COMMON_SHARE);
    long.forEach((isLong, index) => {
      const [from, to] = [starts[index] as number, starts[index + 1] as number];
      const self = isLong ? 1 : 0;
      let usual = 0;
      let known = 0;
      for (let at = from; at < to; at++) {
        const times = found[numbers[at] as number] as number;
        if (times >= least) usual++;
        else if (times > self) known++;
      }
      common[index] = usual / Math.max(1, to - from);
      shared[index] = known / Math.max(1, to - from - usual);
    });
  }
  return { tokens, common, shared, wordLength: words === 0 ? 0 : letters / words };
}

/** In how many of the asked blocks each word stands, by its number. */
export function blocksWith({ numbers, starts, lengths }: Tokens, asked: (block: number) => boolean): Uint32Array {
  const times = new Uint32Array(lengths.length);
  // The block that had the word last, counted from 1.
  const seenIn = new Uint32Array(lengths.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    if (!asked(block)) continue;
    for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) {
      const word = numbers[at] as number;
      if (seenIn[word] === block + 1) continue;
      seenIn[word] = block + 1;
      times[word] = (times[word] as number) + 1;
    }
  }
  return times;
}
