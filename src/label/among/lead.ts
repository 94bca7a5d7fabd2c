/** Finds the lead: only where the page sets it apart. */
import { wordsOf } from '../../chars';
import { isGlued } from '../cut';
import { isUpper, opensWithCapital } from '../../text';
import type { Label } from '../../types';
import type { Item } from '../item';
import type { Notes } from '../notes';

/** An outlet's tag opens a lead: "BTV - ", "(LĐ online) - ". */
const OUTLET_TAG = /^(?:\([^\s()\d]{1,12}(?: [^\s()\d]{1,12}){0,3}\)|[^\s()\d]{2,6}) ?[-–] /;

/** A line right under the title that is shorter is a date, a place or a kicker. */
const LEAST_LEAD = 13;

/** Blocks behind the lead among which its copy may stand: an image and captions come between. */
const COPY_REACH = 5;

function opensWithTag(text: string): boolean {
  const tag = OUTLET_TAG.exec(text)?.[0];
  return tag !== undefined && (tag.startsWith('(') || isUpper(tag)) && opensWithCapital(text.slice(tag.length));
}

/** The first block of the text, and what stands around it. */
interface Opening {
  readonly items: readonly Item[];
  readonly item: Item;
  readonly index: number;
  /** The second block of the text. */
  readonly next: Item | undefined;
  readonly alone: boolean;
  readonly underTitle: boolean;
  /** Under the title in a dump, with a line of facts between. */
  readonly underFacts: boolean;
  /** As long as a lead is, and not set as something else. */
  readonly long: boolean;
}

interface LeadSign {
  /** In words a person reads. */
  readonly name: string;
  /** True for signs that also make a lead of a heading, an item or a caption. */
  readonly strong: boolean;
  readonly test: (opening: Opening) => boolean;
}

/** Ways in which pages set a lead apart; the first that holds is told. */
const LEAD_SIGNS: readonly LeadSign[] = [
  { name: 'the markup sets it as the lead', strong: true, test: ({ item }) => item.block.zone === 'lead' },
  {
    name: 'printed twice, first as the lead', strong: true,
    test: ({ items, item, index }) => items.slice(index + 1, index + 1 + COPY_REACH).some((other) => other.rule === 'article-run' && sameWords(item.block.folded, other.block.folded)),
  },
  { name: 'glued before the first caption', strong: true, test: ({ item, next }) => next !== undefined && isGlued(item.block, next.block) && next.label === 'caption' },
  {
    name: 'set apart under the title', strong: true,
    test: ({ item: { block }, next }) => block.hint === 'quote' && next !== undefined && next.block.hint !== 'quote' && !/^["“«„]/.test(block.text),
  },
  { name: 'a whole sentence set as a heading before the text', strong: true, test: ({ item, next }) => isStandfirst(item) && next !== undefined && next.block.hint !== 'heading' },
  { name: 'between the title and what is said about the article', strong: false, test: ({ items, item, index, underTitle, long, next }) => underTitle && (item.sentence ? item.block.words >= SHORTEST_LEAD : long) && next !== undefined && FACTS.has(items[index + 1]?.label ?? null) },
  { name: "opens with an outlet's tag", strong: true, test: ({ item, alone }) => opensWithTag(item.block.text) && !alone },
  { name: 'set in bold before the text', strong: false, test: ({ item, next }) => item.block.bold && next !== undefined && !next.block.bold },
  {
    name: 'right under the title, with a gap behind it', strong: false,
    test: ({ items, item, index, underTitle, underFacts, long }) => (underTitle || underFacts) && item.block.blankBefore === 0 && (items[index + 1]?.block.blankBefore ?? 0) > 0 && long,
  },
];

/** Fewer words are a cry, or a heading with a mark behind it. */
const SHORTEST_LEAD = 8;

function isStandfirst({ sentence, block }: Item): boolean {
  return block.hint === 'heading' && sentence && block.words >= SHORTEST_LEAD && /[.…]["”]?$/.test(block.text);
}

/** What stands between the lead and the text on pages that print facts and tools under it. */
const FACTS: ReadonlySet<Label | null> = new Set<Label | null>(['date', 'views', 'share', 'toolbar', 'byline']);

export function labelLead(items: readonly Item[], from: number, last: number, title: number, notes?: Notes): void {
  const opening = openingOf(items, from, last, title);
  if (opening === null) return;
  const { item, underTitle, long } = opening;
  const text = item.label === 'paragraph' || item.label === 'quote';
  if (!text && !long && !isStandfirst(item) && !(item.block.zone === 'lead' && item.block.words >= SHORTEST_LEAD)) return;
  const holds = (sign: LeadSign): boolean => (sign.strong || text || underTitle) && sign.test(opening);
  if (notes !== undefined) notes.lead = { block: item.block, signs: LEAD_SIGNS.map((sign) => ({ words: sign.name, holds: holds(sign) })) };
  const sign = LEAD_SIGNS.find(holds);
  if (sign !== undefined) item.give('lead', 'lead', sign.name);
}

function openingOf(items: readonly Item[], from: number, last: number, title: number): Opening | null {
  const bodies: number[] = [];
  for (let i = from; i <= last && bodies.length < 2; i++) if (items[i]?.rule === 'article-run') bodies.push(i);
  const [index, second] = bodies;
  const item = index === undefined ? undefined : items[index];
  if (index === undefined || item === undefined) return null;
  const long = item.block.words >= LEAST_LEAD && item.block.hint === null;
  return { items, item, index, next: items[second ?? -1], alone: second === undefined, underTitle: title >= 0 && index === title + 1, underFacts: title >= 0 && item.block.box === null && isUnder(items, title, index), long };
}

/** True when nothing but the article's facts, and no gap, stands between a title and the block at an index. */
function isUnder(items: readonly Item[], title: number, index: number): boolean {
  return items.slice(title + 1, index).every(({ label, block }) => (label === 'date' || label === 'views' || label === 'byline') && block.blankBefore === 0) && index > title;
}

export function sameWords(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) <= 8 && wordsOf(a).join('') === wordsOf(b).join(''));
}
