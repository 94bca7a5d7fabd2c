/** Cuts class and id names into their words. */

/** Fewer letters beside a digit are part of a hash. */
const SHORT_WORD = 3;

/**
 * Words of a name in lower case: at `-`, `_`, digits and capitals inside it (`td_entryContent2` → td, entry, content).
 * Letters behind a digit are part of a hash (`css-1ad269af`) and no word.
 */
export function wordsOfName(name: string): string[] {
  const words: string[] = [];
  const lower = name.toLowerCase();
  let start = -1;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    const letter = isLower(code) || isUpper(code);
    if (start >= 0 && (!letter || opensWord(name, i, code))) {
      const hash = isDigit(name.charCodeAt(start - 1)) || (i - start < SHORT_WORD && isDigit(code));
      if (!hash) words.push(lower.slice(start, i));
      start = -1;
    }
    if (letter && start < 0) start = i;
  }
  return words;
}

/** A capital behind a small letter, or the last of several capitals before a small one: `newsDetail`, `HTMLBody`. */
function opensWord(name: string, i: number, code: number): boolean {
  return isUpper(code) && (isLower(name.charCodeAt(i - 1)) || isLower(name.charCodeAt(i + 1)));
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
