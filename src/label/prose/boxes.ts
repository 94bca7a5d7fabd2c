/** What the nesting of a page's elements tells: which boxes hold its text, and where a block stands to them. */
import type { Box } from '../../types';
import type { Item } from '../item';

/** The boxes of a page by number; a box comes behind the one around it. Sums are over all blocks inside, at any depth. */
export interface Boxes {
  /** Innermost box of each block that holds more than this block; -1 = none. */
  readonly around: Int32Array;
  /** Innermost box of each block; -1 = none. */
  readonly own: Int32Array;
  /** Nearest box further out that holds more blocks; -1 = none. */
  readonly wider: Int32Array;
  readonly parent: Int32Array;
  readonly name: readonly string[];
  readonly blocks: Float64Array;
  readonly words: Float64Array;
  readonly linked: Float64Array;
  /** Words in sentences. */
  readonly text: Float64Array;
  /** Words in sentences of the whole page. */
  readonly allText: number;
  /** How many boxes of the page have the same name and class. */
  readonly alike: Float64Array;
  /** The box that best looks like the article's; -1 = none. */
  readonly top: number;
  /** How each box stands to one of them; several features ask for the same. */
  readonly relationTo: (box: number) => Relation;
}

/** How boxes stand to one of them: `up` = steps out of that one to the first box around both, `down` = steps in from there. */
export interface Relation {
  readonly up: Float32Array;
  readonly down: Float32Array;
}

/** One block must not outweigh a page. */
const MOST_WORDS = 100;
/** Blocks of so many words that end as a sentence speak for the boxes around them. */
const PARAGRAPH = 8;
/** Words that count as much as the paragraph itself does. */
const WORDS_A_POINT = 20;
const MOST_POINTS = 4;
/** Boxes around a paragraph that it speaks for, each for its part less. */
const REACH = 3;

export function readBoxes(items: readonly Item[]): Boxes {
  const { own, parent, list } = numberBoxes(items);
  const size = list.length;
  const sums = { blocks: new Float64Array(size), words: new Float64Array(size), linked: new Float64Array(size), text: new Float64Array(size) };
  items.forEach((item, index) => {
    const at = own[index] as number;
    if (at < 0 || item.label === 'hidden') return;
    const words = Math.min(MOST_WORDS, item.block.words);
    add(sums.blocks, at, 1);
    add(sums.words, at, words);
    add(sums.linked, at, words * (item.block.linkShare ?? 0));
    add(sums.text, at, item.sentence ? words : 0);
  });
  for (const sum of Object.values(sums)) for (let at = size - 1; at > 0; at--) if ((parent[at] as number) >= 0) add(sum, parent[at] as number, sum[at] as number);
  const { blocks } = sums;
  const allText = sums.text.reduce((sum, words, at) => (parent[at] === -1 ? sum + words : sum), 0);
  const wider = new Int32Array(size).fill(-1);
  for (let at = 0; at < size; at++) {
    const outer = parent[at] as number;
    if (outer >= 0) wider[at] = (blocks[outer] as number) > (blocks[at] as number) ? outer : (wider[outer] as number);
  }
  const around = own.map((at) => (at < 0 || (blocks[at] as number) > 1 ? at : (wider[at] as number)));
  const relations = new Map<number, Relation>();
  const relationTo = (box: number): Relation => {
    const known = relations.get(box) ?? relate(parent, wider, blocks, box);
    relations.set(box, known);
    return known;
  };
  return { around, own, wider, parent, name: list.map(({ name }) => name), ...sums, allText, alike: countAlike(list), top: topBox(items, around, wider, sums), relationTo };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}

function numberBoxes(items: readonly Item[]): { own: Int32Array; parent: Int32Array; list: readonly Box[] } {
  const numbers = new Map<Box, number>();
  const list: Box[] = [];
  const parents: number[] = [];
  const own = Int32Array.from(items, ({ block }) => {
    const unknown: Box[] = [];
    let at = block.box;
    while (at !== null && !numbers.has(at)) {
      unknown.push(at);
      at = at.parent;
    }
    let number = at === null ? -1 : (numbers.get(at) as number);
    for (let i = unknown.length - 1; i >= 0; i--) {
      const box = unknown[i] as Box;
      parents.push(number);
      number = list.push(box) - 1;
      numbers.set(box, number);
    }
    return number;
  });
  return { own, parent: Int32Array.from(parents), list };
}

function countAlike(list: readonly Box[]): Float64Array {
  const times = new Map<string, number>();
  const keys = list.map(({ name, className }) => `${name} ${className}`);
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return Float64Array.from(keys, (key) => times.get(key) ?? 1);
}

/**
 * The box with the most points: paragraphs give points to the boxes around them, nearer ones more; links take them away.
 * The idea is Readability's (Arc90, 2009).
 */
function topBox(items: readonly Item[], around: Int32Array, wider: Int32Array, { words, linked }: Pick<Boxes, 'words' | 'linked'>): number {
  const points = new Float64Array(words.length);
  items.forEach(({ block, sentence, label }, index) => {
    if (!sentence || label === 'hidden' || block.words < PARAGRAPH || (block.linkShare ?? 0) > 0.5) return;
    const gain = Math.min(MOST_POINTS, 1 + block.words / WORDS_A_POINT);
    let at = around[index] as number;
    for (let level = 1; level <= REACH && at >= 0; level++) {
      add(points, at, gain / level);
      at = wider[at] as number;
    }
  });
  let top = -1;
  let most = 0;
  points.forEach((sum, at) => {
    const value = sum * (1 - (linked[at] as number) / Math.max(1, words[at] as number));
    if (value > most) {
      most = value;
      top = at;
    }
  });
  return top;
}

/** The smallest box that holds more than a share (at least a half) of the page's text; -1 = none. */
export function boxOfShare({ text, allText, blocks }: Boxes, share: number): number {
  let best = -1;
  text.forEach((words, at) => {
    // A box comes behind the one around it, so the last one is the innermost.
    if (words > allText * share && (best < 0 || (blocks[at] as number) <= (blocks[best] as number))) best = at;
  });
  return best;
}

function relate(parent: Int32Array, wider: Int32Array, blocks: Float64Array, box: number): Relation {
  const size = parent.length;
  const up = new Float32Array(size).fill(-1);
  const down = new Float32Array(size);
  for (let at = box, steps = 0; at >= 0; at = wider[at] as number, steps++) up[at] = steps;
  for (let at = 0; at < size; at++) {
    const outer = parent[at] as number;
    if ((up[at] as number) >= 0) continue;
    up[at] = outer < 0 ? size : (up[outer] as number);
    down[at] = outer < 0 ? 0 : (down[outer] as number) + ((blocks[outer] as number) > (blocks[at] as number) ? 1 : 0);
  }
  return { up, down };
}
