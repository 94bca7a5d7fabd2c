/** The colon between a label and its value, whether the phrase of the label has it or not. */

const COLON = /^ ?[:：] ?/;

/** Where the value begins behind a label that ends at `end`, when a colon parts them; 0 = none does. */
export function behindColon(text: string, end: number): number {
  if (end === 0) return 0;
  if (':：'.includes(text.charAt(end - 1))) return text.charAt(end) === ' ' ? end + 1 : end;
  const colon = COLON.exec(text.slice(end));
  return colon === null ? 0 : end + colon[0].length;
}
