/** What each group of features brings: the first look cross-validated by site, with the group left out. */
import { features } from '../label/prose/features';
import { findScale } from './calibrate';
import type { Dataset } from './dataset';
import { meanF1 } from './report';
import { firstLookBySite, type TrainOptions } from './stack';

export function ablate(data: Dataset, options: TrainOptions, log: (line: string) => void): string[] {
  const groupOf = new Map<string, string>(features.map(({ name, group }) => [name, group]));
  const learned = data.pages.filter(({ use }) => use === 'train');
  const score = (left: string): number => {
    const scores = firstLookBySite(data, { ...options, without: (name) => groupOf.get(name) === left });
    const scale = findScale(data, learned, scores);
    return meanF1(data.pages, scores.map((odds) => odds * scale));
  };
  const all = score('');
  return [...new Set(groupOf.values())].map((group) => {
    const without = score(group);
    log(`ablation: ${group}`);
    return `without ${group.padEnd(11)} word F1 by site ${without.toFixed(4)} (${without < all ? '' : '+'}${(without - all).toFixed(4)})`;
  });
}
