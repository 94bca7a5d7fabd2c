/** Undoes TCVN3, VNI, VISCII, VPS or windows-1258 letters that sit as Latin letters inside valid Unicode (old fonts pasted into a CMS). */
import { encodeWithTable } from './labels';
import { decodeAs, VIETNAMESE_ENCODINGS } from './legacy';
import { scoreSyllables } from './syllable';

/** Letters of the Latin-1 range and of windows-1252 are what such text is made of. */
const LATIN = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc]/;
/** Below this share of syllables the lines are not Vietnamese as they stand. */
const UNREADABLE_SHARE = 0.75;
/** A single line that reads as well as this is left out of a run. */
const SOUND_SHARE = 0.9;
/** The conversion must make clearly more syllables. */
const GAIN = 0.15;
/** From here on the converted lines are. */
const READABLE_SHARE = 0.8;
const LEAST_SYLLABLES = 6;
/** Lines in the same run are decided together. */
const RUN_GAP = 2;

export interface Refonted {
  readonly text: string;
  readonly repairs: readonly string[];
}

/** Converts runs of lines that read as Vietnamese only in one of the old layouts. */
export function repairMisfont(text: string): Refonted {
  const lines = text.split('\n');
  const repairs = new Set<string>();
  for (const [first, last] of suspectRuns(lines)) {
    const run = lines.slice(first, last + 1);
    const before = scoreSyllables(run.join('\n'));
    if (before.words < LEAST_SYLLABLES || before.share >= UNREADABLE_SHARE) continue;
    let best: { label: string; lines: string[]; share: number } | null = null;
    for (const label of VIETNAMESE_ENCODINGS) {
      const converted = run.map((line) => convert(line, label));
      if (converted.includes(null)) continue;
      const after = scoreSyllables(converted.join('\n').normalize('NFC'));
      if (after.share >= Math.max(READABLE_SHARE, before.share + GAIN) && after.syllables >= LEAST_SYLLABLES && after.share > (best?.share ?? 0)) best = { label, lines: converted as string[], share: after.share };
    }
    if (best === null) continue;
    lines.splice(first, run.length, ...best.lines);
    repairs.add(best.label);
  }
  return { text: repairs.size === 0 ? text : lines.join('\n'), repairs: [...repairs] };
}

/** Runs of lines with Latin-1 letters; a few lines without any may stand between. */
function suspectRuns(lines: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  lines.forEach((line, index) => {
    if (!LATIN.test(line)) return;
    const score = scoreSyllables(line);
    if (score.words >= 3 && score.share >= SOUND_SHARE) return;
    const open = runs.at(-1);
    if (open !== undefined && index - open[1] <= RUN_GAP) open[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** One line in another layout, or null when it holds a letter that no byte stands for. */
function convert(line: string, label: string): string | null {
  if (!LATIN.test(line)) return line;
  const bytes = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const byte = code < 256 ? code : encodeWithTable(line.charAt(i), 'windows-1252')?.[0];
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return decodeAs(bytes, label).normalize('NFC');
}
