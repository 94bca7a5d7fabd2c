/** Two forests as plain data: their numbers stand in a text, which a program reads much faster than as numbers of its own. */
import type { Forest } from './forest';
import type { Pair } from './model';

export interface PackedPair {
  readonly first: PackedForest;
  readonly second: PackedForest;
  readonly columns: readonly number[];
}

interface PackedForest {
  readonly base: number;
  readonly trees: number;
  readonly nodes: number;
  /** Base64 of little-endian 32-bit floats: roots, then columns, edges, right children and values of all nodes, then usual values. */
  readonly numbers: string;
}

export function packPair({ first, second, columns }: Pair): PackedPair {
  return { first: pack(first), second: pack(second), columns };
}

export function openPair({ first, second, columns }: PackedPair): Pair {
  return { first: open(first), second: open(second), columns };
}

/** Whole numbers up to 16 million are exact in 32-bit floats. */
function pack({ base, roots, column, edge, right, value, usual }: Forest): PackedForest {
  const numbers = Float32Array.from([...roots, ...column, ...edge, ...right, ...value, ...usual]);
  return { base, trees: roots.length, nodes: column.length, numbers: ordered(Buffer.from(numbers.buffer)).toString('base64') };
}

function open({ base, trees, nodes, numbers }: PackedForest): Forest {
  // Copied, as a buffer may begin anywhere in its memory and floats may not.
  const bytes = new Uint8Array(ordered(Buffer.from(numbers, 'base64')));
  const floats = new Float32Array(bytes.buffer);
  const part = (index: number): Float32Array => floats.subarray(trees + index * nodes, trees + (index + 1) * nodes);
  return {
    base,
    roots: Int32Array.from(floats.subarray(0, trees)),
    column: Int16Array.from(part(0)), edge: part(1), right: Int32Array.from(part(2)), value: part(3),
    usual: floats.subarray(trees + 4 * nodes),
  };
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function ordered(bytes: Buffer): Buffer {
  return LITTLE_ENDIAN ? bytes : Buffer.from(bytes).swap32();
}
