/** The last touch on decoded text: NFC, LF line ends, no invisible and no control characters. */

const CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Joiners matter between emoji and in scripts that shape their letters, not between Latin ones. */
const LATIN_JOINER = /(?<=[\p{Script=Latin}\p{P}\p{Z}\p{N}])[\u200c\u200d]+/gu;
const COMBINING = /[\u0300-\u036f]/;

export function cleanText(text: string): { text: string; decomposed: boolean } {
  let out = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  out = out.replace(/[\v\f]/g, ' ').replace(CONTROLS, '').replace(INVISIBLE, '').replace(LATIN_JOINER, '').replace(/\p{Surrogate}/gu, '\ufffd');
  const marked = COMBINING.test(out);
  const composed = out.normalize('NFC');
  return { text: composed, decomposed: marked && composed !== out };
}
