/** Undoes UTF-8 that was read as a one-byte encoding, once or more often, in damaged lines only and without loss. */
import { closeBlanks, lostHardBlanks, openBlanks } from './blanks';
import { ENOUGH_POINTS, weigh } from './evidence';
import { decodeRun, LAYER_LABELS, layerOf, type Layer } from './layer';
import { inPieces } from './pieces';

/** Twice happens; a third time was never seen, but costs nothing. */
const MOST_LAYERS = 3;
/** When this share of the lines in question is surely damaged, the doubtful ones are, too. */
const WHOLE_PAGE = 0.5;
/** Continuation bytes as windows-1252, windows-1258 and ISO-8859-1 show them. */
const CONTINUATION = '[\\u0080-\\u00bfŒœŠšŸŽžƒˆ˜\\u2013-\\u203a€™]';
/** Sequences in any layer, roughly (see `layerOf`). */
const SUSPECT = new RegExp(`[ÂÃÄÅÆÈËÌÎÏÐÑÒÓ×ØÙÚÛĂĐ]${CONTINUATION}|[\\u00e0-\\u00f0]${CONTINUATION}{2}`);

export interface Mended {
  readonly text: string;
  /** Layers in the order in which they were taken off. */
  readonly repairs: readonly string[];
}

/** Cheap test that lets nearly all clean text pass at once. */
export function mayBeMojibake(text: string): boolean {
  return SUSPECT.test(text);
}

/** The text with up to three wrong readings undone; the text itself where none is proved. The number of lines stays. */
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
  return { text: repairs.length === 0 ? text : lines.join('\n'), repairs };
}

/** What a line is under a layer. */
type Condition = 'sound' | 'doubtful' | 'damaged';

interface Survey {
  readonly layer: Layer;
  readonly points: number;
  /** Characters in runs. */
  readonly size: number;
  /** One for each line. */
  readonly conditions: readonly Condition[];
}

function survey(lines: readonly string[], layer: Layer): Survey {
  let points = 0;
  let size = 0;
  const conditions = lines.map((line): Condition => {
    if (!SUSPECT.test(line)) return 'sound';
    let condition: Condition = 'sound';
    for (const { 0: run, index } of line.matchAll(layer.runs)) {
      const weight = weigh(run, line.charAt(index - 1), line.charAt(index + run.length), layer);
      size += run.length;
      points += weight;
      if (weight > 0) condition = 'damaged';
      else if (condition === 'sound') condition = 'doubtful';
    }
    return condition;
  });
  return { layer, points, size, conditions };
}

function takeOff(lines: readonly string[], { layer, conditions }: Survey): readonly string[] {
  const wholePage = share(conditions) >= WHOLE_PAGE;
  const isAsked = (_: string, i: number): boolean => conditions[i] === 'damaged' || (wholePage && conditions[i] === 'doubtful');
  const blanks = lostHardBlanks(lines.filter(isAsked));
  return lines.map((line, i) => {
    if (!isAsked(line, i)) return line;
    return inPieces(line, (piece) => {
      const opened = blanks ? openBlanks(piece) : piece;
      const read = opened.replace(layer.runs, (run) => decodeRun(run, layer));
      return blanks ? closeBlanks(read) : read;
    });
  });
}

function share(conditions: readonly Condition[]): number {
  const damaged = conditions.filter((condition) => condition === 'damaged').length;
  const asked = conditions.filter((condition) => condition !== 'sound').length;
  return asked === 0 ? 0 : damaged / asked;
}
