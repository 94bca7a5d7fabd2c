/** Finds phrases in a text: filed by their first word, so that one look-up a word finds all that may begin there. */
import { isIdeograph, isLetter, wordEnd } from '../chars';

/** A phrase in folded form and what it stands for. */
export interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/**
 * Files phrases by their first word, longest first.
 * @throws Error for an empty phrase, which would match everything.
 */
export function indexPhrases<T>(phrases: ReadonlyMap<string, T>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    if (phrase === '') throw new Error('a locale holds an empty phrase, which would match everything');
    const key = phrase.slice(0, wordEnd(phrase, 0));
    const list = index.get(key);
    if (list === undefined) index.set(key, [{ phrase, value }]);
    else list.push({ phrase, value });
  }
  for (const list of index.values()) list.sort((a, b) => b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  return index;
}

const NONE: readonly never[] = [];

/** Phrases that stand at a position, longest first; one that ends in a letter needs a word boundary behind it. */
export function phrasesAt<T>(index: PhraseIndex<T>, text: string, position: number): readonly Entry<T>[] {
  const candidates = index.get(text.slice(position, wordEnd(text, position)));
  if (candidates === undefined) return NONE;
  return candidates.filter(({ phrase }) => text.startsWith(phrase, position) && !isInsideWord(text, position + phrase.length));
}

function isInsideWord(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isIdeograph(before) || isIdeograph(after)) return false;
  // A number may be glued to its label: "Đang truy cập7".
  return isLetter(before) && isLetter(after);
}
