/**
 * Undoes text of old Vietnamese fonts (TCVN3, VNI, VISCII, VPS, windows-1258) that was pasted into a page and now stands
 * there as Western European letters. Decided for stretches of lines; lines that are sound, or hold other letters, stay.
 */
import { highShare, scoreShown, suspectStretches } from './stretches';
import { decodeAs, VIETNAMESE_ENCODINGS } from './legacy';
import { rankOf, scoreSyllables, type SyllableScore } from './syllable';
import { bytesOf } from './tables';

/**
 * Signs of old fonts: letters that Vietnamese has not, a sign between two small letters, a capital behind a small letter.
 * Cheap, as all clean text goes through it: each way to match begins with a rare character. Other languages have these letters, too.
 */
const SIGNS = /[ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿ÷\u0080-\u009fŒœŠšŸŽžƒˆ˜]|(?<=[a-z])[\u00a1-\u00bf](?=[a-z])|(?<=[a-zàáâãèéêìíòóôõùúý])[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/;

/** Cheap test that lets nearly all clean text pass at once. */
export function mayBeMisfont(text: string): boolean {
  return SIGNS.test(text);
}

/** Of a very long stretch, the beginning tells. */
const SAMPLE = 8_000;
/** Converted lines read as Vietnamese from here on … */
const READABLE_SHARE = 0.8;
/** … and clearly better than before. */
const GAIN = 0.15;
/** Fewer syllables prove an encoding only if another stretch has proved it, or if some there are and all are sound. */
const LEAST_SYLLABLES = 6;
const LEAST_FLAWLESS = 4;

/** So many stretches are tried; a page of a hundred thousand lines has more. */
const MOST_PROBES = 64;

export interface Refonted {
  readonly text: string;
  /** Labels of the encodings that were undone, the first on the page first. */
  readonly repairs: readonly string[];
}

type Label = (typeof VIETNAMESE_ENCODINGS)[number];

/** What a stretch would be under each encoding. */
interface Trial {
  readonly rows: readonly number[];
  readonly before: SyllableScore;
  readonly after: ReadonlyMap<Label, SyllableScore>;
}

/** The text with stretches in old fonts put right; the text itself where none is proved. The number of lines stays. */
export function repairMisfont(text: string): Refonted {
  const lines = text.split('\n');
  const stretches = suspectStretches(lines);
  const step = Math.ceil(stretches.length / MOST_PROBES);
  const probes = stretches.filter((_, i) => i % step === 0).map((rows) => tryAll(lines, rows));
  const proved = new Set(probes.flatMap((trial) => bestLabel(trial, (score) => isClear(trial.before, score, LEAST_SYLLABLES)) ?? []));
  // A very large page is tried here and there first; all of it only in what was found.
  const trials = step <= 1 ? probes : proved.size === 0 ? [] : stretches.map((rows) => tryAll(lines, rows, [...proved]));
  const repairs = new Set<Label>();
  const converted = new Set<number>();
  for (const trial of trials) {
    const { rows, before } = trial;
    const label =
      bestLabel(trial, (score, name) => isClear(before, score, proved.has(name) ? 1 : LEAST_SYLLABLES)) ?? (proved.size === 0 ? bestLabel(trial, (score) => isFlawless(before, score)) : null);
    if (label === null) continue;
    const mended = convert(rows.map((row) => lines[row] ?? '').join('\n'), label).split('\n');
    rows.forEach((row, i) => {
      lines[row] = mended[i] ?? '';
      converted.add(row);
    });
    repairs.add(label);
  }
  if (repairs.size === 0) return { text, repairs: [] };
  return { text: lines.map((line, row) => (converted.has(row) ? line : convertRest(line, repairs))).join('\n'), repairs: [...repairs] };
}

/** Lines too thin to be suspected, on a page whose encoding is proved: "Nguån: https://…". */
function convertRest(line: string, proved: ReadonlySet<Label>): string {
  if (highShare(line) === null) return line;
  const trial = tryAll([line], [0], [...proved]);
  const label = bestLabel(trial, (score) => score.share > trial.before.share && score.share >= READABLE_SHARE);
  return label === null ? line : convert(line, label);
}

function tryAll(lines: readonly string[], rows: readonly number[], labels: readonly Label[] = VIETNAMESE_ENCODINGS): Trial {
  const sample = rows.map((row) => lines[row] ?? '').join('\n').slice(0, SAMPLE);
  return { rows, before: scoreShown(sample), after: new Map(labels.map((label) => [label, scoreSyllables(convert(sample, label))])) };
}

/** The first of the encodings with the highest rank among those that pass. */
function bestLabel({ after }: Trial, passes: (score: SyllableScore, label: Label) => boolean): Label | null {
  let best: Label | null = null;
  let most = 0;
  for (const [label, score] of after) {
    if (rankOf(score) <= most || !passes(score, label)) continue;
    best = label;
    most = rankOf(score);
  }
  return best;
}

function isClear(before: SyllableScore, after: SyllableScore, least: number): boolean {
  return after.distinct >= least && after.share >= Math.max(READABLE_SHARE, before.share + GAIN);
}

function isFlawless(before: SyllableScore, after: SyllableScore): boolean {
  return after.distinct >= LEAST_FLAWLESS && after.share === 1 && before.syllables * 2 < after.syllables;
}

/** The same text in another encoding; the number of lines stays. All its characters have a byte, see `suspectStretches`. */
function convert(text: string, label: Label): string {
  const map = bytesOf('windows-1252');
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = map.get(text.charCodeAt(i)) ?? 0;
  return decodeAs(bytes, label).normalize('NFC');
}
