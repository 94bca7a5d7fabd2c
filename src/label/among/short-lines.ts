/** Tells what a short line of the body is by what stands around it: heading, caption, item or sentence. */
import { isIdeograph } from '../../chars';
import { lexicon } from '../../lexicon';
import { isUpper, opensWithCapital } from '../../text';
import type { ArticleLabel, Block } from '../../types';
import { looksLikeByline } from '../byline';
import { isVietnamese } from '../common-words';
import { isGlued } from '../cut';
import type { Item } from '../item';
import { RIGHT_ALIGNED } from './byline';
import type { Place } from './kinds';

/** The number of an item: "1.", "a)", "iv)", "三、", "(2)". */
export const NUMBERED = /^(?:\d{1,3}[.)]|[a-zđ][.)]|[ivxlc]{1,5}[.)]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）])\s*\S/u;
/** Longest caption and longest heading, in words. */
export const CAPTION_WORDS = 45;
export const HEADING_WORDS = 16;
/** Where captions carry their credit, a line without one must be as long as this to be a caption all the same. */
const UNCREDITED_LEAST = 9;
/** Captions say who does what; fewer words are a heading. */
const CAPTION_LEAST = 5;
/** Over text so many are a heading more often than a caption: of lines of five words 8 to 1 in pages with gold, of six 1 to 2, of seven to nine 5 to 13. */
const CAPTION_LEAST_OVER_TEXT = 6;
/** Of which two count as a word. */
const CAPTION_LEAST_IDEOGRAPHS = 4;
/** Where captions are longer lines without a full stop. */
const HEADING_BESIDE_CAPTIONS = 6;

/** Kind of a line that its shape does not tell, and why. */
export function shortKind({ items, index, opening, title, habits }: Place, block: Block, sentence: boolean): [ArticleLabel, string] {
  const before = items[index - 1];
  const next = items[index + 1];
  const image = before?.label === 'image' || next?.label === 'image';
  if (image && (!isUpper(block.text) || before?.label === 'image') && block.words <= CAPTION_WORDS && (!sentence || before?.label === 'image')) return ['caption', 'a short line beside an image'];
  if (sameText(before, block) || sameText(next, block)) return ['caption', 'one short line printed more than once'];
  if (before?.label !== 'heading' && block.words <= CAPTION_WORDS && (sentence ? block.words <= LONGEST_SHOWN : true) && showsPicture(items[index] as Item)) return ['caption', 'says what a picture shows'];
  if (sentence) {
    if (inPhotoReport(title)) return ['caption', 'a sentence in a series of pictures'];
    if (!habits.imagesShow && habits.fewLoneSentences && isLoneSentence(items, index)) return ['caption', 'a short sentence between long paragraphs, as captions are set'];
    return before?.label !== 'heading' && habits.fewFragments && !habits.imagesShow && isNounPhrase(block) && !lexicon().opensWith(block.folded, 'storyOpeners') && besideCaption(items, index) ? ['caption', 'a short line among captions'] : ['paragraph', 'a short sentence'];
  }
  if (isUpper(block.text) && before?.label === 'caption' && isUpper(before.block.text)) return ['caption', 'capitals under a caption in capitals'];
  if (before?.label === 'caption' && block.blankBefore === 0 && before.block.blankBefore > 0 && block.words >= 4) return ['caption', 'a second line under an image'];
  const glued = before !== undefined && isGlued(before.block, block) && before.rule === 'article-run';
  if (glued) return ['caption', 'glued behind the sentence before it'];
  const roomBefore = block.blankBefore >= 2;
  const introduces = next !== undefined && (next.block.words >= 20 || next.block.hint === 'item' || next.block.hint === 'row' || NUMBERED.test(next.block.text) || /[:：]$/.test(next.block.text));
  if (isUpper(block.text) && block.words <= HEADING_WORDS) {
    const shot = (roomBefore && /\d/.test(block.text)) || (!opening && !introduces && (habits.captionsShow || habits.imagesShow || before?.label === 'caption') && isShortLine(next)) || habits.captionsInCapitals;
    return shot ? ['caption', 'capitals where an image stood'] : ['heading', 'a short line in capitals before text'];
  }
  if (block.bold && block.words <= HEADING_WORDS) return ['heading', 'a short bold line'];
  if (opening && block.words <= HEADING_WORDS && isHeadingRun(items, index)) return ['heading', 'a line of the heading of a document'];
  if (opening && introduces && block.words <= HEADING_WORDS && next?.block.hint !== null) return ['heading', 'a short line over a table or a list'];
  if (introduces && before?.label === 'caption' && before.sentence && block.words < UNCREDITED_LEAST) return ['heading', 'a short line before text; captions have their full stop here'];
  if (introduces && opensHeading(items[index] as Item)) return ['heading', 'a short line that opens as sub-headings do'];
  if (roomBefore && habits.fewFragments && !habits.imagesShow && !(introduces && (before?.label === 'caption' || habits.captionsShow) && block.words < CAPTION_LEAST_OVER_TEXT)) return ['caption', 'a line without a full stop where an image stood'];
  if (introduces && block.words <= 4 && !/[,;]/.test(block.text)) return ['heading', 'a few words before text'];
  if (introduces && habits.mixed && block.words <= HEADING_BESIDE_CAPTIONS) return ['heading', 'a few words; longer lines are the captions here'];
  if (introduces && habits.captionsShow && block.words < UNCREDITED_LEAST) return ['heading', 'a short line; captions have their credit here'];
  if (introduces && habits.headingsShow && block.words < UNCREDITED_LEAST) return ['heading', 'a short line like the sub-headings of this article'];
  const alone = habits.captionsShow || (!isShortLine(before) && (!isShortLine(next) || next?.sentence === true || isVietnameseOverHeading(items, index)));
  const least = isIdeograph(block.text.charCodeAt(0)) ? CAPTION_LEAST_IDEOGRAPHS : introduces ? CAPTION_LEAST_OVER_TEXT : CAPTION_LEAST;
  if (habits.fewFragments && !habits.imagesShow && alone && block.words >= least) return ['caption', 'a line without a full stop between paragraphs'];
  return introduces && block.words <= HEADING_WORDS ? ['heading', 'a short line before text'] : ['listItem', 'a short line among others'];
}

/** "Quang cảnh lễ hội", "Ông Lò Văn Vặn (bên trái) cùng bà con": it says that it tells what a picture shows, or where in it. */
function showsPicture(item: Item): boolean {
  return lexicon().opensWith(item.block.folded, 'captionStart') || lexicon().mentions(item.block.folded, 'captionPart');
}

/** One comma, and no capital, figure or other mark behind the first word: no names, no day, no list. */
const TWO_PARTS = /^\p{Lu}[^\p{Lu}\d,;:]*, [^\p{Lu}\d,;:]*[^\p{Lu}\d,;:.!?]$/u;

/** "Giữ vỉa hè thông thoáng", "Ba lần họp dân, một lần đo lại", "Cái khó nhất là đầu ra": words and marks that captions of few words do not have. */
export function opensHeading(item: Item): boolean {
  const { words, text } = item.block;
  if (item.sentence || words < CAPTION_LEAST_OVER_TEXT || words >= UNCREDITED_LEAST) return false;
  return lexicon().opensWith(item.block.folded, 'headingStart') || (isVietnamese(text) && (TWO_PARTS.test(text) || lexicon().mentions(item.block.folded, 'storyWords')));
}

/** In words: of single Vietnamese sentences that are as short and stand between paragraphs as long, 11 of 12 in pages with gold are captions. */
const LONE = { least: 2, most: 17, paragraph: 20 } as const;
/** So many of them stand one under the other at most, capitals among them. */
const MOST_IN_A_ROW = 3;

/** "Cán bộ thú y hướng dẫn cách ủ chua cỏ voi.": one sentence, without speech, between two paragraphs, that does not go on with their story. */
export function isLoneSentence(items: readonly Item[], index: number): boolean {
  return shows(items[index]) && leadsToParagraph(items, index, -1) && leadsToParagraph(items, index, 1);
}

/** True for one short sentence that only tells what may be seen. */
function shows(item: Item | undefined): boolean {
  if (item === undefined || item.block.hint !== null || item.block.bullet !== '') return false;
  const { words, text, folded } = item.block;
  if (words < LONE.least || words > LONE.most || !/^[^.!?…:"“”]+\.$/.test(text) || !opensWithCapital(text) || !isVietnamese(text)) return false;
  return !lexicon().mentions(folded, 'storyWords') && !lexicon().opensWith(folded, 'storyOpeners') && !lexicon().opensWith(folded, 'leadOpeners');
}

/** True when a paragraph stands in that direction, perhaps behind other captions. */
function leadsToParagraph(items: readonly Item[], index: number, step: 1 | -1): boolean {
  for (let at = index + step; Math.abs(at - index) <= MOST_IN_A_ROW; at += step) {
    const item = items[at];
    if (item === undefined || (step > 0 && item.label !== null)) return false;
    if (item.block.words >= LONE.paragraph) return step < 0 || item.sentence;
    if (!shows(item) && !(isUpper(item.block.text) && item.block.words <= LONE.most)) return false;
  }
  return false;
}

/** "Quang cảnh buổi lễ.": a longer sentence tells a story. */
const LONGEST_SHOWN = 15;

/** "[Chùm ảnh] …": there all single sentences tell what the pictures show. */
function inPhotoReport(title: Item | null): boolean {
  return title !== null && title.holds('photoReport') !== null;
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
  const [before, next] = [items[index - 1], items[index + 1]];
  // Over a signature set to the right a sentence is the last of the text.
  if (next !== undefined && next.label === null && next.block.indent >= RIGHT_ALIGNED) return false;
  // Over the capitals that sign a notice a short sentence closes it.
  const closes = next !== undefined && isUpper(next.block.text) && items[index + 2]?.label !== null;
  return before?.label === 'caption' || (isShortLine(next) && !closes) || isShortLine(before);
}

function isShortLine(item: Item | undefined): boolean {
  return item !== undefined && item.label === null && item.block.words >= 2 && !/[:：]$/.test(item.block.text) && isNounPhrase(item.block) && !looksLikeByline(item.block.text);
}

/** A Vietnamese line over a heading that has its paragraph; in other languages the first of two short lines is a heading too. */
function isVietnameseOverHeading(items: readonly Item[], index: number): boolean {
  const [line, heading, text] = [items[index], items[index + 1], items[index + 2]];
  if (line === undefined || heading === undefined || text === undefined || !isVietnamese(line.block.text)) return false;
  return heading.block.words <= HEADING_BESIDE_CAPTIONS && text.label === null && text.sentence && text.block.words >= LONE.paragraph;
}

function isNounPhrase(block: Block): boolean {
  return block.words <= 12 && !/[,;:"，；：、]/.test(block.text.slice(0, -1)) && !/[,，]$|[?？]/.test(block.text);
}
