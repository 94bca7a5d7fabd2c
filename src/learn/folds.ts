/** Splits pages into folds by site, so that no site is on both sides. */
import { randomFrom } from './random';

/** Fold number of each site; the same seed gives the same folds. */
export function foldsBySite(sites: readonly string[], folds: number, seed: number): ReadonlyMap<string, number> {
  const random = randomFrom(seed);
  const order = [...new Set(sites)].sort().map((site) => ({ site, key: random() }));
  order.sort((a, b) => a.key - b.key);
  return new Map(order.map(({ site }, index) => [site, index % folds]));
}
