/** The last touch on decoded text: NFC, LF line ends, no control and no invisible characters. */
import { TRAIT, traitsOf } from './traits';

// Each is made when a text has what it is for: classes of characters by their properties take long to make, and most texts need none.

/** A doubled CR before LF comes from converting line ends twice; both of them end one line. */
const lineEnd = (): RegExp => /\r{1,2}\n|\r/g;
/** These part words, but not lines of the file. */
const lineBreak = (): RegExp => /[\v\f\u0085\u2028\u2029]/g;
/** All control characters but tab and line feed. */
const control = (): RegExp => /[^\P{Cc}\t\n]/gu;
const invisible = (): RegExp => /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Joiners matter between emoji and in scripts that shape their letters, not between Latin ones. */
const latinJoiner = (): RegExp => /(?<=[\p{Script=Latin}\p{P}\p{Z}\p{N}])[\u200c\u200d]+/gu;
const loneSurrogate = (): RegExp => /\p{Cs}/gu;
/** Thirty marks with one more behind them; a joiner (CGJ) parts them already. */
const manyMarks = (): RegExp => /(?:(?!\u034f)\p{M}){30}(?=(?!\u034f)\p{M})/gu;

/** Trait, what is replaced, by what; in this order. */
const STEPS: readonly (readonly [number, () => RegExp, string])[] = [
  [TRAIT.carriageReturn, lineEnd, '\n'],
  [TRAIT.lineBreak, lineBreak, ' '],
  [TRAIT.control, control, ''],
  [TRAIT.invisible, invisible, ''],
  [TRAIT.joiner, latinJoiner, ''],
  [TRAIT.surrogate, loneSurrogate, '\ufffd'],
];

export interface Cleaned {
  readonly text: string;
  /** True when letters and their marks stood apart. */
  readonly decomposed: boolean;
}

/** NFC text with LF line ends; the number of lines is that of the input. Linear. */
export function cleanText(text: string): Cleaned {
  const traits = traitsOf(text);
  let out = text;
  for (const [trait, what, by] of STEPS) if ((traits & trait) !== 0) out = out.replace(what(), by);
  // Sorting one long run of marks takes quadratic time; the stream-safe format of UAX #15 parts it after every thirtieth.
  if ((traits & (TRAIT.combining | TRAIT.marks | TRAIT.surrogate)) !== 0) out = out.replace(manyMarks(), '$&\u034f');
  const composed = out.normalize('NFC');
  return { text: composed, decomposed: (traits & TRAIT.combining) !== 0 && composed !== out };
}
