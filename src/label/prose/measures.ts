/** What is measured on a block by itself, with the words an explanation uses for much and for little of it. */
import type { Page } from '../../types';
import type { Item } from '../item';
import { once } from '../../memo';
import { readBoxes, type Boxes } from './boxes';
import { labelGroups } from './label-groups';
import type { FeatureWords } from './words';
import { authorNames } from './author-names';
import { readPageWords, type PageWords } from './page-words';
import { readRepeats, type Repeats } from './repeats';
import { readShape, type Shape } from './shape';

/** A measure's much or little of it in words; '' = it says nothing to a person. */
export interface Wording {
  /** Said of the block itself: "made of links". */
  readonly own: string;
  /** Said of other lines: "links". */
  readonly around: string;
}

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
  /** By block, how many of its words are names of the authors. */
  readonly names: Uint32Array;
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

export interface Measure extends Omit<FeatureWords, 'high' | 'low'> {
  readonly name: string;
  readonly group: FeatureGroup;
  /** Words for a high and for a low value. */
  readonly high: Wording;
  readonly low: Wording;
  /** Value for block `index`; -1 = the format cannot tell. */
  readonly of: (sheet: Sheet, item: Item, index: number) => number;
}

const flag = (value: boolean): number => (value ? 1 : 0);
const shape = (name: keyof Shape) => (sheet: Sheet, _: Item, index: number): number => sheet.shapes[index]?.[name] ?? 0;
const repeat = (name: keyof Repeats) => (sheet: Sheet, _: Item, index: number): number => sheet.repeats[name][index] ?? 0;

const BODY_ZONES: ReadonlySet<string> = new Set(['body', 'lead']);
const FACT_ZONES: ReadonlySet<string> = new Set(['title', 'date', 'byline', 'source', 'views']);

/** Words for the block itself, and for other lines where they differ. */
function say(own: string, around = own): Wording {
  return { own, around };
}

const NONE = say('');

/** log2 of the words, and of the characters, above which a line is called long. */
const LONG_LINE = 3.5;
const MANY_CHARS = 6;
/** Share of a line's characters that stand in links. */
const MANY_LINKS = 0.4;

export const measures: readonly Measure[] = [
  { name: 'size', group: 'length', high: say('long', 'long lines'), low: say('short', 'short lines'), text: 'high', middle: LONG_LINE, of: (_, { block }) => Math.log2(1 + block.words) },
  { name: 'chars', group: 'length', high: say('long', 'long lines'), low: say('short', 'short lines'), text: 'high', middle: MANY_CHARS, of: (_, { block }) => Math.log2(1 + block.text.length) },
  { name: 'wordLength', group: 'length', high: say('long words'), low: say('short words'), text: null, of: wordLength },
  { name: 'sentence', group: 'sentence', high: say('ends as a sentence does', 'sentences'), low: say('no full stop at its end', 'lines without full stops'), text: 'high', of: (_, item) => flag(item.sentence) },
  { name: 'colon', group: 'sentence', high: say('ends with a colon', 'lines that end with a colon'), low: NONE, text: null, of: (_, { block }) => flag(/[:：]$/.test(block.text)) },
  { name: 'cutOff', group: 'sentence', high: say('cut off with an ellipsis', 'lines cut off with an ellipsis'), low: NONE, text: 'low', of: (_, { block }) => flag(/(?:…|\.\.\.)[^\p{L}\p{N}\p{M}_]{0,3}$/u.test(block.text)) },
  { name: 'question', group: 'sentence', high: say('a question or a call', 'questions or calls'), low: NONE, text: null, of: (_, { block }) => flag(/[?!？！][^\p{L}\p{N}\p{M}_]{0,2}$/u.test(block.text)) },
  { name: 'stops', group: 'sentence', high: say('several sentences', 'lines of several sentences'), low: say('no more than one sentence', 'lines of no more than one sentence'), text: 'high', middle: 1, of: shape('stops') },
  { name: 'commas', group: 'sentence', high: say('commas'), low: say('no commas'), text: 'high', of: shape('commas') },
  { name: 'upper', group: 'case', high: say('many capitals'), low: say('small letters'), text: null, of: shape('upper') },
  { name: 'capitalised', group: 'case', high: say('words with capitals'), low: say('words in small letters'), text: 'low', of: shape('capitalised') },
  { name: 'lowerStart', group: 'case', high: say('opens in mid sentence', 'lines that open in mid sentence'), low: NONE, text: null, of: shape('lowerStart') },
  { name: 'digits', group: 'digits', high: say('many digits'), low: say('no digits'), text: null, of: shape('digits') },
  { name: 'numbers', group: 'digits', high: say('numbers'), low: say('no numbers'), text: null, of: shape('numbers') },
  { name: 'dates', group: 'digits', high: say('a date in it', 'dates'), low: say('no date in it', 'no dates'), text: 'low', of: (_, item) => Math.min(3, item.dates.length) },
  { name: 'symbols', group: 'marks', high: say('symbols'), low: say('no symbols'), text: 'low', of: shape('symbols') },
  { name: 'brackets', group: 'marks', high: say('brackets'), low: say('no brackets'), text: null, of: shape('brackets') },
  { name: 'quotes', group: 'marks', high: say('quotation marks'), low: say('no quotation marks'), text: null, of: shape('quotes') },
  { name: 'address', group: 'marks', high: say('a web address', 'web addresses'), low: NONE, text: 'low', of: shape('address') },
  { name: 'money', group: 'marks', high: say('a price', 'prices'), low: NONE, text: 'low', of: shape('money') },
  { name: 'common', group: 'words', high: say('the small words of running text'), low: say('few of the small words of running text'), text: 'high', of: ({ words }, _, i) => words.common[i] ?? -1 },
  { name: 'shared', group: 'words', high: say("words of the page's text"), low: say("words foreign to the page's text"), text: 'high', of: ({ words }, _, i) => words.shared[i] ?? -1 },
  { name: 'names', group: 'words', high: say('names the author', 'lines that name the author'), low: NONE, text: null, of: ({ names }, _, i) => Math.min(3, names[i] ?? 0) },
  { name: 'blank', group: 'layout', high: say('a wide gap before it', 'wide gaps'), low: say('no wide gap before it', 'no wide gaps'), text: null, of: (_, { block }) => Math.min(6, block.blankBefore) },
  { name: 'blankAfter', group: 'layout', high: say('a wide gap behind it', 'wide gaps'), low: say('no wide gap behind it', 'no wide gaps'), text: null, of: ({ items }, _, i) => Math.min(6, items[i + 1]?.block.blankBefore ?? 6) },
  { name: 'indent', group: 'layout', high: say('set in', 'lines set in'), low: say('set out', 'lines set out'), text: null, middle: 0, signed: true, of: ({ indent }, { block }) => Math.max(-20, Math.min(20, block.indent - indent)) },
  { name: 'bullet', group: 'layout', high: say('a bullet', 'bullets'), low: NONE, text: null, of: (_, { block }) => flag(block.bullet !== '') },
  { name: 'row', group: 'layout', high: say('a table row', 'table rows'), low: NONE, text: null, of: (_, { block }) => flag(block.hint === 'row') },
  { name: 'linked', group: 'markup', high: say('made of links', 'links'), low: say('hardly a link in it', 'few links'), text: 'low', middle: MANY_LINKS, of: (_, { block }) => block.linkShare ?? -1 },
  { name: 'links', group: 'markup', high: say('links in it', 'links'), low: say('no link', 'no links'), text: 'low', of: (_, { block }) => (block.linkShare === null ? -1 : Math.log2(1 + block.links.length)) },
  { name: 'level', group: 'markup', high: say('a heading', 'headings'), low: NONE, text: null, of: (_, { block }) => (block.hint === 'heading' ? block.level || 7 : 0) },
  { name: 'item', group: 'markup', high: say('a list item', 'list items'), low: NONE, text: null, of: (_, { block }) => flag(block.hint === 'item') },
  { name: 'quote', group: 'markup', high: say('set as a quotation', 'quotations'), low: NONE, text: null, of: (_, { block }) => flag(block.hint === 'quote') },
  { name: 'unseen', group: 'markup', high: say('not shown to a reader', 'lines not shown to a reader'), low: NONE, text: 'low', of: (_, { block }) => flag(block.hint === 'hidden') },
  { name: 'caption', group: 'markup', high: say('set as a caption', 'captions'), low: NONE, text: null, of: (_, { block }) => flag(block.hint === 'caption') },
  { name: 'bold', group: 'markup', high: say('set in bold or italics', 'bold or italic lines'), low: NONE, text: null, of: ({ html }, { block }) => (html ? flag(block.bold) + flag(block.italic) * 2 : -1) },
  { name: 'bodyZone', group: 'markup', high: say('marked as the article', 'lines marked as the article'), low: say('not marked as the article', 'lines not marked as the article'), text: 'high', of: ({ html }, { block }) => (html ? flag(BODY_ZONES.has(block.zone ?? '')) : -1) },
  { name: 'factZone', group: 'markup', high: say('marked as a fact of the article', 'facts of the article'), low: NONE, text: null, of: ({ html }, { block }) => (html ? flag(FACT_ZONES.has(block.zone ?? '')) : -1) },
  { name: 'otherZone', group: 'markup', high: say('marked as another part of the page', 'lines marked as other parts of the page'), low: NONE, text: 'low', of: ({ html }, { block }) => (html ? flag(block.zone !== null && !BODY_ZONES.has(block.zone) && !FACT_ZONES.has(block.zone)) : -1) },
  { name: 'copies', group: 'repetition', high: say('repeated in the page', 'lines that the page repeats'), low: say('printed once', 'lines printed once'), text: 'low', of: repeat('copies') },
  { name: 'again', group: 'repetition', high: say('printed before', 'lines printed before'), low: NONE, text: 'low', of: repeat('again') },
  { name: 'alike', group: 'repetition', high: say('repeated with other numbers', 'lines repeated with other numbers'), low: NONE, text: 'low', of: repeat('alike') },
  { name: 'opening', group: 'repetition', high: say('opens as other lines do', 'lines that open alike'), low: NONE, text: 'low', of: repeat('opening') },
  ...labelGroups.map(({ name, labels, words }): Measure => ({ name, group: 'labels', high: say(words), low: NONE, text: null, of: (_, item) => flag(item.label !== null && labels.has(item.label)) })),
];

/** Against the page's own text, as languages differ. */
function wordLength({ words }: Sheet, { block }: Item, index: number): number {
  const { starts } = words.tokens;
  const count = (starts[index + 1] as number) - (starts[index] as number);
  const usual = words.wordLength;
  return usual === 0 || count === 0 ? 0 : Math.min(3, block.text.length / count / (usual + 1));
}
