/** Bytes in an encoding that is known by its name, and the Vietnamese encodings told apart by syllables. */
import { looksVietnamese, rankOf, scoreSyllables } from './syllable';
import { decodeWithTable } from './tables';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';
import { fromVps } from './vps';

/** In the order in which equal scores count: the more common first. */
export const VIETNAMESE_ENCODINGS = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'vps'] as const;

/** Decodes as a normalised label says. Text in a Vietnamese encoding comes as NFC. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  switch (label) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
    case 'iso-2022-jp':
      return new TextDecoder(label).decode(bytes);
    case 'tcvn3':
      return fromTcvn3(bytes);
    case 'vps':
      return fromVps(bytes);
    case 'vni':
      return fromVni(decodeWithTable(bytes, 'windows-1252'));
    case 'windows-1258':
      return decodeWithTable(bytes, label).normalize('NFC');
    default:
      return decodeWithTable(bytes, label);
  }
}

/** A Vietnamese encoding and the share of syllables that it makes of a sample. */
export interface Reading {
  readonly label: string;
  readonly share: number;
}

/** Share of syllables under one label. */
export function shareAs(sample: Uint8Array, label: string): number {
  return scoreSyllables(decodeAs(sample, label)).share;
}

/** The Vietnamese encoding that makes most syllables of a sample, or null when none makes enough. */
export function detectVietnamese(sample: Uint8Array): Reading | null {
  // "È già là" is as good Vietnamese as Italian: a reading that makes no more than Western European does proves nothing.
  const western = scoreSyllables(decodeAs(sample, 'windows-1252')).syllables;
  let best: Reading | null = null;
  let most = 0;
  for (const label of VIETNAMESE_ENCODINGS) {
    const score = scoreSyllables(decodeAs(sample, label));
    if (looksVietnamese(score) && score.syllables > western && rankOf(score) > most) {
      best = { label, share: score.share };
      most = rankOf(score);
    }
  }
  return best;
}
