/** Features of the place in the page, of the page as a whole, and of the place relative to its main run of text. */
import { findMainRun } from './main-run';
import type { Columns, FeatureRule } from './features';

type Value = (columns: Columns) => (index: number) => number;

function rule(name: string, group: FeatureRule['group'], high: string, low: string, value: Value): FeatureRule {
  return {
    name, group, high, low, ...TOLD[name] ?? { text: null },
    fill: (columns, out, at) => {
      const of = value(columns);
      for (let i = 0; i < columns.size; i++) out[at + i] = of(i);
    },
  };
}

const total = (columns: Columns, name: string): Float64Array => columns.sums.get(name) ?? new Float64Array(columns.size + 1);
/** A signed logarithm: near places differ, far ones hardly do. */
const signedLog = (steps: number): number => Math.sign(steps) * Math.log2(1 + Math.abs(steps));

/** Share of a measure's sum that stands before the block. */
const shareBefore = (name: string): Value => (columns) => {
  const sums = total(columns, name);
  const all = Math.max(1, sums[columns.size] ?? 0);
  return (index) => (sums[index] ?? 0) / all;
};

/** Distance to the main run: negative before it, 0 inside, positive behind. */
const toRun: Value = (columns) => {
  const run = findMainRun(columns.sheet.items);
  return (index) => signedLog(index < run.first ? index - run.first : Math.max(0, index - run.last));
};

/** Median size of the blocks that end as sentences and are no mere line; 0 where there is none. */
function usualParagraph({ values }: Columns): number {
  const size = values.get('size');
  const sizes = [...(size ?? [])].filter((words, index) => words >= 4 && values.get('sentence')?.[index] === 1).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** Where the words are about a half of the page, or about a place before and behind something. */
const HALF = { text: null, middle: 0.5 } as const;
const SIDE = { text: null, middle: 0, signed: true } as const;
const TOLD: Readonly<Record<string, Pick<FeatureRule, 'text' | 'middle' | 'signed'>>> = {
  place: HALF, wordsBefore: HALF, textBefore: HALF, bodyBefore: HALF,
  toUsualSize: { ...SIDE, text: 'high' }, toRun: SIDE, runBefore: { ...SIDE, text: 'high' }, runAfter: { ...SIDE, text: 'low' },
};

/** What is said of the page as a whole has no words: it is no reason to tell one of its blocks from another. */
export const pageFeatures: readonly FeatureRule[] = [
  rule('fromTop', 'position', 'far from the top', 'near the top', () => (index) => Math.log2(1 + index)),
  rule('fromEnd', 'position', 'far from the end', 'near the end', ({ size }) => (index) => Math.log2(size - index)),
  rule('place', 'position', 'low in the page', 'high in the page', ({ size }) => (index) => index / size),
  rule('wordsBefore', 'position', 'most words stand before it', 'few words stand before it', shareBefore('words')),
  rule('textBefore', 'position', 'most text stands before it', 'little text stands before it', shareBefore('text')),
  rule('textAmount', 'position', '', '', (columns) => {
    const amount = Math.log2(1 + (total(columns, 'text')[columns.size] ?? 0));
    return () => amount;
  }),
  rule('blocks', 'position', '', '', ({ size }) => () => Math.log2(size)),
  rule('textShare', 'position', '', '', (columns) => {
    const share = (total(columns, 'text')[columns.size] ?? 0) / Math.max(1, total(columns, 'words')[columns.size] ?? 0);
    return () => share;
  }),
  rule('bodyBefore', 'markup', 'most of the marked article stands before it', 'little of the marked article stands before it', shareBefore('bodyZone')),
  rule('bodyShare', 'markup', '', '', (columns) => {
    const share = (total(columns, 'bodyZone')[columns.size] ?? 0) / columns.size;
    return () => share;
  }),
  rule('toUsualSize', 'length', 'long', 'short', (columns) => {
    const size = columns.values.get('size');
    const usual = usualParagraph(columns);
    return (index) => (size?.[index] ?? 0) - usual;
  }),
  rule('headingsBefore', 'markup', 'many headings before it', 'few headings before it', (columns) => {
    let count = 0;
    const before = (columns.values.get('level') ?? new Float32Array(columns.size)).map((level) => (level > 0 ? count++ : count));
    return (index) => Math.log2(1 + (before[index] ?? 0));
  }),
  rule('format', 'position', '', '', ({ sheet }) => () => (sheet.html ? 1 : 0)),
  rule('toRun', 'run', 'behind the main run of text', '', toRun),
  rule('runBefore', 'run', 'behind the start of the main run', 'before the start of the main run', (columns) => {
    const run = findMainRun(columns.sheet.items);
    return (index) => signedLog(index - run.first);
  }),
  rule('runAfter', 'run', 'behind the end of the main run', 'before the end of the main run', (columns) => {
    const run = findMainRun(columns.sheet.items);
    return (index) => signedLog(index - run.last);
  }),
];
