/** Times of day beside a date: `07:22:35`, `9h05`, `10 giờ 30 phút`, `3:15 PM`, `14.30 Uhr`, `08:46 GMT+7`. */
import type { Token } from './tokens';

export interface Clock {
  /** `T09:05:00`, with an offset where one is given. */
  readonly iso: string;
  /** True for midnight written in full, which portals print when they know no time. */
  readonly filler: boolean;
  /** Index of the first token and of the token behind the last one. */
  readonly from: number;
  readonly to: number;
}

const HOUR_WORDS = new Set(['h', 'g', 'giờ', 'uhr', 'hrs', 'hod', 'godz', '时', '點', '点']);
const MINUTE_WORDS = new Set(['phút', 'min', 'p', 'm', '分']);
const AFTERNOON = new Set(['pm', 'ch', 'chiều', 'tối']);
const MORNING = new Set(['am', 'sa', 'sáng']);
/** Offsets of zone names, in hours. */
const ZONES: Readonly<Record<string, number>> = { z: 0, wib: 7, wita: 8, wit: 9 };

/** Reads a time that begins at a token, or null. */
export function clockAt(tokens: readonly Token[], from: number): Clock | null {
  const hour = tokens[from];
  if (hour?.kind !== 'number' || hour.value > 24 || hour.text.length > 2) return null;
  const mark = tokens[from + 1];
  if (mark === undefined) return null;
  let at = from + 1;
  let minute = 0;
  let second = 0;
  const minutes = tokens[from + 2];
  const colon = mark.text === ':' || (mark.text === '.' && isUhr(tokens[from + 3]));
  if ((colon || HOUR_WORDS.has(mark.text)) && isSixty(minutes) && (!minutes.spaced || !colon)) {
    minute = minutes.value;
    at = from + 3;
    if (tokens[at]?.text === ':' && isSixty(tokens[at + 1])) {
      second = tokens[at + 1]?.value ?? 0;
      at += 2;
      if (tokens[at]?.text === '.' && tokens[at + 1]?.spaced === false && tokens[at + 1]?.kind === 'number') at += 2;
    } else if (!colon && MINUTE_WORDS.has(tokens[at]?.text ?? '')) at++;
  } else if (HOUR_WORDS.has(mark.text)) at = from + 2;
  else if (!isHalfDay(tokens, from + 1)) return null;
  if (colon && HOUR_WORDS.has(tokens[at]?.text ?? '')) at++;
  const half = halfDay(tokens, at);
  let hours = hour.value % 24;
  if (half !== null) {
    if (hour.value > 12 && half.morning) return null;
    if (!half.morning && hours < 12) hours += 12;
    if (half.morning && hours === 12) hours = 0;
    at = half.to;
  }
  const zone = zoneAt(tokens, at);
  const iso = `T${two(hours)}:${two(minute)}:${two(second)}${zone?.iso ?? ''}`;
  return { iso, filler: hours === 0 && minute === 0 && second === 0, from, to: zone?.to ?? at };
}

function isSixty(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length === 2 && token.value < 60;
}

function isUhr(token: Token | undefined): boolean {
  return token?.text === 'uhr';
}

/** `am`, `p.m.`, `SA`, `CH` behind a time. */
function halfDay(tokens: readonly Token[], at: number): { morning: boolean; to: number } | null {
  const word = tokens[at]?.text ?? '';
  if (AFTERNOON.has(word)) return { morning: false, to: at + 1 };
  if (MORNING.has(word)) return { morning: true, to: at + 1 };
  if ((word !== 'a' && word !== 'p') || tokens[at + 1]?.text !== '.' || tokens[at + 2]?.text !== 'm') return null;
  return { morning: word === 'a', to: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
}

function isHalfDay(tokens: readonly Token[], at: number): boolean {
  return halfDay(tokens, at) !== null;
}

/** Reads an offset that begins at a token: `GMT+7`, `(GMT +07:00)`, `[GMT+7]`, `+07:00`, `Z`, `WIB`; or null. */
export function zoneAt(tokens: readonly Token[], from: number): { iso: string; to: number } | null {
  let at = from;
  const open = tokens[at]?.text;
  if (open === '(' || open === '[') at++;
  const word = tokens[at]?.text ?? '';
  const named = word === 'gmt' || word === 'utc';
  if (named) at++;
  else if (Object.hasOwn(ZONES, word)) return { iso: offset('+', ZONES[word] ?? 0, 0), to: closed(tokens, at + 1, open) };
  const sign = tokens[at]?.text;
  const hours = tokens[at + 1];
  if ((sign !== '+' && sign !== '-') || hours?.kind !== 'number' || hours.spaced) return null;
  // "14:00 - 16:00" is a span of time, "14:00-05:00" an offset only right behind the seconds.
  if (!named && (tokens[at]?.spaced === true || hours.text.length !== 2 && hours.text.length !== 4)) return null;
  if (hours.text.length === 4) return { iso: offset(sign, Math.floor(hours.value / 100), hours.value % 100), to: closed(tokens, at + 2, open) };
  if (hours.value > 14) return null;
  const minutes = tokens[at + 2]?.text === ':' && isSixty(tokens[at + 3]) ? tokens[at + 3] : undefined;
  if (!named && minutes === undefined) return null;
  return { iso: offset(sign, hours.value, minutes?.value ?? 0), to: closed(tokens, at + (minutes === undefined ? 2 : 4), open) };
}

function closed(tokens: readonly Token[], at: number, open: string | undefined): number {
  const close = tokens[at]?.text;
  return (open === '(' && close === ')') || (open === '[' && close === ']') ? at + 1 : at;
}

function offset(sign: string, hours: number, minutes: number): string {
  return `${sign}${two(hours)}:${two(minutes)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
