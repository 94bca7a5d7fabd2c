/**
 * All phrases of all locales in lookup form. Every locale is always active: a Vietnamese site has an English menu.
 * Built on first use, once.
 */
import { locales } from './locales';
import type { Locale } from './locales/locale';
import { iconWords, networks } from './locales/shared';
import { fold } from './text';
import type { CounterKey } from './types';

/** Lists of a locale that hold phrases for the matcher. */
export type Topic = {
  [K in keyof Locale]: Locale[K] extends readonly string[] ? K : never;
}[keyof Locale] | 'icon';

/** Topics whose phrases match a whole line. */
const LINE_TOPICS = [
  'home', 'navigation', 'toolbar', 'share', 'comments', 'relatedHeading', 'popularHeading', 'sidebarHeading', 'readMore',
  'counterHeading', 'noise', 'previousNext', 'views', 'todayLabel', 'publishedLabel', 'updatedLabel', 'tags', 'attachment',
  'bylineLabel', 'sourceLabel', 'weekdays',
] as const satisfies readonly Topic[];

/** Topics whose phrases match the first words of a line. */
const START_TOPICS = [
  'breadcrumb', 'commentStart', 'previousNext', 'footerStart', 'attachment', 'tags', 'documentWords', 'scheduleWords',
  'bylineLabel', 'photoLabel', 'sourceLabel', 'sourceWords', 'publishedLabel', 'updatedLabel', 'todayLabel', 'views',
  'organizationWords', 'roleWords', 'home', 'counterHeading',
] as const satisfies readonly Topic[];

/** Topics whose phrases match anywhere in a line. */
const PART_TOPICS = ['footerPart', 'noticePart', 'outletWords', 'organizationWords', 'roleWords', 'views', 'updatedLabel', 'publishedLabel', 'photoLabel'] as const satisfies readonly Topic[];

export type StartTopic = (typeof START_TOPICS)[number];
export type PartTopic = (typeof PART_TOPICS)[number];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Phrases by their first word, longest first, so that one look-up a word finds all that may begin there. */
type Index = ReadonlyMap<string, readonly string[]>;

class Lexicon {
  private readonly lines = new Map<string, Set<Topic>>();
  private readonly starts = new Map<Topic, Index>();
  private readonly parts = new Map<Topic, Index>();
  private readonly counterIndex: Index;
  private readonly counterKeys = new Map<string, CounterKey | 'other'>();
  readonly months = new Map<string, number>();
  readonly weekdays = new Set<string>();
  readonly dateWords = new Set<string>();
  readonly stopwords = new Map<string, ReadonlySet<string>>();

  constructor() {
    for (const topic of LINE_TOPICS) for (const locale of locales) this.addLines(topic, locale[topic]);
    this.addLines('share', networks);
    this.addLines('icon', iconWords);
    for (const topic of START_TOPICS) this.starts.set(topic, indexOf(phrasesOf(topic)));
    for (const topic of PART_TOPICS) this.parts.set(topic, indexOf(phrasesOf(topic)));
    for (const locale of locales) this.addDates(locale);
    for (const locale of locales) {
      for (const [key, phrases] of Object.entries(locale.counter)) {
        for (const phrase of phrases) this.counterKeys.set(fold(phrase.normalize()), key as CounterKey | 'other');
      }
    }
    this.counterIndex = indexOf([...this.counterKeys.keys()]);
  }

  private addLines(topic: Topic, phrases: readonly string[]): void {
    for (const phrase of phrases) {
      const key = lineKey(fold(phrase.normalize()));
      const topics = this.lines.get(key);
      if (topics === undefined) this.lines.set(key, new Set([topic]));
      else topics.add(topic);
    }
  }

  private addDates(locale: Locale): void {
    locale.months.forEach((names, index) => {
      for (const name of names) this.months.set(fold(name), index + 1);
    });
    for (const name of locale.weekdays) this.weekdays.add(fold(name));
    for (const word of locale.dateWords) this.dateWords.add(fold(word));
    this.stopwords.set(locale.code, new Set(locale.stopwords.map((word) => fold(word))));
  }

  /** Topics that have the whole line as a phrase; expects folded text. */
  line(folded: string): ReadonlySet<Topic> | undefined {
    return folded.length > LONGEST_LINE_PHRASE ? undefined : this.lines.get(lineKey(folded));
  }

  isLine(folded: string, topic: Topic): boolean {
    return this.line(folded)?.has(topic) ?? false;
  }

  /** End of the longest phrase of a topic that opens the text, or 0. */
  start(folded: string, topic: StartTopic): number {
    return matchAt(this.starts.get(topic), folded, 0);
  }

  /** First place where a phrase of a topic stands in the text, or null. */
  part(folded: string, topic: PartTopic): Span | null {
    const index = this.parts.get(topic);
    for (const position of wordStarts(folded)) {
      const end = matchAt(index, folded, position);
      if (end > 0) return { start: position, end };
    }
    return null;
  }

  /** The counter label that opens the text at a position: its key and where it ends. */
  counterLabel(folded: string, position: number): { key: CounterKey | 'other'; end: number } | null {
    const end = matchAt(this.counterIndex, folded, position);
    if (end === 0) return null;
    const key = this.counterKeys.get(folded.slice(position, end));
    return key === undefined ? null : { key, end };
  }
}

/** Longer lines are never compared with whole-line phrases. */
const LONGEST_LINE_PHRASE = 80;

function phrasesOf(topic: StartTopic | PartTopic): string[] {
  return locales.flatMap((locale) => locale[topic].map((phrase) => fold(phrase.normalize())));
}

const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The key under which a phrase is filed: its first word, or its first character in a script without blanks. */
function indexKey(text: string, position: number): string {
  const first = text.charAt(position);
  if (CJK.test(first) || !WORD_CHAR.test(first)) return first;
  let end = position + 1;
  while (end < text.length && WORD_CHAR.test(text.charAt(end))) end++;
  return text.slice(position, end);
}

function indexOf(phrases: readonly string[]): Index {
  const index = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    if (phrase === '') throw new Error('a locale holds an empty phrase, which would match everything');
    const key = indexKey(phrase, 0);
    const list = index.get(key);
    if (list === undefined) index.set(key, [phrase]);
    else list.push(phrase);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return index;
}

/** End of the longest phrase at a position, or 0; a phrase that ends in a letter needs a word boundary behind it. */
function matchAt(index: Index | undefined, text: string, position: number): number {
  const candidates = index?.get(indexKey(text, position));
  if (candidates === undefined) return 0;
  for (const phrase of candidates) {
    if (!text.startsWith(phrase, position)) continue;
    const end = position + phrase.length;
    if (end >= text.length || !isInsideWord(text, end)) return end;
  }
  return 0;
}

function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (CJK.test(before) || CJK.test(after)) return false;
  // A number may be glued to its label: "Đang truy cập7".
  return /\p{L}/u.test(before) && /[\p{L}\p{M}]/u.test(after);
}

function* wordStarts(text: string): Generator<number> {
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const word = WORD_CHAR.test(char);
    if (!inside || CJK.test(char)) if (char !== ' ') yield i;
    inside = word;
  }
}

const EDGE = ' \t:.,;!?…»›>«<|-+*•·▪►▼▲→←↑↓/\\()[]{}"\'=_~#&【】：。（）';

/** A line without leading bullets, closing punctuation, brackets around it and a count behind it: `Bình luận (0)` → `bình luận`. */
export function lineKey(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && EDGE.includes(folded.charAt(start))) start++;
  while (end > start && (EDGE.includes(folded.charAt(end - 1)) || (isCountDigit(folded, end - 1, start)))) end--;
  return start === end ? folded : folded.slice(start, end);
}

/** True for a digit that belongs to a count in brackets at the end of a line. */
function isCountDigit(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return false;
  let i = at;
  while (i > start && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i--;
  return text.charAt(i) === '(' || text.charAt(i) === '[';
}

let built: Lexicon | null = null;

/** The lexicon of all locales, built on first use. */
export function lexicon(): Lexicon {
  built ??= new Lexicon();
  return built;
}

export type { Lexicon };
