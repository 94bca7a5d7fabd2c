/** Dates and views of the article, from its lines of facts. */
import { findDates } from '../dates';
import { lexicon } from '../lexicon';
import { dateLabelRole, isMetaLine, readMeta, toNumber, type MetaLine } from '../label/meta';
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
}

/** A piece of a line of facts, and the index of its judged block. */
export interface Beside {
  readonly text: string;
  readonly index: number;
}

/** Why a date may be the article's: its label, its place, or the head of the page. */
export type DateRank = 'labelled' | 'by the title' | 'update' | 'head' | 'behind the text' | 'inside the text';

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

/** Where a line of facts stands: at the article's head, behind its end, inside it, or away from it. */
type Place = 'head' | 'tail' | 'inside' | 'away';

interface FactLine {
  readonly index: number;
  readonly meta: MetaLine;
  readonly place: Place;
  /** Dates that the markup gives for the line, ISO. */
  readonly marked: readonly string[];
}

/**
 * What the page shows counts first; the head fills in what it does not show, and makes it more exact.
 * An update that stands alone is the date that the page gives itself, so it counts as the publication.
 */
export function readFacts(judged: readonly Judged[], head: HeadFacts): Facts {
  const lines = linesOfFacts(judged);
  const marked = lines.flatMap((line) => line.marked);
  const dates = rankDates(lines, head);
  const [published, updated] = [dates.published[0], dates.updated[0]];
  const views = viewsOf(judged, lines);
  // An update that became the publication is not told twice.
  const moved = published?.rank === 'update';
  return {
    publishedAt: moreExact(published?.iso ?? null, [...head.published, ...marked]),
    updatedAt: updated === undefined || updated.iso === published?.iso || moved ? null : moreExact(updated.iso, [...head.updated, ...marked]),
    views: views?.count ?? null,
    viewsAt: views?.index ?? null,
    beside: lines.flatMap(({ index, meta, place }) => (meta.dates.length > 0 && place !== 'away' ? meta.rest.map((text) => ({ text, index })) : [])),
    dates,
  };
}

/** The strongest first; of two that are as strong, the one nearer to the title. */
const RANKS: readonly DateRank[] = ['labelled', 'by the title', 'update', 'head', 'behind the text', 'inside the text'];
const RANK_OF_PLACE: Readonly<Record<Place, DateRank | null>> = { head: 'by the title', tail: 'behind the text', inside: 'inside the text', away: null };

function rankDates(lines: readonly FactLine[], head: HeadFacts): RankedDates {
  const shown = lines.flatMap(({ index, meta, place }) =>
    meta.dates.flatMap(({ iso, role }): DateCandidate[] => {
      const rank = role === 'published' ? 'labelled' : role === 'updated' ? 'update' : role === null ? RANK_OF_PLACE[place] : null;
      return rank === null ? [] : [{ iso, rank, index }];
    }),
  );
  const claimed = (dates: readonly string[]): DateCandidate[] => dates.map((iso) => ({ iso, rank: 'head', index: null }));
  const all = [...shown, ...claimed(head.published)];
  return {
    published: RANKS.flatMap((wanted) => all.filter(({ rank }) => rank === wanted)),
    updated: [...shown.filter(({ rank }) => rank === 'update'), ...claimed(head.updated)],
  };
}

/** Blocks above the title, and behind the last block of the text, that may still give its date. */
const HEAD_REACH = 3;
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
      return between.every(({ label }) => BESIDE_TITLE.has(label)) || (title >= 0 && between.length < HEAD_REACH && between.every(({ label }) => label !== 'breadcrumb' && label !== 'navigation')) ? 'head' : 'away';
    }
    if (index < Math.max(first, anchor + HEAD_REACH)) return 'head';
    return index < last ? 'inside' : index <= last + TAIL_REACH ? 'tail' : 'away';
  };
  const lines: FactLine[] = [];
  judged.forEach(({ label, block }, index) => {
    if (label !== 'date' && label !== 'views') return;
    const meta = underLabel(readMeta(block.text), judged[index - 1]);
    const place = placeOf(index);
    if (place !== 'away' || meta.dates.length === 0 || meta.dates.some(({ role }) => role === 'published' || role === 'updated')) lines.push({ index, meta, place, marked: block.datetime === null ? [] : findDates(block.datetime, lexicon()).map(({ iso }) => iso) });
  });
  const distance = ({ index }: FactLine): number => (index > anchor ? index - anchor : (anchor - index) * 2);
  return lines.sort((a, b) => distance(a) - distance(b) || a.index - b.index);
}

/** A date without a label takes the one that stands on the line above. */
function underLabel(meta: MetaLine, above: Judged | undefined): MetaLine {
  const role = above?.label === 'date' ? dateLabelRole(above.block.text) : null;
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
