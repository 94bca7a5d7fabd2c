/** The measure a model is judged by: word F1 of what it keeps, page by page. */
import type { DataPage } from './dataset';

/** Bag-of-words F1 of the kept blocks against the page's gold. */
export function wordF1(page: Pick<DataPage, 'words' | 'gold'>, kept: (block: number) => boolean): number {
  const gold = new Map<number, number>();
  for (const word of page.gold) gold.set(word, (gold.get(word) ?? 0) + 1);
  let size = 0;
  let hits = 0;
  page.words.forEach((words, block) => {
    if (!kept(block)) return;
    size += words.length;
    for (const word of words) {
      const left = gold.get(word) ?? 0;
      if (left > 0) {
        hits++;
        gold.set(word, left - 1);
      }
    }
  });
  if (page.gold.length === 0) return size === 0 ? 1 : 0;
  return size === 0 ? 0 : (2 * hits) / (size + page.gold.length);
}

/** NaN for no values. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
