/** Dates and views of the article, from its lines of facts. */
import { findDates, type FoundDate } from '../dates';
import { lexicon } from '../lexicon';
import { dateLabelRole } from '../label/date-labels';
import { isMetaLine, readMeta, toNumber, type MetaDate, type MetaLine } from '../label/meta';
import { isBareNumber } from '../label/alone/counter';
import type { Judged, Label } from '../types';
import { moreExact, type HeadFacts } from './claims';

export interface Facts {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly views: number | null;
  /** Index of the judged block that gave the views, or null. */
  readonly viewsAt: number | null;
  /** What stood beside the date, piece by piece: a byline, an outlet, a section. */
  readonly beside: readonly Beside[];
  readonly dates: RankedDates;
  /** The page writes the month before the day. */
  readonly monthFirst: boolean;
}

/** A piece of a line of facts, and the index of its judged block. */
export interface Beside {
  readonly text: string;
  readonly index: number;
}

/** Why a date may be the article's: its label, its place, or the head of the page. */
export type DateRank =
  | 'labelled' | 'by the title' | 'head beside an update' | 'update by the title' | 'labelled elsewhere' | 'update' | 'head' | 'behind the text' | 'inside the text' | 'above the title';

export interface DateCandidate {
  readonly iso: string;
  readonly rank: DateRank;
  /** Index among the judged blocks; null = claimed by the head. */
  readonly index: number | null;
}

/** Dates that may be the publication and the update, the one that counts first. */
export interface RankedDates {
  readonly published: readonly DateCandidate[];
  readonly updated: readonly DateCandidate[];
}

/** Where a line of facts stands: at the article's head, behind its end, inside it, further above its title, or away from it. */
type Place = 'head' | 'tail' | 'inside' | 'above' | 'away';

interface FactLine {
  readonly index: number;
  readonly meta: MetaLine;
  readonly place: Place;
  /** Dates that the markup gives for the line, ISO. */
  readonly marked: readonly string[];
}

/**
 * What the page shows counts first; the head fills in what it does not show, and makes it more exact. Of a page that shows
 * its update only, the publication is what its `article:published_time` says; with none, the update stands for it.
 */
export function readFacts(judged: readonly Judged[], head: HeadFacts): Facts {
  const lines = linesOfFacts(judged);
  const marked = lines.flatMap((line) => line.marked);
  const monthFirst = isMonthFirst(lines.flatMap(({ meta }) => meta.dates), head.monthFirst);
  const order = dayOrder([...marked, ...head.published, ...head.updated], monthFirst);
  const dates = rankDates(lines, head, order);
  const shown = lines.flatMap(({ meta }) => meta.dates.filter(({ role }) => role !== 'updated').map(order));
  const [published, updated] = [dates.published[0], dates.updated[0]];
  const views = viewsOf(judged, lines);
  return {
    publishedAt: moreExact(published?.iso ?? null, [...head.published, ...marked, ...shown]),
    // An update that became the publication is not told twice.
    updatedAt: updated === undefined || updated.iso === published?.iso ? null : moreExact(updated.iso, [...head.updated, ...marked]),
    views: views?.count ?? null,
    viewsAt: views?.index ?? null,
    beside: lines.flatMap(({ index, meta, place }) => ((meta.dates.length > 0 || judged[index]?.verdicts.at(-1)?.rule === 'grid') && place !== 'away' && place !== 'above' ? meta.rest.map((text) => ({ text, index })) : [])),
    dates,
    monthFirst,
  };
}

/** The strongest first; of two that are as strong, the one nearer to the title. */
const RANKS: readonly DateRank[] = ['labelled', 'by the title', 'head beside an update', 'update by the title', 'labelled elsewhere', 'update', 'head', 'behind the text', 'inside the text', 'above the title'];
const RANK_OF_PLACE: Readonly<Record<Place, DateRank | null>> = { head: 'by the title', tail: 'behind the text', inside: 'inside the text', above: 'above the title', away: null };

function rankDates(lines: readonly FactLine[], head: HeadFacts, order: (date: MetaDate) => string): RankedDates {
  const shown = lines.flatMap(({ index, meta, place }) =>
    meta.dates.flatMap((date): DateCandidate[] => {
      const rank = rankOf(date.role, place);
      return rank === null ? [] : [{ iso: order(date), rank, index }];
    }),
  );
  const updates = ['update by the title', 'update'].flatMap((wanted) => shown.filter(({ rank }) => rank === wanted));
  const own: DateCandidate[] = updates.length === 0 || head.ownPublished === null ? [] : [{ iso: head.ownPublished, rank: 'head beside an update', index: null }];
  const claimed = (dates: readonly string[]): DateCandidate[] => dates.map((iso) => ({ iso, rank: 'head', index: null }));
  const all = [...shown, ...own, ...claimed(head.published)];
  return {
    published: RANKS.flatMap((wanted) => all.filter(({ rank }) => rank === wanted)).filter(({ rank }, _, ranked) => rank !== 'above the title' || ofOneDay(ranked)),
    updated: [...updates, ...claimed(head.updated)],
  };
}

function ofOneDay(dates: readonly DateCandidate[]): boolean {
  return new Set(dates.map(({ iso }) => iso.slice(0, DAY))).size === 1;
}

function rankOf(role: MetaDate['role'], place: Place): DateRank | null {
  if (role === 'published') return place === 'head' ? 'labelled' : 'labelled elsewhere';
  if (role === 'updated') return place === 'head' ? 'update by the title' : 'update';
  return role === null ? RANK_OF_PLACE[place] : null;
}

/** Whether dates that could be read either way have the month first, by those that could not; `otherwise` where these do not tell. */
export function isMonthFirst(dates: readonly FoundDate[], otherwise: boolean): boolean {
  const orders = new Set(dates.map(({ order }) => order));
  return orders.has('mdy') !== orders.has('dmy') ? orders.has('mdy') : otherwise;
}

/** Settles `03/04/2024`: by a date that markup or head give of the same page, by its other dates, by the language it declares. */
function dayOrder(known: readonly string[], monthFirst: boolean): (date: FoundDate) => string {
  const days = new Set(known.map((date) => date.slice(0, DAY)));
  return ({ iso, swapped }) => {
    if (swapped === null || days.has(iso.slice(0, DAY))) return iso;
    return days.has(swapped.slice(0, DAY)) || monthFirst ? swapped : iso;
  };
}

/** Length of `2024-03-28`. */
const DAY = 10;

/**
 * Blocks above the title, far above it where no other date is found, behind it, and behind the last block of the text, that may
 * still give its date.
 */
const ABOVE_REACH = 3;
const FAR_ABOVE_REACH = 14;
const HEAD_REACH = 5;
const TAIL_REACH = 4;
/** What may stand between a date above the title and the title. */
const BESIDE_TITLE: ReadonlySet<Label> = new Set<Label>(['date', 'byline', 'views', 'image', 'toolbar', 'share', 'tags', 'noise', 'hidden']);
const TEXT: ReadonlySet<Label> = new Set<Label>(['paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'lead']);

/** Lines of facts of this article, nearest to its title first. Labelled dates count from anywhere, others near the article only. */
function linesOfFacts(judged: readonly Judged[]): FactLine[] {
  const title = judged.findIndex(({ label }) => label === 'title');
  const first = judged.findIndex(({ label }) => TEXT.has(label));
  const last = judged.findLastIndex(({ label }) => TEXT.has(label));
  const anchor = title >= 0 ? title : first;
  const placeOf = (index: number): Place => {
    if (index < anchor) {
      const between = judged.slice(index + 1, anchor);
      return between.every(({ label }) => BESIDE_TITLE.has(label)) || (title >= 0 && between.length < ABOVE_REACH && between.every(({ label }) => label !== 'breadcrumb' && label !== 'navigation'))
        ? 'head'
        : title >= 0 && between.length < FAR_ABOVE_REACH ? 'above' : 'away';
    }
    if (index < Math.max(first, anchor + HEAD_REACH)) return 'head';
    return index < last ? 'inside' : index <= last + TAIL_REACH ? 'tail' : 'away';
  };
  const lines: FactLine[] = [];
  judged.forEach(({ label, block }, index) => {
    if ((label !== 'date' && label !== 'views') || block.zone === 'comments') return;
    const meta = besideUpdate(underLabel(readMeta(block.text), judged[index - 1]));
    const place = placeOf(index);
    // Far above the title a weekday belongs to the day on which the page was read.
    if (place === 'above' && lexicon().start(block.folded, 'weekdays') > 0) return;
    // A row of a table of figures may open with its day.
    if (place === 'inside' && block.hint === 'row' && meta.dates.every(({ role }) => role === null)) return;
    if (place !== 'away' || meta.dates.length === 0 || meta.dates.some(({ role }) => role === 'published' || role === 'updated')) lines.push({ index, meta, place, marked: block.datetime === null ? [] : findDates(block.datetime, lexicon()).map(({ iso }) => iso) });
  });
  const distance = ({ index }: FactLine): number => (index > anchor ? index - anchor : (anchor - index) * 2);
  return lines.sort((a, b) => distance(a) - distance(b) || a.index - b.index);
}

/** "3 May 2021. Updated: 7 May 2021": beside an update a date without a label is that of the publication. */
function besideUpdate(meta: MetaLine): MetaLine {
  if (meta.dates[0]?.role !== null || !meta.dates.some(({ role }) => role === 'updated')) return meta;
  return { ...meta, dates: meta.dates.map((date, index) => (index === 0 ? { ...date, role: 'published' } : date)) };
}

/** A date without a label takes the one that stands on the line above. */
function underLabel(meta: MetaLine, above: Judged | undefined): MetaLine {
  const role = above === undefined || meta.dates.every(({ role: own }) => own !== null) ? null : dateLabelRole(above.block.text);
  return role === null ? meta : { ...meta, dates: meta.dates.map((date) => ({ ...date, role: date.role ?? role })) };
}

/** Numbers that stand alone right behind the date or the byline are views. */
function viewsOf(judged: readonly Judged[], lines: readonly FactLine[]): { readonly count: number | null; readonly index: number } | null {
  for (const { index, meta } of lines) {
    if (typeof meta.views === 'number') return { count: meta.views, index };
    const next = judged[index + 1];
    if (meta.views === null && next !== undefined && isBareNumber(next.block.text)) return { count: toNumber(next.block.text), index: index + 1 };
  }
  for (const [index, { label, block }] of judged.entries()) {
    if (label !== 'views' || index === 0) continue;
    if (isBareNumber(block.text) && !isMetaLine(block.text, readMeta(block.text))) return { count: toNumber(block.text), index };
  }
  return null;
}
