/** A model as plain data: its numbers stand in a text, which a program reads much faster than as numbers of its own. */
import type { Model } from './model';

export interface PackedModel {
  readonly base: number;
  readonly trees: number;
  readonly nodes: number;
  /** Base64 of little-endian 32-bit floats: roots, then columns, edges, right children and values of all nodes, then usual values. */
  readonly numbers: string;
  readonly columns: readonly number[];
}

/** Whole numbers up to 16 million are exact in 32-bit floats. */
export function packModel({ forest: { base, roots, column, edge, right, value, usual }, columns }: Model): PackedModel {
  const numbers = Float32Array.from([...roots, ...column, ...edge, ...right, ...value, ...usual]);
  return { base, trees: roots.length, nodes: column.length, numbers: ordered(Buffer.from(numbers.buffer)).toString('base64'), columns };
}

export function openModel({ base, trees, nodes, numbers, columns }: PackedModel): Model {
  // Copied, as a buffer may begin anywhere in its memory and floats may not.
  const bytes = new Uint8Array(ordered(Buffer.from(numbers, 'base64')));
  const floats = new Float32Array(bytes.buffer);
  const part = (index: number): Float32Array => floats.subarray(trees + index * nodes, trees + (index + 1) * nodes);
  const forest = {
    base,
    roots: Int32Array.from(floats.subarray(0, trees)),
    column: Int16Array.from(part(0)), edge: part(1), right: Int32Array.from(part(2)), value: part(3),
    usual: floats.subarray(trees + 4 * nodes),
  };
  return { forest, columns };
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function ordered(bytes: Buffer): Buffer {
  return LITTLE_ENDIAN ? bytes : Buffer.from(bytes).swap32();
}
