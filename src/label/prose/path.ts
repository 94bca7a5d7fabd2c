/**
 * Which blocks of a page are the article: the path through the page with the best F1 to be expected.
 *
 * A block of w words that is article with probability p brings w·(2p − F), where F is the F1 of the best path itself
 * (Dinkelbach 1967; the optimal threshold of F1 is half of the F1 reached), so a page on which nothing is sure is read more
 * generously than a clear one. Each stretch of article costs some words to open, as an article has few.
 */

/** Words that a stretch must bring; from 0 to 16 the choice hardly matters, above it short pages suffer. */
const OPENING_COST = 4;
/** F of the first round; any start ends at the same path. */
const FIRST_F = 0.8;
const MOST_ROUNDS = 8;
/** A page whose best path is expected to be worse has no article. */
const LEAST_F1 = 0.2;
const CLOSE_ENOUGH = 1e-4;

export interface BestPath {
  /** True = inside the article. */
  readonly inside: boolean[];
  /** F1 of the path to be expected, 0..1; well calibrated: pages below 0.5 are lists, forms, or hard to read. */
  readonly expectedF1: number;
}

/** `words` and `probability` by block. */
export function bestPath(words: ArrayLike<number>, probability: ArrayLike<number>): BestPath {
  let expected = 0;
  for (let i = 0; i < words.length; i++) expected += (words[i] ?? 0) * (probability[i] ?? 0);
  let f = FIRST_F;
  let path: boolean[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    path = pathFor(words, probability, f);
    const next = expectedF1(path, words, probability, expected) ?? f / 2;
    const close = Math.abs(next - f) < CLOSE_ENOUGH;
    f = next;
    if (close) break;
  }
  return { inside: f < LEAST_F1 ? path.fill(false) : path, expectedF1: f };
}

/** Viterbi over two states, outside and inside. */
function pathFor(words: ArrayLike<number>, probability: ArrayLike<number>, f: number): boolean[] {
  const size = words.length;
  // Whether the best way to a state at a block came from inside.
  const cameFromInside = [new Uint8Array(size), new Uint8Array(size)] as const;
  let outside = 0;
  let inside = -Infinity;
  for (let i = 0; i < size; i++) {
    const closes = inside > outside;
    const goesOn = inside >= outside - OPENING_COST;
    cameFromInside[0][i] = closes ? 1 : 0;
    cameFromInside[1][i] = goesOn ? 1 : 0;
    const gain = (words[i] ?? 0) * (2 * (probability[i] ?? 0) - f);
    [outside, inside] = [closes ? inside : outside, (goesOn ? inside : outside - OPENING_COST) + gain];
  }
  const path = new Array<boolean>(size).fill(false);
  let state: 0 | 1 = inside > outside ? 1 : 0;
  for (let i = size - 1; i >= 0; i--) {
    path[i] = state === 1;
    state = cameFromInside[state][i] === 1 ? 1 : 0;
  }
  return path;
}

function expectedF1(path: readonly boolean[], words: ArrayLike<number>, probability: ArrayLike<number>, expected: number): number | null {
  let kept = 0;
  let right = 0;
  path.forEach((inside, i) => {
    if (!inside) return;
    kept += words[i] ?? 0;
    right += (words[i] ?? 0) * (probability[i] ?? 0);
  });
  return kept === 0 ? null : (2 * right) / (kept + expected);
}
