/** One fast look over a text that tells what has to be done with it; clean pages, nearly all, then need nothing more. */

/** What a character may ask for. Bits, so that one number holds all of a text. */
export const TRAIT = { control: 1, carriageReturn: 2, lineBreak: 4, invisible: 8, joiner: 16, combining: 32, surrogate: 64, marks: 128 } as const;

type Trait = keyof typeof TRAIT;

/** Code ranges, both ends included, later ones win. */
const RANGES: readonly (readonly [number, number, Trait | null])[] = [
  [0x00, 0x1f, 'control'],
  [0x09, 0x0a, null],
  // Page breaks, vertical tabs, NEL, the Unicode line and paragraph separators.
  [0x0b, 0x0c, 'lineBreak'],
  [0x0d, 0x0d, 'carriageReturn'],
  [0x7f, 0x9f, 'control'],
  [0x85, 0x85, 'lineBreak'],
  [0x2028, 0x2029, 'lineBreak'],
  // Soft hyphen, zero-width space, direction marks, word joiner and invisible operators, isolates, byte-order mark.
  [0xad, 0xad, 'invisible'],
  [0x200b, 0x200b, 'invisible'],
  [0x200e, 0x200f, 'invisible'],
  [0x202a, 0x202e, 'invisible'],
  [0x2060, 0x2064, 'invisible'],
  [0x2066, 0x2069, 'invisible'],
  [0xfeff, 0xfeff, 'invisible'],
  [0x200c, 0x200d, 'joiner'],
  [0x0300, 0x036f, 'combining'],
  // Other blocks with marks, and letters: Cyrillic to Georgian, further marks, kana.
  [0x0483, 0x1dff, 'marks'],
  [0x20d0, 0x20ff, 'marks'],
  [0x2de0, 0x2dff, 'marks'],
  [0x302a, 0x309a, 'marks'],
  [0xa66f, 0xabed, 'marks'],
  [0xfb1e, 0xfb1e, 'marks'],
  [0xfe20, 0xfe2f, 'marks'],
  [0xd800, 0xdfff, 'surrogate'],
];

const table = new Uint8Array(0x10000);
for (const [first, last, trait] of RANGES) table.fill(trait === null ? 0 : TRAIT[trait], first, last + 1);

/** All traits of a text together. */
export function traitsOf(text: string): number {
  let traits = 0;
  for (let i = 0, end = text.length; i < end; i++) traits |= table[text.charCodeAt(i)] ?? 0;
  return traits;
}
