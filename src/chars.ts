/**
 * Kinds of characters, told by their UTF-16 code. A regular expression with \p{…} costs a millisecond or more to compile
 * and is slow to run; the letters of the scripts that most pages are written in are told by ranges instead.
 */

const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u;
const LETTER = /[\p{L}\p{M}]/u;

const enum Kind { Other, Digit, Letter }

function kindOf(code: number): Kind {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Kind.Letter;
    return code >= 48 && code <= 57 ? Kind.Digit : Kind.Other;
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? Kind.Letter : Kind.Other;
  if (code <= 0x24f) return code === 0xd7 || code === 0xf7 ? Kind.Other : Kind.Letter;
  if (code >= 0x300 && code <= 0x36f) return Kind.Letter;
  if (code >= 0x400 && code <= 0x481) return Kind.Letter;
  if (code >= 0x1e00 && code <= 0x1eff) return Kind.Letter;
  if (code >= 0x2000 && code <= 0x206f) return Kind.Other;
  if (code >= 0x3000 && code <= 0x303f) return Kind.Other;
  if (code >= 0x4e00 && code <= 0x9fff) return Kind.Letter;
  const char = String.fromCharCode(code);
  return LETTER.test(char) ? Kind.Letter : WORD_CHAR.test(char) ? Kind.Digit : Kind.Other;
}

/** True for letters and combining marks. */
export function isLetter(code: number): boolean {
  return kindOf(code) === Kind.Letter;
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
  const first = text.charCodeAt(position);
  let end = position + 1;
  if (isIdeograph(first) || !isWordCode(first)) return end;
  for (let code = text.charCodeAt(end); end < text.length && isWordCode(code) && !isIdeograph(code); code = text.charCodeAt(end)) end++;
  return end;
}

/** Runs of letters and digits in order; an ideograph is a word. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (isWordCode(text.charCodeAt(at))) words.push(text.slice(at, end));
    at = end;
  }
  return words;
}
