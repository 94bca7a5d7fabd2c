/** What an article is about: its telling words, and how much of them another line holds. */
import { lexicon } from '../../lexicon';
import { memo } from '../../memo';
import { keptWords } from '../../text';
import type { Item } from '../item';

/** Words shorter than this say little about the subject. */
const SHORT_WORD = 3;
/** A word in so many paragraphs is a word of the subject. */
const OFTEN = 3;

/** Words (or, in scripts without blanks, pairs of characters) that can tell a subject. Expects folded text. */
export const wordsOf: (folded: string) => readonly string[] = memo(tellingWords);

function tellingWords(folded: string): readonly string[] {
  const words = splitWords(folded);
  return isIdeographic(folded) ? words : words.filter((word) => word.length >= SHORT_WORD && !lexicon().stopwords.has(word));
}

function splitWords(folded: string): readonly string[] {
  if (!isIdeographic(folded)) return keptWords(folded);
  const pairs: string[] = [];
  for (let i = 0; i + 1 < folded.length; i++) pairs.push(folded.slice(i, i + 2));
  return pairs;
}

function isIdeographic(folded: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(folded);
}

/** In how many of the given paragraphs each of the asked words stands. */
export function subjectWords(paragraphs: readonly Item[], asked: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of asked) counts.set(word, 0);
  const seenIn = new Map<string, number>();
  paragraphs.forEach(({ block }, index) => {
    for (const word of splitWords(block.folded)) {
      const count = counts.get(word);
      if (count === undefined || seenIn.get(word) === index) continue;
      seenIn.set(word, index);
      counts.set(word, count + 1);
    }
  });
  return counts;
}

/** How much a line is of the subject: `share` of its words (0..1) and `weight`, their number (each counts at most 1). */
export function topicality(words: readonly string[], subject: ReadonlyMap<string, number>): { share: number; weight: number } {
  const own = new Set(words);
  let weight = 0;
  for (const word of own) weight += Math.min(1, (subject.get(word) ?? 0) / OFTEN);
  return { share: own.size === 0 ? 0 : weight / own.size, weight };
}
