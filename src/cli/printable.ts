/** Text of strangers as a terminal may show it. */

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Writes control characters and text-direction marks as escapes (`\n`, `\x1b`, `\u202e`): what comes from a page or
 * a file name must never drive the terminal, and a reader should see that it was there.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) => {
    const code = char.charCodeAt(0);
    return NAMED[char] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`);
  });
}

/** A file name as the user may see it. */
export function shownName(path: string): string {
  if (path === '-') return 'standard input';
  return path === '' ? "''" : printable(path);
}
