/** Where words begin and end, told by character codes: the matcher asks this of every character. */

const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

/** True for letters, digits and combining marks. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x1e00 && code <= 0x1eff) return true;
  if (code >= 0x2000 && code <= 0x206f) return false;
  return WORD_CHAR.test(String.fromCharCode(code));
}

/** True for ideographs and kana, which are words by themselves. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3040 && CJK.test(String.fromCharCode(code));
}

/** End of the word that begins at a position; one character in scripts without blanks, and for marks. */
export function wordEnd(text: string, position: number): number {
  const first = text.charCodeAt(position);
  let end = position + 1;
  if (isIdeograph(first) || !isWordCode(first)) return end;
  while (end < text.length && isWordCode(text.charCodeAt(end)) && !isIdeograph(text.charCodeAt(end))) end++;
  return end;
}
