/** Offsets and lines of the source. */

/** Turns rising offsets (of the parser, which are `shift` too high) into 1-based lines, going over the text once. */
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

/** Number of lines of a text. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
