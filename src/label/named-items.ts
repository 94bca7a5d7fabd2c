/** Blocks as items that bear the names of the phrase rules: each judged alone, then what its neighbours make of it. */
import type { Block } from '../types';
import { judgeAlone } from './alone';
import { labelSplitBylines } from './among/byline';
import { labelCounterLines } from './among/counter-lines';
import { labelMenuPaths } from './among/menu-paths';
import { labelPictureNumbers } from './among/picture-numbers';
import { Item } from './item';

/** What stands before any question of article or furniture; the judge of prose is trained on the same. */
export function namedItems(blocks: readonly Block[]): Item[] {
  const items = blocks.map((block) => new Item(block));
  for (const item of items) judgeAlone(item);
  labelCounterLines(items);
  labelMenuPaths(items);
  labelPictureNumbers(items);
  labelSplitBylines(items);
  return items;
}
