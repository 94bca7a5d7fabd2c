/** Bytes in, text out: finds the encoding, undoes damage that loses nothing, and says what it did. */
import { isUtf8 } from 'node:buffer';
import { ExtractError } from '../errors';
import type { DecodedText, Warning } from '../types';
import { cleanText } from './clean';
import { isKnownLabel, normalizeLabel } from './labels';
import { decodeAs, detectGeneral, detectVietnamese } from './legacy';
import { repairMisfont } from './misfont';
import { mayBeMojibake, repairMojibake } from './mojibake';
import { bomOf, guessUtf16, isBinary, mostlyUtf8 } from './sniff';
import { scoreSyllables } from './syllable';

export interface DecodeOptions {
  /** Encoding label that overrides everything but nothing else is tried then. */
  readonly encoding?: string | undefined;
  /** What the page itself declares; believed after a byte-order mark and valid UTF-8. */
  readonly declared?: string | null | undefined;
}

/**
 * Decodes a page. Order: `encoding`, byte-order mark, UTF-16 by its zero bytes, valid UTF-8, the declared charset,
 * Vietnamese encodings by syllables, a general detector.
 * @throws ExtractError `undecodable` for binary data and unknown labels.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const encoding = chooseEncoding(bytes, options);
  const raw = encoding === 'utf-8' ? new TextDecoder('utf-8').decode(bytes) : decodeAs(bytes, encoding);
  const warnings: Warning[] = [];
  const repairs: string[] = [];
  const cleaned = cleanText(repair(raw, repairs, warnings));
  if (cleaned.decomposed && encoding !== 'windows-1258' && repairs.length === 0) repairs.push('nfd');
  const { text } = cleaned;
  const lost = text.split('\ufffd').length - 1;
  if (lost > 0) warnings.push({ code: 'encoding-lossy', message: `${lost} bytes are no text in ${encoding}; they stand as U+FFFD`, lines: null });
  return { text, encoding, repairs, warnings };
}

function chooseEncoding(bytes: Uint8Array, { encoding, declared }: DecodeOptions): string {
  if (encoding !== undefined) {
    const label = normalizeLabel(encoding);
    if (!isKnownLabel(label)) throw new ExtractError('undecodable', `no such encoding: ${encoding}; known are utf-8, windows-1258, tcvn3, viscii, vps, vni, windows-1252, gb18030 and the like`);
    return label;
  }
  const marked = bomOf(bytes) ?? guessUtf16(bytes);
  if (marked !== null) return marked;
  if (isBinary(bytes)) throw new ExtractError('undecodable', 'not a text file (it holds binary data); give the page as text or HTML');
  if (isUtf8(bytes) || mostlyUtf8(bytes)) return 'utf-8';
  if (declared != null) {
    const label = normalizeLabel(declared);
    if (label !== 'utf-8' && label !== 'windows-1252' && isKnownLabel(label)) return label;
  }
  return detectVietnamese(bytes) ?? detectGeneral(bytes);
}

const HIGH = /[\u0080-\u00ff]/;
const SAMPLE = 20_000;
/** Sound Vietnamese has nearly all its words as syllables, so nothing needs undoing. */
const SOUND_SHARE = 0.97;

/** Works on the text as it was decoded: soft hyphens and control characters may be part of the damage. */
function repair(raw: string, repairs: string[], warnings: Warning[]): string {
  if (!HIGH.test(raw)) return raw;
  const text = raw.replace(/\r\n?/g, '\n');
  const suspect = mayBeMojibake(text);
  const sound = !suspect && scoreSyllables(text.slice(0, SAMPLE).normalize('NFC')).share >= SOUND_SHARE;
  if (sound) return raw;
  const refonted = repairMisfont(text);
  repairs.push(...refonted.repairs);
  if (!mayBeMojibake(refonted.text)) return refonted.text;
  const fixed = repairMojibake(refonted.text);
  repairs.push(...fixed.repairs);
  if (fixed.damaged.length > 0) {
    const [first, last] = [fixed.damaged[0] ?? 1, fixed.damaged.at(-1) ?? 1];
    warnings.push({ code: 'mojibake-lossy', message: `${fixed.damaged.length} lines were damaged by a wrong decoding that lost bytes; they stand as they are`, lines: [first, last] });
  }
  return fixed.text;
}
