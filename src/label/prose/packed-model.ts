/** A model as one file, which opens at once: the numbers of its trees as they are used. */
import { readDataFile, writeDataFile } from '../../data-file';
import type { Model } from './model';

interface Head {
  readonly base: number;
  readonly trees: number;
  readonly nodes: number;
  readonly columns: readonly number[];
}

/** Numbers: the root of each tree; column, edge, right child and value of each node; the usual value of each column. All are 32-bit floats. */
export function packModel({ forest: { base, roots, column, edge, right, value, usual }, columns }: Model): Uint8Array {
  const head: Head = { base, trees: roots.length, nodes: column.length, columns };
  // Whole numbers up to 16 million are exact in 32-bit floats.
  const numbers = Float32Array.from([...roots, ...column, ...edge, ...right, ...value, ...usual]);
  return writeDataFile({ head, numbers: new Uint32Array(numbers.buffer), text: '' });
}

/** A model as `packModel` wrote it. */
export function openModel(bytes: Uint8Array): Model {
  const { head, numbers } = readDataFile(bytes);
  const { base, trees, nodes, columns } = head as Head;
  const floats = new Float32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const part = (index: number): Float32Array => floats.subarray(trees + index * nodes, trees + (index + 1) * nodes);
  const forest = {
    base,
    roots: Int32Array.from(floats.subarray(0, trees)),
    column: Int16Array.from(part(0)), edge: part(1), right: Int32Array.from(part(2)), value: part(3),
    usual: floats.subarray(trees + 4 * nodes),
  };
  return { forest, columns };
}
