/** UTF-8 with bytes that are none: stray ones become U+FFFD; lines all in another encoding are read in that. */
import { isUtf8 } from 'node:buffer';
import { detectGeneral } from './general';
import { decodeAs, detectVietnamese } from './legacy';
import { isPlausible } from './plausible';
import { countUtf8 } from './sniff';

export interface MixedText {
  readonly text: string;
  /** Encoding of the lines that were not UTF-8, or null. */
  readonly other: string | null;
  /** 1-based numbers of these lines. */
  readonly lines: readonly number[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Decodes bytes that are mostly UTF-8. */
export function decodeMixed(bytes: Uint8Array): MixedText {
  const spans = foreignLines(bytes);
  const label = spans.length === 0 ? null : encodingOf(Buffer.concat(spans.map(({ start, end }) => bytes.subarray(start, end))));
  if (label === null) return { text: decodeAs(bytes, 'utf-8'), other: null, lines: [] };
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(decodeAs(bytes.subarray(from, start), 'utf-8'), decodeAs(bytes.subarray(start, end), label));
    from = end;
  }
  pieces.push(decodeAs(bytes.subarray(from), 'utf-8'));
  return { text: pieces.join(''), other: label, lines: spans.map(({ line }) => line) };
}

const LINE_FEED = 0x0a;

/** Lines with bytes above ASCII of which none belongs to a UTF-8 character. */
function foreignLines(bytes: Uint8Array): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const piece = bytes.subarray(start, end);
    // Adjacent bytes can look like UTF-8 by chance.
    if (!isUtf8(piece)) {
      const { good, bad } = countUtf8(piece);
      if (bad >= MOSTLY_FOREIGN * good) spans.push({ start, end, line });
    }
    start = end;
  }
  return spans;
}

const MOSTLY_FOREIGN = 4;
/** Fewer bytes tell no encoding. */
const LEAST_HIGH = 24;

/** Encoding of the foreign lines together, or null when it is not sure. */
function encodingOf(bytes: Uint8Array): string | null {
  const vietnamese = detectVietnamese(bytes);
  if (vietnamese !== null) return vietnamese.label;
  if (bytes.filter((byte) => byte > 0x7f).length < LEAST_HIGH) return null;
  const label = detectGeneral(bytes);
  return isPlausible(decodeAs(bytes, label)) ? label : null;
}
