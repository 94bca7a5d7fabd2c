/** Times of day beside a date: `07:22:35`, `9h05`, `10 giờ 30 phút`, `3:15 PM`, `14.30 Uhr`, `08:46 GMT+7`, `下午3:30`. */
import { two } from './calendar';
import { SEPARATORS, type Token } from './tokens';
import { bareOffset, namedZone } from './zone';

export interface Clock {
  /** `T09:05:00`, with an offset where one is given. */
  readonly iso: string;
  readonly zoned: boolean;
  /** True for midnight written in full, which portals print when they know no time. */
  readonly filler: boolean;
  /** Index of the first token and of the token behind the last one. */
  readonly from: number;
  readonly to: number;
}

const HOUR_WORDS = new Set(['h', 'g', 'giờ', 'uhr', 'hrs', 'hod', 'godz', '时', '時', '點', '点']);
const MINUTE_WORDS = new Set(['phút', 'min', 'p', 'm', '分']);
/** Words with which a language sets its times with a full stop: `ore 10.30`, `pukul 10.30`. */
const DOTTED_BEHIND = new Set(['ore', 'godz', 'pukul', 'jam', 'klo', 'kl', 'um', 'v', 've', 'at']);
const DOTTED_BEFORE = new Set(['uhr', 'hod', 'h', 'wib', 'wita', 'wit', 'pm', 'am']);

/** A clock face: the hour and minute are numbers, `to` the index behind. */
interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly exact: boolean;
  readonly to: number;
}

/** Reads a time that begins at a token, or null. */
export function clockAt(tokens: readonly Token[], from: number): Clock | null {
  const before = ideographicHalf(tokens, from);
  const face = faceAt(tokens, before?.to ?? from);
  if (face === null) return null;
  const half = before ?? halfDay(tokens, face.to);
  const hour = half === null ? face.hour % 24 : halfHour(face.hour, half.part);
  if (hour === null) return null;
  const behind = half === null || half === before ? face.to : half.to;
  const zone = bareOffset(tokens, behind, face.exact || tokens[from - 1]?.text === 't') ?? namedZone(tokens, behind);
  return {
    iso: `T${two(hour)}:${two(face.minute)}:${two(face.second)}${zone?.iso ?? ''}`,
    zoned: zone !== null,
    filler: hour === 0 && face.minute === 0 && face.second === 0,
    from,
    to: zone?.to ?? behind,
  };
}

/** True when the number at an index ends a time, as the `30` of `7:30` and `7h30` does. */
export function endsClock(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  return mark?.text === ':' || HOUR_WORDS.has(mark?.text ?? '');
}

function faceAt(tokens: readonly Token[], from: number): Face | null {
  const hour = tokens[from];
  const mark = tokens[from + 1];
  if (hour?.kind !== 'number' || hour.value > 24 || hour.text.length > 2 || mark === undefined) return null;
  const plain = { hour: hour.value, minute: 0, second: 0, exact: false };
  if (HOUR_WORDS.has(mark.text)) return spokenFace(tokens, from, plain);
  const minute = tokens[from + 2];
  if ((mark.text === ':' || isDotted(tokens, from)) && isSixty(minute) && !minute.spaced) return writtenFace(tokens, from, { ...plain, minute: minute.value });
  return halfDay(tokens, from + 1) === null ? null : { ...plain, to: from + 1 };
}

/** `9h05`, `10 giờ 30 phút`, `7 giờ 5 phút`, `9h`; in `9h 12/3/2021` the next number is the day. */
function spokenFace(tokens: readonly Token[], from: number, face: Omit<Face, 'to'>): Face {
  const minute = tokens[from + 2];
  const named = MINUTE_WORDS.has(tokens[from + 3]?.text ?? '');
  const opensDay = SEPARATORS.has(tokens[from + 3]?.text ?? '') && tokens[from + 5]?.text === tokens[from + 3]?.text;
  if (minute?.kind !== 'number' || minute.value > 59 || opensDay || !(named || isSixty(minute))) return { ...face, to: from + 2 };
  return { ...face, minute: minute.value, to: from + (named ? 4 : 3) };
}

/** `07:22`, `07:22:35`, `07:22:35.123`, `14.30 Uhr`. */
function writtenFace(tokens: readonly Token[], from: number, face: Omit<Face, 'to'>): Face {
  let to = from + 3;
  const second = tokens[to]?.text === ':' ? tokens[to + 1] : undefined;
  const exact = isSixty(second);
  if (exact) {
    to += 2;
    const fraction = tokens[to + 1];
    if (tokens[to]?.text === '.' && fraction?.spaced === false && /^\d/.test(fraction.text)) to += 2;
  }
  if (HOUR_WORDS.has(tokens[to]?.text ?? '')) to++;
  return { ...face, second: exact ? second.value : 0, exact, to };
}

function isDotted(tokens: readonly Token[], from: number): boolean {
  if (tokens[from + 1]?.text !== '.') return false;
  const word = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
  return DOTTED_BEFORE.has(tokens[from + 3]?.text ?? '') || DOTTED_BEHIND.has(word?.text ?? '');
}

function isSixty(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length === 2 && token.value < 60;
}

/** Parts of a day: `night` reaches over midnight. */
type Part = 'morning' | 'noon' | 'afternoon' | 'night';

const PARTS = new Map<string, Part>([
  ['am', 'morning'], ['sa', 'morning'], ['sáng', 'morning'], ['trưa', 'noon'],
  ['pm', 'afternoon'], ['ch', 'afternoon'], ['chiều', 'afternoon'], ['tối', 'afternoon'], ['đêm', 'night'],
]);

/** `am`, `p.m.`, `SA`, `CH`, `tối` behind a time. */
function halfDay(tokens: readonly Token[], at: number): { part: Part; to: number } | null {
  const word = tokens[at]?.text ?? '';
  const part = PARTS.get(word);
  if (part !== undefined) return { part, to: at + 1 };
  if ((word !== 'a' && word !== 'p') || tokens[at + 1]?.text !== '.' || tokens[at + 2]?.text !== 'm') return null;
  return { part: word === 'a' ? 'morning' : 'afternoon', to: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
}

/** `上午`, `下午` before a time. */
function ideographicHalf(tokens: readonly Token[], at: number): { part: Part; to: number } | null {
  const sign = tokens[at]?.text;
  if ((sign !== '上' && sign !== '下') || tokens[at + 1]?.text !== '午') return null;
  return { part: sign === '上' ? 'morning' : 'afternoon', to: at + 2 };
}

/** The hour of 24 for one that a part of the day goes with; null where they contradict each other. */
function halfHour(hour: number, part: Part): number | null {
  if (part === 'morning') return hour > 12 ? null : hour % 12;
  if (part === 'afternoon') return hour < 12 ? hour + 12 : hour % 24;
  // "1 giờ trưa" is after noon, "11 giờ trưa" before; "11 giờ đêm" is before midnight, "1 giờ đêm" after.
  if (part === 'noon') return hour < 6 ? hour + 12 : hour % 24;
  return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
}
