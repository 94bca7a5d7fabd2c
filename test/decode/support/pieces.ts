/** Cuts a text at line ends. */

/** Consecutive pieces of at least `size` bytes of UTF-8; the rest is the last one, if it has half the size. */
export function pieces(text: string, size: number): readonly string[] {
  const out: string[] = [];
  let piece = '';
  for (const line of text.split('\n')) {
    piece += `${line}\n`;
    if (Buffer.byteLength(piece) < size) continue;
    out.push(piece);
    piece = '';
  }
  if (Buffer.byteLength(piece) * 2 >= size) out.push(piece);
  return out;
}
