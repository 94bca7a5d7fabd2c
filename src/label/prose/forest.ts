/** A forest of small trees, as the model file keeps it, and its evaluation: log odds, and what each feature brought to them. */

/** One forest of the model file. Whole numbers only, so that the file is the same wherever it is written. */
export interface ForestData {
  /** Names of the features used; trees refer to them by place. */
  readonly features: readonly string[];
  /** Thresholds of each feature, ascending. */
  readonly edges: readonly (readonly number[])[];
  /** A usual value of each feature, which tells high from low in an explanation. */
  readonly usual: readonly number[];
  /** Log odds before any tree, in thousandths. */
  readonly base: number;
  /** Nodes of each tree in preorder: `value, feature, edge` of a split, `value, -1` of a leaf; values in thousandths. */
  readonly trees: readonly (readonly number[])[];
}

/** A forest laid out for speed. The left child of a node is the next node. */
export interface Forest {
  readonly base: number;
  readonly roots: Int32Array;
  /** Column of the matrix a node looks at; -1 = leaf. */
  readonly column: Int16Array;
  /** A smaller value goes left. */
  readonly edge: Float32Array;
  readonly right: Int32Array;
  readonly value: Float32Array;
  /** Usual value by column of the matrix. */
  readonly usual: Float32Array;
}

const UNIT = 1000;

/** The forest's columns are its features, in their order. */
export function loadForest(data: ForestData): Forest {
  const size = data.trees.reduce((sum, tree) => sum + countNodes(tree), 0);
  const forest: Forest = {
    base: data.base / UNIT,
    roots: new Int32Array(data.trees.length),
    column: new Int16Array(size), edge: new Float32Array(size), right: new Int32Array(size), value: new Float32Array(size),
    usual: Float32Array.from(data.usual),
  };
  let node = 0;
  data.trees.forEach((tree, index) => {
    forest.roots[index] = node;
    node = layOut(tree, data.edges, forest, node);
  });
  return forest;
}

function countNodes(tree: readonly number[]): number {
  let nodes = 0;
  for (let at = 0; at < tree.length; nodes++) at += tree[at + 1] === -1 ? 2 : 3;
  return nodes;
}

/** Writes one tree from `node` on; returns the next free node. */
function layOut(tree: readonly number[], edges: ForestData['edges'], forest: Forest, from: number): number {
  let node = from;
  // Splits whose left side is being written; its end is where the right side begins.
  const waiting: number[] = [];
  for (let at = 0; at < tree.length; node++) {
    const feature = tree[at + 1] ?? -1;
    forest.value[node] = (tree[at] ?? 0) / UNIT;
    if (feature >= 0) {
      forest.column[node] = feature;
      forest.edge[node] = edges[feature]?.[tree[at + 2] ?? 0] ?? 0;
      waiting.push(node);
      at += 3;
      continue;
    }
    forest.column[node] = -1;
    const split = waiting.pop();
    if (split !== undefined) forest.right[split] = node + 1;
    at += 2;
  }
  return node;
}

/** Log odds of all rows of a matrix kept column by column. Tree by tree, so that a tree and the columns it looks at stay at hand. */
export function evaluateAll(forest: Forest, matrix: Float32Array, rows: number): Float64Array {
  const { roots, column, edge, right, value } = forest;
  const sums = new Float64Array(rows).fill(forest.base);
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t] as number;
    for (let row = 0; row < rows; row++) {
      let node = root;
      let feature = column[node] as number;
      while (feature >= 0) {
        node = (matrix[row + feature * rows] as number) < (edge[node] as number) ? node + 1 : (right[node] as number);
        feature = column[node] as number;
      }
      sums[row] = (sums[row] as number) + (value[node] as number);
    }
  }
  return sums;
}

/** What each column brought to the log odds of a row: the change of the expected answer at each split that asked for it. */
export function contributions(forest: Forest, matrix: Float32Array, row: number, rows: number): Float32Array {
  const { roots, column, edge, right, value } = forest;
  const brought = new Float32Array(forest.usual.length);
  for (const root of roots) {
    let node = root;
    let feature = column[node] ?? -1;
    while (feature >= 0) {
      const before = value[node] ?? 0;
      node = (matrix[row + feature * rows] ?? 0) < (edge[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      brought[feature] = (brought[feature] ?? 0) + (value[node] ?? 0) - before;
      feature = column[node] ?? -1;
    }
  }
  return brought;
}
