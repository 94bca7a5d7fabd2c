/** One wrong reading of UTF-8: finds the characters that its bytes turned into and puts them together again. */
import { bytesOf } from './tables';

/** Encodings that UTF-8 is read as by mistake. Both hold the C1 controls, so the first one is ISO-8859-1, too. */
export const LAYER_LABELS = ['windows-1252', 'windows-1258'] as const;

export interface Layer {
  readonly label: string;
  /** Runs of whole UTF-8 characters as what they were read as. Global. */
  readonly runs: RegExp;
  /** Byte of each character code. */
  readonly bytes: ReadonlyMap<number, number>;
}

/**
 * UTF-8 sequences worth undoing, byte by byte in hexadecimal. Left out are those that capitals make with a quote or a blank
 * behind them ("CAFÉ”" would be U+0254): IPA, Armenian, Syriac, N'Ko and the like.
 */
const LATIN_SEQUENCES = [
  'c2-c5 80-bf', // Latin-1, Latin Extended-A
  'c6 92,a0-a1,af-b0', // ƒ ơ ư
  'c8 98-9b', // ș ț
  'cb 86-87,98-9d', // ˆ ˜
  'cc 80-8c,a3-a8', // combining marks
  'e1 ba-bb 80-bf', // Vietnamese
  'e2 80-bf 80-bf', // punctuation, currency, signs
  'ef bb-bd,bf 80-bf', // byte-order mark, full-width forms, U+FFFD
  'f0 9f 80-bf 80-bf', // emoji
];
/** One of these alone is chance (« é » with its hard blanks is an ideograph), a run is a word. */
const SCRIPT_SEQUENCES = [
  'ce-d3 80-bf', // Greek, Cyrillic
  'd7-db 80-bf', // Hebrew, Arabic
  'e0 a4-bf 80-bf', // India, Thailand
  'e1 80-b9,bc-bf 80-bf', // Georgian, Khmer and others
  'e3-ec 80-bf 80-bf', // kana, ideographs, Hangul
  'ed 80-9f 80-bf', // Hangul
];

const layers = new Map<string, Layer>();

/** The layer of an encoding, made once. */
export function layerOf(label: string): Layer {
  const known = layers.get(label);
  if (known !== undefined) return known;
  const bytes = bytesOf(label);
  const sequence = (notation: string): string => notation.split(' ').map((part) => characterClass(part, bytes)).join('');
  const runs = new RegExp(`(?:${[...LATIN_SEQUENCES, ...SCRIPT_SEQUENCES].map(sequence).join('|')})+`, 'g');
  const layer = { label, runs, bytes };
  layers.set(label, layer);
  return layer;
}

/** `92,a0-a1` as a class of the characters that these bytes were read as. */
function characterClass(part: string, bytes: ReadonlyMap<number, number>): string {
  const ranges = part.split(',').map((range) => {
    const [first = 0, last = first] = range.split('-').map((hex) => parseInt(hex, 16));
    return [first, last] as const;
  });
  const codes = [...bytes].filter(([, byte]) => ranges.some(([first, last]) => byte >= first && byte <= last)).map(([code]) => code);
  return `[${codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}]`;
}

/** Byte of a character of a run. */
export function byteAt(run: string, index: number, layer: Layer): number {
  return layer.bytes.get(run.charCodeAt(index)) ?? 0;
}

/** Number of bytes of the UTF-8 character that begins with this byte. */
export function sequenceLength(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** True when a sequence is a letter of Latin script, a sign or an emoji, which stand alone; of other scripts, a run is asked for. */
export function standsAlone(lead: number, next: number): boolean {
  return lead < 0xce || lead === 0xe2 || lead > 0xed || (lead === 0xe1 && (next === 0xba || next === 0xbb));
}

/** What a run was before it was read wrongly. */
export function decodeRun(run: string, layer: Layer): string {
  const bytes = Buffer.allocUnsafe(run.length);
  for (let i = 0; i < run.length; i++) bytes[i] = byteAt(run, i, layer);
  return bytes.toString('utf8');
}
