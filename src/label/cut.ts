/** Cuts lines into which a page glued two things: lead and caption, label and title, date line and article. */
import { findDates } from '../dates';
import { lexicon } from '../lexicon';
import { cutBlock } from '../read/block';
import { countWords } from '../text';
import type { Block } from '../types';
import { looksLikeByline } from './names';

/** A sentence end glued to the next word: "…lần thứ 4.Đồng chí", not "U.S.A." nor "www.Abc". */
const GLUE = /[\p{Ll}\p{N}\p{M})"”][.!?…](?=[\p{Lu}“"]\p{Ll})/gu;
/** A caption behind the lead is one line under a photo. */
const LONGEST_CAPTION = 45;
/** Only the first blocks of an article open with a lead. */
const FIRST_BLOCKS = 12;
/** A page on one line has everything in a block at least this long. */
const ONE_LINE = 600;

export function cutBlocks(blocks: readonly Block[]): Block[] {
  let filled = 0;
  return blocks.flatMap((block) => {
    if (block.words >= 3) filled++;
    if (block.text.length >= ONE_LINE && blocks.length <= 3) return cutOneLine(block);
    return filled <= FIRST_BLOCKS || block.words < 90 ? cutLeadAndCaption(block) : [block];
  });
}

/** The name of an image glued to the first word: "SERRA07Uma equipe". */
const IMAGE_GLUE = /^[A-Z]{3,12}_?\d{2,4}(?=\p{Lu}\p{Ll})/u;

/** "…lần thứ 4.Đồng chí X phát biểu": the piece before is a sentence, the piece behind a caption without a full stop. */
function cutLeadAndCaption(block: Block): Block[] {
  const image = IMAGE_GLUE.exec(block.text);
  if (image !== null) return cutBlock(block, [image[0].length]);
  if (block.text.length > 1500 || block.hint === 'heading' || block.hint === 'row') return [block];
  const glues = [...block.text.matchAll(GLUE)];
  const glue = glues[glues.length - 1];
  if (glue === undefined) return [block];
  const at = glue.index + glue[0].length;
  const tail = block.text.slice(at);
  const isCaption = !/[.!?…:;]["”)]?$/.test(tail) && countWords(tail) >= 3 && countWords(tail) <= LONGEST_CAPTION;
  return isCaption && countWords(block.text.slice(0, at)) >= 6 ? cutBlock(block, [at]) : [block];
}

/** A page flattened to one line: a date line before, a byline behind the closing mark "./.". */
function cutOneLine(block: Block): Block[] {
  const offsets: number[] = [];
  const head = headEnd(block.text);
  if (head > 0) offsets.push(head);
  const close = block.text.lastIndexOf('./.');
  if (close > head && looksLikeByline(block.text.slice(close + 3).trim())) offsets.push(close + 3);
  return offsets.length === 0 ? [block] : cutBlock(block, offsets);
}

const COUNT = /^\s*(?:[:：]\s*)?\d[\d.,]*/;

/** Where the facts that open a line end: "09/11/2019 | lượt xem: 3 …". */
function headEnd(text: string): number {
  const opening = text.slice(0, 160);
  const date = findDates(opening, lexicon())[0];
  if (date === undefined || date.start > 30) return 0;
  const views = lexicon().part(opening.slice(date.end).toLowerCase(), 'views');
  if (views === null || views.start > 12) return date.end;
  const from = date.end + views.end;
  return from + (COUNT.exec(opening.slice(from))?.[0].length ?? 0);
}
