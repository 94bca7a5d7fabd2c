/** What each group of features brings: the cross-validated score of the first look with the group left out. */
import { features } from '../label/prose/features';
import type { Dataset } from './dataset';
import { report } from './report';
import { trainLooks, type TrainOptions } from './stack';
import { mean } from './score';

export function ablate(data: Dataset, options: TrainOptions, log: (line: string) => void): string[] {
  const groups = [...new Set(features.map(({ group }) => group))];
  const groupOf = new Map<string, string>(features.map(({ name, group }) => [name, group]));
  const score = (left: string): number => {
    const trained = trainLooks(data, { ...options, without: (name) => groupOf.get(name) === left }, () => undefined);
    return mean(report(trained).filter(({ set }) => set === 'by site').map(({ wordF1 }) => wordF1));
  };
  const all = score('');
  return groups.map((group) => {
    const without = score(group);
    log(`ablation: ${group}`);
    return `without ${group.padEnd(11)} by site ${without.toFixed(4)} (${(without - all).toFixed(4)})`;
  });
}
