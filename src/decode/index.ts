/** Bytes in, text out: finds the encoding, undoes damage that loses nothing, and says what it did. */
import { isUtf8 } from 'node:buffer';
import type { DecodedText, Warning } from '../types';
import { chooseEncoding } from './choose';
import { cleanText } from './clean';
import { decodeAs } from './legacy';
import { decodeMixed } from './lines';
import { repairText } from './repair';

export interface DecodeOptions {
  /** Encoding label that overrides every other sign. */
  readonly encoding?: string | undefined;
  /** What the page itself declares; believed after a byte-order mark and valid UTF-8, and only if the text then makes sense. */
  readonly declared?: string | null | undefined;
}

/**
 * Decodes a page.
 * @throws ExtractError `undecodable` for binary data and unknown labels.
 */
export function decode(bytes: Uint8Array, { encoding: asked, declared }: DecodeOptions = {}): DecodedText {
  const encoding = chooseEncoding(bytes, asked, declared ?? null);
  const raw = readAs(bytes, encoding);
  const mended = repairText(raw.text);
  const cleaned = cleanText(mended.text);
  const repairs = [...raw.repairs, ...mended.repairs];
  if (cleaned.decomposed) repairs.push('nfd');
  return { text: cleaned.text, encoding, repairs, warnings: [...raw.warnings, ...mended.warnings, ...lossWarnings(cleaned.text, encoding)] };
}

interface RawText {
  readonly text: string;
  readonly repairs: readonly string[];
  readonly warnings: readonly Warning[];
}

function readAs(bytes: Uint8Array, encoding: string): RawText {
  if (encoding !== 'utf-8' || isUtf8(bytes)) return { text: decodeAs(bytes, encoding), repairs: [], warnings: [] };
  const { text, other, lines } = decodeMixed(bytes);
  if (other === null) return { text, repairs: [], warnings: [] };
  const message = `${lines.length} lines are in ${other}, the others in utf-8`;
  return { text, repairs: [`lines:${other}`], warnings: [{ code: 'encoding-mixed', message, lines: [lines[0] ?? 1, lines.at(-1) ?? 1] }] };
}

const LOST = '\ufffd';

function lossWarnings(text: string, encoding: string): readonly Warning[] {
  const first = text.indexOf(LOST);
  if (first === -1) return [];
  const count = text.split(LOST).length - 1;
  const message = `${count} ${count === 1 ? 'character was' : 'characters were'} lost: no text in ${encoding}, or lost before; U+FFFD stands in the place`;
  return [{ code: 'encoding-lossy', message, lines: [lineOf(text, first), lineOf(text, text.lastIndexOf(LOST))] }];
}

/** 1-based number of the line that holds an index. */
function lineOf(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
