/** Writes a trained forest as its part of the model file: whole numbers, features by name, the same bytes for the same training. */
import type { ForestData } from '../label/prose/forest';
import type { Trained } from './train';
import type { Node } from './tree';

/** Log odds are kept in thousandths. */
const UNIT = 1000;

/** The part of a trained forest in the model file: only the columns that a tree looks at. */
export function forestData({ data, boosted }: Pick<Trained, 'data' | 'boosted'>): ForestData {
  const used = [...new Set(boosted.trees.flatMap((tree) => tree.filter((node) => node.left >= 0).map((node) => node.feature)))].sort((a, b) => a - b);
  const place = new Map(used.map((feature, index) => [feature, index]));
  return {
    features: used.map((feature) => data.names[feature] ?? ''),
    edges: used.map((feature) => Array.from(data.edges[feature] ?? [], short)),
    usual: used.map((feature) => short(data.usual[feature] ?? 0)),
    base: Math.round(boosted.base * UNIT),
    trees: boosted.trees.map((tree) => preorder(tree, place)),
  };
}

/** Fewest digits that read back as the same 32-bit number. */
function short(value: number): number {
  for (let digits = 3; digits < 9; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === Math.fround(value)) return rounded;
  }
  return value;
}

function preorder(tree: readonly Node[], place: ReadonlyMap<number, number>): number[] {
  const out: number[] = [];
  const waiting = [0];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = tree[next];
    if (node === undefined) continue;
    out.push(Math.round(node.value * UNIT));
    if (node.left < 0) out.push(-1);
    else {
      out.push(place.get(node.feature) ?? 0, node.bin);
      waiting.push(node.right, node.left);
    }
  }
  return out;
}
