/** Cuts a page that was flattened to one line: path, title, facts, text, byline, tools, list of other articles. */
import { isCapital, isWordCode } from '../chars';
import { findDates } from '../dates';
import { lexicon } from '../lexicon';
import { cutBlock } from '../read/block';
import { fold } from '../text';
import type { Block } from '../types';
import { looksLikeByline } from './byline';

/** A page on one line has everything in a block at least this long, in characters. */
const ONE_LINE = 600;
/** Or this long, where it opens with a line of facts. */
const SHORT_ONE_LINE = 200;

/** True for a block that may hold the whole page. */
export function holdsPage(text: string): boolean {
  return text.length >= ONE_LINE || (text.length >= SHORT_ONE_LINE && factsEnd(text, 0) > 0);
}

export function cutOneLine(block: Block): Block[] {
  const { text } = block;
  const path = pathEnd(text);
  const title = path === 0 ? 0 : dateBehindTitle(text, path);
  const facts = factsEnd(text, title);
  const head = [title === 0 ? 0 : path, title, facts];
  if (title === 0) head.push(titleEnd(text, facts));
  const close = text.lastIndexOf(CLOSE) + CLOSE.length;
  const behind = close > Math.max(...head) + CLOSE.length ? tailCuts(text, close) : [];
  return cutBlock(block, [...head, ...behind].filter((offset) => offset > 0));
}

/** Ends the text of a Vietnamese report. */
const CLOSE = './.';

/** A path stands in so many characters at the beginning. */
const PATH_REACH = 200;
const STEP = / [»›>] /g;

/** Where a path of at least two steps ends, behind its last mark; 0 = there is none. */
function pathEnd(text: string): number {
  const opening = text.slice(0, PATH_REACH);
  const stop = /[.!?;]/.exec(opening)?.index ?? PATH_REACH;
  const steps = [...opening.slice(0, stop).matchAll(STEP)];
  const last = steps.at(-1);
  return steps.length < 2 || last === undefined ? 0 : last.index + last[0].length;
}

/** A title on a page of one line, in characters. */
const TITLE = { least: 20, most: 300 } as const;

/** Where the date begins behind a title that ends a path; 0 = no date stands there. */
function dateBehindTitle(text: string, from: number): number {
  const date = findDates(text.slice(from, from + TITLE.most), lexicon())[0];
  const title = text.slice(from, from + (date?.start ?? 0));
  return date === undefined || title.length < TITLE.least || /[.!?]/.test(title) ? 0 : from + date.start;
}

/** Where the title of a one-line page ends: before the first words of a report ("… hiến máu nhân đạo Sáng ngày 05/12, …"); 0 = unknown. */
function titleEnd(text: string, from: number): number {
  const end = Math.min(text.length, from + TITLE.most);
  for (let at = from + TITLE.least; at < end; at++) {
    if ('.!?'.includes(text.charAt(at - 1))) return 0;
    if (text.charAt(at - 1) !== ' ' || !isCapital(text.charCodeAt(at)) || !isWordCode(text.charCodeAt(at - 2))) continue;
    if (lexicon().opensWith(fold(text.slice(at, at + TITLE.least)), 'leadOpeners')) return at;
  }
  return 0;
}

const COUNT = /^\s*(?:[:：]\s*)?\d[\d.,]*/;
const FACTS_REACH = 160;
/** Before the date of a line that opens with its facts may stand a day and a label; before the views behind it, marks. */
const BEFORE_DATE = 30;
const BEFORE_VIEWS = 12;

/** Where facts end that stand at `from`: "09/11/2019 | lượt xem: 3 …"; 0 = none do. */
function factsEnd(text: string, from: number): number {
  const opening = text.slice(from, from + FACTS_REACH);
  const date = findDates(opening, lexicon())[0];
  if (date === undefined || date.start > BEFORE_DATE) return 0;
  const views = lexicon().part(opening.slice(date.end).toLowerCase(), 'views');
  if (views === null || views.start > BEFORE_VIEWS) return from + date.end;
  const end = date.end + views.end;
  return from + end + (COUNT.exec(opening.slice(end))?.[0].length ?? 0);
}

/** Furniture behind the text is short; what is longer is text. */
const TAIL_REACH = 1000;
const PHRASE = { least: 2, most: 4 } as const;

/** Cuts behind the closing mark: before the byline, around tools and headings, before each entry of a list. */
function tailCuts(text: string, close: number): number[] {
  const tail = text.slice(close, close + TAIL_REACH);
  const words = [...tail.matchAll(/\S+/g)].map((word) => ({ at: word.index, end: word.index + word[0].length, text: word[0] }));
  const cuts: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const { at, text: word } = words[index] as (typeof words)[number];
    if (word === '-' && cuts.length > 0) cuts.push(at);
    const last = phraseEnd(tail, words.slice(index, index + PHRASE.most));
    if (last === 0) continue;
    cuts.push(at, words[index + last - 1]?.end ?? at);
    index += last - 1;
  }
  const signed = looksLikeByline(tail.slice(0, cuts[0] ?? tail.length).trim());
  return signed || cuts.length > 0 ? [0, ...cuts].map((cut) => close + cut) : [];
}

const FURNITURE = ['toolbar', 'share', 'relatedHeading'] as const;

/** How many of the words make a tool or a heading of related links; 0 = none. */
function phraseEnd(tail: string, words: readonly { readonly at: number; readonly end: number; readonly text: string }[]): number {
  const start = words[0]?.at ?? 0;
  if (!isCapital(tail.charCodeAt(start))) return 0;
  for (let count = words.length; count >= PHRASE.least; count--) {
    const last = words[count - 1];
    if (last !== undefined && last.text !== '-' && lexicon().isLineOf(fold(tail.slice(start, last.end)), FURNITURE)) return count;
  }
  return 0;
}
