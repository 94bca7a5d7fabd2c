/** Tells what a body block is: paragraph, heading, caption, item, quote or row, by shape and place. */
import { isUpper, opensWithCapital } from '../../text';
import type { ArticleLabel, Block } from '../../types';
import type { Item } from '../item';
import { opensClause } from '../clause';
import { endsWithCredit } from '../credit';
import { CAPTION_WORDS, HEADING_WORDS, NUMBERED, shortKind } from './short-lines';
import { wordsOf } from './topic';

const QUOTE = /^["“„«].*["”“»][.!?]?$/u;
/** A line without a full stop where an image stood may name a whole row of people. */
const LONG_CAPTION_WORDS = 80;
/** A caption with its credit. */
const CREDITED_WORDS = 60;

/** How this article is set. */
export interface Habits {
  /** Lines without a full stop are few, so that one of them is no heading by custom. */
  readonly fewFragments: boolean;
  /** Lines without a full stop are either a few words or long: sub-headings and captions. */
  readonly mixed: boolean;
  /** Single sentences between paragraphs are few. */
  readonly fewLoneSentences: boolean;
  /** One of them opens as sub-headings do, so that others as short are sub-headings, too. */
  readonly headingsShow: boolean;
  /** Images leave a trace beside their captions, so that a line without one beside it is no caption. */
  readonly imagesShow: boolean;
  /** Some lines are surely captions, so that others like them are. */
  readonly captionsShow: boolean;
  /** Some of them are in capitals. */
  readonly captionsInCapitals: boolean;
}

/** Place of a block in the article. */
export interface Place {
  readonly items: readonly Item[];
  readonly index: number;
  /** No paragraph stands before it in the body. */
  readonly opening: boolean;
  readonly title: Item | null;
  readonly habits: Habits;
}

/** Kind of a body block and why. */
export function kindOf(place: Place): [ArticleLabel, string] {
  const { block, sentence } = place.items[place.index] as Item;
  if (block.hint === 'caption') return ['caption', 'the markup sets it as a caption'];
  if (block.words <= CREDITED_WORDS && block.hint !== 'row' && endsWithCredit(block)) return ['caption', 'ends with the credit of a picture'];
  if (block.hint === 'row') return ['tableRow', 'cells in a row'];
  if (block.hint === 'quote' || (QUOTE.test(block.text) && block.words >= 4)) return ['quote', 'stands wholly in quotation marks'];
  if (block.hint === 'heading') return ['heading', 'set as a heading'];
  if (speaks(place, block, sentence)) return ['paragraph', `what somebody says, behind "${block.bullet}"`];
  if (addresses(place, block)) return ['paragraph', 'ends with a comma: an address, or the text goes on'];
  if (block.hint === 'item') return ['listItem', block.bullet === '' ? 'set as a list item' : `opens with "${block.bullet}"`];
  const clause = block.words <= HEADING_WORDS && opensClause(block.folded, true);
  const opensMore = block.text.endsWith(':') || block.text.endsWith('：');
  if (clause && opensMore && block.words > LONGEST_CLAUSE_TITLE) return ['paragraph', 'a part of a document that opens what follows'];
  if (clause && !sentence) return ['heading', 'the number of a section'];
  if (/^\d/.test(block.text) && NUMBERED.test(block.text) && headsPart(place, block, sentence)) return ['heading', 'a numbered line over its text'];
  if (NUMBERED.test(block.text) && (sentence || block.words >= 5)) return ['listItem', 'opens with a number'];
  if (clause) return block.words >= CLAUSE_SENTENCE && opensClause(block.folded, false) ? ['paragraph', 'a part of a document, in one sentence'] : ['heading', 'the number of a section'];
  if (opensMore) return ['paragraph', 'opens what follows'];
  if (block.text.endsWith('./.')) return ['paragraph', 'closes the article'];
  if (block.text.endsWith(' ...') && block.words <= CREDITED_WORDS) return ['caption', 'a line cut short under an image'];
  if (!opensClause(block.folded, true) && repeatsNeighbour(place, block)) return ['caption', 'says what the title or the next paragraph says, in one line'];
  if (sentence && block.words > CAPTION_SENTENCE) return ['paragraph', 'running text'];
  if (block.words > (block.blankBefore >= 2 ? LONG_CAPTION_WORDS : CAPTION_WORDS)) return ['paragraph', 'long text'];
  return shortKind(place, block, sentence);
}

/** "Art. 3. Taxes:", in words; a longer one is a sentence. */
const LONGEST_CLAUSE_TITLE = 5;
/** "Art. 2. The works end in May." says all there is to it. */
const CLAUSE_SENTENCE = 6;

/** "Thưa các đồng chí,", "Liebe Mitbürgerinnen und Mitbürger,": no heading, caption or item ends with a comma, but items of a list may. */
function addresses({ items, index }: Place, block: Block): boolean {
  if (!/[,，]$/.test(block.text) || !opensWithCapital(block.text) || block.bullet !== '') return false;
  const before = items[index - 1];
  return !(before?.label === 'listItem' && /[,，;；]$/.test(before.block.text)) && (items[index + 1]?.block.hint ?? null) !== 'item';
}

/** True for a numbered line with a text or items of its own under it; numbers one after the other make a list. */
function headsPart({ items, index }: Place, block: Block, sentence: boolean): boolean {
  const [before, next] = [items[index - 1]?.block, items[index + 1]];
  if (sentence || block.words > HEADING_WORDS || (before !== undefined && NUMBERED.test(before.text))) return false;
  if (next === undefined || NUMBERED.test(next.block.text)) return false;
  // "1. Hồ sơ gồm:" over items is itself an item, which they belong to.
  if (next.block.hint === 'item') return !/[:;：；]$/.test(block.text);
  return /[:：]$/.test(next.block.text) || (next.sentence && next.block.hint === null && next.block.words >= TEXT_WORDS);
}

const TEXT_WORDS = 12;

/** "– Vi har väntat länge, säger han.": with a long dash many languages open what somebody says, and some of them lists. */
function speaks({ items, index }: Place, block: Block, sentence: boolean): boolean {
  if (!DASHES.has(block.bullet) || !sentence || block.text.endsWith(';') || block.words < LEAST_SPEECH || !opensWithCapital(block.text)) return false;
  let above = index - 1;
  while (items[above]?.block.bullet === block.bullet && index - above <= DIALOGUE_REACH) above--;
  return items[above]?.label === 'paragraph' && !/[:：]$/.test(items[above]?.block.text ?? '') && /[,!?.…] /.test(block.text);
}

const DASHES: ReadonlySet<string> = new Set(['–', '—']);
const LEAST_SPEECH = 5;
/** Lines of a dialogue that are gone back over; the one before them was judged in its turn and answers for those above it. */
const DIALOGUE_REACH = 40;

/** A caption that ends with a full stop is short and stands beside other captions or images. */
const CAPTION_SENTENCE = 25;
/** Share of a line's words that the title must hold to make the line its echo. */
const ECHO_SHARE = 0.85;
/** A caption and the paragraph it belongs to often open with the same words. */
const SAME_OPENING = 40;

/** A caption that echoes the title, or opens as the paragraph behind it does. */
function repeatsNeighbour({ items, index, title }: Place, block: Block): boolean {
  if (block.words > LONG_CAPTION_WORDS || block.words < 6) return false;
  // Under the heading of a document its office and its subject are headings, too.
  const inHead = items[index - 1]?.label === 'heading';
  if (inHead && isUpper(block.text)) return false;
  const next = items[index + 1]?.block;
  if (next !== undefined && next.words >= block.words && !/[.!?]$/.test(block.text) && next.folded.startsWith(block.folded.slice(0, SAME_OPENING))) return block.folded.length >= SAME_OPENING;
  if (title === null || block.words > CAPTION_WORDS || inHead) return false;
  const own = wordsOf(block.folded);
  const known = new Set(wordsOf(title.block.folded));
  return own.length >= 6 && known.size - own.length <= 3 && own.filter((word) => known.has(word)).length >= own.length * ECHO_SHARE;
}
