/** The only maker of blocks: takes the bullet off, collapses white space and works out the derived forms once. */
import { isLetter } from '../chars';
import { countWords, fold, squeeze } from '../text';
import type { Block, Box, Hint, Lines, Link, Zone } from '../types';

/** What a reader knows of a block; everything but the text and its lines may be left out. */
export interface BlockDraft {
  readonly text: string;
  readonly lines: Lines;
  readonly blankBefore?: number;
  readonly indent?: number;
  /** The bullet already taken off; null or absent = one may still stand in the text. */
  readonly bullet?: string | null;
  readonly hint?: Hint | null;
  readonly zone?: Zone | null;
  readonly level?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly links?: readonly Link[];
  readonly linkShare?: number | null;
  readonly datetime?: string | null;
  readonly box?: Box | null;
}

const NO_LINKS: readonly Link[] = [];

/** Makes a block of a draft: `text` is squeezed and loses its bullet, the derived forms are worked out. */
export function makeBlock(draft: BlockDraft): Block {
  const squeezed = squeeze(draft.text);
  const found = draft.bullet == null ? splitBullet(squeezed) : { bullet: draft.bullet, text: squeezed };
  return {
    text: found.text,
    folded: fold(found.text),
    words: countWords(found.text),
    lines: draft.lines,
    blankBefore: draft.blankBefore ?? 0,
    indent: draft.indent ?? 0,
    bullet: found.bullet,
    hint: draft.hint ?? (found.bullet === '' ? null : 'item'),
    zone: draft.zone ?? null,
    level: draft.level ?? 0,
    bold: draft.bold ?? false,
    italic: draft.italic ?? false,
    links: draft.links ?? NO_LINKS,
    linkShare: draft.linkShare ?? null,
    datetime: draft.datetime ?? null,
    box: draft.box ?? null,
  };
}

/** Cuts a block at offsets of its text (ascending); the pieces keep its lines and markup. */
export function cutBlock(block: Block, offsets: readonly number[]): Block[] {
  const bounds = [0, ...offsets, block.text.length];
  const pieces: Block[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const text = block.text.slice(bounds[i], bounds[i + 1]).trim();
    if (text === '') continue;
    const first = pieces.length === 0;
    pieces.push(makeBlock({ ...block, text, bullet: first ? block.bullet : '', blankBefore: first ? block.blankBefore : 0 }));
  }
  return pieces;
}

// Marks that open a list item. A dash or plus may stand right before a letter ("-Tổ ấp 3"); an asterisk may not.
const BULLETS = '•·・▪▫■□●○◦‣►▶▸➢➤✓✔→»›*';
const DASHES = '-–—+';

/** Takes a leading bullet off a squeezed line: `- a`, `++ A`, `• a`, `-a`. */
export function splitBullet(text: string): { bullet: string; text: string } {
  const head = text.charAt(0);
  if (BULLETS.includes(head) && head !== '') {
    const rest = text.slice(1).trimStart();
    if (rest !== '' && (head !== '*' || text.charAt(1) === ' ')) return { bullet: head, text: rest };
  }
  if (DASHES.includes(head) && head !== '') {
    let end = 1;
    while (text.charAt(end) === head) end++;
    const rest = text.slice(end).trimStart();
    const opensWord = isLetter(rest.charCodeAt(0)) || '"“‘\'(['.includes(rest.charAt(0));
    // "--- " is a rule, "-5" a number, "- 5 người" an item.
    if (end <= 2 && rest !== '' && (opensWord || (text.charAt(end) === ' ' && end === 1))) {
      return { bullet: text.slice(0, end), text: rest };
    }
  }
  return { bullet: '', text };
}
