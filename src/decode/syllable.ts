/** Tells Vietnamese by the build of its syllables: onset, nucleus, coda, at most one tone. */
import { COMMON_SYLLABLES } from './common-syllables';

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghk-npr-tvx])?';
/** Vowels that end in a glide close the syllable themselves: "bao" takes no coda. */
const OPEN_NUCLEUS = 'iêu|oai|oao|oay|oeo|uôi|uya|uyu|uây|yêu|ươi|ươu|ai|ao|au|ay|eo|ia|iu|oi|ua|ui|uơ|âu|ây|êu|ôi|ơi|ưa|ưi|ưu';
const NUCLEUS = '(?:uyê|iê|oa|oe|oo|oă|uy|uâ|uê|uô|yê|ươ|[aeiouyâêôăơư])';
const CODA = '(?:ch|ng|nh|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN_NUCLEUS}|${NUCLEUS}${CODA})$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "ñ" is n with a tone by its parts, but tones stand on vowels. */
const TONE_ON_CONSONANT = /[b-df-hj-np-tv-xz][\u0300\u0301\u0303\u0309\u0323]/;
/** A syllable that ends in a stop has one of two tones: "các", "một", never "càc". */
const STOP = /[cpt]$|ch$/;
const STOP_TONE = /[\u0301\u0323]/;
const VIETNAMESE_ONLY = /[âêôđăơư]/;
/** Words in Latin letters, composed. */
const WORD = /[a-z\u00c0-\u024f\u1e00-\u1eff]+/gi;
const NOT_ASCII = /[^\0-\x7f]/;
/** "HĐND", "QĐ": no word, so neither for nor against. */
const ABBREVIATION = /^[BCDFGHK-NP-TVXĐ]+$/;

/** Share of a text's words with non-ASCII letters that are Vietnamese syllables. */
export interface SyllableScore {
  /** Words that hold a non-ASCII letter. */
  readonly words: number;
  /** Of these, well-formed syllables. */
  readonly syllables: number;
  readonly share: number;
  /** Different syllables. */
  readonly distinct: number;
  /** Share of frequent syllables. */
  readonly common: number;
}

/** From this share on, and from this number of different syllables, text is Vietnamese; other languages stay far below. */
const VIETNAMESE_SHARE = 0.7;
const VIETNAMESE_WORDS = 3;

/**
 * Words with a non-ASCII letter, abbreviations left out, and single letters, too: under a wrong table signs become some
 * ("2–4" as "2Ọ4"). Expects NFC text.
 */
export function* wordsWithMarks(text: string): Generator<string> {
  for (const [word] of text.matchAll(WORD)) if (word.length > 1 && NOT_ASCII.test(word) && !ABBREVIATION.test(word)) yield word;
}

/** Expects NFC text. */
export function scoreSyllables(text: string): SyllableScore {
  return scoreWords(wordsWithMarks(text));
}

/** The score of words that hold a non-ASCII letter each. */
export function scoreWords(words: Iterable<string>): SyllableScore {
  let all = 0;
  let syllables = 0;
  let common = 0;
  const distinct = new Set<string>();
  for (const word of words) {
    all++;
    if (!isSyllable(word)) continue;
    syllables++;
    distinct.add(word);
    if (COMMON_SYLLABLES.has(word.toLowerCase())) common++;
  }
  const per = Math.max(1, all);
  return { words: all, syllables, share: syllables / per, distinct: distinct.size, common: common / per };
}

/** What readings of the same bytes are compared by: well-formed counts, and frequent counts double. */
export function rankOf({ share, common }: SyllableScore): number {
  return share + common;
}

/** True when the words with marks are mostly Vietnamese syllables, and several. */
export function looksVietnamese(score: SyllableScore): boolean {
  return score.distinct >= VIETNAMESE_WORDS && score.share >= VIETNAMESE_SHARE;
}

/** "nghiêng" is the longest. */
const LONGEST = 7;
/** The language has some 7,000 syllables, each in two or three cases; beyond that the memory is of no use. */
const MOST_REMEMBERED = 30_000;
const remembered = new Map<string, boolean>();

/** True for a word that is one Vietnamese syllable with a mark of its own. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const result = judge(word);
  remembered.set(word, result);
  return result;
}

function judge(word: string): boolean {
  const inner = word.slice(1);
  // A capital inside a word is a sign of a wrong decoding, unless all are capitals.
  if (inner !== inner.toLowerCase() && word !== word.toUpperCase()) return false;
  const plain = word.toLowerCase().normalize('NFD');
  const tones = plain.match(TONE);
  if (tones !== null && (tones.length > 1 || TONE_ON_CONSONANT.test(plain))) return false;
  const base = plain.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(base)) return false;
  if (STOP.test(base) && !STOP_TONE.test(tones?.[0] ?? '')) return false;
  return tones !== null || VIETNAMESE_ONLY.test(base);
}
