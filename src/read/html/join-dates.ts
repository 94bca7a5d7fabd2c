/** Puts the date of a list's item back to its title when the markup sets them as two blocks. */
import type { Box, Hint, Lines, Link, Zone } from '../../types';
import type { Run } from './runs';

export interface Draft {
  readonly run: Run;
  readonly text: string;
  readonly lines: Lines;
  /** '' where no bullet is to be looked for. */
  readonly bullet: string | undefined;
  readonly blankBefore: number;
  readonly indent: number;
  hint: Hint | null;
  readonly zone: Zone | null;
  readonly level: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly links: readonly Link[];
  readonly linkShare: number;
  readonly datetime: string | null;
  readonly box: Box | null;
}

/** `(16/11/2017 08:30:00)` and the like. */
const LONGEST_DATE = 30;
/** How far above the title's own block the date's may be: `li > a > h4`. */
const MOST_LEVELS = 3;

/** The drafts in their order, a bare date joined to the linked title it stands beside in the markup. */
export function joinDates(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before !== undefined && belongs(before, draft)) joined[joined.length - 1] = join(before, draft);
    else joined.push(draft);
  }
  return joined;
}

function belongs(before: Draft, after: Draft): boolean {
  const behind = isBareDate(after) && before.links.length > 0 && !isBareDate(before);
  const ahead = isBareDate(before) && after.links.length > 0 && !isBareDate(after);
  if (!behind && !ahead) return false;
  if (before.hint === 'hidden' || after.hint === 'hidden' || before.hint === 'row' || after.hint === 'row') return false;
  const [first, second] = [before.run.context, after.run.context];
  if (first.item !== null && first.item === second.item && first.item.name === 'li') return true;
  return behind && before.level !== 1 && (before.zone === 'related' || before.zone === 'sidebar') && isBeside(before.box, after.box);
}

function isBareDate({ text, run, links }: Draft): boolean {
  return run.shown <= LONGEST_DATE && links.length === 0 && /\d[./:-]\d/.test(text) && !/\p{L}/u.test(text);
}

function isBeside(title: Box | null, date: Box | null): boolean {
  let at: Box | null = title;
  for (let i = 0; at !== null && i <= MOST_LEVELS; i++, at = at.parent) if (at === date || (at.parent !== null && at.parent === date?.parent)) return true;
  return false;
}

function join(a: Draft, b: Draft): Draft {
  const main = a.links.length > 0 ? a : b;
  const shown = a.run.shown + b.run.shown;
  return {
    ...main,
    text: `${a.text} ${b.text}`,
    lines: { first: Math.min(a.lines.first, b.lines.first), last: Math.max(a.lines.last, b.lines.last) },
    blankBefore: a.blankBefore,
    hint: main.hint === 'heading' || main.hint === null ? (a.run.context.item === null ? main.hint : 'item') : main.hint,
    level: 0,
    bold: a.bold && b.bold,
    italic: a.italic && b.italic,
    linkShare: (a.run.linked + b.run.linked) / shown,
    datetime: a.datetime ?? b.datetime,
  };
}
