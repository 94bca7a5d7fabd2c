/** Finds the lead: only where the page sets it apart. */
import type { Item } from '../item';

/** An outlet's tag opens a lead: "BTV - ", "(LĐ online) - ". */
const OUTLET_TAG = /^(?:\([\p{L}&.]{1,12}(?: [\p{L}&.]{1,12}){0,3}\)|[\p{Lu}&]{2,6}) ?[-–] (?=\p{Lu})/u;

export function labelLead(items: readonly Item[], from: number, last: number, title: number): void {
  const bodies = [];
  for (let i = from; i <= last && bodies.length < 3; i++) if (items[i]?.rule === 'article-run') bodies.push(i);
  const index = bodies[0];
  const item = index === undefined ? undefined : items[index];
  if (index === undefined || item === undefined) return;
  if (item.label !== 'paragraph' && !(item.label === 'quote')) return;
  const { block } = item;
  const next = items[bodies[1] ?? -1];
  const reason =
    block.zone === 'lead' ? 'the markup sets it as the lead'
    : next !== undefined && sameWords(block.folded, next.block.folded) ? 'printed twice, first as the lead'
    : next !== undefined && next.block.lines.first === block.lines.first && next.label === 'caption' ? 'glued before the first caption'
    : OUTLET_TAG.test(block.text) && bodies.length > 1 ? "opens with an outlet's tag"
    : block.bold && next !== undefined && !next.block.bold ? 'set in bold before the text'
    : title >= 0 && index === title + 1 && block.blankBefore === 0 && (next?.block.blankBefore ?? 0) > 0 && block.words >= 15 ? 'right under the title, with a gap behind it'
    : null;
  if (reason !== null) item.give('lead', 'lead', reason);
}

export function sameWords(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) <= 8 && a.replace(/[^\p{L}\p{N}]/gu, '') === b.replace(/[^\p{L}\p{N}]/gu, ''));
}
