/** Reads a line of facts about the article: dates with their labels, view counts, and what is left (a byline, a category). */
import type { FoundDate } from '../dates';
import { lexicon } from '../lexicon';
import { bylineLabelEnd } from './byline';
import { behindColon } from './colon';
import { isTools } from './tools';
import { countUnits, factIcons } from '../locales/shared';
import { memo } from '../memo';
import { fold, trimMarks } from '../text';
import { roleOf, withoutDateWords, type DateRole } from './date-labels';
import { datesOf } from './dates-of';

export interface MetaDate extends FoundDate {
  /** null = the line gives no label. */
  readonly role: DateRole | null;
}

export interface MetaLine {
  readonly dates: readonly MetaDate[];
  /** View count; null value = a label without a number; undefined = no label. */
  readonly views: number | null | undefined;
  /** What remains when dates, labels, counts and separators are taken away, piece by piece. */
  readonly rest: readonly string[];
}

const SEPARATORS = /[|•·●⋅∙\t]|(?<=\s)\/(?=\s|$)/g;
/** A number at the end of a text, and nothing of a longer one before it. */
const LAST_NUMBER = /(?<![\d.,])(\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12}) ?$/;
const NUMBER = /^\D{0,3}(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+)(?![\d/:])/;

/** Several rules read one line. */
export const readMeta: (text: string) => MetaLine = memo(read);

function read(text: string): MetaLine {
  const folded = fold(text);
  const found = datesOf(text);
  const dates: MetaDate[] = [];
  let rest = '';
  let from = 0;
  for (const date of found) {
    const before = folded.slice(from, date.start);
    const role = roleOf(before);
    dates.push({ ...date, role: role.role });
    rest += `${withoutDateWord(text.slice(from, from + role.start))} | `;
    from = date.end;
  }
  const tail = text.slice(from);
  const counted = readViews(rest + tail, dates.length > 0);
  const pieces = withoutIcons(counted.rest).split(SEPARATORS).flatMap(atLabels).map((piece) => trimMarks(piece, ' ,;:([]/–—-', ' ,.;:()[]/–—-')).map((piece) => (bylineLabelEnd(piece) > 0 ? withoutDateWords(piece) : piece)).filter((piece) => piece !== '' && !isTools(piece) && !saysOnlyWhen(fold(piece)));
  return { dates, views: counted.views, rest: pieces };
}

/** "Thứ Hai", "(Ngày": a weekday or the word for a day and nothing else. */
function saysOnlyWhen(folded: string): boolean {
  return lexicon().weekdays.has(folded) || lexicon().dateWords.has(folded);
}

/** "quantri - Ngày:" before a date: the word for a day, with a colon, is the date's. */
function withoutDateWord(before: string): string {
  const text = before.trimEnd();
  if (!/[:：]$/.test(text)) return before;
  const at = text.lastIndexOf(' ') + 1;
  return lexicon().dateWords.has(fold(text.slice(at, -1).trimEnd())) ? text.slice(0, at) : before;
}

const FACT_ICONS: ReadonlySet<string> = new Set(factIcons);

/** Longest piece that is looked through for labels. */
const LONGEST_PIECE = 120;

/** Cuts before a label with its value: "Bauen Verkehr Von Kerstin Krug", "来源：县农业局 作者：吴桂芳". */
function atLabels(piece: string): string[] {
  if (piece.length > LONGEST_PIECE) return [piece];
  const cuts = [0];
  for (let at = piece.indexOf(' ', 1) + 1; at > 0; at = piece.indexOf(' ', at) + 1) {
    const rest = piece.slice(at);
    if (bylineLabelEnd(rest) > 0 || behindColon(rest, lexicon().start(fold(rest), 'sourceLabel')) > 0) cuts.push(at);
  }
  return cuts.map((from, index) => piece.slice(from, cuts[index + 1]));
}

/** Names of icons part the facts as bars do: "person Ni Luh Sari visibility". */
function withoutIcons(text: string): string {
  return text.split(' ').map((word) => (lexicon().isLine(word, 'icon') || FACT_ICONS.has(word) ? '|' : word)).join(' ');
}

/** A view count with a label before or behind it, or, right behind a date, one or two bare numbers (views, comments). */
export function readViews(text: string, afterDate: boolean): { views: number | null | undefined; rest: string } {
  const folded = fold(text);
  const span = lexicon().part(folded, 'views');
  if (span !== null) {
    const behind = NUMBER.exec(text.slice(span.end));
    if (behind !== null) {
      return { views: toNumber(behind[1] ?? ''), rest: `${text.slice(0, span.start)} | ${withoutUnit(text.slice(span.end + behind[0].length))}` };
    }
    const ahead = LAST_NUMBER.exec(text.slice(0, span.start));
    if (ahead !== null) return { views: toNumber(ahead[1] ?? ''), rest: `${text.slice(0, ahead.index)} | ${text.slice(span.end)}` };
    const bare = /^[\s:：()]*$/.test(text.slice(span.end)) || afterDate;
    if (bare) return { views: null, rest: `${text.slice(0, span.start)} | ${text.slice(span.end)}` };
  }
  if (afterDate) {
    const pair = /\|\s*(\d{1,3}(?:[.,]\d{3})+|\d{1,7})(?:\s+\d{1,6})?\s*$/.exec(text);
    if (pair !== null) return { views: toNumber(pair[1] ?? ''), rest: text.slice(0, pair.index) };
  }
  return { views: undefined, rest: text };
}

/** Takes the unit off that is counted in: "276 kali", "1056次". */
function withoutUnit(text: string): string {
  const word = /^ ?([^\s\d|,;.:()]+)/.exec(text);
  return word !== null && COUNT_UNITS.has(fold(word[1] ?? '')) ? text.slice(word[0].length) : text;
}

const COUNT_UNITS: ReadonlySet<string> = new Set(countUnits);

/** Reads a whole number with or without thousands marks. */
export function toNumber(digits: string): number | null {
  const plain = digits.replace(/\D/g, '');
  return plain === '' || plain.length > 15 ? null : Number(plain);
}

/** More words than this besides dates and labels make a line prose, not facts. */
const MOST_REST_WORDS = 8;

/** An office in brackets behind a name makes a byline long: "Hồng Thắm( Trung tâm Cung ứng DVC)". */
const OFFICE_IN_BRACKETS = /\([^()]{2,80}\)$/;

/** True when a line says when (or by whom, how often read) and nothing else. */
export function isMetaLine(text: string, meta: MetaLine): boolean {
  if (text.length > 200 || (meta.dates.length === 0 && meta.views === undefined)) return false;
  const words = meta.rest.map((piece) => piece.replace(OFFICE_IN_BRACKETS, '')).join(' ').split(' ').filter((word) => word !== '').length;
  if (meta.dates.length === 0) return words === 0;
  return words <= MOST_REST_WORDS && !/[.!?]$/.test(meta.rest.join(' '));
}
