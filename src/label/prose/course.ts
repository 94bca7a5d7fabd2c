/** Features of the course of a page up to a block: what has been passed since the text began, and the widest gaps in it. */
import type { Columns, FeatureRule } from './features';
import { labelGroups } from './label-groups';

/** Blocks of this size (log2 of words) that end as sentences are text. */
const TEXT_SIZE = 3.8;
const FARTHEST = 200;
/** log2 of the blocks of a gap that is called long. */
const LONG_GAP = 3;
/** Of the page's text. */
const HALF = 0.5;

function isText({ values }: Columns, index: number): boolean {
  return (values.get('sentence')?.[index] ?? 0) === 1 && (values.get('size')?.[index] ?? 0) >= TEXT_SIZE;
}

function firstText(columns: Columns): number {
  let first = 0;
  while (first < columns.size && !isText(columns, first)) first++;
  return first;
}

/** How many blocks of a label group stand between the first text and the block. */
function passed(name: string, words: string): FeatureRule {
  return {
    name: `passed-${name}`, group: 'course', text: null, middle: 0, high: `${words} between the beginning of the text and it`, low: '',
    fill: (columns, out, at) => {
      const sums = columns.sums.get(name);
      const first = firstText(columns);
      for (let i = 0; i < columns.size; i++) out[at + i] = i < first ? -1 : Math.log2(1 + (sums?.[i] ?? 0) - (sums?.[first] ?? 0));
    },
  };
}

/** Share of the page's text that stood before the last block of a group; what ends an article has much text before it. */
function textAtLast(name: string, words: string): FeatureRule {
  return {
    name: `textAt-${name}`, group: 'course', text: null, middle: HALF, high: `most of the text stands before the last ${words}`, low: '',
    fill: (columns, out, at) => {
      const marks = columns.values.get(name);
      const text = columns.sums.get('text');
      const all = Math.max(1, text?.[columns.size] ?? 0);
      let last = -1;
      for (let i = 0; i < columns.size; i++) {
        out[at + i] = last;
        if (marks?.[i] === 1) last = (text?.[i] ?? 0) / all;
      }
    },
  };
}

interface Gap {
  /** Blocks without text in a row. */
  readonly size: number;
  /** Share of the page's text before it. */
  readonly text: number;
}

const NO_GAP: Gap = { size: 0, text: -1 };

/** Widest gap between the first text (or the last, read from the end) and each block. */
function widestGaps(columns: Columns, back: boolean): Gap[] {
  const text = columns.sums.get('text');
  const all = Math.max(1, text?.[columns.size] ?? 0);
  const out: Gap[] = [];
  let widest = NO_GAP;
  let open = -1;
  for (let k = 0; k < columns.size; k++) {
    const i = back ? columns.size - 1 - k : k;
    if (isText(columns, i)) open = 0;
    else if (open >= 0) {
      open = Math.min(FARTHEST, open + 1);
      if (open > widest.size) widest = { size: open, text: (text?.[i] ?? 0) / all };
    }
    out[i] = widest;
  }
  return out;
}

function gap(back: boolean, pick: (gap: Gap) => number, name: string, middle: number, high: string, low: string): FeatureRule {
  return {
    name, group: 'course', text: null, middle, high, low,
    fill: (columns, out, at) => widestGaps(columns, back).forEach((found, i) => (out[at + i] = pick(found))),
  };
}

/** More than there are kinds of blocks; nine of them make a number that is still exact. */
const KINDS = 32;

/** How often the sizes and endings of `reach` blocks on either side come again in the page: cards, comments, lists. */
function pattern(reach: number): FeatureRule {
  return {
    name: `pattern${reach}`, group: 'repetition', text: 'low', high: 'lines around it whose pattern comes again', low: '',
    fill: ({ values, size }, out, at) => {
      const [sizes, sentence, numbers] = [values.get('size'), values.get('sentence'), values.get('numbers')];
      const kinds = Uint8Array.from({ length: size }, (_, i) => {
        const words = sizes?.[i] ?? 0;
        const class_ = words < 1.5 ? 0 : words < 2.4 ? 1 : words < 3.4 ? 2 : words < 5 ? 3 : 4;
        return 1 + class_ * 4 + (sentence?.[i] ?? 0) * 2 + ((numbers?.[i] ?? 0) > 0 ? 1 : 0);
      });
      const keys = Array.from({ length: size }, (_, i) => {
        let key = 0;
        for (let at = Math.max(0, i - reach); at <= Math.min(size - 1, i + reach); at++) key = key * KINDS + (kinds[at] as number);
        return key;
      });
      const times = new Map<number, number>();
      for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
      keys.forEach((key, i) => (out[at + i] = (times.get(key) ?? 1) / Math.sqrt(size)));
    },
  };
}

/** Text since the last block of the group `facts`, `share`, `comments` …: a little text behind them is a notice. */
function textSince(name: string, words: string): FeatureRule {
  return {
    name: `since-${name}`, group: 'course', text: null, high: `much text since the last ${words}`, low: `little text since the last ${words}`,
    fill: (columns, out, at) => {
      const marks = columns.values.get(name);
      const text = columns.sums.get('text');
      let from = -1;
      for (let i = 0; i < columns.size; i++) {
        out[at + i] = from < 0 ? -1 : Math.log2(1 + (text?.[i] ?? 0) - from);
        if (marks?.[i] === 1) from = text?.[i + 1] ?? 0;
      }
    },
  };
}

export const courseFeatures: readonly FeatureRule[] = [
  ...labelGroups.flatMap(({ name, words }) => [passed(name, words), textAtLast(name, words), textSince(name, words)]),
  gap(false, ({ size }) => Math.log2(1 + size), 'gapSoFar', LONG_GAP, 'a long stretch without text since the text began', 'no long stretch without text since the text began'),
  gap(false, ({ text }) => text, 'gapSoFarText', HALF, 'most of the text stands before that stretch', ''),
  gap(true, ({ size }) => Math.log2(1 + size), 'gapAhead', LONG_GAP, 'a long stretch without text still to come', 'no long stretch without text still to come'),
  gap(true, ({ text }) => text, 'gapAheadText', HALF, 'most of the text stands before the stretch to come', ''),
  pattern(1), pattern(2), pattern(4),
];
