/** Reads a line of facts about the article: dates with their labels, view counts, and what is left (a byline, a category). */
import type { FoundDate } from '../dates';
import { lexicon } from '../lexicon';
import { factIcons } from '../locales/shared';
import { fold, trimMarks } from '../text';
import { datesOf } from './dates-of';

export type DateRole = 'published' | 'updated' | 'today';

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

const SEPARATORS = /[|•·\t]|(?<=\s)\/(?=\s|$)/g;
/** A number at the end of a text, and nothing of a longer one before it. */
const LAST_NUMBER = /(?<![\d.,])(\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12}) ?$/;
const NUMBER = /^\D{0,3}(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+)(?![\d/:])/;

export function readMeta(text: string): MetaLine {
  if (text !== lastRead.text) lastRead = { text, meta: read(text) };
  return lastRead.meta;
}

/** Several rules read one line after another. */
let lastRead: { readonly text: string; readonly meta: MetaLine } = { text: '', meta: { dates: [], views: undefined, rest: [] } };

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
    rest += `${text.slice(from, from + role.start)} | `;
    from = date.end;
  }
  const tail = text.slice(from);
  const counted = readViews(rest + tail, dates.length > 0);
  const pieces = withoutIcons(counted.rest).split(SEPARATORS).map((piece) => trimMarks(piece, ' ,;:([]/–—-', ' ,.;:()[]/–—-')).filter((piece) => piece !== '' && piece !== ')');
  return { dates, views: counted.views, rest: pieces };
}

const FACT_ICONS: ReadonlySet<string> = new Set(factIcons);

/** Names of icons part the facts as bars do: "person Ni Luh Sari visibility". */
function withoutIcons(text: string): string {
  return text.split(' ').map((word) => (lexicon().isLine(word, 'icon') || FACT_ICONS.has(word) ? '|' : word)).join(' ');
}

/** The label right before a date, and where it begins. */
function roleOf(before: string): { role: DateRole | null; start: number } {
  const lex = lexicon();
  for (const [topic, role] of [['updatedLabel', 'updated'], ['publishedLabel', 'published']] as const) {
    const span = lex.part(before, topic);
    if (span !== null && before.length - span.end <= 12) return { role, start: span.start };
  }
  const today = lex.start(before.trimStart(), 'todayLabel');
  return today > 0 ? { role: 'today', start: 0 } : { role: null, start: before.length };
}

/** A view count with a label before or behind it, or, right behind a date, one or two bare numbers (views, comments). */
export function readViews(text: string, afterDate: boolean): { views: number | null | undefined; rest: string } {
  const folded = fold(text);
  const span = lexicon().part(folded, 'views');
  if (span !== null) {
    const behind = NUMBER.exec(text.slice(span.end));
    if (behind !== null) {
      return { views: toNumber(behind[1] ?? ''), rest: `${text.slice(0, span.start)} | ${text.slice(span.end + behind[0].length)}` };
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

/** Reads a whole number with or without thousands marks. */
export function toNumber(digits: string): number | null {
  const plain = digits.replace(/\D/g, '');
  return plain === '' || plain.length > 15 ? null : Number(plain);
}

/** More words than this besides dates and labels make a line prose, not facts. */
const MOST_REST_WORDS = 8;

/** True when a line says when (or by whom, how often read) and nothing else. */
export function isMetaLine(text: string, meta: MetaLine): boolean {
  if (text.length > 200 || (meta.dates.length === 0 && meta.views === undefined)) return false;
  const words = meta.rest.join(' ').split(' ').filter((word) => word !== '').length;
  if (meta.dates.length === 0) return words === 0;
  return words <= MOST_REST_WORDS && !/[.!?]$/.test(meta.rest.join(' '));
}
