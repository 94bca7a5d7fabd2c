/** Grows one regression tree on gradients, best leaf first, from histograms of binned features. */

export interface GrowOptions {
  readonly leaves: number;
  readonly depth: number;
  /** Least sum of hessians in a leaf: how much evidence a decision needs. */
  readonly minHessian: number;
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  /** Least gain of a split. */
  readonly minGain: number;
}

/** A node: a split when `left >= 0` (rows with bin <= `bin` go left), else a leaf. */
export interface Node {
  feature: number;
  bin: number;
  left: number;
  right: number;
  value: number;
  /** What the split brought; 0 for a leaf. */
  gain: number;
}

interface Leaf {
  readonly node: number;
  readonly depth: number;
  readonly rows: Int32Array;
  readonly sums: Histogram;
  readonly gradient: number;
  readonly hessian: number;
  readonly split: Split | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Histogram {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Room for all bins of a feature (`MOST_BINS` in bins.ts), and those of the rare values at both ends. */
const BINS = 64;

/** Binned columns, and gradient and hessian of each row. */
export interface Rows {
  readonly bins: readonly Uint8Array[];
  readonly gradient: Float32Array;
  readonly hessian: Float32Array;
}

/** `chosen` are the columns this tree may split on. */
export function growTree(data: Rows, rows: Int32Array, chosen: readonly number[], options: GrowOptions): Node[] {
  const nodes: Node[] = [];
  const addLeaf = (own: Int32Array, depth: number, sums: Histogram): Leaf => {
    const [gradient, hessian] = total(data, own);
    nodes.push({ feature: -1, bin: 0, left: -1, right: -1, value: -gradient / (hessian + options.lambda), gain: 0 });
    const split = depth < options.depth ? bestSplit(sums, chosen.length, gradient, hessian, options) : null;
    return { node: nodes.length - 1, depth, rows: own, sums, gradient, hessian, split };
  };
  const open = [addLeaf(rows, 0, histogram(data, rows, chosen))];
  for (let leaves = 1; leaves < options.leaves; leaves++) {
    const leaf = takeBest(open);
    if (leaf === null || leaf.split === null) break;
    const { split } = leaf;
    const feature = chosen[split.feature] ?? 0;
    const [left, right] = part(data.bins[feature] ?? new Uint8Array(0), leaf.rows, split.bin);
    const small = left.length <= right.length ? left : right;
    const smallSums = histogram(data, small, chosen);
    const largeSums = subtract(leaf.sums, smallSums);
    const first = addLeaf(left, leaf.depth + 1, left === small ? smallSums : largeSums);
    const second = addLeaf(right, leaf.depth + 1, left === small ? largeSums : smallSums);
    const node = nodes[leaf.node];
    if (node !== undefined) Object.assign(node, { feature, bin: split.bin, gain: split.gain, left: first.node, right: second.node });
    open.push(first, second);
  }
  return nodes;
}

function takeBest(open: Leaf[]): Leaf | null {
  let best = -1;
  open.forEach((leaf, index) => {
    if (leaf.split !== null && leaf.split.gain > (open[best]?.split?.gain ?? 0)) best = index;
  });
  return best < 0 ? null : (open.splice(best, 1)[0] ?? null);
}

function total({ gradient, hessian }: Rows, rows: Int32Array): [number, number] {
  let g = 0;
  let h = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    g += gradient[row] as number;
    h += hessian[row] as number;
  }
  return [g, h];
}

function histogram({ bins, gradient, hessian }: Rows, rows: Int32Array, chosen: readonly number[]): Histogram {
  const sums = { gradient: new Float64Array(chosen.length * BINS), hessian: new Float64Array(chosen.length * BINS) };
  const count = rows.length;
  const g = new Float32Array(count);
  const h = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    g[i] = gradient[rows[i] as number] as number;
    h[i] = hessian[rows[i] as number] as number;
  }
  const gs = sums.gradient;
  const hs = sums.hessian;
  for (let c = 0; c < chosen.length; c++) {
    const column = bins[chosen[c] as number] as Uint8Array;
    const base = c * BINS;
    for (let i = 0; i < count; i++) {
      const at = base + (column[rows[i] as number] as number);
      gs[at] = (gs[at] as number) + (g[i] as number);
      hs[at] = (hs[at] as number) + (h[i] as number);
    }
  }
  return sums;
}

function subtract(whole: Histogram, piece: Histogram): Histogram {
  return {
    gradient: whole.gradient.map((value, at) => value - (piece.gradient[at] ?? 0)),
    hessian: whole.hessian.map((value, at) => value - (piece.hessian[at] ?? 0)),
  };
}

function bestSplit(sums: Histogram, width: number, gradient: number, hessian: number, options: GrowOptions): Split | null {
  const { lambda, minHessian } = options;
  const base = (gradient * gradient) / (hessian + lambda);
  let best: Split | null = null;
  let most = options.minGain;
  for (let c = 0; c < width; c++) {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      g += sums.gradient[c * BINS + bin] as number;
      h += sums.hessian[c * BINS + bin] as number;
      if (h < minHessian) continue;
      if (hessian - h < minHessian) break;
      const other = gradient - g;
      const gain = (g * g) / (h + lambda) + (other * other) / (hessian - h + lambda) - base;
      if (gain > most) {
        most = gain;
        best = { feature: c, bin, gain };
      }
    }
  }
  return best;
}

function part(column: Uint8Array, rows: Int32Array, bin: number): [Int32Array, Int32Array] {
  const left = new Int32Array(rows.length);
  const right = new Int32Array(rows.length);
  let l = 0;
  let r = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if ((column[row] as number) <= bin) left[l++] = row;
    else right[r++] = row;
  }
  return [left.slice(0, l), right.slice(0, r)];
}
