/** Finds full dates (day, month and year) in a text, with the time and the weekday beside them. */
import type { Day } from './calendar';
import { clockAt, type Clock } from './clock';
import { dayAt } from './days';
import type { DateNames } from './names';
import { tokenize, type Token } from './tokens';
import { weekdayAfter, weekdayBefore } from './weekday';
import { namedZone } from './zone';

export type { DateNames } from './names';

export interface FoundDate {
  /** ISO 8601, as precise as the text: `2024-03-28`, `2024-03-28T09:21:39`, `2024-03-28T09:21:39+07:00`. */
  readonly iso: string;
  /** The same with day and month changed places, where both readings are possible (`03/04/2024`), else null. */
  readonly swapped: string | null;
  /** First offset of the text that belongs to the date, weekday and time included. */
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
  /** True when a time was given as midnight, which is a filler and was left out. */
  readonly filler: boolean;
  readonly order: Day['order'];
}

/** Two numbers, plain or full-width, or the ideograph for year: no date has less. */
const MAY_HOLD_DATE = /[\d\uff10-\uff19][^\d\uff10-\uff19]+[\d\uff10-\uff19]|年/;

const NO_DATES: readonly FoundDate[] = [];

/**
 * All full dates of a text, in order, day before month where the numbers leave it open.
 * A day without a year, a month alone and spans are no dates. Linear in the length of the text.
 */
export function findDates(text: string, names: DateNames): readonly FoundDate[] {
  if (!MAY_HOLD_DATE.test(text)) return NO_DATES;
  const tokens = tokenize(text);
  const found: FoundDate[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const day = dayAt(tokens, at, names);
    if (day === null) continue;
    const date = dress(tokens, day, free, names);
    found.push(date.found);
    free = date.to;
    at = date.to - 1;
  }
  return found;
}

/** Adds the time and the weekday around a day; nothing before the token `free` may be taken. */
function dress(tokens: readonly Token[], day: Day, free: number, names: DateNames): { found: FoundDate; to: number } {
  let from = weekdayBefore(tokens, skipBack(tokens, day.from, free, names), day.from, free, names) ?? weekdayBefore(tokens, day.from, day.from, free, names) ?? day.from;
  let to = yearWord(tokens, day.to);
  to = ownWeekday(tokens, to, names);
  let zone = namedZone(tokens, to);
  let clock = clockBehind(tokens, to, names) ?? (zone === null ? null : clockBehind(tokens, zone.to, names));
  if (clock !== null) to = clock.to;
  else {
    // "… di dời trước 17 giờ (06/10/2022)": before a bracket a time may be the end of a title.
    clock = opensBracket(tokens, day.from) ? null : clockAhead(tokens, from, free, names);
    if (clock !== null) {
      from = clock.from;
      from = weekdayBefore(tokens, from, from, free, names) ?? from;
      to = zone?.to ?? to;
    }
  }
  if (clock?.zoned === true) zone = null;
  const time = clock === null || clock.filler ? '' : clock.iso + (zone?.iso ?? '');
  const found: FoundDate = {
    iso: day.iso + time,
    swapped: day.swapped === null ? null : day.swapped + time,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    hasTime: time !== '',
    filler: clock?.filler ?? false,
    order: day.order,
  };
  return { found, to };
}

/** Index behind a weekday that follows the day, unless the next day is its own: `12/3/2021, Thứ hai, 15/3/2021`. */
function ownWeekday(tokens: readonly Token[], at: number, names: DateNames): number {
  const behind = weekdayAfter(tokens, at, names);
  if (behind === null) return at;
  let next = behind;
  while (next < behind + 2 && tokens[next]?.kind === 'mark') next++;
  return dayAt(tokens, next, names) === null ? behind : at;
}

/** A word for "year" behind the number: `2021 r.`, `2021 roku`, `2021 г`. */
const YEAR_WORDS = new Set(['r', 'roku', 'rok', 'г', 'года']);

function yearWord(tokens: readonly Token[], at: number): number {
  if (!YEAR_WORDS.has(tokens[at]?.text ?? '')) return at;
  return tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false ? at + 2 : at + 1;
}

const BETWEEN = new Set([',', '|', '-', '•', '·', '@', '(', '[', '/', 't', ';', ':', '–', '.']);

/** How many marks and words (`lúc`, `um`, `|`, `o godz.`) may stand between a day and its time. */
const MOST_BETWEEN = 4;

function isBetween(token: Token | undefined, names: DateNames): boolean {
  return token !== undefined && (BETWEEN.has(token.text) || names.dateWords.has(token.text));
}

function clockBehind(tokens: readonly Token[], from: number, names: DateNames): Clock | null {
  for (let at = from; at <= from + MOST_BETWEEN; at++) {
    const clock = clockAt(tokens, at);
    if (clock !== null) return withBracket(tokens, clock);
    if (!isBetween(tokens[at], names)) return null;
  }
  return null;
}

/** Takes the bracket that closes one opened between day and time: `30/3/2021 (12:00)`. */
function withBracket(tokens: readonly Token[], clock: Clock): Clock {
  const open = tokens[clock.from - 1]?.text;
  const close = tokens[clock.to]?.text;
  const pair = (open === '(' && close === ')') || (open === '[' && close === ']');
  return pair ? { ...clock, to: clock.to + 1 } : clock;
}

/** Longest time in tokens: `07 : 22 : 35 p . m . ( gmt + 07 : 00 )`. */
const LONGEST_CLOCK = 16;

function clockAhead(tokens: readonly Token[], day: number, free: number, names: DateNames): Clock | null {
  const end = skipBack(tokens, day, free, names);
  for (const stop of end === day ? [day] : [end, day]) {
    // From the left, so that `07:22:35` is not read as `22:35`.
    for (let at = Math.max(free, stop - LONGEST_CLOCK); at < stop; at++) {
      const clock = clockAt(tokens, at);
      if (clock?.to === stop && !insideClock(tokens, at)) return clock;
    }
  }
  return null;
}

function opensBracket(tokens: readonly Token[], day: number): boolean {
  const before = tokens[day - 1]?.text;
  return before === '(' || before === '[';
}

/** True when a number and a colon stand right before, so that `22:35` is the end of `07:22:35`. */
function insideClock(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ':' && tokens[at]?.spaced === false && tokens[at - 2]?.kind === 'number' && tokens[at - 1]?.spaced === false;
}

/** Index behind the last token that is no mere mark or date word, going back from a day. */
function skipBack(tokens: readonly Token[], day: number, free: number, names: DateNames): number {
  let at = day;
  while (at > free && day - at < MOST_BETWEEN && isBetween(tokens[at - 1], names)) at--;
  return at;
}
