/** All phrases of all locales in lookup form. Every locale is always active: a Vietnamese site has an English menu. */
import { isIdeograph, isWordCode, wordEnd } from '../chars';
import type { CounterKey } from '../types';
import { LINE_BITS, PART_BITS, SELDOM_BITS, START_BITS } from './bits';
import { memo } from '../memo';
import type { Tables } from './build-tables';
import { firstWordOf, lineKey } from './line-key';
import { lookUp, type PackedIndex } from './packed-index';
import { openPhrases, phrasesAt, type PhraseIndex } from './phrase-index';
import { tables } from './tables';
import { UNSURE, type ClosingTopic, type LineTopic, type PartTopic, type SeldomTopic, type StartTopic } from './topics';

export type { LineTopic as Topic, PartTopic, StartTopic } from './topics';

/** Offsets of a phrase in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The phrases that open a text: their topics as bits, and the end of the longest one by the bit of its topic. */
export interface Opening {
  readonly bits: number;
  readonly ends: ReadonlyMap<number, number>;
}

/** The phrases that stand in a text: their topics as bits, and the first place by the bit of its topic. */
export interface Holding {
  readonly bits: number;
  readonly spans: ReadonlyMap<number, Span>;
}

/** Longer lines are never compared with whole-line phrases. */
const LONGEST_LINE_PHRASE = 80;
/** Phrases name short lines; in a longer text only this much is looked through. */
export const LOOKED_THROUGH = 1000;
/** Of most lines; one for all, as a page has thousands. */
const OPENS_NOTHING: Opening = { bits: 0, ends: new Map() };
const HOLDS_NOTHING: Holding = { bits: 0, spans: new Map() };

class Lexicon {
  private readonly lines: PackedIndex;
  private readonly lineOpeners: PackedIndex;
  private readonly starts: PhraseIndex<number>;
  private readonly seldom: PhraseIndex<number>;
  private readonly parts: PhraseIndex<number>;
  private readonly counters: PhraseIndex<{ readonly key: CounterKey | 'other'; readonly sure: boolean }>;
  private readonly closing: Tables['closing'];
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  /** Languages whose function words are known. */
  readonly languages: readonly string[];
  /** Function words, each with the languages that have it. */
  readonly stopwords: ReadonlyMap<string, readonly string[]>;
  /** Words for visitors that are on the site now. */
  readonly guestWords: ReadonlySet<string>;
  /** Words between two names. */
  readonly conjunctions: ReadonlySet<string>;
  private readonly shortLineBits = memo((folded) => Number(lookUp(this.lines, lineKey(folded)) ?? 0));
  /** What opens a folded text; `endOf` takes it apart. */
  readonly opening: (folded: string) => Opening = memo((folded) => this.findOpening(folded));
  /** What stands in a folded text; `spanOf` takes it apart. */
  readonly holding: (folded: string) => Holding = memo((folded) => this.findHolding(folded));

  constructor(data: Tables) {
    this.lines = data.lines;
    this.lineOpeners = data.lineOpeners;
    this.starts = openPhrases(data.starts, Number);
    this.seldom = openPhrases(data.seldom, Number);
    this.parts = openPhrases(data.parts, Number);
    this.counters = openPhrases(data.counters, (value) => ({ key: value.replace(UNSURE, '') as CounterKey | 'other', sure: !value.endsWith(UNSURE) }));
    this.closing = data.closing;
    this.months = new Map(data.months);
    this.weekdays = new Set(data.weekdays);
    this.dateWords = new Set(data.dateWords);
    this.languages = data.stopwords.map(([code]) => code);
    this.stopwords = languagesByWord(data.stopwords);
    this.guestWords = new Set(data.guestWords);
    this.conjunctions = new Set(data.conjunctions);
  }

  /** The topics that have the whole folded line as a phrase, as bits. */
  lineBits(folded: string): number {
    return folded.length <= LONGEST_LINE_PHRASE ? this.shortLineBits(folded) : 0;
  }

  /** True when a topic has the whole line as a phrase; expects folded text. */
  isLine(folded: string, topic: LineTopic): boolean {
    return (this.lineBits(folded) & LINE_BITS[topic]) !== 0;
  }

  /** True when one of the topics has the whole line as a phrase. */
  isLineOf(folded: string, topics: readonly LineTopic[]): boolean {
    const bits = this.lineBits(folded);
    return bits !== 0 && topics.some((topic) => (bits & LINE_BITS[topic]) !== 0);
  }

  /** False when no phrase of the topics can be a line that begins at a position of a folded text. Quicker than to ask for the lines. */
  mayOpenLine(folded: string, position: number, topics: readonly LineTopic[]): boolean {
    const { start, end } = firstWordOf(folded, position);
    if (start === end) return true;
    const bits = Number(lookUp(this.lineOpeners, folded, start, end) ?? 0);
    return bits !== 0 && topics.some((topic) => (bits & LINE_BITS[topic]) !== 0);
  }

  /** End of the longest phrase of a topic that opens the text, or 0. */
  start(folded: string, topic: StartTopic): number {
    return endOf(this.opening(folded), topic);
  }

  /** True when a phrase of a topic closes the text: "Public Works", "…水利局"; one with a hyphen closes a word: "-amt", "Bauamt". */
  closes(folded: string, topic: ClosingTopic): boolean {
    return this.closing[topic].some((phrase) => closesWith(folded, phrase));
  }

  /** First place where a phrase of a topic stands in the text, or null. */
  part(folded: string, topic: PartTopic): Span | null {
    return spanOf(this.holding(folded), topic);
  }

  /** True when a phrase of the topic opens the text. Not kept, as few lines are asked. */
  opensWith(folded: string, topic: SeldomTopic): boolean {
    return folded !== '' && phrasesAt(this.seldom, folded, 0).some(({ value }) => (value & SELDOM_BITS[topic]) !== 0);
  }

  /** True when a phrase of the topic stands in the text, before a word or a mark. Not kept, as few lines are asked. */
  mentions(folded: string, topic: SeldomTopic): boolean {
    for (let at = 0; at < folded.length; at = wordEnd(folded, at)) {
      if (phrasesAt(this.seldom, folded, at).some(({ value }) => (value & SELDOM_BITS[topic]) !== 0)) return true;
    }
    return false;
  }

  /** The counter label that opens the text at a position: its key, where it ends, and whether it counts nothing but visitors. */
  counterLabel(folded: string, position: number): { key: CounterKey | 'other'; end: number; sure: boolean } | null {
    const found = phrasesAt(this.counters, folded, position)[0];
    return found === undefined ? null : { ...found.value, end: position + found.phrase.length };
  }

  private findOpening(text: string): Opening {
    let bits = 0;
    let ends: Map<number, number> | null = null;
    for (const { phrase, value } of text === '' ? [] : phrasesAt(this.starts, text, 0)) {
      const more = value & ~bits;
      if (more === 0) continue;
      ends ??= new Map();
      for (const bit of bitsIn(more)) ends.set(bit, phrase.length);
      bits |= more;
    }
    return ends === null ? OPENS_NOTHING : { bits, ends };
  }

  private findHolding(text: string): Holding {
    let bits = 0;
    let spans: Map<number, Span> | null = null;
    const end = Math.min(text.length, LOOKED_THROUGH);
    for (let at = 0; at < end; ) {
      const behind = wordEnd(text, at);
      for (const { phrase, value } of phrasesAt(this.parts, text, at, behind)) {
        const more = value & ~bits;
        if (more === 0) continue;
        spans ??= new Map();
        for (const bit of bitsIn(more)) spans.set(bit, { start: at, end: at + phrase.length });
        bits |= more;
      }
      at = behind;
      while (at < end && text.charCodeAt(at) === SPACE) at++;
    }
    return spans === null ? HOLDS_NOTHING : { bits, spans };
  }
}

function languagesByWord(stopwords: Tables['stopwords']): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [code, words] of stopwords) {
    for (const word of words) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [code]);
      else if (known.at(-1) !== code) known.push(code);
    }
  }
  return languages;
}

/** End of the longest phrase of a topic that opens a text, or 0. */
export function endOf({ bits, ends }: Opening, topic: StartTopic): number {
  const bit = START_BITS[topic];
  return (bits & bit) === 0 ? 0 : (ends.get(bit) ?? 0);
}

/** First place where a phrase of a topic stands in a text, or null. */
export function spanOf({ bits, spans }: Holding, topic: PartTopic): Span | null {
  const bit = PART_BITS[topic];
  return (bits & bit) === 0 ? null : (spans.get(bit) ?? null);
}

const SPACE = 32;

/** Each bit of a number as a number of its own. */
function bitsIn(number: number): number[] {
  const bits: number[] = [];
  for (let rest = number; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

function closesWith(text: string, phrase: string): boolean {
  if (phrase.startsWith('-')) return text.endsWith(phrase.slice(1));
  if (!text.endsWith(phrase)) return false;
  const before = text.length - phrase.length - 1;
  return before < 0 || isIdeograph(phrase.charCodeAt(0)) || !isWordCode(text.charCodeAt(before));
}

let opened: Lexicon | null = null;

/** The lexicon of all locales, opened on first use. */
export function lexicon(): Lexicon {
  opened ??= new Lexicon(tables());
  return opened;
}

export type { Lexicon };
