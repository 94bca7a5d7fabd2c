/** Finds phrases in a text: filed by their first word, so that one look-up a word finds all that may begin there. */
import { isIdeograph, isLetter, wordEnd } from '../chars';
import { bucketFor, packIndex, recordsOf, type PackedIndex } from './packed-index';

/** A phrase in folded form and what it stands for. */
export interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

/** Packed lists of entries by their first word; `opened` holds the buckets that were asked for, by number. */
export interface PhraseIndex<T> {
  readonly packed: PackedIndex;
  readonly parse: (value: string) => T;
  readonly opened: (readonly Opener<T>[] | undefined)[];
}

/** A first word and the phrases it opens, longest first. */
interface Opener<T> {
  readonly word: string;
  readonly entries: readonly Entry<T>[];
}

/** Between the phrases of one first word, and between a phrase and its value. */
const ENTRY_END = '\v';
const PHRASE_END = '\r';

/**
 * Files phrases by their first word, longest first; `perBucket` as for `packIndex`. Their values are short texts without white space but blanks.
 * @throws Error for an empty phrase, which would match everything.
 */
export function packPhrases(phrases: ReadonlyMap<string, string>, perBucket: number): PackedIndex {
  const index = new Map<string, Entry<string>[]>();
  for (const [phrase, value] of phrases) {
    if (phrase === '') throw new Error('a locale holds an empty phrase, which would match everything');
    const key = phrase.slice(0, wordEnd(phrase, 0));
    const list = index.get(key);
    if (list === undefined) index.set(key, [{ phrase, value }]);
    else list.push({ phrase, value });
  }
  const packed = new Map<string, string>();
  for (const [key, list] of index) {
    list.sort((a, b) => b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
    packed.set(key, list.map(({ phrase, value }) => phrase + PHRASE_END + value).join(ENTRY_END));
  }
  return packIndex(packed, perBucket);
}

/** Phrases as `packPhrases` filed them; `parse` reads their values when their first word is met. */
export function openPhrases<T>(packed: PackedIndex, parse: (value: string) => T): PhraseIndex<T> {
  // In one piece: an array that is filled here and there becomes a dictionary.
  return { packed, parse, opened: new Array<undefined>(packed.starts.length).fill(undefined) };
}

const NONE: readonly never[] = [];

/**
 * Phrases that stand at a position, longest first; one that ends in a letter needs a word boundary behind it.
 * `end` is where the word at the position ends.
 */
export function phrasesAt<T>(index: PhraseIndex<T>, text: string, position: number, end = wordEnd(text, position)): readonly Entry<T>[] {
  const candidates = entriesOf(index, text, position, end);
  if (candidates === NONE) return NONE;
  let found: Entry<T>[] | null = null;
  for (const candidate of candidates) {
    const { phrase } = candidate;
    if (!text.startsWith(phrase, position) || isInsideWord(text, position + phrase.length)) continue;
    if (found === null) found = [candidate];
    else found.push(candidate);
  }
  return found ?? NONE;
}

function entriesOf<T>(index: PhraseIndex<T>, text: string, from: number, to: number): readonly Entry<T>[] {
  if (to > text.length) return NONE;
  const bucket = bucketFor(index.packed, text, from, to);
  const openers = (index.opened[bucket] ??= openBucket(index, bucket));
  for (let i = 0; i < openers.length; i++) {
    const { word, entries } = openers[i] as Opener<T>;
    if (word.length === to - from && text.startsWith(word, from)) return entries;
  }
  return NONE;
}

function openBucket<T>({ packed, parse }: PhraseIndex<T>, bucket: number): readonly Opener<T>[] {
  if (packed.starts[bucket] === packed.starts[bucket + 1]) return NONE;
  return recordsOf(packed, bucket).map(([word, value]) => ({
    word,
    entries: value.split(ENTRY_END).map((entry) => {
      const end = entry.indexOf(PHRASE_END);
      return { phrase: entry.slice(0, end), value: parse(entry.slice(end + 1)) };
    }),
  }));
}

function isInsideWord(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isIdeograph(before) || isIdeograph(after)) return false;
  // A number may be glued to its label: "Đang truy cập7".
  return isLetter(before) && isLetter(after);
}
