/** Weighs one run of characters that could be UTF-8 read wrongly: damage, or capitals before punctuation ("IRMÃ”, “MASĂ…")? */
import { byteAt, sequenceLength, standsAlone, type Layer } from './layer';

/** Points that make a page damaged. */
export const ENOUGH_POINTS = 2;

/** What may follow a word: quotes, dots, dashes, blanks, raised figures, signs of trade and money. */
const AFTER_WORD = /[\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u20ab\u2122\u00a0\u00a2\u00a3\u00a5\u00a7\u00a9-\u00ab\u00ad\u00ae\u00b0\u00b2\u00b3\u00b6\u00b7\u00b9-\u00bb]/;
/** Of these, what may stand between two words or inside of one. */
const BETWEEN = /[\u2013\u2014\u2018\u2019\u2026\u00a0\u00ad\u00b7]/;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const QUOTE = /["'`«»‹›„“”‘’(]/;
const NBSP = '\u00a0';

/** 0 = may be good text, 1 = hardly, 2 = surely damaged. `before` and `after` are the neighbours, '' at the ends of a line. */
export function weigh(run: string, before: string, after: string, layer: Layer): 0 | 1 | 2 {
  // A text about encodings shows "Ã¤" in quotes.
  if (QUOTE.test(before) && QUOTE.test(after)) return 0;
  const lead = byteAt(run, 0, layer);
  const length = sequenceLength(lead);
  if (run.length > length) return 2;
  if (!standsAlone(lead, byteAt(run, 1, layer))) return 0;
  const tail = run.slice(1);
  if (length > 2) return [...tail].every((character) => AFTER_WORD.test(character)) && !LETTER.test(after) ? 0 : 2;
  // Inside a word in small letters no language has a capital.
  if (SMALL.test(before)) return 2;
  if (!AFTER_WORD.test(tail)) return 2;
  const apart = !LETTER.test(before);
  if (BETWEEN.test(tail)) {
    // "Â" and a hard blank is the most common of all damages, but the letter may also stand alone.
    if (tail === NBSP) return apart && lead === 0xc2 ? 1 : 0;
    return apart && SMALL.test(after) ? 2 : 0;
  }
  if (LETTER.test(after)) return 2;
  return apart && lead === 0xc2 && !QUOTE.test(before) ? 1 : 0;
}
