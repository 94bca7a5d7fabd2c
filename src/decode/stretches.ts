/** Finds the lines that text in an old font may stand in: many Western European letters, nothing else, no good Vietnamese. */
import { scoreWords, type SyllableScore } from './syllable';
import { bytesOf } from './tables';

/** Old fonts turn a fourth of the letters into such characters; German has one in fifty, Icelandic one in ten. */
const LEAST_DENSITY = 0.12;
/** A line that reads as well as this is sound. */
const SOUND_SHARE = 0.9;
/** Lines of one stretch are decided together; the next one of it is at most so many lines farther on. */
const FARTHEST = 3;
/** Long enough to prove an encoding, short enough to tell two texts on one page apart. */
const MOST_LINES = 50;
/** Of a very long line, the beginning tells. */
const SAMPLE = 20_000;

/** Stretches of suspect lines, each as ascending 0-based numbers of them. */
export function suspectStretches(lines: readonly string[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  lines.forEach((line, row) => {
    if (!isSuspect(line)) return;
    const open = stretches.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && row - last <= FARTHEST && open.length < MOST_LINES) open.push(row);
    else stretches.push([row]);
  });
  return stretches;
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
  return scoreWords(shownWords(text));
}

function* shownWords(text: string): Generator<string> {
  for (const [shown] of text.matchAll(SHOWN_WORD)) {
    const word = HIGH.test(shown) ? withoutEdges(shown).normalize('NFC') : '';
    if (word.length > 1 && HIGH.test(word)) yield word;
  }
}

const ASCII_LETTER = 1;
const WESTERN = 2;
const OTHER = 3;

let kinds: Uint8Array | null = null;

/** What each character counts as; blanks, digits and ASCII signs as nothing. */
function loadKinds(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER, 0x80);
  for (const code of bytesOf('windows-1252').keys()) if (code > 0x7f) table[code] = WESTERN;
  for (let code = 0x61; code <= 0x7a; code++) table[code] = table[code - 0x20] = ASCII_LETTER;
  table[0xa0] = 0;
  return table;
}

/** Share of the letters above ASCII, or null when there are none or one has no byte in windows-1252. */
export function highShare(line: string): number | null {
  const table = (kinds ??= loadKinds());
  let high = 0;
  let ascii = 0;
  for (let i = 0; i < line.length; i++) {
    const kind = table[line.charCodeAt(i)];
    if (kind === ASCII_LETTER) ascii++;
    else if (kind === WESTERN) high++;
    else if (kind === OTHER) return null;
  }
  return high === 0 ? null : high / (high + ascii);
}
