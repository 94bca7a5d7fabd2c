/** Features of the neighbourhood: single neighbours, windows before and behind, distances to the next landmark. */
import type { Columns, FeatureRule } from './features';
import { measures, type Measure } from './measures';
import { labelGroups } from './label-groups';

/** Value where the page has no such neighbour. */
const NONE = -2;
/** log2 of the number of blocks within which a landmark is called close. */
const CLOSE_BY = 3;
/** Landmarks further away are as good as none. */
const FARTHEST = 200;

const measureOf = new Map<string, Measure>(measures.map((measure) => [measure.name, measure]));

function nearPlace(offset: number): string {
  return offset < 0 ? 'right before it' : 'right behind it';
}

function windowPlace(reach: number): string {
  const side = reach < 0 ? 'before' : 'behind';
  return Math.abs(reach) <= 8 ? `in the lines ${side} it` : `in the part of the page ${side} it`;
}

/** Running text by weight, which is no measure of a single block. */
const DENSITY: Omit<Measure, 'name' | 'of'> = {
  group: 'sentence', text: 'high', middle: 0.5, high: { own: '', around: 'running text' }, low: { own: '', around: 'little running text' },
};

/** A measure of other blocks. What it says is put into words only for those who ask: most pages are read without. */
class OfOthers implements FeatureRule {
  private readonly measure: Omit<Measure, 'name' | 'of'>;

  constructor(readonly name: string, measure: string, private readonly place: () => string, readonly fill: FeatureRule['fill']) {
    this.measure = measureOf.get(measure) ?? DENSITY;
  }

  get group(): FeatureRule['group'] {
    return this.measure.group;
  }

  get text(): FeatureRule['text'] {
    return this.measure.text;
  }

  get middle(): number | undefined {
    return this.measure.middle;
  }

  get signed(): boolean | undefined {
    return this.measure.signed;
  }

  get high(): string {
    return at(this.measure.high.around, this.place());
  }

  get low(): string {
    return at(this.measure.low.around, this.place());
  }
}

function at(words: string, place: string): string {
  return words === '' ? '' : `${words} ${place}`;
}

/** The measure of the block `offset` further on. */
function near(measure: string, offset: number): FeatureRule {
  return new OfOthers(`${measure}@${offset}`, measure, () => nearPlace(offset), ({ values, size }, out, at) => {
    const column = values.get(measure);
    for (let i = 0; i < size; i++) out[at + i] = i + offset >= 0 && i + offset < size ? (column?.[i + offset] ?? NONE) : NONE;
  });
}

/** The offsets between which the `reach` blocks before (negative) or behind a block stand, the second one excluded. */
function windowEnds(reach: number): { readonly first: number; readonly last: number } {
  return reach < 0 ? { first: reach, last: 0 } : { first: 1, last: reach + 1 };
}

/** Mean of a measure over up to `reach` blocks before (negative) or behind. */
function window(measure: string, reach: number): FeatureRule {
  return new OfOthers(`${measure}~${reach}`, measure, () => windowPlace(reach), ({ sums, size }, out, at) => {
    const total = sums.get(measure) ?? new Float64Array(size + 1);
    const { first, last } = windowEnds(reach);
    for (let i = 0; i < size; i++) {
      const from = Math.max(0, i + first);
      const to = Math.min(size, i + last);
      out[at + i] = to > from ? ((total[to] as number) - (total[from] as number)) / (to - from) : NONE;
    }
  });
}

/** Share of words in sentences within a window. */
function density(reach: number): FeatureRule {
  return new OfOthers(`density~${reach}`, '', () => windowPlace(reach), ({ sums, size }, out, at) => {
    const text = sums.get('text');
    const words = sums.get('words');
    const { first, last } = windowEnds(reach);
    for (let i = 0; i < size; i++) {
      const from = Math.max(0, i + first);
      const to = Math.min(size, i + last);
      const all = (words?.[to] ?? 0) - (words?.[from] ?? 0);
      out[at + i] = all > 0 ? ((text?.[to] ?? 0) - (text?.[from] ?? 0)) / all : NONE;
    }
  });
}

/** Landmarks whose absence tells something: most blocks have no comments or dates near them. */
const TELLING: ReadonlySet<string> = new Set(['longText', 'aBody']);

/** Tells the landmarks of a page by their places. */
type Marks = (columns: Columns) => (index: number) => boolean;

/** log2 of the number of blocks to the last (or next) landmark; `marks` says where they are. */
function distance(name: string, group: FeatureRule['group'], words: string, back: boolean, marks: Marks): FeatureRule {
  return {
    name: `${name}${back ? '<' : '>'}`, group, text: null, middle: CLOSE_BY, high: TELLING.has(name) ? `no ${words} close ${back ? 'before' : 'behind'} it` : '', low: `${words} close ${back ? 'before' : 'behind'} it`,
    fill: (columns, out, at) => {
      const isMark = marks(columns);
      let steps = FARTHEST;
      for (let k = 0; k < columns.size; k++) {
        const i = back ? k : columns.size - 1 - k;
        out[at + i] = Math.log2(1 + steps);
        steps = isMark(i) ? 0 : Math.min(FARTHEST, steps + 1);
      }
    },
  };
}

/** What stands behind less what stands before, each a mean over up to `reach` blocks: an edge in the page. */
function contrast(measure: string, reach: number): FeatureRule {
  const { group, high } = measureOf.get(measure) ?? DENSITY;
  const more = high.around;
  return {
    name: `${measure}|${reach}`, group, text: null, middle: 0, signed: true, high: `more ${more} behind it than before it`, low: `more ${more} before it than behind it`,
    fill: ({ sums, size }, out, at) => {
      const total = sums.get(measure);
      const meanOf = (from: number, to: number): number => (to > from ? ((total?.[to] ?? 0) - (total?.[from] ?? 0)) / (to - from) : 0);
      for (let i = 0; i < size; i++) out[at + i] = meanOf(i + 1, Math.min(size, i + 1 + reach)) - meanOf(Math.max(0, i - reach), i);
    },
  };
}

const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4];
const CLOSE = [-2, -1, 1, 2];
const WINDOWS = [-50, -20, -8, -3, 3, 8, 20, 50];
const WIDE = [-50, -20, -8, 8, 20, 50];

const value = (name: string, least: number): Marks => (columns) => {
  const column = columns.values.get(name);
  return (index) => (column?.[index] ?? 0) >= least;
};

const longText: Marks = (columns) => {
  const [sentence, size] = [columns.values.get('sentence'), columns.values.get('size')];
  return (index) => (sentence?.[index] ?? 0) >= 1 && (size?.[index] ?? 0) >= 4;
};

const shortLine: Marks = (columns) => {
  const size = columns.values.get('size');
  return (index) => (size?.[index] ?? 0) < 2.5;
};

const topHeading: Marks = (columns) => {
  const level = columns.values.get('level');
  return (index) => level?.[index] === 1;
};

type Landmark = readonly [name: string, group: FeatureRule['group'], words: string, marks: Marks];

const landmarks: readonly Landmark[] = [
  ['longText', 'sentence', 'long paragraph', longText],
  ['shortLine', 'length', 'short line', shortLine],
  ['repeated', 'repetition', 'line that repeats', value('alike', 2)],
  ['aHeading', 'markup', 'heading', value('level', 1)],
  ['aTopHeading', 'markup', 'top heading', topHeading],
  ['aBody', 'markup', 'part marked as the article', value('bodyZone', 1)],
  ['anOther', 'markup', 'part marked as something else', value('otherZone', 1)],
  ['aDate', 'digits', 'date', value('dates', 1)],
  ['aGap', 'layout', 'wide gap', value('blank', 3)],
  ...labelGroups.map(({ name, words }): Landmark => [`to-${name}`, 'labels', words, value(name, 1)]),
];

export const aroundFeatures: readonly FeatureRule[] = [
  ...['size', 'sentence', 'capitalised', 'numbers', 'alike', 'linked', 'level', 'common', 'shared', 'bullet'].flatMap((name) => NEIGHBOURS.map((offset) => near(name, offset))),
  ...['indent', 'blank', 'chars', 'stops', 'colon', 'row', 'bodyZone', 'otherZone', 'item', 'bold'].flatMap((name) => CLOSE.map((offset) => near(name, offset))),
  ...['size', 'sentence', 'stops', 'capitalised', 'numbers', 'copies', 'alike', 'opening', 'linked', 'dates', 'shared', 'common', 'cutOff', 'question', 'blank', 'bodyZone', 'otherZone', 'factZone', 'item', 'quote', 'names', 'lowerStart', 'quotes'].flatMap((name) => WINDOWS.map((reach) => window(name, reach))),
  ...labelGroups.flatMap(({ name }) => WIDE.map((reach) => window(name, reach))),
  ...WINDOWS.map(density),
  ...['size', 'sentence', 'stops', 'capitalised', 'shared', 'common', 'bodyZone', 'linked'].flatMap((name) => [8, 25].map((reach) => contrast(name, reach))),
  ...landmarks.flatMap(([name, group, words, marks]) => [true, false].map((back) => distance(name, group, words, back, marks))),
];
