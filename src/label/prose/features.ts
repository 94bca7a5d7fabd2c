/** A page in, a matrix out: one column a feature, one row a block, each with a name and the words that explain it. */
import type { Item } from '../item';
import { aroundFeatures } from './around';
import { courseFeatures } from './course';
import { makeSheet, measures, type FeatureGroup, type PageFacts, type Sheet } from './measures';
import { pageFeatures } from './position';

export interface Feature {
  readonly name: string;
  readonly group: FeatureGroup;
  /** Where it was measured, e.g. `the 8 blocks behind`; '' = the block itself. */
  readonly place: string;
  /** Words for a value above and below the usual one. */
  readonly high: string;
  readonly low: string;
}

/** Values of one feature for all blocks of a page, from the measures of the page's blocks. */
export interface FeatureRule extends Feature {
  /** Writes the values of all blocks, in order, from `at` on. */
  readonly fill: (columns: Columns, out: Float32Array, at: number) => void;
}

/** The measures of a page, one array each, with sums over all blocks up to a place. */
export interface Columns {
  readonly sheet: Sheet;
  readonly size: number;
  readonly values: ReadonlyMap<string, Float32Array>;
  /** `sums.get(name)[i]` = sum of the values before block i. */
  readonly sums: ReadonlyMap<string, Float64Array>;
}

const own: readonly FeatureRule[] = measures.map(({ name, group, high, low }) => ({
  name, group, high, low, place: '',
  fill: (columns, out, at) => {
    const values = columns.values.get(name);
    if (values !== undefined) out.set(values, at);
  },
}));

/** All features, in the order of the model's columns. */
export const features: readonly FeatureRule[] = [...own, ...pageFeatures, ...aroundFeatures, ...courseFeatures];

/**
 * One column after the other: `matrix[feature * items.length + block]`.
 * `extra` columns are left free behind the features; columns that `used` says nobody asks for stay 0.
 */
export function featureMatrix(items: readonly Item[], page: PageFacts, extra = 0, used?: ReadonlySet<number>): Float32Array {
  const columns = makeColumns(makeSheet(items, page));
  const matrix = new Float32Array(items.length * (features.length + extra));
  features.forEach((feature, column) => {
    if (used === undefined || used.has(column)) feature.fill(columns, matrix, column * items.length);
  });
  return matrix;
}

function makeColumns(sheet: Sheet): Columns {
  const size = sheet.items.length;
  const values = new Map<string, Float32Array>();
  const sums = new Map<string, Float64Array>();
  for (const { name, of } of measures) {
    const column = new Float32Array(size);
    sheet.items.forEach((item, index) => (column[index] = of(sheet, item, index)));
    values.set(name, column);
    sums.set(name, runningSums(column));
  }
  // Words that stand in sentences: running text by weight rather than by lines.
  const text = Float32Array.from(sheet.items, (item) => (item.sentence ? Math.min(100, item.block.words) : 0));
  const words = Float32Array.from(sheet.items, (item) => Math.min(100, item.block.words));
  values.set('text', text).set('words', words);
  sums.set('text', runningSums(text)).set('words', runningSums(words));
  return { sheet, size, values, sums };
}

function runningSums(column: Float32Array): Float64Array {
  const sums = new Float64Array(column.length + 1);
  for (let i = 0; i < column.length; i++) sums[i + 1] = (sums[i] ?? 0) + (column[i] ?? 0);
  return sums;
}
