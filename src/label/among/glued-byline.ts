/** The author's name glued behind the last sentence: "… trên đường làng. Vi Thị Nhung". */
import { isSmall } from '../../chars';
import { cutBlock } from '../../read/block';
import { lexicon } from '../../lexicon';
import { fold, isUpper, trimMarks } from '../../text';
import { isVietnamese } from '../common-words';
import { Item } from '../item';
import { isOffice } from '../office';
import { looksLikeName } from '../person-name';

/** In words, as Vietnamese names are. */
const NAME = { least: 2, most: 4 } as const;
/** Shorter paragraphs are captions and notes. */
const LEAST_WORDS = 15;
/** Letters before the full stop: fewer are an abbreviation ("TS. Nguyễn Văn A"). */
const LEAST_LETTERS = 2;

/** Cuts the name off the paragraph at `last`, in place. Returns how many blocks were added: 0 or 1. */
export function cutGluedByline(items: Item[], last: number): number {
  const item = items[last];
  if (item === undefined || item.label !== null || item.block.words < LEAST_WORDS || !isVietnamese(item.block.text)) return 0;
  const { text } = item.block;
  const at = nameStart(text);
  if (at < 0) return 0;
  const [body, name] = cutBlock(item.block, [at]).map((block) => new Item(block));
  if (body === undefined || name === undefined) return 0;
  body.opinion = item.opinion;
  name.give('byline', 'byline-tail', 'a name behind the last sentence');
  items.splice(last, 1, body, name);
  return 1;
}

/** Where the name begins behind the text's last full stop; -1 = no name stands there. */
function nameStart(text: string): number {
  const words = text.split(' ');
  for (let count = NAME.least; count <= NAME.most; count++) {
    const before = words.at(-count - 1) ?? '';
    if (!/[.!?…]["”]?$/.test(before) || !endsWord(before)) continue;
    const name = words.slice(-count).join(' ');
    return looksLikeName(name) && !/[.,]/.test(name) && !saysElse(name) ? text.length - name.length : -1;
  }
  return -1;
}

/** Buttons, farewells and offices that are written like names: "Xem Thêm", "Trân Trọng", "BAN TỔ CHỨC". */
function saysElse(name: string): boolean {
  const folded = fold(name);
  return isUpper(name) || isOffice(name) || lexicon().opensWith(folded, 'farewells') || lexicon().isLineOf(folded, BUTTONS);
}

const BUTTONS = ['readMore', 'toolbar', 'share', 'navigation', 'comments', 'relatedHeading', 'popularHeading', 'sidebarHeading', 'noise'] as const;

/** True when small letters or a figure stand before the closing mark. */
function endsWord(closed: string): boolean {
  const bare = trimMarks(closed, '.!?…"”/', '');
  return /\d$/.test(bare) || (bare.length >= LEAST_LETTERS && [...bare].slice(-LEAST_LETTERS).every((letter) => isSmall(letter.charCodeAt(0))));
}
