/** Features of the boxes around a block; only pages in HTML have them. */
import { boxOfShare, type Boxes } from './boxes';
import type { Columns, FeatureRule } from './features';

/** Value where the page has no such box. */
const NONE = -2;
/** Steps further away are as good as any. */
const FARTHEST = 12;

type Value = (boxes: Boxes, columns: Columns) => (block: number) => number;

/** Which of both values a person expects of text; null = neither. */
type Expected = FeatureRule['text'];

function rule(name: string, high: string, low: string, text: Expected, value: Value): FeatureRule {
  return {
    name, group: 'boxes', high, low, text,
    fill: (columns, out, at) => {
      if (!columns.sheet.html) return void out.fill(NONE, at, at + columns.size);
      const of = value(columns.sheet.boxes(), columns);
      for (let i = 0; i < columns.size; i++) out[at + i] = of(i);
    },
  };
}

/** A measure of the box `level` steps out, counted in boxes that hold more. */
function around(name: string, level: number, high: string, low: string, text: Expected, of: (boxes: Boxes, box: number) => number): FeatureRule {
  return rule(`${name}^${level}`, high, low, text, (boxes) => (block) => {
    let box = boxes.around[block] as number;
    for (let step = 1; step < level && box >= 0; step++) box = boxes.wider[box] as number;
    return box < 0 ? NONE : of(boxes, box);
  });
}

const LEVELS = [1, 2, 3, 4];
const share = (part: Float64Array, whole: Float64Array, box: number): number => (part[box] as number) / Math.max(1, whole[box] as number);

/** Where the block stands to a box that holds the text. */
function standing(name: string, words: string, find: (boxes: Boxes) => number): FeatureRule[] {
  const steps = (side: 'up' | 'down'): Value => (boxes) => {
    const box = find(boxes);
    const relation = box < 0 ? null : boxes.relationTo(box)[side];
    return (block) => {
      const at = boxes.around[block] as number;
      return relation === null || at < 0 ? NONE : Math.min(FARTHEST, relation[at] as number);
    };
  };
  return [
    rule(`${name}-up`, `outside of ${words}`, `inside ${words}`, 'low', steps('up')),
    rule(`${name}-down`, `deep in another part than ${words}`, '', 'low', steps('down')),
  ];
}

/** Share of the text of the article's box that stands before (or behind) the block. */
const placeInTop = (behind: boolean): Value => (boxes, columns) => {
  const inside = boxes.top < 0 ? null : boxes.relationTo(boxes.top).up;
  const text = columns.values.get('text');
  const out = new Float32Array(columns.size);
  let sum = 0;
  for (let k = 0; k < columns.size; k++) {
    const i = behind ? columns.size - 1 - k : k;
    out[i] = sum;
    const at = boxes.around[i] as number;
    if (inside !== null && at >= 0 && inside[at] === 0) sum += text?.[i] ?? 0;
  }
  return (block) => (out[block] as number) / Math.max(1, sum);
};

const sameBox = (offset: number): Value => (boxes) => (block) => (boxes.around[block] === boxes.around[block + offset] ? 1 : 0);

export const nestingFeatures: readonly FeatureRule[] = [
  ...LEVELS.flatMap((level) => [
    around('boxText', level, 'much text in the box around it', 'little text in the box around it', 'high', ({ text }, box) => Math.log2(1 + (text[box] as number))),
    around('boxShare', level, "most of the page's text in the box around it", "little of the page's text in the box around it", 'high', ({ text, allText }, box) => (text[box] as number) / Math.max(1, allText)),
    around('boxBlocks', level, 'many blocks in the box around it', 'few blocks in the box around it', null, ({ blocks }, box) => Math.log2(blocks[box] as number)),
    around('boxLinked', level, 'a box of links around it', 'a box without links around it', 'low', ({ linked, words }, box) => share(linked, words, box)),
    around('boxDensity', level, 'a box of running text around it', 'a box of short lines around it', 'high', ({ text, words }, box) => share(text, words, box)),
    around('boxAlike', level, 'in one of many boxes alike', 'in a box of its own', 'low', ({ alike }, box) => Math.log2(alike[box] as number)),
  ]),
  ...standing('top', "the article's box", ({ top }) => top),
  ...standing('half', 'the box with half of the text', (boxes) => boxOfShare(boxes, 0.5)),
  ...standing('most', 'the box with most of the text', (boxes) => boxOfShare(boxes, 0.75)),
  rule('ownAlike', 'one of many elements alike', 'an element of its own kind', null, ({ own, alike }) => (block) => ((own[block] as number) < 0 ? NONE : Math.log2(alike[own[block] as number] as number))),
  rule('isParagraph', 'set as a paragraph', 'not set as a paragraph', 'high', ({ own, name }) => (block) => (name[own[block] as number] === 'p' ? 1 : 0)),
  rule('topBefore', "most of the text of the article's box stands before it", "little of the text of the article's box stands before it", null, placeInTop(false)),
  rule('topBehind', "most of the text of the article's box stands behind it", "little of the text of the article's box stands behind it", null, placeInTop(true)),
  rule('boxBefore', 'in one box with the block before it', '', null, sameBox(-1)),
  rule('boxBehind', 'in one box with the block behind it', '', null, sameBox(1)),
];
