/** Bounds the memory that replacing in one very long line takes. */

/** `replace` with a function holds all matches of its text at once, so the text is cut into pieces of this many characters. */
const PIECE = 1_000_000;

/** Applies a change of words to a text of any length, cut at blanks. */
export function inPieces(text: string, change: (piece: string) => string): string {
  if (text.length <= PIECE) return change(text);
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    const blank = text.indexOf(' ', from + PIECE);
    const end = blank === -1 ? text.length : blank;
    pieces.push(change(text.slice(from, end)));
    from = end;
  }
  return pieces.join('');
}
