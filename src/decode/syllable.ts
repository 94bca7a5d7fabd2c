/** Tells Vietnamese by the build of its syllables: onset, nucleus, coda, at most one tone. */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?';
const NUCLEUS = '(?:uyê|uya|iêu|yêu|ươi|ươu|uôi|oai|oay|oeo|uây|uyu|iê|yê|ươ|uô|uâ|uê|uy|ươ|oa|oă|oe|oo|ia|ua|ưa|ai|ay|ao|au|ây|âu|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|uơ|[aăâeêioôơuưy])';
const CODA = '(?:ch|ng|nh|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VIETNAMESE_ONLY = /[ăâđêôơư]/;

/** Share of a text's words with non-ASCII letters that are Vietnamese syllables. */
export interface SyllableScore {
  /** Words that hold a non-ASCII letter. */
  readonly words: number;
  /** Of these, well-formed syllables. */
  readonly syllables: number;
  readonly share: number;
}

/** From this share on, and from this number of words, text is Vietnamese; other languages stay far below. */
export const VIETNAMESE_SHARE = 0.7;
export const VIETNAMESE_WORDS = 3;

export function scoreSyllables(text: string): SyllableScore {
  let words = 0;
  let syllables = 0;
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (!/[^a-z]/i.test(word)) continue;
    words++;
    if (isSyllable(word)) syllables++;
  }
  return { words, syllables, share: words === 0 ? 0 : syllables / words };
}

export function looksVietnamese(score: SyllableScore): boolean {
  return score.syllables >= VIETNAMESE_WORDS && score.share >= VIETNAMESE_SHARE;
}

/** Longer words are no syllables ("nghiêng" is the longest). */
const LONGEST = 7;

function isSyllable(word: string): boolean {
  const inner = word.slice(1);
  // A capital inside a word is a sign of a wrong decoding, unless all are capitals.
  if (inner !== inner.toLowerCase() && word !== word.toUpperCase()) return false;
  const plain = word.toLowerCase().normalize('NFD');
  const tones = plain.match(TONE)?.length ?? 0;
  if (tones > 1) return false;
  const base = plain.replace(TONE, '').normalize('NFC');
  return base.length <= LONGEST && SYLLABLE.test(base) && (tones === 1 || VIETNAMESE_ONLY.test(base));
}
