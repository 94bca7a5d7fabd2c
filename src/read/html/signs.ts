/** Reads class and id names as signs of the part of the page they stand on. */
import { PORTALS } from './portals';
import { BODY_WORDS, CAPTION_WORDS, FACT_WORDS, FURNITURE_WORDS, MUTE_PREFIXES, STATE_WORDS, type SignKind } from './sign-words';

export interface Sign {
  readonly kind: SignKind;
  /** How telling the name is; the most telling name of an element counts. */
  readonly score: number;
}

interface Phrase extends Sign {
  readonly words: readonly string[];
}

/** A template's own name is certain; words weigh by their number, those of furniture more than those of facts. */
const PORTAL_SCORE = 100;
const FURNITURE_SCORE = 20;
const FACT_SCORE = 10;
const WORD_SCORE = 5;
/** Longer names are made by machines. */
const LONGEST_NAME = 80;

const exact = new Map<string, Sign>();
const prefixes: { readonly start: string; readonly sign: Sign }[] = [];
const phrases = new Map<string, Phrase[]>();

for (const { names } of PORTALS) {
  for (const [kind, list] of Object.entries(names) as [SignKind, readonly string[]][]) {
    const sign = { kind, score: PORTAL_SCORE };
    for (const name of list) {
      if (name.endsWith('*')) prefixes.push({ start: name.slice(0, -1), sign });
      else exact.set(name, sign);
    }
  }
}
exact.set('title', { kind: 'title', score: FACT_SCORE });
addWords(FURNITURE_WORDS, FURNITURE_SCORE);
addWords(FACT_WORDS, FACT_SCORE);
addWords({ body: BODY_WORDS, caption: CAPTION_WORDS }, FACT_SCORE);

function addWords(lists: Readonly<Partial<Record<SignKind, readonly string[]>>>, base: number): void {
  for (const [kind, list] of Object.entries(lists) as [SignKind, readonly string[]][]) {
    for (const entry of list) {
      const words = entry.split(' ');
      const phrase = { kind, words, score: base + WORD_SCORE * words.length };
      const first = words[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
}

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** What one class or id name says, or null. */
export function signOfName(name: string): Sign | null {
  if (name.length > LONGEST_NAME) return null;
  const lower = name.toLowerCase();
  const own = exact.get(lower);
  if (own !== undefined) return own;
  for (const { start, sign } of prefixes) if (lower.startsWith(start)) return sign;
  const words = (name.match(WORD) ?? []).map((word) => word.toLowerCase());
  let best: Sign | null = null;
  for (let i = 0; i < words.length; i++) {
    for (const phrase of phrases.get(words[i] ?? '') ?? []) {
      if ((best === null || phrase.score > best.score) && phrase.words.every((word, k) => words[i + k] === word)) best = phrase;
    }
  }
  if (best === null || best.score < FURNITURE_SCORE + WORD_SCORE || best.kind === 'body') return best;
  const mute = words.some((word) => STATE_WORDS.has(word)) || MUTE_PREFIXES.some((start) => lower.startsWith(start));
  return mute ? null : best;
}

/** Most telling of all names of a `class` or `id` attribute. `memo` is kept by the caller, for one page. */
export function signOfNames(names: string, memo: Map<string, Sign | null>): Sign | null {
  const known = memo.get(names);
  if (known !== undefined) return known;
  let best: Sign | null = null;
  for (const name of names.split(/\s+/, MOST_NAMES)) {
    const sign = signOfName(name);
    if (sign !== null && (best === null || sign.score > best.score)) best = sign;
  }
  memo.set(names, best);
  return best;
}

const MOST_NAMES = 40;
