/** Makes the tables of the lexicon from the locales. Costs more than a page, so the build does it once for all. */
import { isIdeograph } from '../chars';
import { locales } from '../locales';
import type { Locale } from '../locales/locale';
import { iconWords, networks } from '../locales/shared';
import { fold } from '../text';
import { LINE_BITS, PART_BITS, SELDOM_BITS, START_BITS } from './bits';
import { firstWordOf, lineKey } from './line-key';
import { packIndex, type PackedIndex } from './packed-index';
import { packPhrases } from './phrase-index';
import { CLOSING_TOPICS, LINE_TOPICS, PART_TOPICS, SELDOM_TOPICS, START_TOPICS, UNSURE, type ClosingTopic, type LineTopic, type PartTopic, type SeldomTopic, type StartTopic } from './topics';

/** All that the lexicon knows, as plain data. All phrases are folded. */
export interface Tables {
  /** The key of a line → its bits. */
  readonly lines: PackedIndex;
  /** The first word of a line → the bits of the topics that have a line so opened. */
  readonly lineOpeners: PackedIndex;
  /** Phrases that open a text: the bits of their topics. */
  readonly starts: PackedIndex;
  /** Phrases that stand anywhere: the bits of their topics. */
  readonly parts: PackedIndex;
  /** Phrases that few lines are asked for: the bits of their topics. */
  readonly seldom: PackedIndex;
  /** Labels of visitor counters, each with its `CounterKey` or `other`, and with `UNSURE` behind it where other things may be counted so. */
  readonly counters: PackedIndex;
  readonly closing: Readonly<Record<ClosingTopic, readonly string[]>>;
  /** Names with their numbers, 1..12. */
  readonly months: readonly (readonly [name: string, month: number])[];
  readonly weekdays: readonly string[];
  readonly dateWords: readonly string[];
  readonly guestWords: readonly string[];
  readonly conjunctions: readonly string[];
  /** By language. */
  readonly stopwords: readonly (readonly [code: string, words: readonly string[]])[];
}

/** Makes all tables; takes longer than a page. */
export function buildTables(): Tables {
  return {
    lines: packIndex(asText(lineBits()), PER_BUCKET),
    lineOpeners: packIndex(asText(openerBits(lineBits())), PARTS_PER_BUCKET),
    starts: packPhrases(asText(phraseBits(START_TOPICS, START_BITS)), PER_BUCKET),
    parts: packPhrases(asText(phraseBits(PART_TOPICS, PART_BITS)), PARTS_PER_BUCKET),
    seldom: packPhrases(asText(phraseBits(SELDOM_TOPICS, SELDOM_BITS)), PER_BUCKET),
    counters: packPhrases(counterKeys(), PER_BUCKET),
    closing: Object.fromEntries(CLOSING_TOPICS.map((topic) => [topic, closingPhrases(topic)])) as Record<ClosingTopic, string[]>,
    months: locales.flatMap(({ months }) => months.flatMap((names, index) => names.map((name) => [foldPhrase(name), index + 1] as const))),
    weekdays: foldAll(locales.flatMap(({ weekdays }) => weekdays)),
    dateWords: foldAll(locales.flatMap(({ dateWords }) => dateWords)),
    guestWords: foldAll(locales.flatMap(({ guestWords }) => guestWords)),
    conjunctions: foldAll(locales.flatMap(({ conjunctions }) => conjunctions)),
    stopwords: locales.map(({ code, stopwords }) => [code, foldAll(stopwords)]),
  };
}

/** Asked once or a few times a line. */
const PER_BUCKET = 2;
/** Asked for every word, and most words open no phrase. */
const PARTS_PER_BUCKET = 0.5;

function lineBits(): Map<string, number> {
  const lines = new Map<string, number>();
  const add = (topic: LineTopic, phrases: readonly string[]): void => {
    for (const phrase of phrases) addBits(lines, lineKey(foldPhrase(phrase)), LINE_BITS[topic]);
  };
  for (const locale of locales) for (const topic of LINE_TOPICS) if (topic !== 'icon') add(topic, locale[topic]);
  add('share', networks);
  add('icon', iconWords);
  return lines;
}

function openerBits(lines: ReadonlyMap<string, number>): Map<string, number> {
  const openers = new Map<string, number>();
  for (const [key, bits] of lines) addBits(openers, firstWord(key), bits);
  // Lines without any word, which have no opener.
  openers.delete('');
  return openers;
}

function firstWord(key: string): string {
  const { start, end } = firstWordOf(key, 0);
  return key.slice(start, end);
}

function phraseBits<T extends StartTopic | PartTopic | SeldomTopic>(topics: readonly T[], bits: Readonly<Record<T, number>>): Map<string, number> {
  const table = new Map<string, number>();
  for (const locale of locales) for (const topic of topics) for (const phrase of locale[topic]) addBits(table, foldPhrase(phrase), bits[topic]);
  return table;
}

function counterKeys(): Map<string, string> {
  const counters = new Map<string, string>();
  for (const { counter } of locales) {
    for (const [key, labels] of Object.entries(counter)) for (const label of labels) counters.set(foldPhrase(label), key === 'year' && /^\S+:$/.test(label) ? key + UNSURE : key);
  }
  for (const [label, key] of locales.flatMap(composedLabels)) if (!counters.has(label)) counters.set(label, key);
  return counters;
}

/** Labels with what they count before or behind them; "other" says nothing of a time. */
function composedLabels({ counter, counterNouns }: Locale): [label: string, key: string][] {
  const nouns = foldAll(counterNouns);
  const isTime = (label: string): boolean => label.split(' ').length <= LONGEST_TIME && !/[:：]$/.test(label) && !nouns.some((noun) => label.includes(noun));
  return Object.entries(counter).flatMap(([key, labels]) => {
    const times = key === 'other' ? [] : labels.map(foldPhrase).filter(isTime);
    return nouns.flatMap((noun) => {
      const between = isIdeograph(noun.charCodeAt(0)) ? '' : ' ';
      return times.flatMap((time): [string, string][] => [[noun + between + time, key + UNSURE], [time + between + noun, key + UNSURE]]);
    });
  });
}

/** "trong hôm nay", in words. */
const LONGEST_TIME = 3;

/** Of most topics only phrases in a script without blanks close a line. */
function closingPhrases(topic: ClosingTopic): string[] {
  return foldAll(locales.flatMap((locale) => locale[topic])).filter((phrase) => topic === 'organizationEnd' || isIdeograph(phrase.charCodeAt(0)));
}

function addBits(table: Map<string, number>, key: string, bits: number): void {
  table.set(key, (table.get(key) ?? 0) | bits);
}

function asText(table: ReadonlyMap<string, number>): Map<string, string> {
  return new Map([...table].map(([key, bits]) => [key, String(bits)]));
}

function foldAll(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(foldPhrase))];
}

function foldPhrase(phrase: string): string {
  return fold(phrase.normalize());
}
