/** Tells a wrong decoding by signs that no language writes. */

const NOT_ASCII = /[^\0-\x7f]/g;
/** Unassigned or lost characters, C1 controls, signs between two letters ("wnêtrz¹k"). Made when asked for: it takes a millisecond, and UTF-8 needs it not. */
const odd = (): RegExp => /[\p{Cn}\p{Co}\ufffd\u0080-\u009f]|(?<=\p{L})[\u00a1-\u00a7©«¬\u00ae-\u00b3µ¶¸¹\u00bb-\u00bf×÷](?=\p{L})/gu;
const LATIN_SUPPLEMENT = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/g;
const ASCII_LETTER = /[a-z]/gi;

/** Odd characters among the non-ASCII ones, 0..1. */
function oddShare(text: string): number {
  const all = text.match(NOT_ASCII)?.length ?? 0;
  return all === 0 ? 0 : (text.match(odd())?.length ?? 0) / all;
}

/** Up to this share a decoding may be right; stray bytes occur. */
const MOST_ODD = 0.05;
/** No language writes more of its letters from Latin-1's upper half ("Ïðèâåò" is Russian). */
const MOST_SUPPLEMENT = 0.5;

/** False when a text was decoded with the wrong table. */
export function isPlausible(text: string): boolean {
  if (oddShare(text) > MOST_ODD) return false;
  const supplement = text.match(LATIN_SUPPLEMENT)?.length ?? 0;
  const ascii = text.match(ASCII_LETTER)?.length ?? 0;
  return supplement <= MOST_SUPPLEMENT * (supplement + ascii);
}
