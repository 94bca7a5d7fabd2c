/** All phrases of all locales in lookup form. Every locale is always active: a Vietnamese site has an English menu. */
import { isIdeograph, isWordCode, wordEnd } from '../chars';
import type { CounterKey } from '../types';
import { LINE_BITS, PART_BITS, START_BITS } from './bits';
import type { Tables } from './build-tables';
import { lineKey } from './line-key';
import { lookUp, openIndex, type PackedIndex } from './packed-index';
import { openPhrases, phrasesAt, type PhraseIndex } from './phrase-index';
import { tables } from './tables';
import { PART_TOPICS, START_TOPICS, type ClosingTopic, type LineTopic, type PartTopic, type StartTopic } from './topics';

export type { LineTopic as Topic, PartTopic, StartTopic } from './topics';

/** Offsets of a phrase in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Bits of the topics that a phrase opens a text for, and of those that it may stand anywhere in. */
interface Roles {
  readonly starts: number;
  readonly parts: number;
}

/** Everything the phrases say of one text. */
interface Hits extends Roles {
  readonly text: string;
  /** Ends and places by the bit of their topic. */
  readonly ends: ReadonlyMap<number, number>;
  readonly spans: ReadonlyMap<number, Span>;
}

/** Longer lines are never compared with whole-line phrases. */
const LONGEST_LINE_PHRASE = 80;
/** Phrases name short lines; in a longer text only this much is looked through. */
const LOOKED_THROUGH = 1000;
const ALL_STARTS = 2 ** START_TOPICS.length - 1;
const ALL_PARTS = 2 ** PART_TOPICS.length - 1;
const NO_ENDS: ReadonlyMap<number, number> = new Map();
const NO_SPANS: ReadonlyMap<number, Span> = new Map();

class Lexicon {
  private readonly lines: PackedIndex;
  private readonly phrases: PhraseIndex<Roles>;
  private readonly counters: PhraseIndex<CounterKey | 'other'>;
  private readonly closing: Tables['closing'];
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  /** Function words by language. */
  readonly stopwords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words between two names. */
  readonly conjunctions: ReadonlySet<string>;
  /** Stopwords of all languages together. */
  readonly anyStopword: ReadonlySet<string>;
  /** Rules ask about one text after another, so the last answers are kept. */
  private last: Hits = { text: '', starts: 0, parts: 0, ends: NO_ENDS, spans: NO_SPANS };
  private lastLine = { text: '', bits: 0 };

  constructor(data: Tables) {
    this.lines = openIndex(data.lines);
    this.phrases = openPhrases(data.phrases, parseRoles);
    this.counters = openPhrases(data.counters, (key) => key as CounterKey | 'other');
    this.closing = data.closing;
    this.months = new Map(data.months);
    this.weekdays = new Set(data.weekdays);
    this.dateWords = new Set(data.dateWords);
    this.stopwords = new Map(data.stopwords.map(([code, words]) => [code, new Set(words)]));
    this.conjunctions = new Set(data.conjunctions);
    this.anyStopword = new Set(data.stopwords.flatMap(([, words]) => words));
  }

  /** True when a topic has the whole line as a phrase; expects folded text. */
  isLine(folded: string, topic: LineTopic): boolean {
    return (this.lineBits(folded) & LINE_BITS[topic]) !== 0;
  }

  private lineBits(folded: string): number {
    if (folded.length > LONGEST_LINE_PHRASE) return 0;
    if (this.lastLine.text !== folded) this.lastLine = { text: folded, bits: Number(lookUp(this.lines, lineKey(folded)) ?? 0) };
    return this.lastLine.bits;
  }

  /** End of the longest phrase of a topic that opens the text, or 0. */
  start(folded: string, topic: StartTopic): number {
    const { starts, ends } = this.hits(folded);
    const bit = START_BITS[topic];
    return (starts & bit) === 0 ? 0 : (ends.get(bit) ?? 0);
  }

  /** True when a phrase of a topic, in a script without blanks, closes the text: "…水利局", "…的通知". */
  closes(folded: string, topic: ClosingTopic): boolean {
    if (!isIdeograph(folded.charCodeAt(folded.length - 1))) return false;
    return this.closing[topic].some((phrase) => folded.endsWith(phrase));
  }

  /** First place where a phrase of a topic stands in the text, or null. */
  part(folded: string, topic: PartTopic): Span | null {
    const { parts, spans } = this.hits(folded);
    const bit = PART_BITS[topic];
    return (parts & bit) === 0 ? null : (spans.get(bit) ?? null);
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
    let starts = 0;
    let parts = 0;
    let ends: Map<number, number> | null = null;
    let spans: Map<number, Span> | null = null;
    const end = Math.min(text.length, LOOKED_THROUGH);
    for (let at = 0; at < end; at = nextWord(text, at)) {
      for (const { phrase, value } of phrasesAt(this.phrases, text, at)) {
        const stop = at + phrase.length;
        const opened = at === 0 ? value.starts & (ALL_STARTS ^ starts) : 0;
        if (opened !== 0) {
          ends ??= new Map();
          for (const bit of bitsIn(opened)) ends.set(bit, stop);
          starts |= opened;
        }
        const held = value.parts & (ALL_PARTS ^ parts);
        if (held !== 0) {
          spans ??= new Map();
          for (const bit of bitsIn(held)) spans.set(bit, { start: at, end: stop });
          parts |= held;
        }
      }
    }
    return { text, starts, parts, ends: ends ?? NO_ENDS, spans: spans ?? NO_SPANS };
  }
}

function parseRoles(value: string): Roles {
  const space = value.indexOf(' ');
  return { starts: Number(value.slice(0, space)), parts: Number(value.slice(space + 1)) };
}

/** Each bit of a number as a number of its own. */
function bitsIn(number: number): number[] {
  const bits: number[] = [];
  for (let rest = number; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

/** Position of the next word or mark. */
function nextWord(text: string, at: number): number {
  let next = isWordCode(text.charCodeAt(at)) || isIdeograph(text.charCodeAt(at)) ? wordEnd(text, at) : at + 1;
  while (next < text.length && text.charCodeAt(next) === 32) next++;
  return next;
}

let opened: Lexicon | null = null;

/** The lexicon of all locales, opened on first use. */
export function lexicon(): Lexicon {
  opened ??= new Lexicon(tables());
  return opened;
}

export type { Lexicon };
