/** Makes the answers of a model as sure as they are right: on sites it has not seen it is less often right than it believes. */
import { rowsOf, type Boosted } from './boost';
import type { Dataset, DataPage } from './dataset';

const SCALES = Array.from({ length: 31 }, (_, step) => 0.5 + step * 0.025);

/** The factor on the log odds with the least loss, given scores of pages by models that saw no page of their sites. */
export function findScale(data: Dataset, pages: readonly DataPage[], crossScores: Float32Array): number {
  const rows = rowsOf(pages);
  let best = 1;
  let least = Infinity;
  for (const scale of SCALES) {
    let loss = 0;
    for (const row of rows) {
      const odds = scale * (crossScores[row] ?? 0);
      // log(1 + e^x) without overflow
      loss += (data.weight[row] ?? 0) * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - (data.target[row] ?? 0) * odds);
    }
    if (loss < least) {
      least = loss;
      best = scale;
    }
  }
  return best;
}

/** A model whose log odds are multiplied by a factor. */
export function scaled({ base, trees }: Boosted, scale: number): Boosted {
  return { base: base * scale, trees: trees.map((tree) => tree.map((node) => ({ ...node, value: node.value * scale }))) };
}
