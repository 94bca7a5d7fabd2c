/** Cuts the values of a feature into bins of about the same number of blocks. */

/** More bins split finer and fit chance. */
export const MOST_BINS = 48;

/** Ascending thresholds; a value v is in the first bin k with v < edges[k], or in the last bin. */
export function binEdges(values: readonly number[]): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const edges: number[] = [];
  for (let k = 1; k < MOST_BINS; k++) {
    const at = Math.floor((k * sorted.length) / MOST_BINS);
    add(edges, between(sorted, at));
  }
  // Rare values at the ends (a flag that is nearly always 0) must not vanish in one bin.
  const first = sorted.findIndex((value) => value > (sorted[0] ?? 0));
  if (first > 0) add(edges, between(sorted, first));
  const last = sorted.findLastIndex((value) => value < (sorted[sorted.length - 1] ?? 0));
  if (last >= 0) add(edges, between(sorted, last + 1));
  return Float32Array.from(edges.sort((a, b) => a - b));
}

/** A threshold between a value and the next smaller one, short enough to print. */
function between(sorted: Float32Array, at: number): number | null {
  const value = sorted[at] ?? 0;
  let below = at - 1;
  while (below >= 0 && (sorted[below] ?? 0) >= value) below--;
  if (below < 0) return null;
  const middle = ((sorted[below] ?? 0) + value) / 2;
  const rounded = Number(middle.toPrecision(4));
  return rounded > (sorted[below] ?? 0) && rounded <= value ? Math.fround(rounded) : Math.fround(middle);
}

function add(edges: number[], edge: number | null): void {
  if (edge !== null && !edges.includes(edge)) edges.push(edge);
}

export function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (edges[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Bins of a row-major matrix, row-major too. */
export function binRows(matrix: Float32Array, edges: readonly Float32Array[]): Uint8Array {
  const out = new Uint8Array(matrix.length);
  for (let at = 0; at < matrix.length;) {
    for (const own of edges) {
      out[at] = binOf(own, matrix[at] ?? 0);
      at++;
    }
  }
  return out;
}

/** Row-major pieces as one array a column. */
export function columnsOf(pieces: readonly Uint8Array[], width: number, rows: number): Uint8Array[] {
  const columns = Array.from({ length: width }, () => new Uint8Array(rows));
  let row = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; row++) {
      for (const column of columns) column[row] = piece[at++] ?? 0;
    }
  }
  return columns;
}
