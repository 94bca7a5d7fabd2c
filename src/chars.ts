/**
 * Kinds of characters, told by their UTF-16 code. A regular expression with \p{…} costs a millisecond or more to compile
 * and is slow to run; the letters of the scripts that most pages are written in are told by ranges instead.
 *
 * Loops over the characters of a text ask for its length once and never for a character behind its end: a text may be a slice
 * or a whole, of one byte a character or two, and where the engine has met them all, it looks the length up anew each time.
 */
import { once } from './memo';

// Made when the first character is met that the ranges below do not tell.
const wordChar = once(() => /[\p{L}\p{N}\p{M}]/u);
const letter = once(() => /[\p{L}\p{M}]/u);

/** An ideograph here is one that is a word by itself and a letter; `Unknown` ones are found out when they are asked for. */
const enum Kind { Other, Digit, Letter, Ideograph, Unknown }

/** Kinds by code: one look instead of a dozen comparisons. */
const KINDS = new Uint8Array(0x1_0000).fill(Kind.Unknown);

/** Codes up to and with `last`. */
const KNOWN: readonly (readonly [kind: Kind, first: number, last: number])[] = [
  [Kind.Other, 0, 0xbf], [Kind.Digit, 48, 57], [Kind.Letter, 65, 90], [Kind.Letter, 97, 122],
  [Kind.Letter, 0xaa, 0xaa], [Kind.Letter, 0xb5, 0xb5], [Kind.Letter, 0xba, 0xba],
  [Kind.Letter, 0xc0, 0x24f], [Kind.Other, 0xd7, 0xd7], [Kind.Other, 0xf7, 0xf7],
  [Kind.Letter, 0x300, 0x36f], [Kind.Letter, 0x400, 0x481], [Kind.Letter, 0x1e00, 0x1eff],
  [Kind.Other, 0x2000, 0x206f], [Kind.Other, 0x3000, 0x303f], [Kind.Ideograph, 0x4e00, 0x9fff],
];
for (const [kind, first, last] of KNOWN) KINDS.fill(kind, first, last + 1);

function kindOf(code: number): Kind {
  // `charCodeAt` gives NaN behind the end. It must not become an index: an engine that has seen one such takes the slow way ever after.
  if (!(code < KINDS.length)) return Kind.Other;
  const kind: Kind = KINDS[code] as Kind;
  return kind === Kind.Unknown ? findOut(code) : kind;
}

function findOut(code: number): Kind {
  const char = String.fromCharCode(code);
  const kind = letter().test(char) ? (isIdeograph(code) ? Kind.Ideograph : Kind.Letter) : wordChar().test(char) ? Kind.Digit : Kind.Other;
  KINDS[code] = kind;
  return kind;
}

/** True for letters and combining marks. */
export function isLetter(code: number): boolean {
  return kindOf(code) >= Kind.Letter;
}

/** True for letters, digits and combining marks. */
export function isWordCode(code: number): boolean {
  return kindOf(code) !== Kind.Other;
}

/** True for a capital letter (0 and NaN, as `charCodeAt` gives behind the end, are none). */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return code >= 0xc0 && char !== char.toLowerCase() && isLetter(code);
}

/** True for a small letter. */
export function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  const char = String.fromCharCode(code);
  return code >= 0xb5 && char !== char.toUpperCase() && isLetter(code);
}

/** True for ideographs and kana, which are words by themselves. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3040 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff));
}

/** End of the word that begins at a position; one character in scripts without blanks, and for marks. */
export function wordEnd(text: string, position: number): number {
  const { length } = text;
  let end = position;
  while (end < length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind !== Kind.Letter && kind !== Kind.Digit) break;
    end++;
  }
  return end === position ? end + 1 : end;
}

/** Runs of letters and digits in order; an ideograph is a word. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const end = wordEnd(text, at);
    if (isWordCode(text.charCodeAt(at))) words.push(text.slice(at, end));
    at = end;
  }
  return words;
}
