/** The title printed once more, glued before the first paragraph. */
import { cutBlock } from '../../read/block';
import { opensWithCapital, trimMarks } from '../../text';
import { Item } from '../item';

/** Cuts the second title off, in place. Returns how many blocks were added. */
export function cutGluedTitle(items: Item[], title: number, from: number): number {
  const heading = items[title];
  const first = items.findIndex((item, index) => index >= from && item.label === null);
  const body = items[first];
  if (heading === undefined || body === undefined || heading.block.words < 4) return 0;
  const { text } = body.block;
  const end = heading.block.text.length;
  if (!body.block.folded.startsWith(heading.block.folded) || !opensSentence(text.slice(end)) || text.length < end * 1.5) return 0;
  const pieces = cutBlock(body.block, [end]).map((block) => new Item(block));
  pieces[0]?.give('noise', 'repeat', 'the title once more');
  items.splice(first, 1, ...pieces);
  return pieces.length - 1;
}

/** True when a capital or a quote follows, perhaps behind a mark. */
function opensSentence(text: string): boolean {
  const bare = trimMarks(text, '', ' .:-"“');
  return opensWithCapital(bare);
}
