/** Which words of a page are gold: a monotone alignment, so that a heading counts in the article and not in the menu that repeats it. */

const TOKEN = /[\p{L}\p{N}_]+/gu;

/** The words of a text in lower case, NFC. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(TOKEN) ?? [];
}

/** Words that must be the same in a row to anchor the alignment. */
const SHINGLE = 4;
/** Between two anchors a full comparison is made up to this many cells. */
const MOST_CELLS = 4_000_000;
/** A block with fewer words in order may stand out of order. */
const LEAST_IN_ORDER = 0.3;
/** A block out of order is gold when this share of its shingles is gold that nothing else was aligned with. */
const MOVED_SHARE = 0.8;
const MOVED_LEAST = 8;

/** Per block the share of its words that are gold, 0..1. */
export function goldShares(blocks: readonly (readonly string[])[], gold: readonly string[]): number[] {
  const page: string[] = [];
  const start: number[] = [];
  for (const block of blocks) {
    start.push(page.length);
    for (const word of block) page.push(word);
  }
  const match = alignWords(page, gold);
  const used = new Uint8Array(gold.length);
  for (const at of match) if (at >= 0) used[at] = 1;
  const moved = shingleBag(gold, used);
  return blocks.map((block, index) => {
    let hits = 0;
    for (let i = 0; i < block.length; i++) if ((match[(start[index] ?? 0) + i] ?? -1) >= 0) hits++;
    const share = block.length === 0 ? 0 : hits / block.length;
    if (share > LEAST_IN_ORDER || block.length < MOVED_LEAST) return share;
    return takeMoved(block, moved) ?? share;
  });
}

/** For each word of the page the index of its gold word, or -1; indices ascend. */
function alignWords(page: readonly string[], gold: readonly string[]): Int32Array {
  const match = new Int32Array(page.length).fill(-1);
  let pageFrom = 0;
  let goldFrom = 0;
  for (const [p, g] of [...anchors(page, gold), [page.length, gold.length] as const]) {
    if (p < pageFrom || g < goldFrom) continue;
    compare(page, gold, pageFrom, p, goldFrom, g, match);
    pageFrom = p;
    goldFrom = g;
    while (pageFrom < page.length && goldFrom < gold.length && page[pageFrom] === gold[goldFrom]) match[pageFrom++] = goldFrom++;
  }
  return match;
}

/** Shingles that both texts have once, in the longest ascending order. */
function anchors(page: readonly string[], gold: readonly string[]): (readonly [number, number])[] {
  const inGold = singles(gold);
  const pairs: [number, number][] = [];
  for (const [key, at] of singles(page)) {
    const other = inGold.get(key);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  const tails: number[] = [];
  const back = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, g], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < g) low = middle + 1;
      else high = middle;
    }
    back[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const out: [number, number][] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = back[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) out.push(pair);
  }
  return out.reverse();
}

/** Place of each shingle; -1 when it stands more than once. */
function singles(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}

/** Longest common subsequence of two stretches, written into `match`. */
function compare(page: readonly string[], gold: readonly string[], p0: number, p1: number, g0: number, g1: number, match: Int32Array): void {
  const rows = p1 - p0;
  const width = g1 - g0;
  if (rows <= 0 || width <= 0 || rows * width > MOST_CELLS) return;
  const line = width + 1;
  const best = new Uint16Array((rows + 1) * line);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const same = page[p0 + i] === gold[g0 + j];
      best[i * line + j] = same ? 1 + (best[(i + 1) * line + j + 1] ?? 0) : Math.max(best[(i + 1) * line + j] ?? 0, best[i * line + j + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < width) {
    if (page[p0 + i] === gold[g0 + j]) match[p0 + i++] = g0 + j++;
    else if ((best[(i + 1) * line + j] ?? 0) >= (best[i * line + j + 1] ?? 0)) i++;
    else j++;
  }
}

function shingleBag(gold: readonly string[], used: Uint8Array): Map<string, number> {
  const bag = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= gold.length; i++) {
    if (used[i] === 1 || used[i + SHINGLE - 1] === 1) continue;
    const key = gold.slice(i, i + SHINGLE).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** Takes a block's shingles out of the bag when enough of them are in it; null when they are not. */
function takeMoved(block: readonly string[], bag: Map<string, number>): number | null {
  const keys: string[] = [];
  for (let i = 0; i + SHINGLE <= block.length; i++) keys.push(block.slice(i, i + SHINGLE).join(' '));
  const hits = keys.filter((key) => (bag.get(key) ?? 0) > 0);
  if (hits.length < keys.length * MOVED_SHARE) return null;
  for (const key of hits) bag.set(key, (bag.get(key) ?? 0) - 1);
  return hits.length / keys.length;
}
