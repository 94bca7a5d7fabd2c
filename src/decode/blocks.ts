/** Finds the lines that text in an old font may stand in: many Western European letters, nothing else, no good Vietnamese. */
import { scoreSyllables } from './syllable';
import { bytesOf } from './tables';

/** Old fonts turn a fifth of the letters into such characters; German has one in fifty, Icelandic one in ten. */
const LEAST_DENSITY = 0.05;
/** A line that reads as well as this is sound. */
const SOUND_SHARE = 0.9;
/** Lines in one block are decided together; so many others may stand between two of them. */
const BLOCK_GAP = 3;
/** Long enough to prove an encoding, short enough to tell two texts on one page apart. */
const BLOCK_LINES = 50;
/** Of a very long line, the beginning tells. */
const SAMPLE = 20_000;

/** Blocks as ascending 0-based numbers of their lines. */
export function suspectBlocks(lines: readonly string[]): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  lines.forEach((line, row) => {
    if (!isSuspect(line)) return;
    const open = blocks.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && row - last <= BLOCK_GAP && open.length < BLOCK_LINES) open.push(row);
    else blocks.push([row]);
  });
  return blocks;
}

function isSuspect(line: string): boolean {
  if (!isDense(line)) return false;
  const score = scoreSyllables(line.slice(0, SAMPLE).normalize('NFC'));
  return score.words > 0 && score.share < SOUND_SHARE;
}

/** True when a line has letters above ASCII, enough of them, and each character has a byte in windows-1252. */
function isDense(line: string): boolean {
  const map = bytesOf('windows-1252');
  let high = 0;
  let ascii = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ascii++;
    } else if (!map.has(code)) return false;
    else if (code !== 0xa0) high++;
  }
  return high > 0 && high >= LEAST_DENSITY * (high + ascii);
}
