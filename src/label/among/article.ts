/** Labels the article: title, lead, body blocks by kind, byline and source at its end. */
import { isUpper } from '../../text';
import type { ArticleLabel, Block } from '../../types';
import type { Item } from '../item';
import { looksLikeByline } from '../names';
import type { Run } from './run';
import { findTitle, wordsOf } from './title';

export interface ArticleRange {
  /** First and last index of the article, title and byline included; last < first = no article. */
  readonly first: number;
  readonly last: number;
}

const PARAGRAPH_WORDS = 14;

export function labelArticle(items: readonly Item[], run: Run | null, claims: readonly string[]): ArticleRange {
  if (run === null) return labelWithoutRun(items, claims);
  const firstParagraph = firstParagraphOf(items, run);
  const title = findTitle(items, firstParagraph, { words: subjectWords(items, run), claims });
  const start = title >= 0 ? title : startWithoutTitle(items, run);
  let first = start;
  if (title >= 0) items[title]?.give('title', 'title', 'stands before the text as its title does');
  const bodyFrom = title >= 0 ? title + 1 : start;
  let last = Math.max(run.last, title);
  for (let i = bodyFrom; i <= last; i++) labelBody(items, i, last);
  last = labelTail(items, last, bodyFrom);
  labelTopByline(items, title, firstParagraph);
  labelLead(items, bodyFrom, last, title);
  while (first > 0 && items[first - 1]?.label === 'date') first--;
  return { first, last };
}

function firstParagraphOf(items: readonly Item[], run: Run): number {
  for (let i = run.first; i <= run.last; i++) {
    const item = items[i];
    if (item !== undefined && item.label === null && item.block.words >= PARAGRAPH_WORDS && item.block.hint !== 'heading' && !followedByFacts(items, i)) return i;
  }
  return run.first;
}

/** A long title that ends with a full stop still has its date line right behind it. */
function followedByFacts(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.rule === 'dateline' && (items[index]?.block.words ?? 99) <= 30;
}

function subjectWords(items: readonly Item[], run: Run): Set<string> {
  const words = new Set<string>();
  let paragraphs = 0;
  for (let i = run.first; i <= run.last && paragraphs < 5; i++) {
    const item = items[i];
    if (item === undefined || item.label !== null || item.block.words < PARAGRAPH_WORDS) continue;
    for (const word of wordsOf(item.block.folded)) words.add(word);
    paragraphs++;
  }
  return words;
}

/** Without a title the article begins at the run, less the headings of a document right above it. */
function startWithoutTitle(items: readonly Item[], run: Run): number {
  let start = run.first;
  while (start > 0) {
    const before = items[start - 1];
    if (before === undefined || before.label !== null || before.block.zone === 'navigation') break;
    if (before.sentence && before.block.words >= 5) start--;
    else break;
  }
  return start;
}

/** A page without running text can still have a title that its markup proves. */
function labelWithoutRun(items: readonly Item[], claims: readonly string[]): ArticleRange {
  const title = items.findIndex((item) => item.label === null && (item.block.zone === 'title' || (item.block.hint === 'heading' && (item.block.level === 1 || claims.includes(item.block.folded)))));
  if (title < 0) return { first: 0, last: -1 };
  items[title]?.give('title', 'title', 'the markup sets it as the title');
  return { first: title, last: title };
}

/** Labels that hold inside an article; phrases of menus and side columns are headings there. */
const OVERRULED = new Set(['navigation', 'sidebar-heading', 'popular-heading', 'menu-row', 'weather', 'counter', 'home']);

function labelBody(items: readonly Item[], index: number, last: number): void {
  const item = items[index];
  if (item === undefined) return;
  if (item.label !== null && !(OVERRULED.has(item.rule) && index < last && isProse(items[index + 1]) && (item.rule !== 'counter' || item.sentence))) return;
  const [label, reason] = kindOf(items, index);
  item.give(label, 'article-run', reason);
}

function isProse(item: Item | undefined): boolean {
  return item !== undefined && item.label === null && item.sentence && item.block.words >= 10;
}

const NUMBERED = /^(?:\d{1,3}[.)]|[a-zđ][.)]|[ivxlc]{1,5}[.)]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）])\s*\S/u;
const CLAUSE = /^(?:[IVXLC]{1,6}[.)]|§ ?\d|(?:điều|chương|mục|phần|pasal|bab|art(?:icle|ikel|ículo|igo|icolo)?\.?|čl\.|section|chapter) \d)/iu;
const QUOTE = /^["“„«].*["”“»][.!?]?$/u;
const CAPTION_WORDS = 45;
const HEADING_WORDS = 16;

function kindOf(items: readonly Item[], index: number): [ArticleLabel, string] {
  const item = items[index];
  const block = item?.block as Block;
  const sentence = item?.sentence ?? false;
  if (block.hint === 'caption') return ['caption', 'the markup sets it as a caption'];
  if (block.hint === 'row') return ['tableRow', 'cells in a row'];
  if (block.hint === 'quote' || (QUOTE.test(block.text) && block.words >= 4)) return ['quote', 'stands wholly in quotation marks'];
  if (block.hint === 'heading') return ['heading', 'set as a heading'];
  if (block.hint === 'item') return ['listItem', `opens with "${block.bullet}" or is set as a list item`];
  if (CLAUSE.test(block.text) && block.words <= HEADING_WORDS && !sentence) return ['heading', 'the number of a section'];
  if (NUMBERED.test(block.text) && (sentence || block.words >= 5)) return ['listItem', 'opens with a number'];
  if (CLAUSE.test(block.text) && block.words <= HEADING_WORDS) return ['heading', 'the number of a section'];
  if (block.text.endsWith(':') || block.text.endsWith('：')) return ['paragraph', 'opens what follows'];
  if (sentence && block.words > CAPTION_SENTENCE) return ['paragraph', 'running text'];
  if (block.words > CAPTION_WORDS) return ['paragraph', 'long text'];
  return shortKind(items, index, block, sentence);
}

/** A caption that ends with a full stop is short and stands beside other captions or images. */
const CAPTION_SENTENCE = 25;

function shortKind(items: readonly Item[], index: number, block: Block, sentence: boolean): [ArticleLabel, string] {
  const image = items[index - 1]?.label === 'image' || items[index + 1]?.label === 'image';
  if (image && !isUpper(block.text) && block.words <= CAPTION_WORDS) return ['caption', 'a short line beside an image'];
  if (sentence) {
    const paired = sameText(items[index - 1], block) || sameText(items[index + 1], block);
    return paired ? ['caption', 'one short line printed more than once'] : isNounPhrase(block) && besideCaption(items, index) ? ['caption', 'a short line among captions'] : ['paragraph', 'a short sentence'];
  }
  const next = items[index + 1];
  const roomBefore = block.blankBefore >= 2;
  if (isUpper(block.text) && block.words <= HEADING_WORDS) {
    return (roomBefore && /\d/.test(block.text)) || besideCaption(items, index) ? ['caption', 'capitals where an image stood'] : ['heading', 'a short line in capitals before text'];
  }
  if (block.bold && block.words <= HEADING_WORDS) return ['heading', 'a short bold line'];
  const introduces = next !== undefined && (next.block.words >= 20 || next.block.hint === 'item');
  const short = block.words <= 7 && !/[,;]/.test(block.text);
  if (roomBefore) return ['caption', 'a line without a full stop where an image stood'];
  if (short && introduces && block.words <= 4) return ['heading', 'a few words before text'];
  return ['caption', 'a line without a full stop between paragraphs'];
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
  return block.words <= 12 && !/[,;:"]/.test(block.text.slice(0, -1));
}

/** Right-aligned text begins far from the margin. */
const RIGHT_ALIGNED = 10;
const TAIL_REACH = 6;

/** Behind the last paragraph: captions still of the article, a byline in one or two lines, a source. */
function labelTail(items: readonly Item[], from: number, bodyFrom: number): number {
  let last = from;
  // The run may itself end with the byline.
  const final = items[last];
  if (final !== undefined && last > bodyFrom && final.rule === 'article-run' && !final.sentence && looksLikeByline(final.block.text) && final.block.words <= 10) {
    final.give('byline', 'byline-tail', 'names alone behind the last paragraph');
  }
  for (let i = from + 1; i < Math.min(items.length, from + 1 + TAIL_REACH); i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.label === 'byline' || item.label === 'source' || item.label === 'image' || item.label === 'attachment' || item.label === 'noise' || item.label === 'tags' || item.label === 'views') {
      if (item.label === 'byline' || item.label === 'source') last = i;
      continue;
    }
    if (item.label === 'date') { if (items[i - 1]?.label === 'byline') { last = i; continue; } break; }
    if (item.label !== null && !(item.rule === 'navigation' && item.block.indent >= RIGHT_ALIGNED)) break;
    if (!tailByline(items, i)) break;
    last = i;
  }
  return last;
}

function tailByline(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.block.words > 14) return false;
  const { block } = item;
  if (block.indent >= RIGHT_ALIGNED && !item.sentence) {
    item.give('byline', 'byline-right', 'a short line set to the right behind the article');
    return true;
  }
  const previous = items.slice(0, index).findLast((other) => other.label !== 'noise' && other.label !== 'image');
  if (previous?.label === 'byline' && previous.rule.startsWith('byline-') && block.words <= 6 && /^\p{Lu}/u.test(block.text) && !item.sentence) {
    item.give('byline', 'byline-tail', 'the second line of a signature');
    return true;
  }
  if (looksLikeByline(block.text)) {
    item.give('byline', 'byline-tail', 'names alone behind the last paragraph');
    return true;
  }
  if (!item.sentence && block.words >= 3 && block.bullet === '' && block.blankBefore <= 1 && items[index + 1] !== undefined && tailByline(items, index + 1)) {
    item.give('caption', 'article-run', 'a line without a full stop before the byline');
    return true;
  }
  return false;
}

/** A byline between the title and the text. */
function labelTopByline(items: readonly Item[], title: number, firstParagraph: number): void {
  if (title < 0) return;
  for (let i = Math.max(0, title - 2); i < Math.min(firstParagraph, title + 5); i++) {
    const item = items[i];
    if (item === undefined || i === title) continue;
    const free = item.label === null || item.rule === 'article-run';
    const near = items[i - 1]?.label === 'date' || items[i + 1]?.label === 'date' || items[i - 1]?.label === 'title' || items[i - 1]?.label === 'byline';
    if (free && near && !item.sentence && item.block.words <= 10 && i > title && looksLikeByline(item.block.text)) item.give('byline', 'byline-top', 'names between title and text');
  }
}

/** An outlet's tag opens a lead: "BTV - ", "(LĐ online) - ". */
const OUTLET_TAG = /^(?:\((?:[\p{L}&.]+ ?){1,4}\)|[\p{Lu}&]{2,6})\s*[-–]\s+(?=\p{Lu})/u;

function labelLead(items: readonly Item[], from: number, last: number, title: number): void {
  const bodies = [];
  for (let i = from; i <= last && bodies.length < 3; i++) if (items[i]?.rule === 'article-run') bodies.push(i);
  const index = bodies[0];
  const item = index === undefined ? undefined : items[index];
  if (index === undefined || item === undefined) return;
  if (item.label !== 'paragraph' && !(item.label === 'quote')) return;
  const { block } = item;
  const next = items[bodies[1] ?? -1];
  const reason =
    block.zone === 'lead' ? 'the markup sets it as the lead'
    : next !== undefined && sameWords(block.folded, next.block.folded) ? 'printed twice, first as the lead'
    : next !== undefined && next.block.lines.first === block.lines.first && next.label === 'caption' ? 'glued before the first caption'
    : OUTLET_TAG.test(block.text) && bodies.length > 1 ? "opens with an outlet's tag"
    : block.bold && next !== undefined && !next.block.bold ? 'set in bold before the text'
    : title >= 0 && index === title + 1 && block.blankBefore === 0 && (next?.block.blankBefore ?? 0) > 0 && block.words >= 15 ? 'right under the title, with a gap behind it'
    : null;
  if (reason !== null) item.give('lead', 'lead', reason);
}

export function sameWords(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) <= 8 && a.replace(/[^\p{L}\p{N}]/gu, '') === b.replace(/[^\p{L}\p{N}]/gu, ''));
}
