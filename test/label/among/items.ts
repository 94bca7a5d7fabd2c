/** Items of a page, judged alone by the rules or given a label. */
import { judgeAlone } from '../../../src/label/alone';
import { Item } from '../../../src/label/item';
import { makeBlock, type BlockDraft } from '../../../src/read/block';
import type { Label } from '../../../src/types';

export interface More extends Partial<BlockDraft> {
  /** Given instead of what the rules say of the line; null = undecided. */
  readonly label?: Label | null;
  readonly rule?: string;
}

export type Row = string | readonly [text: string, more: More];

/** One item a row, each on a line of its own. */
export function itemsOf(rows: readonly Row[]): Item[] {
  return rows.map((row, index) => {
    const [text, { label, rule = '', ...draft }] = typeof row === 'string' ? [row, {} as More] : row;
    const item = new Item(makeBlock({ text, lines: { first: index + 1, last: index + 1 }, ...draft }));
    if (label === undefined) judgeAlone(item);
    else if (label !== null) item.give(label, rule, '');
    return item;
  });
}

export const labelsOf = (items: readonly Item[]): readonly (Label | null)[] => items.map(({ label }) => label);
export const rulesOf = (items: readonly Item[]): readonly string[] => items.map(({ rule }) => rule);

/** Sentences of running text. */
export const PROSE = [
  'The ferry across the Tarn river will run again from Monday, after divers had cleared the chain that holds it on its course.',
  'For eleven weeks the people of both banks had to take the road over the dam, which adds half an hour to every way to school.',
  'The town has ordered a second chain, so that the next repair will take a day instead of a season, the harbour master said.',
] as const;
