/** Tells what a body block is: paragraph, heading, caption, item, quote or row, by shape and place. */
import { isIdeograph } from '../../chars';
import { isUpper, opensWithCapital } from '../../text';
import type { ArticleLabel, Block } from '../../types';
import type { Item } from '../item';
import { opensClause } from '../clause';
import { isGlued } from '../cut';
import { endsWithCredit } from '../credit';
import { looksLikeByline } from '../byline';
import { wordsOf } from './topic';

const NUMBERED = /^(?:\d{1,3}[.)]|[a-zđ][.)]|[ivxlc]{1,5}[.)]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）])\s*\S/u;
const QUOTE = /^["“„«].*["”“»][.!?]?$/u;
const CAPTION_WORDS = 45;
/** A line without a full stop where an image stood may name a whole row of people. */
const LONG_CAPTION_WORDS = 80;
/** Where captions carry their credit, a line without one must be as long as this to be a caption all the same. */
const UNCREDITED_LEAST = 9;
/** A caption with its credit. */
const CREDITED_WORDS = 60;
/** Captions say who does what; fewer words are a heading. */
const CAPTION_LEAST = 5;
/** Of which two count as a word. */
const CAPTION_LEAST_IDEOGRAPHS = 4;
const HEADING_WORDS = 16;
/** Where captions are longer lines without a full stop. */
const HEADING_BESIDE_CAPTIONS = 6;

/** How this article is set. */
export interface Habits {
  /** Lines without a full stop are few, so that one of them is no heading by custom. */
  readonly fewFragments: boolean;
  /** Lines without a full stop are either a few words or long: sub-headings and captions. */
  readonly mixed: boolean;
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
  const { items, index } = place;
  const item = items[index];
  const block = item?.block as Block;
  const sentence = item?.sentence ?? false;
  if (block.hint === 'caption') return ['caption', 'the markup sets it as a caption'];
  if (block.words <= CREDITED_WORDS && block.hint !== 'row' && endsWithCredit(block)) return ['caption', 'ends with the credit of a picture'];
  if (block.hint === 'row') return ['tableRow', 'cells in a row'];
  if (block.hint === 'quote' || (QUOTE.test(block.text) && block.words >= 4)) return ['quote', 'stands wholly in quotation marks'];
  if (block.hint === 'heading') return ['heading', 'set as a heading'];
  if (speaks(place, block, sentence)) return ['paragraph', `what somebody says, behind "${block.bullet}"`];
  if (block.hint === 'item') return ['listItem', block.bullet === '' ? 'set as a list item' : `opens with "${block.bullet}"`];
  const clause = block.words <= HEADING_WORDS && opensClause(block.folded, true);
  if (clause && !sentence) return ['heading', 'the number of a section'];
  if (NUMBERED.test(block.text) && (sentence || block.words >= 5)) return ['listItem', 'opens with a number'];
  if (clause) return ['heading', 'the number of a section'];
  if (block.text.endsWith(':') || block.text.endsWith('：')) return ['paragraph', 'opens what follows'];
  if (block.text.endsWith('./.')) return ['paragraph', 'closes the article'];
  if (block.text.endsWith(' ...') && block.words <= CREDITED_WORDS) return ['caption', 'a line cut short under an image'];
  if (repeatsNeighbour(place, block)) return ['caption', 'says what the title or the next paragraph says, in one line'];
  if (sentence && block.words > CAPTION_SENTENCE) return ['paragraph', 'running text'];
  if (block.words > (block.blankBefore >= 2 ? LONG_CAPTION_WORDS : CAPTION_WORDS)) return ['paragraph', 'long text'];
  return shortKind(place, block, sentence);
}

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
  const next = items[index + 1]?.block;
  if (next !== undefined && next.words >= block.words && !/[.!?]$/.test(block.text) && next.folded.startsWith(block.folded.slice(0, SAME_OPENING))) return block.folded.length >= SAME_OPENING;
  // Under the heading of a document its subject is a heading, too.
  if (title === null || block.words > CAPTION_WORDS || items[index - 1]?.label === 'heading') return false;
  const own = wordsOf(block.folded);
  const known = new Set(wordsOf(title.block.folded));
  return own.length >= 6 && known.size - own.length <= 3 && own.filter((word) => known.has(word)).length >= own.length * ECHO_SHARE;
}

function shortKind({ items, index, opening, habits }: Place, block: Block, sentence: boolean): [ArticleLabel, string] {
  const before = items[index - 1];
  const next = items[index + 1];
  const image = before?.label === 'image' || next?.label === 'image';
  if (image && (!isUpper(block.text) || before?.label === 'image') && block.words <= CAPTION_WORDS && (!sentence || before?.label === 'image')) return ['caption', 'a short line beside an image'];
  if (sentence) {
    if (sameText(before, block) || sameText(next, block)) return ['caption', 'one short line printed more than once'];
    return before?.label !== 'heading' && habits.fewFragments && !habits.imagesShow && isNounPhrase(block) && besideCaption(items, index) ? ['caption', 'a short line among captions'] : ['paragraph', 'a short sentence'];
  }
  if (sameText(before, block) || sameText(next, block)) return ['caption', 'one short line printed more than once'];
  if (isUpper(block.text) && before?.label === 'caption' && isUpper(before.block.text)) return ['caption', 'capitals under a caption in capitals'];
  if (before?.label === 'caption' && block.blankBefore === 0 && before.block.blankBefore > 0 && block.words >= 4) return ['caption', 'a second line under an image'];
  const glued = before !== undefined && isGlued(before.block, block) && before.rule === 'article-run';
  if (glued) return ['caption', 'glued behind the sentence before it'];
  const roomBefore = block.blankBefore >= 2;
  const introduces = next !== undefined && (next.block.words >= 20 || next.block.hint === 'item' || next.block.hint === 'row' || NUMBERED.test(next.block.text));
  if (isUpper(block.text) && block.words <= HEADING_WORDS) {
    const shot = (roomBefore && /\d/.test(block.text)) || (!opening && !introduces && (habits.captionsShow || habits.imagesShow || before?.label === 'caption') && isShortLine(next)) || habits.captionsInCapitals;
    return shot ? ['caption', 'capitals where an image stood'] : ['heading', 'a short line in capitals before text'];
  }
  if (block.bold && block.words <= HEADING_WORDS) return ['heading', 'a short bold line'];
  if (opening && block.words <= HEADING_WORDS && !sameText(before, block) && !sameText(next, block) && isHeadingRun(items, index)) return ['heading', 'a line of the heading of a document'];
  if (opening && introduces && before?.label !== 'image' && block.words <= HEADING_WORDS && next?.block.hint !== null) return ['heading', 'a short line over a table or a list'];
  if (roomBefore && habits.fewFragments && !habits.imagesShow) return ['caption', 'a line without a full stop where an image stood'];
  if (introduces && block.words <= 4 && !/[,;]/.test(block.text)) return ['heading', 'a few words before text'];
  if (introduces && habits.mixed && block.words <= HEADING_BESIDE_CAPTIONS) return ['heading', 'a few words; longer lines are the captions here'];
  if (introduces && habits.captionsShow && block.words < UNCREDITED_LEAST) return ['heading', 'a short line; captions have their credit here'];
  const alone = habits.captionsShow || (!isShortLine(before) && !isShortLine(next));
  if (habits.fewFragments && !habits.imagesShow && alone && block.words >= (isIdeograph(block.text.charCodeAt(0)) ? CAPTION_LEAST_IDEOGRAPHS : CAPTION_LEAST) && !/\?$/.test(block.text)) return ['caption', 'a line without a full stop between paragraphs'];
  return introduces && block.words <= HEADING_WORDS ? ['heading', 'a short line before text'] : ['listItem', 'a short line among others'];
}

/** Documents open with several short lines, most of them in capitals. */
function isHeadingRun(items: readonly Item[], index: number): boolean {
  const near = [items[index - 2], items[index - 1], items[index + 1], items[index + 2]];
  return near.filter((item) => item !== undefined && (item.label === 'heading' || item.label === null) && isUpper(item.block.text)).length >= 1;
}

function sameText(other: Item | undefined, block: Block): boolean {
  return other !== undefined && other.block.folded === block.folded;
}

function besideCaption(items: readonly Item[], index: number): boolean {
  return items[index - 1]?.label === 'caption' || isShortLine(items[index + 1]) || isShortLine(items[index - 1]);
}

function isShortLine(item: Item | undefined): boolean {
  return item !== undefined && item.label === null && item.block.words <= 14 && item.block.words >= 2 && isNounPhrase(item.block) && !looksLikeByline(item.block.text);
}

function isNounPhrase(block: Block): boolean {
  return block.words <= 12 && !/[,;:"，；：、]/.test(block.text.slice(0, -1));
}

