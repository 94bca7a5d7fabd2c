/** Finds what a wrong reading of UTF-8 left where bytes were lost: halves of letters. They stay, as nothing may be invented. */

/** "á»" (E1 BB) before a small letter, "Ã" inside a word in small letters, both before U+FFFD, a first half with a C1 control. */
const HALF_LETTER = /á[º»][a-z\u00df-\u00ff\ufffd]|[ÃÄÆĂ]\ufffd|[a-z][ÃĂ][a-z]|[ÃÄÆ][\u0080-\u009f]/;
/** Where nothing was repaired, fewer lines may be chance. */
const LEAST_LINES = 3;

/** 1-based numbers of the lines that lost bytes; `repaired` says that the page was damaged for sure. */
export function lossyLines(text: string, repaired: boolean): readonly number[] {
  if (!HALF_LETTER.test(text)) return [];
  const found = text.split('\n').flatMap((line, i) => (HALF_LETTER.test(line) ? [i + 1] : []));
  return repaired || found.length >= LEAST_LINES ? found : [];
}
