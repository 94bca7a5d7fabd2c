/** What speaks for and against a block being the title, each sign with its weight. */
import { lexicon } from '../../lexicon';
import { isUpper, opensWithSmall } from '../../text';
import type { Item } from '../item';
import { looksLikeByline, parseByline } from '../byline';
import { isVietnamese } from '../common-words';
import { officeInCapitals } from '../office';

export interface Candidate {
  readonly items: readonly Item[];
  readonly item: Item;
  readonly index: number;
  /** Index of the article's first paragraph. */
  readonly firstParagraph: number;
  /** Index of the last path of sections or first entry of a menu before that, or -1. */
  readonly lastPath: number;
  /** Index of the last line before that with a date, a label of an author or views, or -1. */
  readonly lastFacts: number;
  readonly topic: { readonly share: number; readonly weight: number };
  /** How far the head calls the page so, 0..1.2. */
  readonly claimed: number;
  /** The candidate right before it, if it stands in the next block up or the one above that. */
  readonly before: { readonly topic: { readonly share: number; readonly weight: number }; readonly item: Item } | null;
}

export interface Sign {
  /** In words a person reads. */
  readonly name: string;
  readonly weight: number;
  /** 0 = absent; most are 0 or 1, none is above 5. */
  readonly measure: (candidate: Candidate) => number;
}

const yes = (test: (candidate: Candidate) => boolean) => (candidate: Candidate): number => (test(candidate) ? 1 : 0);

/** Words above which a line is rather the one that sums up the text. */
const LONG_TITLE = 12;
/** In Vietnamese, which parts its words into syllables. */
const LONG_IN_SYLLABLES = 20;
/** "UBND PHƯỜNG CỬA LOAN"; longer lines go on to say what it did. */
const SHORT_OFFICE = 5;
const NUMBERED = /^(?:\d{1,3}[.)]|[ivx]{1,5}[.)])/i;
export const DATE_RULES: ReadonlySet<string> = new Set(['dateline', 'byline-label', 'views']);

const near = (candidate: Candidate, from: number, to: number): boolean => {
  for (let i = candidate.index + from; i <= candidate.index + to; i++) if (DATE_RULES.has(candidate.items[i]?.rule ?? '')) return true;
  return false;
};

export const TITLE_SIGNS: readonly Sign[] = [
  { name: 'the markup calls it the title', weight: 6, measure: yes(({ item }) => item.block.zone === 'title') },
  { name: 'the markup puts it into another part of the page', weight: -8, measure: yes(({ item: { block } }) => block.zone !== null && block.zone !== 'title' && block.zone !== 'body' && block.zone !== 'lead') },
  { name: 'a heading of the first level', weight: 5, measure: yes(({ item: { block } }) => block.hint === 'heading' && block.level === 1) },
  { name: 'a heading', weight: 4.5, measure: yes(({ item: { block } }) => block.hint === 'heading' && (block.level === 0 || block.level === 2)) },
  { name: 'a heading of a lower level', weight: 1, measure: yes(({ item: { block } }) => block.hint === 'heading' && block.level > 2) },
  { name: 'the head calls the page so', weight: 6, measure: ({ claimed }) => claimed },
  { name: 'set in bold', weight: 1, measure: yes(({ item }) => item.block.bold) },
  { name: 'is a link', weight: -4, measure: yes(({ item }) => (item.block.linkShare ?? 0) > 0.6) },
  { name: 'is a list item', weight: -5, measure: yes(({ item }) => item.block.bullet !== '') },
  { name: 'share of its words that are the subject of the article', weight: 3, measure: ({ topic }) => topic.share },
  { name: 'number of its words that are the subject of the article', weight: 1, measure: ({ topic }) => Math.min(5, topic.weight) },
  { name: 'as long as a title is', weight: 1.5, measure: yes(({ item }) => item.block.words >= 4 && item.block.words <= 30) },
  { name: 'ends with a full stop', weight: -2.8, measure: yes(({ item, index, firstParagraph }) => index < firstParagraph && item.block.text.endsWith('.')) },
  { name: 'opens with a small letter', weight: -3, measure: yes(({ item }) => opensWithSmall(item.block.text)) },
  { name: 'ends with a colon or a comma', weight: -3, measure: yes(({ item }) => /[:：,;]$/.test(item.block.text)) },
  { name: 'capitals, and not of the subject', weight: -2, measure: yes(({ item, topic }) => isUpper(item.block.text) && topic.weight < 1) },
  { name: 'is numbered', weight: -2, measure: yes(({ item }) => NUMBERED.test(item.block.text)) },
  { name: 'the date or the author right behind it', weight: 2.5, measure: yes((candidate) => near(candidate, 1, 1)) },
  { name: 'the date or the author soon behind it', weight: 2, measure: yes((candidate) => near(candidate, 2, 3)) },
  // This one and the next are fitted on the web corpus, whose texts often stand under a line that sums them up.
  { name: 'the date or the author between it and the text', weight: 0.8, measure: yes(({ index, lastFacts }) => lastFacts > index) },
  { name: 'long for a title', weight: -0.7, measure: ({ item: { block } }) => Math.min(5, Math.max(0, block.words - (isVietnamese(block.text) ? LONG_IN_SYLLABLES : LONG_TITLE)) / 4) },
  { name: 'right behind the path of sections', weight: 3.5, measure: yes(({ items, index }) => items[index - 1]?.rule === 'breadcrumb') },
  { name: 'a path of sections or the first entry of a menu between it and the text', weight: -3, measure: yes(({ index, lastPath }) => lastPath > index) },
  { name: 'right behind a date', weight: 0.7, measure: yes(({ items, index }) => items[index - 1]?.rule === 'dateline' || items[index - 1]?.rule === 'today') },
  { name: 'the first line of the page', weight: 1, measure: yes(({ index }) => index === 0) },
  { name: 'a gap before it', weight: 0.3, measure: yes(({ item }) => item.block.blankBefore > 0) },
  { name: 'a line of the subject right before it', weight: -1.2, measure: yes(({ before }) => before !== null && before.topic.weight >= 1) },
  { name: 'far above the text', weight: -0.7, measure: ({ index, firstParagraph }) => Math.log2(1 + Math.max(0, firstParagraph - index - 3) / 4) },
  { name: 'is itself the first paragraph', weight: -5.5, measure: yes(({ index, firstParagraph }) => index === firstParagraph) },
  { name: 'the first paragraph, closed like a sentence', weight: -4.5, measure: yes(({ item, index, firstParagraph }) => index === firstParagraph && item.sentence) },
  { name: 'a phrase of menus or side columns', weight: -3.5, measure: yes(({ item }) => item.label !== null) },
];

/** Signs that take long to measure. All of them speak against: a candidate is asked only while it leads. */
export const DEAR_SIGNS: readonly Sign[] = [
  { name: 'could be a name', weight: -4, measure: yes(({ item, topic }) => topic.weight < 1 && looksLikeByline(item.block.text.replace(/\d+/g, '').trim())) },
  { name: 'is nothing but the name of an office', weight: -4, measure: yes(({ item, topic }) => topic.weight >= 1 && isOffice(item.block.text)) },
  { name: 'a few words in capitals that open as the name of an office', weight: -2, measure: yes(({ item: { block } }) => block.words <= SHORT_OFFICE && officeInCapitals(block.text)) },
  { name: 'names the site', weight: -5, measure: yes(({ item }) => isSiteName(item.block.folded)) },
];

function isOffice(text: string): boolean {
  const bare = text.replace(/\d+/g, '').trim();
  return looksLikeByline(bare) && parseByline(bare).authors.length === 0;
}

function isSiteName(folded: string): boolean {
  const lex = lexicon();
  return lex.start(folded, 'footerStart') > 0 || lex.start(folded, 'counterHeading') > 0 || lex.start(folded, 'siteName') > 0 || lex.part(folded, 'noticePart') !== null;
}
