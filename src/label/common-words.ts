/** Words that a page uses as common words, by which a heading or a section's name is told from a person's. */
import { isLetter, isSmall, wordsOf } from '../chars';
import type { Block } from '../types';
import { endsSentence } from '../text';

/** Shorter blocks are lines, not sentences. */
const LEAST_WORDS = 8;
/** Shorter words say little: "Ana" and "ana". */
const LEAST_LETTERS = 4;
const VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]/i;

/** True when a text has a letter that only Vietnamese has. */
export function isVietnamese(text: string): boolean {
  return VIETNAMESE.test(text);
}

/** Words that stand in small letters in the page's sentences. */
export function commonWords(blocks: readonly Block[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { text, words } of blocks) {
    if (words < LEAST_WORDS || !endsSentence(text)) continue;
    for (const word of wordsOf(text)) if (word.length >= LEAST_LETTERS && isSmall(word.charCodeAt(0))) common.add(word);
  }
  return common;
}

/** True when all telling words of a line are common words of the page ("Industry Insights"). Vietnamese syllables tell nothing: names are made of common ones. */
export function isCommon(text: string, common: () => ReadonlySet<string>): boolean {
  if (isVietnamese(text)) return false;
  const telling = wordsOf(text).filter((word) => word.length >= LEAST_LETTERS && isLetter(word.charCodeAt(0)));
  return telling.length > 0 && telling.every((word) => common().has(word.toLowerCase()));
}
