/**
 * How like its gold an answer is.
 *
 * Words are compared as bags, without case. Shingles are runs of four words, compared with case; of a page their shares (found, too
 * many, missing) are taken, and precision and recall are those of the shares of all pages together. That is how the Article Extraction
 * Benchmark of Scrapinghub (MIT) defines them.
 */
const WORD = /[\p{L}\p{N}_]+/gu;
const WORDS_IN_SHINGLE = 4;

type Bag = ReadonlyMap<string, number>;

/** Parts of what was found and expected together, which add up to 1, or all 0 when there was nothing. */
export interface Shares {
  readonly found: number;
  readonly tooMany: number;
  readonly missing: number;
}

export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

function bagOf(items: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
const inBoth = (a: Bag, b: Bag): number => [...a].reduce((sum, [item, count]) => sum + Math.min(count, b.get(item) ?? 0), 0);

/** The harmonic mean of precision and recall. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** 0 to 1. Two empty texts agree. */
export function wordF1(got: string, gold: string): number {
  const [a, b] = [got, gold].map((text) => bagOf(wordsOf(text).map((word) => word.toLowerCase()))) as [Bag, Bag];
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  const both = inBoth(a, b);
  return harmonic(both / sizeOf(a), both / sizeOf(b));
}

/** A text shorter than a shingle is one. */
function shinglesOf(text: string): Bag {
  const words = wordsOf(text);
  if (words.length === 0) return new Map();
  const count = Math.max(1, words.length - WORDS_IN_SHINGLE + 1);
  return bagOf(Array.from({ length: count }, (_, at) => words.slice(at, at + WORDS_IN_SHINGLE).join(' ')));
}

export function shingleShares(got: string, gold: string): Shares {
  const [a, b] = [shinglesOf(got), shinglesOf(gold)];
  const found = inBoth(a, b);
  const [tooMany, missing] = [sizeOf(a) - found, sizeOf(b) - found];
  const all = found + tooMany + missing || 1;
  return { found: found / all, tooMany: tooMany / all, missing: missing / all };
}

/** Same title or name: without regard to case, soft hyphens and the width of white space. */
export function sameLine(a: string, b: string): boolean {
  const [x, y] = [a, b].map((line) => line.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim().toLowerCase());
  return x === y;
}

/** The day, YYYY-MM-DD, that a date in any of the usual notations names; what cannot be read stays as it is. */
export function dayOf(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10);
  const read = new Date(date);
  if (Number.isNaN(read.getTime())) return date;
  return [read.getFullYear(), read.getMonth() + 1, read.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
