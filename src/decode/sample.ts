/** The part of a page that tells its encoding. */

/** Enough for any detector, in bytes. */
const SAMPLE = 65_536;
const LINE_FEED = 0x0a;
/** ASCII before the first telling byte of a very long line; some detectors like a little of it. */
const LEAD_IN = 64;
const TAG = /<[^<>]*>/g;

/** Lines with bytes above ASCII, without tags, up to 64 kB. Multi-byte encodings never have `<` or `>` inside a character. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  const text = bytes.length <= SAMPLE ? bytes : tellingLines(bytes);
  const latin = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('latin1');
  return latin.includes('<') ? Buffer.from(latin.replace(TAG, ' '), 'latin1') : text;
}

function tellingLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let taken = 0;
  let from = 0;
  while (from < bytes.length && taken < SAMPLE) {
    const high = nextHigh(bytes, from);
    if (high === -1) break;
    const before = bytes.lastIndexOf(LINE_FEED, high);
    const start = Math.max(before + 1, from, high - LEAD_IN);
    const after = bytes.indexOf(LINE_FEED, high);
    const end = Math.min(after === -1 ? bytes.length : after + 1, start + SAMPLE - taken);
    lines.push(bytes.subarray(start, end));
    taken += end - start;
    from = end;
  }
  return Buffer.concat(lines);
}

function nextHigh(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) if ((bytes[i] ?? 0) > 0x7f) return i;
  return -1;
}
