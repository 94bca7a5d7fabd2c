/** Finds the title: the block before the article's text that most looks and stands like one. */
import type { Zone } from '../../types';
import type { Item } from '../item';
import type { Notes, WeighedTitle } from '../notes';
import { PART, WHOLE } from './claims';
import { DATE_RULES, DEAR_SIGNS, TITLE_SIGNS, type Candidate } from './title-signs';
import { subjectWords, topicality, wordsOf } from './topic';

/** Blocks before the article's first paragraph among which a title is looked for: a table of contents may stand between. */
const REACH = 80;
const LONGEST_TITLE = 45;
const SHORTEST_TITLE = 1.5;
/** A line with a date is a title from so many words on. */
const LEAST_DATED = 6;
/** Below this sum of signs the page shows no title. */
const LEAST_SUM = 0;

export interface Subject {
  readonly paragraphs: readonly Item[];
  /** Wordings by which the head may call the page, folded, each with how far it is believed. */
  readonly claims: ReadonlyMap<string, number>;
}

/** Index of the title among `items`, or -1. `firstParagraph` is the index of the article's first paragraph. */
export function findTitle(items: readonly Item[], firstParagraph: number, subject: Subject, notes?: Notes): number {
  let best = -1;
  let most = LEAST_SUM;
  const candidates = titleCandidates(items, firstParagraph, subject);
  for (const candidate of candidates) {
    const sum = sumOf(candidate, most);
    if (sum > most) {
      most = sum;
      best = candidate.index;
    }
  }
  if (notes !== undefined) notes.titles = candidates.map((candidate) => weigh(candidate, candidate.index === best));
  return best;
}

/** Sum of the signs. Those that are dear to measure only speak against, so a candidate that is beaten without them stays beaten. */
function sumOf(candidate: Candidate, toBeat: number): number {
  let sum = 0;
  for (const { weight, measure } of TITLE_SIGNS) sum += weight * measure(candidate);
  if (sum > toBeat) for (const { weight, measure } of DEAR_SIGNS) sum += weight * measure(candidate);
  return sum;
}

/** All signs of a candidate that tell something, for those who ask. */
function weigh(candidate: Candidate, chosen: boolean): WeighedTitle {
  const signs = [...TITLE_SIGNS, ...DEAR_SIGNS].map((sign) => ({ words: sign.name, weight: sign.weight * sign.measure(candidate) })).filter(({ weight }) => weight !== 0);
  const sum = signs.reduce((total, { weight }) => total + weight, 0);
  return { block: candidate.item.block, sum, chosen, signs: signs.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}

/** Headings in these parts of a page are not its own, whatever they say. */
const FOREIGN: ReadonlySet<Zone | null> = new Set<Zone | null>(['navigation', 'sidebar', 'footer', 'related', 'comments', 'popup']);

/**
 * Index of a heading of the first level that the head calls the page by, or of the only one there is, wherever it stands; -1 = none.
 * It takes the place of a title that nothing but its own place speaks for.
 */
export function provenHeading(items: readonly Item[], title: number, claims: ReadonlyMap<string, number>): number {
  const found = items[title]?.block;
  if (found !== undefined && claims.has(found.folded)) return -1;
  const headings = items.flatMap(({ block }, index) => (block.hint === 'heading' && !FOREIGN.has(block.zone) ? [{ block, index }] : []));
  const claimed = headings.find(({ block }) => (claims.get(block.folded) ?? 0) >= (block.level === 1 || block.words >= TELLING_WORDS ? PART : WHOLE));
  if (claimed !== undefined) return claimed.index;
  const first = headings.filter(({ block }) => block.level === 1);
  return first.length === 1 && found?.hint !== 'heading' && found?.zone !== 'title' ? (first[0]?.index ?? -1) : -1;
}

/** A part of a claim of so many words is no site's name. */
const TELLING_WORDS = 5;

/** Labels by phrase that a title may carry all the same: a page may be called "Thông báo". */
const MAYBE_TITLE: ReadonlySet<string> = new Set(['', 'navigation', 'sidebar-heading', 'dateline']);

function titleCandidates(items: readonly Item[], firstParagraph: number, { paragraphs, claims }: Subject): Candidate[] {
  const places: number[] = [];
  for (let index = Math.max(0, firstParagraph - REACH); index <= Math.min(firstParagraph, items.length - 1); index++) {
    if (mayBeTitle(items[index])) places.push(index);
  }
  const lastPath = items.findLastIndex(({ rule }, index) => index < firstParagraph && (rule === 'breadcrumb' || rule === 'home'));
  const lastFacts = items.findLastIndex(({ rule }, index) => index <= firstParagraph && DATE_RULES.has(rule));
  const words = new Map(places.map((index) => [index, wordsOf(items[index]?.block.folded ?? '')]));
  const subject = subjectWords(paragraphs, [...words.values()].flat());
  const found: Candidate[] = [];
  for (const [index, own] of words) {
    const item = items[index] as Item;
    const last = found.at(-1);
    found.push({
      items, item, index, firstParagraph, lastPath, lastFacts,
      topic: topicality(own, subject),
      claimed: claims.get(item.block.folded) ?? 0,
      before: last !== undefined && index - last.index <= 2 ? last : null,
    });
  }
  return found;
}

function mayBeTitle(item: Item | undefined): boolean {
  if (item === undefined || !MAYBE_TITLE.has(item.rule) || item.block.hint === 'row') return false;
  const { words } = item.block;
  return words <= LONGEST_TITLE && words >= SHORTEST_TITLE && (item.rule !== 'dateline' || words >= LEAST_DATED);
}
