/** Program text in plain ASCII: it takes a byte a character in memory and is read without being decoded. */

/** Writes other characters as escapes, which mean the same in strings and in regular expressions. */
export function toAscii(program: string): string {
  return program.replace(/[^\n\u0020-\u007e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
