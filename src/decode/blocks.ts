/** Finds the lines that text in an old font may stand in: many Western European letters, nothing else, no good Vietnamese. */
import { isSyllable, type SyllableScore } from './syllable';
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
  const high = highShare(line);
  if (high === null || high < LEAST_DENSITY) return false;
  const score = scoreShown(line.slice(0, SAMPLE));
  return score.words === 0 || score.share < SOUND_SHARE;
}

/** As old fonts turn letters into signs ("vi®c"), all but ASCII signs is part of a word here, quotes and dashes inside one included. */
const SHOWN_WORD = /[^\s\d!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]+/g;
const EDGE = '«»“”‘’–—…';
const HIGH = /[^\t\n\x20-\x7e]/;

function withoutEdges(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && EDGE.includes(word.charAt(start))) start++;
  while (end > start && EDGE.includes(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

/** The score of text as it is shown, before any conversion. */
export function scoreShown(text: string): SyllableScore {
  let words = 0;
  let syllables = 0;
  for (const [shown] of text.matchAll(SHOWN_WORD)) {
    if (!HIGH.test(shown)) continue;
    const word = withoutEdges(shown).normalize('NFC');
    if (word.length < 2 || !HIGH.test(word)) continue;
    words++;
    if (isSyllable(word)) syllables++;
  }
  return { words, syllables, share: words === 0 ? 0 : syllables / words };
}

/** Share of the letters above ASCII, or null when there are none or one has no byte in windows-1252. */
export function highShare(line: string): number | null {
  const map = bytesOf('windows-1252');
  let high = 0;
  let ascii = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ascii++;
    } else if (!map.has(code)) return null;
    else if (code !== 0xa0) high++;
  }
  return high === 0 ? null : high / (high + ascii);
}
