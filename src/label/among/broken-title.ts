/** A title broken in two lines: "Chợ dó bản Thượng" / "bên con nước mới". */
import { makeBlock } from '../../read/block';
import { opensWithSmall } from '../../text';
import { bylineLabelEnd } from '../byline';
import { Item } from '../item';

/** Of both lines together, in words. */
const LONGEST_TITLE = 30;
/** Fewer words are a section, an account or a tag; with commas they are a place, "xã A, huyện B". */
const LEAST_REST = 4;

/** Joins the line under the title to it, in place, where it goes on in small letters. Returns how many blocks were taken out: 0 or 1. */
export function joinBrokenTitle(items: Item[], title: number): number {
  const [first, second] = [items[title], items[title + 1]];
  if (first === undefined || second === undefined || !goesOn(first, second)) return 0;
  const text = `${first.block.text} ${second.block.text}`;
  items.splice(title, 2, new Item(makeBlock({ ...first.block, text, lines: { first: first.block.lines.first, last: second.block.lines.last } })));
  return 1;
}

function goesOn({ block: above }: Item, { block, label, sentence }: Item): boolean {
  if (label !== null || sentence || block.box !== null || block.hint !== null || block.bullet !== '') return false;
  if (block.words < LEAST_REST || /[\d,]/.test(block.text) || bylineLabelEnd(block.text) > 0) return false;
  const under = block.blankBefore === 0 && block.lines.first === above.lines.last + 1;
  return under && opensWithSmall(block.text) && !/[.!?:…]$/.test(above.text) && above.words + block.words <= LONGEST_TITLE;
}
