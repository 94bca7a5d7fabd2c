/** How often a page prints a line again: word by word, with other numbers, with the same opening. */
import type { Item } from '../item';

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

export function readRepeats(items: readonly Item[], tokens: readonly (readonly string[])[]): Repeats {
  const texts = items.map((item) => item.block.folded);
  const seen = new Set<string>();
  const again = Float32Array.from(texts, (text) => {
    if (seen.has(text)) return 1;
    seen.add(text);
    return 0;
  });
  return {
    copies: counts(texts),
    again,
    alike: counts(texts.map((text) => text.replace(/\d+/g, '9'))),
    opening: counts(tokens.map((own) => own.slice(0, 2).join(' '))),
  };
}

function counts(keys: readonly string[]): Float32Array {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return Float32Array.from(keys, (key) => Math.log2(times.get(key) ?? 1));
}
