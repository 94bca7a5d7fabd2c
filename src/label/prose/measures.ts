/** What is measured on a block by itself, with the words an explanation uses for much and for little of it. */
import type { Page } from '../../types';
import type { Item } from '../item';
import { once } from '../../memo';
import { readBoxes, type Boxes } from './boxes';
import { labelGroups } from './label-groups';
import { readPageWords, type PageWords } from './tokens';
import { readRepeats, type Repeats } from './repeats';
import { readShape, type Shape } from './shape';

/** Groups of features, as the ablation and the explanation name them. */
export type FeatureGroup = 'length' | 'sentence' | 'case' | 'digits' | 'marks' | 'words' | 'layout' | 'markup' | 'repetition' | 'position' | 'labels' | 'run' | 'course' | 'boxes';

/** The page as the measures see it: everything that is worked out once for all its blocks. */
export interface Sheet {
  readonly items: readonly Item[];
  readonly html: boolean;
  readonly words: PageWords;
  readonly repeats: Repeats;
  readonly shapes: readonly Shape[];
  /** Indentation of most words of the page. */
  readonly indent: number;
  /** The nesting of a page in HTML. */
  readonly boxes: () => Boxes;
  /** Words of the lines that name the authors. */
  readonly names: ReadonlySet<string>;
}

export type PageFacts = Pick<Page, 'format' | 'dialect'>;

export function makeSheet(items: readonly Item[], page: PageFacts): Sheet {
  const words = readPageWords(items);
  return {
    items,
    html: page.format === 'html',
    words,
    repeats: readRepeats(items, words.tokens),
    shapes: items.map((item) => readShape(item.block.text)),
    indent: usualIndent(items),
    boxes: once(() => readBoxes(items)),
    names: authorNames(items, words.tokens),
  };
}

/** Words of bylines that few blocks have: names, which a note on the author repeats. */
function authorNames(items: readonly Item[], tokens: PageWords['tokens']): Set<string> {
  const names = new Set<string>();
  items.forEach((item, index) => {
    if (item.label === 'byline' && item.block.words <= 12) for (const token of tokens[index] ?? []) if (token.length > 2) names.add(token);
  });
  if (names.size === 0) return names;
  const found = new Map<string, number>();
  for (const own of tokens) for (const token of new Set(own)) if (names.has(token)) found.set(token, (found.get(token) ?? 0) + 1);
  for (const [token, times] of found) if (times > Math.max(6, items.length * 0.03)) names.delete(token);
  return names;
}

function usualIndent(items: readonly Item[]): number {
  const weight = new Map<number, number>();
  let best = 0;
  for (const { block } of items) {
    const sum = (weight.get(block.indent) ?? 0) + block.words;
    weight.set(block.indent, sum);
    if (sum > (weight.get(best) ?? 0)) best = block.indent;
  }
  return best;
}

export interface Measure {
  readonly name: string;
  readonly group: FeatureGroup;
  /** Words for a value above and below the usual one; '' where one of them says nothing. */
  readonly high: string;
  readonly low: string;
  /** Value for block `index`; -1 = the format cannot tell. */
  readonly of: (sheet: Sheet, item: Item, index: number) => number;
}

const flag = (value: boolean): number => (value ? 1 : 0);
const shape = (name: keyof Shape) => (sheet: Sheet, _: Item, index: number): number => sheet.shapes[index]?.[name] ?? 0;
const repeat = (name: keyof Repeats) => (sheet: Sheet, _: Item, index: number): number => sheet.repeats[name][index] ?? 0;

const BODY_ZONES: ReadonlySet<string> = new Set(['body', 'lead']);
const FACT_ZONES: ReadonlySet<string> = new Set(['title', 'date', 'byline', 'source', 'views']);

export const measures: readonly Measure[] = [
  { name: 'size', group: 'length', high: 'long', low: 'short', of: (_, { block }) => Math.log2(1 + block.words) },
  { name: 'chars', group: 'length', high: 'long', low: 'short', of: (_, { block }) => Math.log2(1 + block.text.length) },
  { name: 'wordLength', group: 'length', high: 'long words', low: 'short words', of: wordLength },
  { name: 'sentence', group: 'sentence', high: 'full stops', low: 'no full stop', of: (_, item) => flag(item.sentence) },
  { name: 'colon', group: 'sentence', high: 'ends with a colon', low: '', of: (_, { block }) => flag(/[:：]$/.test(block.text)) },
  { name: 'cutOff', group: 'sentence', high: 'cut off with an ellipsis', low: '', of: (_, { block }) => flag(/(?:…|\.\.\.)\W{0,3}$/.test(block.text)) },
  { name: 'question', group: 'sentence', high: 'questions or calls', low: '', of: (_, { block }) => flag(/[?!？！]\W{0,2}$/.test(block.text)) },
  { name: 'stops', group: 'sentence', high: 'several sentences', low: 'no sentence inside', of: shape('stops') },
  { name: 'commas', group: 'sentence', high: 'commas', low: 'no commas', of: shape('commas') },
  { name: 'upper', group: 'case', high: 'capitals', low: 'small letters', of: shape('upper') },
  { name: 'capitalised', group: 'case', high: 'words with capitals', low: 'words in small letters', of: shape('capitalised') },
  { name: 'lowerStart', group: 'case', high: 'opens in mid sentence', low: '', of: shape('lowerStart') },
  { name: 'digits', group: 'digits', high: 'digits', low: 'no digits', of: shape('digits') },
  { name: 'numbers', group: 'digits', high: 'numbers', low: 'no numbers', of: shape('numbers') },
  { name: 'dates', group: 'digits', high: 'dates', low: 'no dates', of: (_, item) => Math.min(3, item.dates.length) },
  { name: 'symbols', group: 'marks', high: 'symbols', low: 'no symbols', of: shape('symbols') },
  { name: 'brackets', group: 'marks', high: 'brackets', low: 'no brackets', of: shape('brackets') },
  { name: 'quotes', group: 'marks', high: 'quotation marks', low: 'no quotation marks', of: shape('quotes') },
  { name: 'address', group: 'marks', high: 'web addresses', low: '', of: shape('address') },
  { name: 'money', group: 'marks', high: 'prices', low: '', of: shape('money') },
  { name: 'common', group: 'words', high: 'the common words of running text', low: 'few common words', of: ({ words }, _, i) => words.common[i] ?? -1 },
  { name: 'shared', group: 'words', high: "words of the page's text", low: "words foreign to the page's text", of: ({ words }, _, i) => words.shared[i] ?? -1 },
  { name: 'names', group: 'words', high: 'names of the author', low: '', of: ({ names, words }, _, i) => Math.min(3, words.tokens[i]?.filter((token) => names.has(token)).length ?? 0) },
  { name: 'blank', group: 'layout', high: 'blank lines before', low: 'no blank line before', of: (_, { block }) => Math.min(6, block.blankBefore) },
  { name: 'blankAfter', group: 'layout', high: 'blank lines behind', low: 'no blank line behind', of: ({ items }, _, i) => Math.min(6, items[i + 1]?.block.blankBefore ?? 6) },
  { name: 'indent', group: 'layout', high: 'set in', low: 'set out', of: ({ indent }, { block }) => Math.max(-20, Math.min(20, block.indent - indent)) },
  { name: 'bullet', group: 'layout', high: 'bullets', low: '', of: (_, { block }) => flag(block.bullet !== '') },
  { name: 'row', group: 'layout', high: 'table rows', low: '', of: (_, { block }) => flag(block.hint === 'row') },
  { name: 'linked', group: 'markup', high: 'links', low: 'no links', of: (_, { block }) => block.linkShare ?? -1 },
  { name: 'links', group: 'markup', high: 'links', low: 'no links', of: (_, { block }) => (block.linkShare === null ? -1 : Math.log2(1 + block.links.length)) },
  { name: 'level', group: 'markup', high: 'headings', low: '', of: (_, { block }) => (block.hint === 'heading' ? block.level || 7 : 0) },
  { name: 'item', group: 'markup', high: 'list items', low: '', of: (_, { block }) => flag(block.hint === 'item') },
  { name: 'quote', group: 'markup', high: 'set as quotations', low: '', of: (_, { block }) => flag(block.hint === 'quote') },
  { name: 'unseen', group: 'markup', high: 'not shown to a reader', low: '', of: (_, { block }) => flag(block.hint === 'hidden') },
  { name: 'caption', group: 'markup', high: 'set as captions', low: '', of: (_, { block }) => flag(block.hint === 'caption') },
  { name: 'bold', group: 'markup', high: 'bold', low: '', of: ({ html }, { block }) => (html ? flag(block.bold) + flag(block.italic) * 2 : -1) },
  { name: 'bodyZone', group: 'markup', high: 'marked as the article', low: 'not marked as the article', of: ({ html }, { block }) => (html ? flag(BODY_ZONES.has(block.zone ?? '')) : -1) },
  { name: 'factZone', group: 'markup', high: 'marked as facts of the article', low: '', of: ({ html }, { block }) => (html ? flag(FACT_ZONES.has(block.zone ?? '')) : -1) },
  { name: 'otherZone', group: 'markup', high: 'marked as another part of the page', low: '', of: ({ html }, { block }) => (html ? flag(block.zone !== null && !BODY_ZONES.has(block.zone) && !FACT_ZONES.has(block.zone)) : -1) },
  { name: 'copies', group: 'repetition', high: 'repeated in the page', low: 'printed once', of: repeat('copies') },
  { name: 'again', group: 'repetition', high: 'printed before', low: '', of: repeat('again') },
  { name: 'alike', group: 'repetition', high: 'repeated with other numbers', low: '', of: repeat('alike') },
  { name: 'opening', group: 'repetition', high: 'openings that repeat', low: '', of: repeat('opening') },
  ...labelGroups.map(({ name, labels, words }): Measure => ({ name, group: 'labels', high: words, low: '', of: (_, item) => flag(item.label !== null && labels.has(item.label)) })),
];

/** Against the page's own text, as languages differ. */
function wordLength(sheet: Sheet, { block }: Item, index: number): number {
  const count = sheet.words.tokens[index]?.length ?? 0;
  const usual = sheet.words.wordLength;
  return usual === 0 || count === 0 ? 0 : Math.min(3, block.text.length / count / (usual + 1));
}
