/** What each group of features brings: the forest cross-validated by site, with the group left out. */
import { features } from '../label/prose/features';
import type { Dataset } from './dataset';
import { meanF1 } from './report';
import { scoresWithout, type TrainOptions } from './train';

/** A line a group of features: the word F1 without it, and how much that changes. */
export function ablate(data: Dataset, options: TrainOptions, log: (line: string) => void): string[] {
  const groupOf = new Map<string, string>(features.map(({ name, group }) => [name, group]));
  const score = (left: string): number => meanF1(data.pages, scoresWithout(data, options, (name) => groupOf.get(name) === left));
  const all = score('');
  return [...new Set(groupOf.values())].map((group) => {
    const without = score(group);
    log(`ablation: ${group}`);
    return `without ${group.padEnd(11)} word F1 by site ${without.toFixed(4)} (${without < all ? '' : '+'}${(without - all).toFixed(4)})`;
  });
}
