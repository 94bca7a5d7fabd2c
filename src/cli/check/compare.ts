/** Field-by-field difference of two JSON values; lists are aligned, so that one missing entry is one difference. */
import { diffArrays } from 'diff';
import type { LinePair } from '../../trace';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One place where two values part. */
export interface Difference {
  /** Path of the field, e.g. `article.blocks[3].text`. */
  readonly path: string;
  /** undefined = not there. */
  readonly expected?: Json;
  readonly actual?: Json;
  /** Line numbers that the entries around (or the values themselves) give, first those of what was expected. */
  readonly lines: readonly LinePair[];
}

interface Pair {
  readonly path: string;
  readonly expected: Json | undefined;
  readonly actual: Json | undefined;
  readonly lines: readonly LinePair[];
}

/** The differences in the order of the record; none = the values are equal. */
export function compare(expected: unknown, actual: unknown): Difference[] {
  const out: Difference[] = [];
  // An explicit stack keeps deep values from overflowing the call stack.
  const pending: Pair[] = [{ path: '', expected: expected as Json, actual: JSON.parse(JSON.stringify(actual)) as Json, lines: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, expected: a, actual: b } = next;
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    const own = [linesOf(a), linesOf(b)].filter((pair) => pair !== null);
    const lines = own.length > 0 ? own : next.lines;
    if (Array.isArray(a) && Array.isArray(b)) pending.push(...pairLists(path, a as readonly Json[], b as readonly Json[]).map((pair) => ({ ...pair, lines })).reverse());
    else if (isObject(a) && isObject(b)) {
      const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
      for (const key of keys.reverse()) pending.push({ path: path === '' ? key : `${path}.${key}`, expected: a[key], actual: b[key], lines });
    } else out.push({ path, ...(a === undefined ? {} : { expected: a }), ...(b === undefined ? {} : { actual: b }), lines });
  }
  return out;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pair under the key `lines`, as entries of a record have it. */
function linesOf(value: Json | undefined): LinePair | null {
  const lines = isObject(value) ? value['lines'] : null;
  const [first, last] = Array.isArray(lines) ? (lines as readonly Json[]) : [];
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : null;
}

/** Lists that differ in more entries than this are compared place by place. */
const MOST_EDITS = 200;

/** Pairs the entries of two lists: equal entries first, then what lies between them in order. */
function pairLists(path: string, a: readonly Json[], b: readonly Json[]): Omit<Pair, 'lines'>[] {
  const parts = diffArrays(a.map((value) => JSON.stringify(value)), b.map((value) => JSON.stringify(value)), { maxEditLength: MOST_EDITS });
  const pairs: Omit<Pair, 'lines'>[] = [];
  let [i, j] = [0, 0];
  const pairUp = (toA: number, toB: number): void => {
    for (; i < toA || j < toB; ) {
      const [inA, inB] = [i < toA, j < toB];
      pairs.push({ path: `${path}[${inA ? i : j}]`, expected: inA ? a[i] : undefined, actual: inB ? b[j] : undefined });
      if (inA) i++;
      if (inB) j++;
    }
  };
  let [endA, endB] = [0, 0];
  for (const { added, removed, count } of parts ?? []) {
    if (removed) endA += count;
    else if (added) endB += count;
    else {
      pairUp(endA, endB);
      i = endA += count;
      j = endB += count;
    }
  }
  pairUp(a.length, b.length);
  return pairs;
}
