/** Runs in, blocks out: settles what each run is, now that the whole page is known. */
import { squeeze } from '../../text';
import type { Block, Hint, Link, Zone } from '../../types';
import { makeBlock } from '../block';
import { cleanVisible } from './clean-piece';
import type { HiddenRoot, Parts } from './context';
import { resolveLink } from './links';
import { joinDates, type Draft } from './join-dates';
import { isFurniture } from './roots';
import type { Run } from './runs';

/** A part that hides more of the page's text than this hides it only until a script has run. */
const MOST_HIDDEN = 0.5;
/** Old pages indent the whole article with `<blockquote>`. */
const MOST_QUOTED = 0.6;
/** Longer text under an image, in characters, is a paragraph. */
const LONGEST_CAPTION = 500;
const MOSTLY_LINKED = 0.6;
/** Columns of indentation a dump would show for text set to the right. */
const RIGHT_INDENT = 40;

/** `isTitle` tells whether the page's head names a text as its title. */
export function makeBlocks(runs: readonly Run[], parts: Parts, zones: readonly (Zone | null)[], base: string | null, isTitle: (text: string) => boolean): Block[] {
  const total = runs.reduce((sum, run) => sum + run.shown, 0);
  const hidden = parts.hidden.map((part) => staysHidden(part, parts.controlled, zones, total));
  const drafts = runs.map((run) => toDraft(run, hidden[run.context.hidden] ?? false, zones, base, isTitle));
  dropQuotes(drafts);
  let item: object | null = null;
  for (const draft of drafts) {
    // Only the first block of a list item stands behind the bullet.
    if (draft.hint !== 'item') continue;
    const own = draft.run.context.item;
    if (own !== null && own === item) draft.hint = null;
    item = own;
  }
  return joinDates(drafts).map(makeBlock);
}

function staysHidden(part: HiddenRoot, controlled: ReadonlySet<string>, zones: readonly (Zone | null)[], total: number): boolean {
  if (part.certain) return true;
  // A closed part of an accordion in the article opens at a click.
  const opens = zones[part.root] === 'body' && (part.panel || controlled.has(part.id));
  return !opens && part.shown <= total * MOST_HIDDEN;
}

function toDraft(run: Run, hidden: boolean, zones: readonly (Zone | null)[], base: string | null, isTitle: (text: string) => boolean): Draft {
  const { context, shown } = run;
  const text = squeeze(run.unclean ? cleanVisible(run.text) : run.text);
  const named = zones[run.root] ?? null;
  // A title often stands in a "banner"; that of the site, in a header, is not the page's.
  const zone = context.level === 1 && isFurniture(named) && (named !== 'navigation' || isTitle(text)) ? null : named;
  const linkShare = run.linked / shown;
  const bold = run.bold >= shown;
  const italic = run.italic >= shown;
  return {
    run,
    text,
    lines: { first: run.first, last: run.last },
    bullet: context.flow === 'cells' ? '' : undefined,
    blankBefore: run.gap ? 1 : 0,
    indent: context.align === 'right' ? RIGHT_INDENT : 0,
    hint: hidden ? 'hidden' : hintOf(run, isFurniture(zone), linkShare, bold, italic),
    zone,
    level: run.hint === 'heading' ? context.level : 0,
    bold,
    italic,
    links: linksOf(run, text, base),
    linkShare,
    datetime: run.datetime,
    box: run.box,
  };
}

function hintOf(run: Run, furniture: boolean, linkShare: number, bold: boolean, italic: boolean): Hint | null {
  const { context, hint } = run;
  if (context.flow === 'cells') return 'row';
  if (hint === 'heading') return hint;
  if (run.shown <= LONGEST_CAPTION && linkShare < MOSTLY_LINKED) {
    if (hint === 'caption') return hint;
    const looks = italic || (context.align === 'center' && !bold);
    if (!furniture && (context.framed || (run.afterImage && looks))) return 'caption';
  }
  if (hint !== null && hint !== 'caption') return hint;
  return run.timed >= run.shown ? 'time' : null;
}

function linksOf(run: Run, text: string, base: string | null): readonly Link[] {
  if (run.linked === 0) return NO_LINKS;
  const whole = run.links.length === 1 && run.linked === run.shown;
  const links: Link[] = [];
  for (const link of run.links) {
    const own = whole ? text : squeeze(cleanVisible(link.text));
    if (own !== '') links.push({ text: own, url: resolveLink(link.href, base) });
  }
  return links;
}

const NO_LINKS: readonly Link[] = [];

function dropQuotes(drafts: Draft[]): void {
  const body = drafts.filter((draft) => !isFurniture(draft.zone) && draft.hint !== 'hidden');
  const sum = (list: readonly Draft[]): number => list.reduce((chars, draft) => chars + draft.run.shown - draft.run.linked, 0);
  const quotes = body.filter((draft) => draft.hint === 'quote');
  if (sum(quotes) <= sum(body) * MOST_QUOTED) return;
  for (const draft of quotes) draft.hint = null;
}
