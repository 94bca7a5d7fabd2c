/** What bytes say of their encoding without being decoded. */

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
/** Blanks, digits and line ends of any script give this many zero bytes; text in other encodings has none. */
const ZERO_SHARE = 0.02;
/** The other half of each pair is next to never zero. */
const OTHER_ZERO_SHARE = 0.1;
/** In a right decoding, everything but next to nothing is assigned. */
const STRANGE_SHARE = 0.01;
const STRANGE = /[\p{Cn}\p{Co}\p{Cs}\ufffd]|(?![\t\n\r])\p{Cc}/gu;

/** UTF-16 without a mark, by where its zero bytes stand and by whether it then is text. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const probe = bytes.subarray(0, Math.min(bytes.length, PROBE) & ~1);
  const pairs = probe.length / 2;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  probe.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const [label, zeros, others] = odd > even ? (['utf-16le', odd, even] as const) : (['utf-16be', even, odd] as const);
  if (zeros < ZERO_SHARE * pairs || others > OTHER_ZERO_SHARE * zeros) return null;
  const strange = new TextDecoder(label).decode(probe).match(STRANGE)?.length ?? 0;
  return strange <= Math.max(1, STRANGE_SHARE * pairs) ? label : null;
}

const ESCAPE = 0x1b;

/** ISO-2022-JP is all ASCII and says so by escapes: ESC $ @, ESC $ B, ESC ( J. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(ESCAPE);
  if (at === -1) return false;
  const [, second, third] = bytes.subarray(at, at + 3);
  return (second === 0x24 && (third === 0x40 || third === 0x42)) || (second === 0x28 && third === 0x4a);
}

/** Text has one control byte in a hundred at most, line ends, tabs, form feeds and escapes left out. */
const CONTROL_SHARE = 0.01;

/** True when a probe holds more control bytes than text does; VISCII and VPS have capitals among them. */
export function hasManyControls(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE * 4);
  let controls = 0;
  for (const byte of probe) if (byte < 9 || (byte > 13 && byte < ESCAPE) || byte === 28) controls++;
  return controls > Math.max(CONTROL_SHARE * probe.length, 2);
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
