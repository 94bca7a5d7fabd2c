/** Values of a feature for the blocks of a page. */
import { expect } from '@jest/globals';
import { featureMatrix, features, type Feature } from '../../../src/label/prose/features';
import { itemsOf, type Row } from '../among/items';

/** A column that no feature has stays empty. */
const EMPTY = -1;

function placeOf(name: string): number {
  const place = features.findIndex((feature) => feature.name === name);
  expect({ name, known: place >= 0 }).toEqual({ name, known: true });
  return place;
}

export const feature = (name: string): Feature => features[placeOf(name)] as Feature;

/** Values by block, to two places; rows without a label are undecided. Nothing must be written beside them. */
export function valuesOf(name: string, rows: readonly Row[], format: 'text' | 'html' = 'text'): number[] {
  const items = itemsOf(rows.map((row): Row => (typeof row === 'string' ? [row, { label: null }] : [row[0], { label: null, ...row[1] }])));
  const matrix = Array.from(featureMatrix(items, { format, dialect: format }, [EMPTY, placeOf(name), EMPTY]));
  const beside = [...matrix.slice(0, rows.length), ...matrix.slice(-rows.length)];
  expect({ name, beside }).toEqual({ name, beside: beside.map(() => 0) });
  return matrix.slice(rows.length, -rows.length).map((value) => Math.round(value * 100) / 100);
}

/** So many words, in a line without a full stop. */
export const line = (count: number): string => Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ');
/** So many words that end as a sentence. */
export const sentence = (count: number): string => `${line(count)}.`;
