/** Any encoding of the world by statistics (chardet), with what chardet does not know. */
import type * as Chardet from 'chardet';
import { isKnownLabel, normalizeLabel } from './labels';
import { decodeAs } from './legacy';
import { isPlausible } from './plausible';

/** What everything is read as that nothing else is known of. */
const FALLBACK = 'windows-1252';

/** Label for a sample that is neither UTF-8 nor Vietnamese. */
export function detectGeneral(sample: Uint8Array): string {
  if (isCp866(sample)) return 'cp866';
  // Vietnamese was asked before, by better means.
  const { analyse } = require('chardet') as typeof Chardet;
  const labels = analyse(sample)
    .map((match) => normalizeLabel(match.name))
    .filter((label) => !label.startsWith('utf-') && label !== 'windows-1258' && isKnownLabel(label));
  const label = labels.find((candidate) => isPlausible(decodeAs(sample, candidate))) ?? labels[0] ?? FALLBACK;
  if (label === 'koi8-r' && isUkrainian(sample)) return 'koi8-u';
  // English with a few quotes is the same in half of the tables: then it is called by the commonest.
  return decodeAs(sample, label) === decodeAs(sample, FALLBACK) ? FALLBACK : label;
}

/** Bytes that are Cyrillic letters in cp866; in windows-1251 and KOI8 half of the letters lie elsewhere. */
const CP866_SHARE = 0.95;

/** DOS Cyrillic, which chardet takes for Western European: most letters above ASCII, nearly all in its two ranges. */
function isCp866(sample: Uint8Array): boolean {
  let letters = 0;
  let lower = 0;
  let high = 0;
  let ascii = 0;
  for (const byte of sample) {
    if (byte > 0x7f) high++;
    if ((byte > 0x7f && byte < 0xb0) || (byte >= 0xe0 && byte < 0xf2)) letters++;
    if (byte >= 0xa0 && byte < 0xb0) lower++;
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  return high > ascii && letters >= CP866_SHARE * high && lower > letters / 4;
}

/** Where KOI8-U has the letters є і ї ґ, KOI8-R has lines of boxes, which do not stand beside letters. */
function isUkrainian(sample: Uint8Array): boolean {
  return sample.some((byte, i) => (byte === 0xa4 || byte === 0xa6 || byte === 0xa7 || byte === 0xad) && ((sample[i - 1] ?? 0) >= 0xc0 || (sample[i + 1] ?? 0) >= 0xc0));
}
