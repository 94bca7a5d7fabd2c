/** What bytes say of their encoding without being decoded. */
import { isUtf8 } from 'node:buffer';

/** Encoding named by a byte-order mark, or null. */
export function bomOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  return null;
}

const PROBE = 4096;
/** In a right decoding, everything but next to nothing is assigned. */
const STRANGE_SHARE = 0.01;
const STRANGE = /[\p{Cn}\p{Co}\p{Cs}\ufffd]|(?![\t\n\r])\p{Cc}/gu;
/** Two ASCII letters make an ideograph; in Chinese a quarter of the pairs look so, in ASCII with a stray zero nearly all. */
const ASCII_PAIRS = 0.6;

/** UTF-16 that happens to be valid UTF-8 is all ASCII, so half of it is zeros. */
const LATIN_ZEROS = 0.5;

/**
 * UTF-16 without a mark. Blanks and line ends of any script have a zero byte in front (big-endian) or behind; where there are
 * none, the zero bytes of Latin letters tell. What comes out has to be text.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const probe = bytes.subarray(0, Math.min(bytes.length, PROBE) & ~1);
  if (!probe.includes(0)) return null;
  const pairs = probe.length / 2;
  let ascii = 0;
  let blanks = 0;
  let zeros = 0;
  for (let i = 0; i < probe.length; i += 2) {
    const [first = 0, second = 0] = [probe[i], probe[i + 1]];
    if (isPrintable(first) && isPrintable(second)) ascii++;
    if (second === 0) zeros++;
    if (first === 0) zeros--;
    if (second === 0 && isBlank(first)) blanks++;
    if (first === 0 && isBlank(second)) blanks--;
  }
  const side = blanks === 0 ? zeros : blanks;
  if (side === 0 || ascii > ASCII_PAIRS * pairs) return null;
  // A few zero bytes in UTF-8 are dirt.
  if (isUtf8(probe) && Math.abs(zeros) < LATIN_ZEROS * pairs) return null;
  const label = side > 0 ? 'utf-16le' : 'utf-16be';
  const strange = new TextDecoder(label).decode(probe).match(STRANGE)?.length ?? 0;
  return strange <= STRANGE_SHARE * pairs ? label : null;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

const ESCAPE = 0x1b;

/** ISO-2022-JP is all ASCII and says so by escapes: ESC $ @, ESC $ B, ESC ( J. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(ESCAPE);
  if (at === -1) return false;
  const [, second, third] = bytes.subarray(at, at + 3);
  return (second === 0x24 && (third === 0x40 || third === 0x42)) || (second === 0x28 && third === 0x4a);
}

/** Text has one control byte in a hundred at most, line ends, tabs, form feeds and escapes left out; valid UTF-8 has more to prove. */
const CONTROL_SHARE = 0.01;
const UTF8_CONTROL_SHARE = 0.1;

/** True when a probe holds more control bytes than text does; VISCII and VPS have capitals among them. */
export function hasManyControls(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE * 4);
  return countControls(probe) > Math.max((isUtf8(bytes) ? UTF8_CONTROL_SHARE : CONTROL_SHARE) * probe.length, 2);
}

/** Nothing but the loop: the engine compiles it amid its first run, and would throw that away at code it has not seen run. */
function countControls(bytes: Uint8Array): number {
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    // Nearly all bytes are past this.
    if (byte < 29 && (byte < 9 || (byte > 13 && byte !== ESCAPE))) controls++;
  }
  return controls;
}

/** Characters of two and more bytes, and bytes that belong to none. */
export interface Utf8Count {
  readonly good: number;
  readonly bad: number;
}

/** Counts what is UTF-8 and what is not. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let found = 0;
    while (found < more && ((bytes[i + found + 1] ?? 0) & 0xc0) === 0x80) found++;
    if (more > 0 && found === more) good++;
    else bad++;
    i += found;
  }
  return { good, bad };
}
