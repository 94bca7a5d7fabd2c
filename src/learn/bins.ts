/** Cuts the values of a feature into bins of about the same number of blocks. */

/** More bins split finer and fit chance. */
const MOST_BINS = 48;

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

/** Number of the bin that a value is in, 0 to the number of edges. */
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

/** Bins of a matrix kept column by column, one column after the other. */
export function binMatrix(matrix: Float32Array, rows: number, edges: readonly Float32Array[]): Uint8Array {
  const out = new Uint8Array(matrix.length);
  edges.forEach((own, column) => {
    for (let at = column * rows; at < (column + 1) * rows; at++) out[at] = binOf(own, matrix[at] ?? 0);
  });
  return out;
}

/** Binned pages as one array a column over all their rows. */
export function joinColumns(pages: readonly Uint8Array[], width: number, rows: number): Uint8Array[] {
  return Array.from({ length: width }, (_, column) => {
    const joined = new Uint8Array(rows);
    let row = 0;
    for (const page of pages) {
      const own = page.length / width;
      joined.set(page.subarray(column * own, (column + 1) * own), row);
      row += own;
    }
    return joined;
  });
}

/** Adds the values of a matrix to one list a column. */
export function addSamples(samples: readonly number[][], matrix: Float32Array): void {
  const rows = matrix.length / samples.length;
  samples.forEach((sample, column) => {
    for (let at = column * rows; at < (column + 1) * rows; at++) sample.push(matrix[at] ?? 0);
  });
}
