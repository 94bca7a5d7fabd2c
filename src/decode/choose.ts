/** Chooses the encoding of bytes. */
import { isUtf8 } from 'node:buffer';
import { ExtractError } from '../errors';
import { detectGeneral } from './general';
import { isKnownLabel, KNOWN_LABELS, normalizeLabel } from './labels';
import { decodeAs, detectVietnamese, shareAs, VIETNAMESE_ENCODINGS } from './legacy';
import { kindOfBinary } from './magic';
import { isPlausible } from './plausible';
import { sampleOf } from './sample';
import { bomOf, countUtf8, guessUtf16, hasManyControls, isIso2022Jp } from './sniff';

/**
 * Order: the caller's word, byte-order mark, UTF-16 by its zero bytes, UTF-8, the page's own declaration, Vietnamese by
 * syllables, statistics.
 * @throws ExtractError `undecodable` for binary data and unknown labels.
 */
export function chooseEncoding(bytes: Uint8Array, asked: string | undefined, declared: string | null): string {
  const kind = kindOfBinary(bytes);
  if (kind !== null) throw new ExtractError('undecodable', `this is ${kind}, not text; give the page as text, Markdown or HTML`);
  if (asked !== undefined) return knownLabel(asked);
  const marked = bomOf(bytes) ?? guessUtf16(bytes);
  if (marked !== null) return marked;
  if (isIso2022Jp(bytes)) return 'iso-2022-jp';
  const controls = hasManyControls(bytes);
  if (isUtf8(bytes) && !controls) return 'utf-8';
  const sample = sampleOf(bytes);
  if (controls) return knownByLetters(sample);
  if (isMostlyUtf8(bytes, declared)) return 'utf-8';
  return (declared === null ? null : believe(declared, sample)) ?? detectVietnamese(sample)?.label ?? detectGeneral(sample);
}

function knownLabel(asked: string): string {
  const label = normalizeLabel(asked);
  if (isKnownLabel(label)) return label;
  throw new ExtractError('undecodable', `no such encoding: ${asked}; ${KNOWN_LABELS}`);
}

/** Many control bytes are binary data, unless they are capitals of VISCII or VPS. */
function knownByLetters(sample: Uint8Array): string {
  const reading = detectVietnamese(sample);
  if (reading !== null) return reading.label;
  throw new ExtractError('undecodable', 'not a text file (it holds binary data); give the page as text, Markdown or HTML');
}

/**
 * UTF-8 characters for each byte that belongs to none. Text in other encodings makes some by chance; the most that was seen
 * is 0.8 (Russian in GB 18030). Where UTF-8 is declared, less is asked.
 */
const GOOD_PER_BAD = 1.5;
const DECLARED_GOOD_PER_BAD = 1;

/** A file cut in mid character, with stray bytes or with some lines in another encoding is still UTF-8. */
function isMostlyUtf8(bytes: Uint8Array, declared: string | null): boolean {
  const { good, bad } = countUtf8(bytes);
  const isDeclared = declared !== null && normalizeLabel(declared) === 'utf-8';
  return good > 0 && good >= bad * (isDeclared ? DECLARED_GOOD_PER_BAD : GOOD_PER_BAD);
}

/** A declared Vietnamese encoding stands unless another one reads better by this share of the syllables. */
const BETTER = 0.1;

/** The declared encoding, the one that clearly reads better, or null when the declaration says nothing. */
function believe(declared: string, sample: Uint8Array): string | null {
  const label = normalizeLabel(declared);
  if (label.startsWith('utf-') || !isKnownLabel(label)) return null;
  const vietnamese = detectVietnamese(sample);
  if (vietnamese !== null) {
    const isOne = VIETNAMESE_ENCODINGS.some((name) => name === label);
    return isOne && shareAs(sample, label) + BETTER >= vietnamese.share ? label : vietnamese.label;
  }
  return isPlausible(decodeAs(sample, label)) ? label : null;
}
