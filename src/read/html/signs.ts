/** Reads class and id names as signs of the part of the page they stand on. */
import { PORTALS } from './portals';
import { BODY_WORDS, CAPTION_WORDS, FACT_WORDS, FURNITURE_WORDS, HIDDEN_NAMES, MUTE_PREFIXES, STATE_WORDS, WEAK_WORDS, type SignKind } from './sign-words';
import { wordsOfName } from './name-words';

export interface Sign {
  readonly kind: SignKind;
  /** How telling the name is; the most telling name of an element counts. */
  readonly score: number;
  /** Means nothing inside the body of an article. */
  readonly weak: boolean;
}

interface Phrase extends Sign {
  readonly words: readonly string[];
}

type WordLists = Readonly<Partial<Record<SignKind, readonly string[]>>>;

/** A template's own name is certain; words weigh by their number, those of furniture more than those of facts. */
export const PORTAL_SCORE = 100;
const FURNITURE_SCORE = 20;
const FACT_SCORE = 10;
const WORD_SCORE = 5;
/** Longer names are made by machines. */
const LONGEST_NAME = 80;

const exact = new Map<string, Sign>([['title', { kind: 'title', score: FACT_SCORE, weak: false }]]);
const prefixes: { readonly start: string; readonly sign: Sign }[] = [];
const phrases = new Map<string, Phrase[]>();

for (const { names } of PORTALS) {
  for (const [kind, list] of Object.entries(names) as [SignKind, readonly string[]][]) {
    const sign = { kind, score: PORTAL_SCORE, weak: false };
    for (const name of list) {
      if (name.endsWith('*')) prefixes.push({ start: name.slice(0, -1), sign });
      else exact.set(name, sign);
    }
  }
}
const prefixHeads = new Set(prefixes.map(({ start }) => start.charCodeAt(0)));
addWords(FURNITURE_WORDS, FURNITURE_SCORE);
addWords(FACT_WORDS, FACT_SCORE);
addWords({ body: BODY_WORDS, caption: CAPTION_WORDS }, FACT_SCORE);

function addWords(lists: WordLists, base: number): void {
  for (const [kind, list] of Object.entries(lists) as [SignKind, readonly string[]][]) {
    for (const entry of list) {
      const words = entry.split(' ');
      const first = words[0] ?? '';
      const phrase = { kind, words, score: base + WORD_SCORE * words.length, weak: base === FURNITURE_SCORE && WEAK_WORDS.has(entry) };
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
}

/** What one class or id name says. */
export interface NameMeaning {
  readonly sign: Sign | null;
  /** Takes the element out of sight. */
  readonly hides: boolean;
}

/** Names seen so far, on any page: templates repeat them, and the answer never changes. */
const known = new Map<string, NameMeaning>();
const MOST_KNOWN = 50_000;
const NOTHING: NameMeaning = { sign: null, hides: false };

/** What a class or an id says about the element, by the portals' names, else by its words. */
export function meaningOfName(name: string): NameMeaning {
  let meaning = known.get(name);
  if (meaning === undefined) {
    const lower = name.toLowerCase();
    const sign = name === '' || name.length > LONGEST_NAME ? null : judge(name, lower);
    const hides = HIDDEN_NAMES.has(lower);
    meaning = sign === null && !hides ? NOTHING : { sign, hides };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, meaning);
  }
  return meaning;
}

function judge(name: string, lower: string): Sign | null {
  const own = exact.get(lower);
  if (own !== undefined) return own;
  if (prefixHeads.has(lower.charCodeAt(0))) for (const { start, sign } of prefixes) if (lower.startsWith(start)) return sign;
  const words = wordsOfName(name);
  let best: Phrase | null = null;
  for (let i = 0; i < words.length; i++) {
    const openings = phrases.get(words[i] ?? '');
    if (openings === undefined) continue;
    for (const phrase of openings) {
      if ((best === null || phrase.score > best.score) && phrase.words.every((word, k) => words[i + k] === word)) best = phrase;
    }
  }
  if (best === null || best.kind === 'body' || best.score < FURNITURE_SCORE + WORD_SCORE) return best;
  return words.some((word) => STATE_WORDS.has(word)) || isMute(lower) ? null : best;
}

/** True for the names of a page builder, which calls its own parts `widget`. */
export function isMute(name: string): boolean {
  return MUTE_PREFIXES.some((start) => name.startsWith(start));
}
