/** The last touch on decoded text: NFC, LF line ends, no control and no invisible characters. */

/** A doubled CR before LF comes from converting line ends twice; both of them end one line. */
const LINE_END = /\r{1,2}\n|\r/g;
/** Page breaks, vertical tabs, NEL and the Unicode line and paragraph separators part words, but not lines of the file. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;
/** All control characters but tab and line feed. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
/** Soft hyphen, zero-width space, direction marks, word joiner, byte-order mark and their like. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const JOINER = /[\u200c\u200d]/;
/** Joiners matter between emoji and in scripts that shape their letters, not between Latin ones. */
const LATIN_JOINER = /(?<=[\p{Script=Latin}\p{P}\p{Z}\p{N}])[\u200c\u200d]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const COMBINING = /[\u0300-\u036f]/;

export interface Cleaned {
  readonly text: string;
  /** True when letters and their marks stood apart. */
  readonly decomposed: boolean;
}

/** Cleans in a few passes over the whole text; most pages need none of them. */
export function cleanText(text: string): Cleaned {
  let out = text.includes('\r') ? text.replace(LINE_END, '\n') : text;
  out = out.replace(BREAKS, ' ').replace(CONTROLS, '').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');
  if (JOINER.test(out)) out = out.replace(LATIN_JOINER, '');
  const composed = out.normalize('NFC');
  return { text: composed, decomposed: composed !== out && COMBINING.test(out) };
}
