/** Bytes that are not UTF-8: the Vietnamese encoding whose decoding reads as Vietnamese, else a general detector's answer. */
import type * as Chardet from 'chardet';
import { decodeWithTable, isKnownLabel, normalizeLabel } from './labels';
import { looksVietnamese, scoreSyllables } from './syllable';
import { fromVni } from './vni';
import { fromVps } from './vps';

/** In the order in which equal scores count: the more common first. */
export const VIETNAMESE_ENCODINGS = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'vps'] as const;

/** A detector needs no more than this, in bytes. */
const SAMPLE = 65_536;

export function decodeAs(bytes: Uint8Array, label: string): string {
  if (label === 'vps') return fromVps(bytes);
  if (label === 'vni') return fromVni(decodeWithTable(bytes, 'windows-1252'));
  return decodeWithTable(bytes, label);
}

/** Label of the Vietnamese encoding that makes most syllables of a sample, or null. */
export function detectVietnamese(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes);
  let best: string | null = null;
  let most = 0;
  for (const label of VIETNAMESE_ENCODINGS) {
    const score = scoreSyllables(decodeAs(sample, label).normalize('NFC'));
    if (looksVietnamese(score) && score.share > most) {
      most = score.share;
      best = label;
    }
  }
  return best;
}

/** Label by statistics of all common encodings; `windows-1252` when nothing is known. */
export function detectGeneral(bytes: Uint8Array): string {
  const { detect } = require('chardet') as typeof Chardet;
  const label = normalizeLabel(detect(sampleOf(bytes)) ?? 'windows-1252');
  return label !== 'utf-8' && isKnownLabel(label) ? label : 'windows-1252';
}

/** The part of the input from its first byte above ASCII on. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 127);
  const from = Math.max(0, first - 64);
  return bytes.subarray(from, from + SAMPLE);
}
