/** A page in, a matrix out: one column a feature, one row a block, each with a name and the words that explain it. */
import type { Item } from '../item';
import { aroundFeatures } from './around';
import { courseFeatures } from './course';
import { makeSheet, measures, type FeatureGroup, type PageFacts, type Sheet } from './measures';
import { nestingFeatures } from './nesting';
import { runningSums } from './sums';
import type { FeatureWords } from './words';
import { pageFeatures } from './position';

export interface Feature extends FeatureWords {
  readonly name: string;
  readonly group: FeatureGroup;
}

/** Values of one feature for all blocks of a page, from the measures of the page's blocks. */
export interface FeatureRule extends Feature {
  /** Writes the values of all blocks, in order, from `at` on. */
  readonly fill: (columns: Columns, out: Float32Array, at: number) => void;
}

/** The measures of a page, one array each, with sums over all blocks up to a place; worked out when first asked for. */
export interface Columns {
  readonly sheet: Sheet;
  readonly size: number;
  readonly values: Lazy<Float32Array>;
  /** `sums.get(name)[i]` = sum of the values before block i. */
  readonly sums: Lazy<Float64Array>;
}

/** Things by name; undefined for a name that nothing has. */
export interface Lazy<T> {
  readonly get: (name: string) => T | undefined;
}

const own: readonly FeatureRule[] = measures.map(({ name, group, high, low, text, middle, signed }) => ({
  name, group, high: high.own, low: low.own, text, middle, signed,
  fill: (columns, out, at) => {
    const values = columns.values.get(name);
    if (values !== undefined) out.set(values, at);
  },
}));

/** All features, in the order of the model's columns. */
export const features: readonly FeatureRule[] = [...own, ...pageFeatures, ...aroundFeatures, ...courseFeatures, ...nestingFeatures];

/** One column after the other, `matrix[column * items.length + block]`: the asked features by index; those that do not exist stay 0. */
export function featureMatrix(items: readonly Item[], page: PageFacts, asked: readonly number[] = features.map((_, index) => index)): Float32Array {
  const columns = makeColumns(makeSheet(items, page));
  const matrix = new Float32Array(items.length * asked.length);
  let at = 0;
  for (const feature of asked) {
    features[feature]?.fill(columns, matrix, at);
    at += items.length;
  }
  return matrix;
}

function makeColumns(sheet: Sheet): Columns {
  const values = lazy((name) => valuesOf(sheet, name));
  const sums = lazy((name) => {
    const column = values.get(name);
    return column === undefined ? undefined : runningSums(column);
  });
  return { sheet, size: sheet.items.length, values, sums };
}

function lazy<T>(make: (name: string) => T | undefined): Lazy<T> {
  const known = new Map<string, T | undefined>();
  return {
    get: (name) => {
      let found = known.get(name);
      if (found === undefined) {
        found = make(name);
        known.set(name, found);
      }
      return found;
    },
  };
}

const measureOf = new Map(measures.map((measure) => [measure.name, measure.of]));
/** One block must not outweigh a page. */
const MOST_WORDS = 100;

function valuesOf(sheet: Sheet, name: string): Float32Array | undefined {
  const { items } = sheet;
  // Words that stand in sentences: running text by weight rather than by lines.
  if (name === 'text') return Float32Array.from(items, (item) => (item.sentence ? Math.min(MOST_WORDS, item.block.words) : 0));
  if (name === 'words') return Float32Array.from(items, (item) => Math.min(MOST_WORDS, item.block.words));
  const of = measureOf.get(name);
  if (of === undefined) return undefined;
  const column = new Float32Array(items.length);
  items.forEach((item, index) => (column[index] = of(sheet, item, index)));
  return column;
}
