/** Names of a page's authors in its blocks, as a note on the author repeats them. */
import type { Item } from '../item';
import { blocksWith } from './page-words';
import type { Tokens } from './tokens';

/** A byline is no longer, and its shorter words are none of a name. */
const LONGEST_BYLINE = 12;
const LEAST_LETTERS = 3;
/** A word of a byline that more blocks have is no name: so many, or so many of all. */
const MOST_BLOCKS = 6;
const MOST_SHARE = 0.03;

/** How many words of each block stand in a byline, too, but hardly elsewhere. */
export function authorNames(items: readonly Item[], tokens: Tokens): Uint32Array {
  const found = new Uint32Array(items.length);
  const bylines = items.flatMap((item, index) => (item.label === 'byline' && item.block.words <= LONGEST_BYLINE ? [index] : []));
  if (bylines.length === 0) return found;
  const { numbers, starts, lengths } = tokens;
  const isName = new Uint8Array(lengths.length);
  for (const index of bylines) for (const word of numbers.subarray(starts[index], starts[index + 1])) if ((lengths[word] as number) >= LEAST_LETTERS) isName[word] = 1;
  const times = blocksWith(tokens, () => true);
  const most = Math.max(MOST_BLOCKS, items.length * MOST_SHARE);
  for (let index = 0; index < items.length; index++) {
    let names = 0;
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      const word = numbers[at] as number;
      if (isName[word] === 1 && (times[word] as number) <= most) names++;
    }
    found[index] = names;
  }
  return found;
}
