/** Undoes what happened to a text before it was saved: wrong readings of UTF-8, letters of old fonts. */
import type { Warning } from '../types';
import { lossyLines } from './lossy';
import { mayBeMisfont, repairMisfont } from './misfont';
import { mayBeMojibake, repairMojibake } from './mojibake';

export interface RepairedText {
  readonly text: string;
  /** What was undone, oldest damage last: `mojibake:windows-1252`, `tcvn3` … */
  readonly repairs: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Works on the text as it was decoded: soft hyphens and control characters may be part of the damage. */
export function repairText(raw: string): RepairedText {
  const mojibake = mayBeMojibake(raw) ? repairMojibake(raw) : { text: raw, repairs: [] };
  const misfont = mayBeMisfont(mojibake.text) ? repairMisfont(mojibake.text) : { text: mojibake.text, repairs: [] };
  return { text: misfont.text, repairs: [...mojibake.repairs, ...misfont.repairs], warnings: warnings(lossyLines(misfont.text, mojibake.repairs.length > 0)) };
}

function warnings(damaged: readonly number[]): readonly Warning[] {
  const [first, last] = [damaged[0], damaged.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ code: 'mojibake-lossy', message: `${damaged.length} lines were damaged by a wrong decoding that lost bytes; they stand as they are`, lines: [first, last] }];
}
