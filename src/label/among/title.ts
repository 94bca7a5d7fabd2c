/** Finds the title: the block before the article's text that most looks and stands like one. */
import { lexicon } from '../../lexicon';
import { isUpper } from '../../text';
import type { Item } from '../item';
import { looksLikeByline } from '../names';

/** Blocks before the article's first paragraph among which a title is looked for. */
const REACH = 14;
const LONGEST_TITLE = 45;
/** Fewer points than this and the page shows no title. */
const LEAST_POINTS = 3;
/** Words shorter than this say little about the subject. */
const SHORT_WORD = 3;

export interface Subject {
  /** Words of the article's first paragraphs. */
  readonly words: ReadonlySet<string>;
  /** Title claims of the head, folded. */
  readonly claims: readonly string[];
}

export function findTitle(items: readonly Item[], firstParagraph: number, subject: Subject): number {
  let best = -1;
  let most = LEAST_POINTS - 1;
  for (let i = Math.max(0, firstParagraph - REACH); i <= Math.min(firstParagraph, items.length - 1); i++) {
    const points = pointsOf(items, i, firstParagraph, subject);
    if (points > most) {
      most = points;
      best = i;
    }
  }
  return best;
}

function pointsOf(items: readonly Item[], index: number, firstParagraph: number, subject: Subject): number {
  const item = items[index];
  if (item === undefined) return -1;
  const { block } = item;
  const claimed = subject.claims.includes(block.folded);
  if (item.label !== null && !(item.rule === 'navigation' || item.rule === 'sidebar-heading' || item.rule === 'dateline')) return -1;
  if (item.rule === 'dateline' && block.words < 6) return -1;
  if (block.words > LONGEST_TITLE || block.words < 1.5 || block.hint === 'row') return -1;
  const marked = block.zone === 'title' || (block.hint === 'heading' && block.level === 1);
  let points = 0;
  if (item.label !== null) points -= 4;
  if (block.zone === 'title') points += 6;
  if (block.hint === 'heading') points += block.level === 1 ? 5 : block.level === 0 || block.level === 2 ? 3 : 1;
  if (claimed) points += 6;
  if (block.bold) points += 1;
  if (block.linkShare !== null && block.linkShare > 0.6) points -= 4;
  if (block.zone !== null && block.zone !== 'title' && block.zone !== 'body' && block.zone !== 'lead') points -= 8;
  if (block.bullet !== '') points -= 5;
  const shared = sharedWords(block.folded, subject.words);
  points += Math.min(4, shared);
  if (block.words >= 4 && block.words <= 30) points += 2;
  if (item.sentence) points -= index === firstParagraph ? 6 : block.text.endsWith('.') ? 2 : 0;
  if (/^\p{Ll}/u.test(block.text) || /[:：,;]$/.test(block.text)) points -= 3;
  if (isUpper(block.text) && shared < 2) points -= 2;
  if (index < firstParagraph && !marked && shared === 0 && looksLikeByline(block.text)) points -= 4;
  points += neighbours(items, index);
  points -= Math.max(0, firstParagraph - index - 4) * 0.5;
  if (index === firstParagraph) points -= 3;
  if (isSiteName(block.folded)) points -= 5;
  return points;
}

/** A date line, a path of sections or the lead beside a block speak for a title. */
function neighbours(items: readonly Item[], index: number): number {
  const before = items[index - 1]?.rule;
  const after = items[index + 1]?.rule;
  let points = 0;
  if (after === 'dateline' || after === 'byline-label' || after === 'views') points += 3;
  if (before === 'breadcrumb') points += 3;
  if (before === 'dateline' || before === 'today') points += 1;
  if (index === 0) points += 2;
  if ((items[index]?.block.blankBefore ?? 0) > 0) points += 0.5;
  return points;
}

function isSiteName(folded: string): boolean {
  return lexicon().start(folded, 'footerStart') > 0 || lexicon().start(folded, 'counterHeading') > 0 || lexicon().start(folded, 'siteName') > 0 || lexicon().part(folded, 'noticePart') !== null;
}

function sharedWords(folded: string, words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of new Set(wordsOf(folded))) if (words.has(word)) count++;
  return count;
}

/** Words (or, in scripts without blanks, pairs of characters) that can tell a subject. */
export function wordsOf(folded: string): string[] {
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(folded)) {
    const pairs: string[] = [];
    for (let i = 0; i + 1 < folded.length; i++) pairs.push(folded.slice(i, i + 2));
    return pairs;
  }
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORT_WORD && !lexicon().anyStopword.has(word));
}
