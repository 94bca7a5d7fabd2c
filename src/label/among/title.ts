/** Finds the title: the block before the article's text that most looks and stands like one. */
import type { Item } from '../item';
import { TITLE_SIGNS, type Candidate } from './title-signs';
import { topicality, wordsOf } from './topic';

/** Blocks before the article's first paragraph among which a title is looked for: a table of contents may stand between. */
const REACH = 80;
const LONGEST_TITLE = 45;
const SHORTEST_TITLE = 1.5;
/** Below this sum of signs the page shows no title. */
const LEAST_SUM = 0;

export interface Subject {
  /** In how many of the article's paragraphs each telling word stands. */
  readonly words: ReadonlyMap<string, number>;
  /** Wordings by which the head may call the page, folded, each with how far it is believed. */
  readonly claims: ReadonlyMap<string, number>;
}

/** Index of the title among `items`, or -1. `firstParagraph` is the index of the article's first paragraph. */
export function findTitle(items: readonly Item[], firstParagraph: number, subject: Subject): number {
  let best = -1;
  let most = LEAST_SUM;
  for (const candidate of titleCandidates(items, firstParagraph, subject)) {
    const sum = TITLE_SIGNS.reduce((total, sign) => total + sign.weight * sign.measure(candidate), 0);
    if (sum > most) {
      most = sum;
      best = candidate.index;
    }
  }
  return best;
}

/** Labels by phrase that a title may carry all the same: a page may be called "Thông báo". */
const MAYBE_TITLE: ReadonlySet<string> = new Set(['', 'navigation', 'sidebar-heading', 'dateline']);

export function titleCandidates(items: readonly Item[], firstParagraph: number, subject: Subject): Candidate[] {
  const found: Candidate[] = [];
  for (let index = Math.max(0, firstParagraph - REACH); index <= Math.min(firstParagraph, items.length - 1); index++) {
    const item = items[index];
    if (item === undefined || !MAYBE_TITLE.has(item.rule) || item.block.hint === 'row') continue;
    const { block } = item;
    if (block.words > LONGEST_TITLE || block.words < SHORTEST_TITLE || (item.rule === 'dateline' && block.words < 6)) continue;
    const last = found.at(-1);
    found.push({
      items, item, index, firstParagraph,
      topic: topicality(wordsOf(block.folded), subject.words),
      claimed: subject.claims.get(block.folded) ?? 0,
      before: last !== undefined && index - last.index <= 2 ? last : null,
    });
  }
  return found;
}
