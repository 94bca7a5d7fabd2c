/** Time zones beside a time: `GMT+7`, `(GMT +07:00)`, `[GMT+7]`, `+07:00`, `Z`, `WIB`. */
import { two } from './calendar';
import type { Token } from './tokens';

export interface Zone {
  /** `+07:00` */
  readonly iso: string;
  /** Index behind the last token. */
  readonly to: number;
}

/** Offsets of zone names, in hours. CST is left out: it is a time of the United States and of China. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, wib: 7, wita: 8, wit: 9, est: -5, edt: -4, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, bst: 1, cet: 1, cest: 2, mez: 1, mesz: 2,
};

/** Reads a zone that has a name, with or without brackets, or null. */
export function namedZone(tokens: readonly Token[], from: number): Zone | null {
  const open = tokens[from]?.text;
  const at = open === '(' || open === '[' ? from + 1 : from;
  const word = tokens[at]?.text ?? '';
  if (Object.hasOwn(ZONES, word)) return { iso: offset(ZONES[word] ?? 0, 0), to: closed(tokens, at + 1, open) };
  if (word !== 'gmt' && word !== 'utc') return null;
  const shift = shiftAt(tokens, at + 1, true);
  return { iso: shift?.iso ?? offset(0, 0), to: closed(tokens, shift?.to ?? at + 1, open) };
}

/**
 * Reads an offset without a name right behind a time, or null. `exact` = the time has seconds or stands behind a `T`;
 * behind any other one, "10:00-12:00" is a span of time.
 */
export function bareOffset(tokens: readonly Token[], at: number, exact: boolean): Zone | null {
  return exact || tokens[at]?.text === '+' ? shiftAt(tokens, at, false) : null;
}

/** Easternmost zone; the westernmost is nearer. */
const MOST_HOURS = 14;

/** `+7` and `+7:30` only behind a name, `+0700` and `+07:00` also without; behind a blank, `-12:00` may be the end of a span. */
function shiftAt(tokens: readonly Token[], at: number, named: boolean): Zone | null {
  const sign = tokens[at]?.text;
  const hours = tokens[at + 1];
  if ((sign !== '+' && sign !== '-') || hours?.kind !== 'number' || hours.spaced) return null;
  const factor = sign === '+' ? 1 : -1;
  if (hours.text.length === 4) {
    const [h, m] = [Math.floor(hours.value / 100), hours.value % 100];
    return h <= MOST_HOURS && m < 60 ? { iso: offset(factor * h, m), to: at + 2 } : null;
  }
  const minutes = tokens[at + 2]?.text === ':' && tokens[at + 3]?.text.length === 2 ? tokens[at + 3]?.value : undefined;
  if (hours.value > MOST_HOURS || (!named && (minutes === undefined || hours.text.length !== 2 || (sign === '-' && tokens[at]?.spaced === true)))) return null;
  return { iso: offset(factor * hours.value, minutes ?? 0), to: at + (minutes === undefined ? 2 : 4) };
}

function closed(tokens: readonly Token[], at: number, open: string | undefined): number {
  const close = tokens[at]?.text;
  return (open === '(' && close === ')') || (open === '[' && close === ']') ? at + 1 : at;
}

function offset(hours: number, minutes: number): string {
  return `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:${two(minutes)}`;
}
