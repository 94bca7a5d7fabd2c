/** Finds the word a mistyped one was meant to be. */

/** More slips than this are another word. */
const MOST_SLIPS = 2;

/** The word that takes at most two slips (a letter added, left out, changed or swapped) to become `typed`, or null. */
export function nearest(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = MOST_SLIPS + 1;
  for (const word of words) {
    // A short word is half slips soon.
    const slips = Math.abs(word.length - typed.length) > MOST_SLIPS ? fewest : distance(typed, word);
    if (slips < fewest && slips * 2 < word.length) [best, fewest] = [word, slips];
  }
  return best;
}

/** Damerau-Levenshtein distance of two short words (the variant that swaps a pair of neighbours once). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
