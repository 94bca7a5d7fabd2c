/** Undoes UTF-8 that was read as a one-byte encoding (once or twice), word by word, only where nothing is lost. */
import { decodeWithTable } from './labels';

const LAYERS = ['windows-1252', 'windows-1258'] as const;
/** A lead byte of UTF-8 as a letter, and a continuation byte behind it. */
const SUSPECT = /[\u00c2-\u00f4\u0102\u0110\u01a0\u01af\u0103\u0111\u01a1\u01b0\u20ab][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
/** A capital before a closing quote or dash is good text in capitals ("CAFÉ”"), not a damage by itself. */
const QUOTED_CAPITAL = /^[\u00c2-\u00de][\u2013-\u203a]$/;
/** One damaged word may be chance; a damaged page has more. */
const LEAST_WORDS = 2;
const MOST_LAYERS = 2;

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly string[];
  /** 1-based numbers of lines that still look damaged. */
  readonly damaged: readonly number[];
}

/** Cheap test that lets clean text pass at once. */
export function mayBeMojibake(text: string): boolean {
  return SUSPECT.test(text);
}

export function repairMojibake(text: string): Repaired {
  let current = text;
  const repairs: string[] = [];
  for (let layer = 0; layer < MOST_LAYERS && mayBeMojibake(current); layer++) {
    const best = LAYERS.map((label) => ({ label, ...repairLayer(current, label) })).reduce((a, b) => (b.count - b.left > a.count - a.left ? b : a));
    if (best.count < LEAST_WORDS) break;
    current = best.text;
    repairs.push(`mojibake:${best.label}`);
  }
  const damaged: number[] = [];
  if (repairs.length > 0) current.split('\n').forEach((line, index) => (LEFT_OVER.test(line) ? damaged.push(index + 1) : 0));
  return { text: current, repairs, damaged };
}

/** Beginnings of Vietnamese letters and of punctuation in UTF-8, left where their last byte was lost. */
const LEFT_OVER = /á[ºº»]|â€|Ã[\u0080-\u00bf]|Æ[°¡]|Ä[\u0080-\u0091‘]/;

function repairLayer(text: string, label: string): { text: string; count: number; left: number } {
  const bytesOf = byteMap(label);
  let count = 0;
  let left = 0;
  const fixed = text.split('\n').map((line) => {
    if (!SUSPECT.test(line)) return line;
    return line
      .split(' ')
      .map((word) => {
        const match = SUSPECT.exec(word);
        const repaired = match === null ? null : decodeWord(word, bytesOf);
        if (match !== null && (repaired === null || SUSPECT.test(repaired))) left++;
        if (repaired === null) return word;
        if (!QUOTED_CAPITAL.test(match?.[0] ?? '')) count++;
        return repaired;
      })
      .join(' ');
  });
  return { text: fixed.join('\n'), count, left };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Decodes the longest damaged stretch of a word; null when its bytes are not UTF-8. */
function decodeWord(word: string, bytesOf: ReadonlyMap<string, number>): string | null {
  let start = 0;
  let end = word.length;
  // Quotes and other signs around a word may be sound.
  for (let tries = 0; tries < 6 && start < end; tries++) {
    const piece = decodeStretch(word.slice(start, end), bytesOf);
    if (piece !== null) return word.slice(0, start) + piece + word.slice(end);
    if (tries % 2 === 0 && word.charCodeAt(end - 1) > 127) end--;
    else if (word.charCodeAt(start) > 127) start++;
    else end--;
  }
  return null;
}

function decodeStretch(text: string, bytesOf: ReadonlyMap<string, number>): string | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = bytesOf.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return strict.decode(bytes);
  } catch {
    return null; // not UTF-8: the word is left as it is
  }
}

const maps = new Map<string, ReadonlyMap<string, number>>();

/** Byte of each character; the C1 controls stand for themselves, as some decoders leave undefined bytes. */
function byteMap(label: string): ReadonlyMap<string, number> {
  const known = maps.get(label);
  if (known !== undefined) return known;
  const map = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) map.set(String.fromCharCode(byte), byte);
  for (let byte = 128; byte < 256; byte++) {
    const letter = decodeWithTable(Uint8Array.of(byte), label);
    if (letter !== '\ufffd') map.set(letter, byte);
  }
  maps.set(label, map);
  return map;
}
