/** Reads dumps in which a line is a block, with blank lines between (innerText) or without (WET, get_text). */
import type { Block } from '../types';
import { makeBlock } from './block';
import type { Line } from './lines';

/** A block for each line that is not blank. */
export function readPlain(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let blank = 0;
  for (const line of lines) {
    if (line.text === '') {
      blank++;
      continue;
    }
    blocks.push(
      makeBlock({
        text: line.text,
        lines: { first: line.number, last: line.number },
        blankBefore: blank,
        indent: line.indent,
        hint: line.tabbed ? 'row' : null,
      }),
    );
    blank = 0;
  }
  return blocks;
}
