/**
 * All phrases of all locales in lookup form. Every locale is always active: a Vietnamese site has an English menu.
 * Built on first use, once.
 */
import { isIdeograph, isWordCode, wordEnd } from '../chars';
import { locales } from '../locales';
import type { Locale } from '../locales/locale';
import { iconWords, networks } from '../locales/shared';
import { fold } from '../text';
import type { CounterKey } from '../types';
import { lineKey } from './line-key';
import { indexPhrases, phrasesAt, type PhraseIndex } from './phrase-index';
import { CLOSING_TOPICS, LINE_TOPICS, PART_TOPICS, START_TOPICS, type ClosingTopic, type PartTopic, type StartTopic, type Topic } from './topics';

export type { PartTopic, StartTopic, Topic } from './topics';

/** Offsets of a phrase in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything the phrases say of one text. */
interface Hits {
  readonly text: string;
  readonly starts: ReadonlyMap<StartTopic, number>;
  readonly parts: ReadonlyMap<PartTopic, Span>;
}

interface Roles {
  readonly start: StartTopic[];
  readonly part: PartTopic[];
}

/** Longer lines are never compared with whole-line phrases. */
const LONGEST_LINE_PHRASE = 80;
/** Phrases name short lines; in a longer text only this much is looked through. */
const LOOKED_THROUGH = 1000;

class Lexicon {
  private readonly lines = new Map<string, Set<Topic>>();
  private readonly phrases: PhraseIndex<Roles>;
  private readonly counters: PhraseIndex<CounterKey | 'other'>;
  /** Rules ask about one text after another, so the last answer is kept. */
  private last: Hits = { text: '', starts: new Map(), parts: new Map() };
  private readonly closing = new Map<ClosingTopic, readonly string[]>();
  readonly months = new Map<string, number>();
  readonly weekdays = new Set<string>();
  readonly dateWords = new Set<string>();
  readonly stopwords = new Map<string, ReadonlySet<string>>();
  /** Words between two names. */
  readonly conjunctions = new Set<string>();
  /** Stopwords of all languages together. */
  readonly anyStopword = new Set<string>();

  constructor() {
    const phrases = new Map<string, Roles>();
    const counters = new Map<string, CounterKey | 'other'>();
    const roles = (phrase: string): Roles => {
      const key = foldPhrase(phrase);
      const known = phrases.get(key) ?? { start: [], part: [] };
      phrases.set(key, known);
      return known;
    };
    for (const locale of locales) {
      for (const topic of LINE_TOPICS) this.addLines(topic, locale[topic]);
      for (const topic of START_TOPICS) for (const phrase of locale[topic]) roles(phrase).start.push(topic);
      for (const topic of PART_TOPICS) for (const phrase of locale[topic]) roles(phrase).part.push(topic);
      for (const [key, labels] of Object.entries(locale.counter)) for (const label of labels) counters.set(foldPhrase(label), key as CounterKey | 'other');
      this.addWords(locale);
    }
    this.addLines('share', networks);
    this.addLines('icon', iconWords);
    for (const topic of CLOSING_TOPICS) this.closing.set(topic, locales.flatMap((locale) => locale[topic].map(foldPhrase)).filter((phrase) => topic === 'organizationEnd' || isIdeograph(phrase.charCodeAt(0))));
    this.phrases = indexPhrases(phrases);
    this.counters = indexPhrases(counters);
  }

  private addLines(topic: Topic, phrases: readonly string[]): void {
    for (const phrase of phrases) {
      const key = lineKey(foldPhrase(phrase));
      const topics = this.lines.get(key);
      if (topics === undefined) this.lines.set(key, new Set([topic]));
      else topics.add(topic);
    }
  }

  private addWords(locale: Locale): void {
    locale.months.forEach((names, index) => {
      for (const name of names) this.months.set(foldPhrase(name), index + 1);
    });
    for (const name of locale.weekdays) this.weekdays.add(foldPhrase(name));
    for (const word of locale.dateWords) this.dateWords.add(foldPhrase(word));
    this.stopwords.set(locale.code, new Set(locale.stopwords.map(foldPhrase)));
    for (const word of locale.conjunctions) this.conjunctions.add(foldPhrase(word));
    for (const word of locale.stopwords) this.anyStopword.add(foldPhrase(word));
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
    return this.hits(folded).starts.get(topic) ?? 0;
  }

  /** True when a phrase of a topic closes the text: "Public Works", "…水利局"; one with a hyphen closes a word: "-amt", "Bauamt". */
  closes(folded: string, topic: ClosingTopic): boolean {
    return (this.closing.get(topic) ?? []).some((phrase) => closesWith(folded, phrase));
  }

  /** First place where a phrase of a topic stands in the text, or null. */
  part(folded: string, topic: PartTopic): Span | null {
    return this.hits(folded).parts.get(topic) ?? null;
  }

  /** The counter label that opens the text at a position: its key and where it ends. */
  counterLabel(folded: string, position: number): { key: CounterKey | 'other'; end: number } | null {
    const found = phrasesAt(this.counters, folded, position)[0];
    return found === undefined ? null : { key: found.value, end: position + found.phrase.length };
  }

  private hits(text: string): Hits {
    if (this.last.text !== text) this.last = this.find(text);
    return this.last;
  }

  private find(text: string): Hits {
    const starts = new Map<StartTopic, number>();
    const parts = new Map<PartTopic, Span>();
    const end = Math.min(text.length, LOOKED_THROUGH);
    for (let at = 0; at < end; at = nextWord(text, at)) {
      for (const { phrase, value } of phrasesAt(this.phrases, text, at)) {
        const stop = at + phrase.length;
        if (at === 0) for (const topic of value.start) if (!starts.has(topic)) starts.set(topic, stop);
        for (const topic of value.part) if (!parts.has(topic)) parts.set(topic, { start: at, end: stop });
      }
    }
    return { text, starts, parts };
  }
}

function closesWith(text: string, phrase: string): boolean {
  if (phrase.startsWith('-')) return text.endsWith(phrase.slice(1));
  if (!text.endsWith(phrase)) return false;
  const before = text.length - phrase.length - 1;
  return before < 0 || isIdeograph(phrase.charCodeAt(0)) || !isWordCode(text.charCodeAt(before));
}

/** Position of the next word or mark. */
function nextWord(text: string, at: number): number {
  let next = isWordCode(text.charCodeAt(at)) || isIdeograph(text.charCodeAt(at)) ? wordEnd(text, at) : at + 1;
  while (next < text.length && text.charCodeAt(next) === 32) next++;
  return next;
}

function foldPhrase(phrase: string): string {
  return fold(phrase.normalize());
}

let built: Lexicon | null = null;

/** The lexicon of all locales, built on first use. */
export function lexicon(): Lexicon {
  built ??= new Lexicon();
  return built;
}

export type { Lexicon };
