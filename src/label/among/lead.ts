/** Finds the lead: only where the page sets it apart. */
import { wordsOf } from '../../chars';
import { isUpper, opensWithCapital } from '../../text';
import type { Item } from '../item';

/** An outlet's tag opens a lead: "BTV - ", "(LĐ online) - ". */
const OUTLET_TAG = /^(?:\([^\s()\d]{1,12}(?: [^\s()\d]{1,12}){0,3}\)|[^\s()\d]{2,6}) ?[-–] /;

/** A line right under the title that is shorter is a date, a place or a kicker. */
const LEAST_LEAD = 13;

/** Blocks behind the lead among which its copy may stand: an image and captions come between. */
const COPY_REACH = 5;

function opensWithTag(text: string): boolean {
  const tag = OUTLET_TAG.exec(text)?.[0];
  return tag !== undefined && (tag.startsWith('(') || isUpper(tag)) && opensWithCapital(text.slice(tag.length));
}

export function labelLead(items: readonly Item[], from: number, last: number, title: number): void {
  const bodies = [];
  for (let i = from; i <= last && bodies.length < 3; i++) if (items[i]?.rule === 'article-run') bodies.push(i);
  const index = bodies[0];
  const item = index === undefined ? undefined : items[index];
  if (index === undefined || item === undefined) return;
  const { block } = item;
  const long = block.words >= LEAST_LEAD && block.hint === null;
  if (item.label !== 'paragraph' && item.label !== 'quote' && !long) return;
  const next = items[bodies[1] ?? -1];
  const reason =
    block.zone === 'lead' ? 'the markup sets it as the lead'
    : items.slice(index + 1, index + 1 + COPY_REACH).some((other) => other.rule === 'article-run' && sameWords(block.folded, other.block.folded)) ? 'printed twice, first as the lead'
    : next !== undefined && next.block.lines.first === block.lines.first && next.label === 'caption' ? 'glued before the first caption'
    : block.hint === 'quote' && next !== undefined && next.block.hint !== 'quote' && !/^["“«„]/.test(block.text) ? 'set apart under the title'
    : opensWithTag(block.text) && bodies.length > 1 ? "opens with an outlet's tag"
    : item.label !== 'paragraph' && item.label !== 'quote' && (title < 0 || index !== title + 1) ? null
    : block.bold && next !== undefined && !next.block.bold ? 'set in bold before the text'
    : title >= 0 && index === title + 1 && block.blankBefore === 0 && (items[index + 1]?.block.blankBefore ?? 0) > 0 && long ? 'right under the title, with a gap behind it'
    : null;
  if (reason !== null) item.give('lead', 'lead', reason);
}

export function sameWords(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) <= 8 && wordsOf(a).join('') === wordsOf(b).join(''));
}
