/** What the rules say of one line. */
import { judgeAlone } from '../../../src/label/alone';
import { Item } from '../../../src/label/item';
import { makeBlock, type BlockDraft } from '../../../src/read/block';

export type Markup = Partial<BlockDraft>;

export function itemOf(text: string, more: Markup = {}): Item {
  return new Item(makeBlock({ text, lines: { first: 1, last: 1 }, ...more }));
}

/** Name of the rule that knows the line; '' = none does. */
export function ruleOf(text: string, more: Markup = {}): string {
  const item = itemOf(text, more);
  judgeAlone(item);
  return item.rule;
}

/** A line of so many words that opens and closes with the given ones. */
export function lineOf(words: number, opening: string, closing = ''): string {
  const missing = words - itemOf(`${opening} ${closing}`.trim()).block.words;
  return [opening, ...Array<string>(missing).fill('xoong'), closing].join(' ').trim();
}
