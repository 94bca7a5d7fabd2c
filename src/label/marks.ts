/** Which marks a text holds, told in one pass: most rules can apply only where one of them stands. */

export const MARK = {
  digit: 1,
  colon: 2,
  /** Between the entries of a row: `|`, `•`, brackets. */
  row: 4,
  /** Between the steps of a path: `»`, `>`, `/`. */
  path: 8,
  dot: 16,
} as const;

const MARKED: readonly (readonly [mark: number, chars: string])[] = [
  [MARK.digit, '0123456789０１２３４５６７８９'], [MARK.colon, ':：'], [MARK.row, '|•·[]【】'], [MARK.path, '»›→>/|:'], [MARK.dot, '.'],
];

const ASCII = new Uint8Array(128);
const WIDE = new Map<number, number>();
for (const [mark, chars] of MARKED) {
  for (const char of chars) {
    const code = char.charCodeAt(0);
    if (code < ASCII.length) ASCII[code] = (ASCII[code] as number) | mark;
    else WIDE.set(code, (WIDE.get(code) ?? 0) | mark);
  }
}
/** Codes outside of this are letters of other scripts, for the most part. */
const wide = (code: number): boolean => (code >= 0xb7 && code <= 0xbb) || (code >= 0x2000 && code <= 0x3011) || code >= 0xff00;

/** The marks of a text, as bits. */
export function marksOf(text: string): number {
  let marks = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII.length) marks |= ASCII[code] as number;
    else if (wide(code)) marks |= WIDE.get(code) ?? 0;
  }
  return marks;
}
