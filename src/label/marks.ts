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

/** The bits of each character: one look instead of a comparison with every mark. */
const BITS = new Uint8Array(0x1_0000);
for (const [mark, chars] of MARKED) for (const char of chars) BITS[char.charCodeAt(0)] = bitsOf(char.charCodeAt(0)) | mark;

function bitsOf(code: number): number {
  return BITS[code] as number;
}

/** The marks of a text, as bits. */
export function marksOf(text: string): number {
  let marks = 0;
  for (let at = 0, end = text.length; at < end; at++) marks |= bitsOf(text.charCodeAt(at));
  return marks;
}
