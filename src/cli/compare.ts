/** Field-by-field difference of two JSON values; lists are aligned, so that one missing entry is one difference. */

export interface Difference {
  /** Path of the field, e.g. `article.blocks[3].text`. */
  readonly path: string;
  /** Differing words stand between ⟦ ⟧; undefined = not there. */
  readonly expected?: string;
  readonly actual?: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function compare(expected: unknown, actual: unknown): Difference[] {
  const out: Difference[] = [];
  // An explicit stack keeps deep values from overflowing the call stack.
  const pending: { path: string; expected: Json | undefined; actual: Json | undefined }[] = [{ path: '', expected: expected as Json, actual: JSON.parse(JSON.stringify(actual)) as Json }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, expected: a, actual: b } = next;
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    if (Array.isArray(a) && Array.isArray(b)) pending.push(...pairLists(path, a as readonly Json[], b as readonly Json[]).reverse());
    else if (isObject(a) && isObject(b)) {
      const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
      for (const key of keys.reverse()) pending.push({ path: path === '' ? key : `${path}.${key}`, expected: a[key], actual: b[key] });
    } else out.push(leaf(path, a, b));
  }
  return out;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer lists than this are compared place by place. */
const LONGEST_ALIGNED = 400;

/** Pairs the entries of two lists: equal entries first (longest common subsequence), then what lies between them in order. */
function pairLists(path: string, a: readonly Json[], b: readonly Json[]): { path: string; expected: Json | undefined; actual: Json | undefined }[] {
  const keysA = a.map((value) => JSON.stringify(value));
  const keysB = b.map((value) => JSON.stringify(value));
  const anchors = a.length > LONGEST_ALIGNED || b.length > LONGEST_ALIGNED ? [] : commonSubsequence(keysA, keysB);
  const pairs: { path: string; expected: Json | undefined; actual: Json | undefined }[] = [];
  let i = 0;
  let j = 0;
  for (const [ai, bj] of [...anchors, [a.length, b.length] as const]) {
    for (let k = 0; i + k < ai || j + k < bj; k++) {
      const expected = i + k < ai ? a[i + k] : undefined;
      const actual = j + k < bj ? b[j + k] : undefined;
      pairs.push({ path: `${path}[${i + k < ai ? i + k : j + k}]`, expected, actual });
    }
    i = ai + 1;
    j = bj + 1;
  }
  return pairs;
}

/** Pairs of places of a longest common subsequence. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function leaf(path: string, a: Json | undefined, b: Json | undefined): Difference {
  if (typeof a === 'string' && typeof b === 'string') {
    const [expected, actual] = markWords(a, b);
    return { path, expected, actual };
  }
  return { path, ...(a === undefined ? {} : { expected: JSON.stringify(a) }), ...(b === undefined ? {} : { actual: JSON.stringify(b) }) };
}

/** Texts of more words than this are shown whole. */
const LONGEST_MARKED = 600;

function markWords(a: string, b: string): [string, string] {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length > LONGEST_MARKED || right.length > LONGEST_MARKED) return [a, b];
  const common = commonSubsequence(left, right);
  return [mark(left, new Set(common.map(([i]) => i))), mark(right, new Set(common.map(([, j]) => j)))];
}

function mark(words: readonly string[], kept: ReadonlySet<number>): string {
  return words.map((word, index) => (kept.has(index) ? word : `⟦${word}⟧`)).join(' ').replaceAll('⟧ ⟦', ' ');
}
