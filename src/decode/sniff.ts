/** What bytes say of their encoding without being decoded. */

/** Encoding named by a byte-order mark, or null. */
export function bomOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return null;
}

const PROBE = 4096;
/** Text in UTF-16 has a zero in most of its even (or odd) places where it is Latin; Vietnamese has it in two of three. */
const ZERO_SHARE = 0.25;
const OTHER_ZERO_SHARE = 0.02;

/** UTF-16 without a mark, by where its zero bytes stand. */
export function guessUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd / half > ZERO_SHARE && even / half < OTHER_ZERO_SHARE) return 'utf-16le';
  if (even / half > ZERO_SHARE && odd / half < OTHER_ZERO_SHARE) return 'utf-16be';
  return null;
}

/** Control bytes that no text encoding uses in text. */
const BINARY_SHARE = 0.01;

export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, PROBE * 4);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 28) controls++;
  }
  // VISCII and VPS put a few letters among the controls; they are rare in text.
  return controls / Math.max(1, length) > BINARY_SHARE;
}

/** A file cut in mid character, or with a few stray bytes, is still UTF-8. */
const GOOD_PER_BAD = 20;

export function mostlyUtf8(bytes: Uint8Array): boolean {
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
  return good > 0 && good >= bad * GOOD_PER_BAD;
}
