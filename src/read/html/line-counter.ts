/** Offsets and lines of the source. */

/**
 * Turns rising offsets (of the parser, which are `shift` too high) into 1-based lines, going over the text once.
 * Asked with Infinity at last it gives the number of lines.
 */
export function lineCounter(text: string, shift: number): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset - shift) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
