/**
 * File names as text. Systems allow any bytes in a name; those that are no UTF-8 stand in the text as U+DC80 to U+DCFF, as
 * in Python, so that no name is lost and none is doubled. JSON writes them as `\udc80`.
 */

const ESCAPED = 0xdc00;
/** With the flag `u` only those that are no half of a letter. */
const LONE = /[\udc80-\udcff]/gu;

/** The text for the bytes of a name. */
export function nameOf(bytes: Buffer): string {
  let name = bytes.toString('utf8');
  if (!name.includes('\ufffd')) return name;
  name = '';
  for (let at = 0; at < bytes.byteLength; ) {
    const length = sequenceAt(bytes, at);
    name += length === 0 ? String.fromCharCode(ESCAPED + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return name;
}

/** Length of the UTF-8 sequence that starts here; 0 when there is none. */
function sequenceAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const text = bytes.toString('utf8', at, at + length);
  return Buffer.from(text, 'utf8').equals(bytes.subarray(at, at + length)) ? length : 0;
}

/** What the system is asked for: the name itself, or its bytes where they are no UTF-8. */
export function systemPath(path: string): string | Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const { index } of path.matchAll(LONE)) {
    parts.push(Buffer.from(path.slice(from, index), 'utf8'), Buffer.from([path.charCodeAt(index) - ESCAPED]));
    from = index + 1;
  }
  return from === 0 ? path : Buffer.concat([...parts, Buffer.from(path.slice(from), 'utf8')]);
}
