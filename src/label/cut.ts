/** Cuts lines into which a page glued two things: lead and caption, label and title, date line and article. */
import { isCapital, isSmall, isWordCode } from '../chars';
import { memo } from '../memo';
import { cutBlock } from '../read/block';
import { countWords } from '../text';
import type { Block } from '../types';
import { cutOneLine, holdsPage } from './one-line';

/** A caption behind the lead is one line under a photo. */
const LONGEST_CAPTION = 45;
/** Only the first blocks of an article open with a lead. */
const FIRST_BLOCKS = 12;

export function cutBlocks(blocks: readonly Block[]): Block[] {
  const pieces: Block[] = [];
  let filled = 0;
  const inOneLine = blocks.length <= 3 || (blocks[0]?.box === null && blocks[0].lines.first === blocks[blocks.length - 1]?.lines.first);
  for (const block of blocks) {
    if (block.words >= 3) filled++;
    if (inOneLine && holdsPage(block.text)) pieces.push(...cutOneLine(block));
    else if (filled <= FIRST_BLOCKS || block.words < 90) pieces.push(...cutLeadAndCaption(block));
    else pieces.push(block);
  }
  return pieces;
}

/** True for pieces of one block; blocks of HTML may share a line, but not their element. */
export function isGlued(before: Block, after: Block): boolean {
  return before.lines.first === after.lines.first && before.box === after.box && after.blankBefore === 0;
}

/** The name of an image glued to the first word: "SERRA07Uma equipe". */
const IMAGE_GLUE = /^[A-Z]{3,12}_?\d{2,4}/;
/** Longer blocks are paragraphs through and through. */
const LONGEST_GLUED = 1500;
/** Fewer words are no lead, and no caption. */
const LEAST_LEAD = 6;
const LEAST_CAPTION = 3;

/** "…lần thứ 4.Đồng chí X phát biểu": the piece before is a sentence, the piece behind a caption without a full stop. */
function cutLeadAndCaption(block: Block): Block[] {
  const image = IMAGE_GLUE.exec(block.text)?.[0].length ?? 0;
  if (image > 0 && (opensWord(block.text, image) || opensShortWord(block.text, image))) return cutBlock(block, [image]);
  if (block.text.length > LONGEST_GLUED || block.hint === 'heading' || block.hint === 'row') return [block];
  const at = lastGlue(block.text);
  if (at < 0) return [block];
  const tail = block.text.slice(at);
  const words = countWords(tail);
  const isCaption = !/[.!?…:;]["”)]?$/.test(tail) && words >= LEAST_CAPTION && words <= LONGEST_CAPTION;
  return isCaption && countWords(block.text.slice(0, at)) >= LEAST_LEAD ? cutBlock(block, [at]) : [block];
}

/** Where a new sentence is glued to the full stop before it ("…lần thứ 4.Đồng chí", not "U.S.A." nor "www.Abc"); -1 = nowhere. */
const lastGlue = memo(findLastGlue);

function findLastGlue(text: string): number {
  for (let at = text.length - 2; at > 1; at--) {
    if (!isStop(text.charCodeAt(at - 1))) continue;
    const before = text.charCodeAt(at - 2);
    // "quý III.Đồng chí" is glued, "U.S.Army" and "www.Nalung.example" are not.
    const initial = isCapital(before) && !isWordCode(text.charCodeAt(at - 3));
    const closes = (isWordCode(before) && !initial && text.slice(at - 4, at - 1) !== 'www') || ')"”'.includes(text.charAt(at - 2));
    const quoted = text.charAt(at) === '“' || text.charAt(at) === '"';
    if (closes && (opensWord(text, at) || (quoted && isSmall(text.charCodeAt(at + 1))))) return at;
  }
  return -1;
}

/** One of `.!?…`. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** A word of one capital: "A Secretaria", "É preciso". */
function opensShortWord(text: string, at: number): boolean {
  return isCapital(text.charCodeAt(at)) && text.charAt(at + 1) === ' ';
}

/** A capital with a small letter behind it. */
function opensWord(text: string, at: number): boolean {
  return isCapital(text.charCodeAt(at)) && isSmall(text.charCodeAt(at + 1));
}
