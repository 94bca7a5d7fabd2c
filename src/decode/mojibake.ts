/** Undoes UTF-8 that was read as a one-byte encoding, once or more often, in damaged lines only and without loss. */
import { closeBlanks, lostHardBlanks, openBlanks } from './blanks';
import { ENOUGH_POINTS, weigh } from './evidence';
import { decodeRun, LAYER_LABELS, layerOf, type Layer } from './layer';

/** Twice happens; a third time was never seen, but costs nothing. */
const MOST_LAYERS = 3;
/** When this share of the lines in question is surely damaged, the doubtful ones are, too. */
const WHOLE_PAGE = 0.5;
/** First byte of a sequence and a continuation byte, in any of the layers. */
const SUSPECT = /[\u00c2-\u00f4\u0102\u0110][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

export interface Mended {
  readonly text: string;
  /** Layers in the order in which they were taken off. */
  readonly repairs: readonly string[];
  /** 1-based numbers of the lines that lost bytes and stay damaged. */
  readonly damaged: readonly number[];
}

/** Cheap test that lets nearly all clean text pass at once. */
export function mayBeMojibake(text: string): boolean {
  return SUSPECT.test(text);
}

export function repairMojibake(text: string): Mended {
  let lines: readonly string[] = text.split('\n');
  const repairs: string[] = [];
  while (repairs.length < MOST_LAYERS) {
    const surveys = LAYER_LABELS.map((label) => survey(lines, layerOf(label)));
    const best = surveys.reduce((a, b) => (b.size > a.size ? b : a));
    if (best.points < ENOUGH_POINTS) break;
    lines = takeOff(lines, best);
    repairs.push(`mojibake:${best.layer.label}`);
  }
  const damaged = lines.flatMap((line, i) => (LOSSY.test(line) ? [i + 1] : []));
  const lossy = repairs.length > 0 || damaged.length >= LEAST_LOSSY;
  return { text: repairs.length === 0 ? text : lines.join('\n'), repairs, damaged: lossy ? damaged : [] };
}

/**
 * Beginnings of letters whose last byte is gone: "á»" (E1 BB) before a small letter, "Ã" inside a word in small letters, any
 * before U+FFFD; and a first half with a C1 control that makes nothing.
 */
const LOSSY = /á[º»](?=[\p{Ll}\ufffd])|[ÃÄÆĂ]\ufffd|\p{Ll}[ÃĂ]\p{Ll}|[ÃÄÆ][\u0080-\u009f]/u;
/** Without any repair, one such line may be chance. */
const LEAST_LOSSY = 3;

type Verdict = 'sound' | 'doubtful' | 'damaged';

interface Survey {
  readonly layer: Layer;
  readonly points: number;
  /** Characters in runs. */
  readonly size: number;
  /** One for each line. */
  readonly verdicts: readonly Verdict[];
}

function survey(lines: readonly string[], layer: Layer): Survey {
  let points = 0;
  let size = 0;
  const verdicts = lines.map((line): Verdict => {
    if (!SUSPECT.test(line)) return 'sound';
    let verdict: Verdict = 'sound';
    for (const { 0: run, index } of line.matchAll(layer.runs)) {
      const weight = weigh(run, line.charAt(index - 1), line.charAt(index + run.length), layer);
      size += run.length;
      points += weight;
      if (weight > 0) verdict = 'damaged';
      else if (verdict === 'sound') verdict = 'doubtful';
    }
    return verdict;
  });
  return { layer, points, size, verdicts };
}

function takeOff(lines: readonly string[], { layer, verdicts }: Survey): readonly string[] {
  const wholePage = share(verdicts) >= WHOLE_PAGE;
  const isAsked = (_: string, i: number): boolean => verdicts[i] === 'damaged' || (wholePage && verdicts[i] === 'doubtful');
  const blanks = lostHardBlanks(lines.filter(isAsked));
  return lines.map((line, i) => {
    if (!isAsked(line, i)) return line;
    const opened = blanks ? openBlanks(line) : line;
    const read = opened.replace(layer.runs, (run) => decodeRun(run, layer));
    return blanks ? closeBlanks(read) : read;
  });
}

function share(verdicts: readonly Verdict[]): number {
  const damaged = verdicts.filter((verdict) => verdict === 'damaged').length;
  const asked = verdicts.filter((verdict) => verdict !== 'sound').length;
  return asked === 0 ? 0 : damaged / asked;
}
