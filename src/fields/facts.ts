/** Dates and views of the article, from its lines of facts. */
import { isMetaLine, readMeta, toNumber, type MetaDate } from '../label/meta';
import { isBareNumber } from '../label/alone/counter';
import type { Judged } from '../types';
import { moreExact, type HeadFacts } from './claims';

export interface Facts {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly views: number | null;
  /** A byline or an outlet that stood beside the date. */
  readonly beside: string | null;
}

/** What the page shows counts first; the head fills in what it does not show, and makes it more exact. */
export function readFacts(judged: readonly Judged[], head: HeadFacts): Facts {
  const near = linesOfFacts(judged);
  const dates = near.flatMap(({ meta }) => meta.dates).filter((date) => date.role !== 'today');
  const published = dates.find((date) => date.role === 'published') ?? dates.find((date) => date.role === null);
  const updated = dates.find((date) => date.role === 'updated');
  const claimed = head.published[0] ?? null;
  // An update that stands alone is all the page says of its date.
  const publishedAt = published?.iso ?? claimed ?? updated?.iso ?? null;
  const updatedAt = updated === undefined ? (head.updated[0] ?? null) : updated.iso;
  const besides = near.flatMap(({ meta }) => (meta.dates.length > 0 ? meta.rest : []));
  return {
    publishedAt: moreExact(publishedAt, head.published),
    updatedAt: updatedAt === publishedAt ? null : moreExact(updatedAt, head.updated),
    views: viewsOf(judged, near),
    beside: besides[0] ?? null,
  };
}

interface Near {
  readonly index: number;
  readonly meta: ReturnType<typeof readMeta>;
}

/** Lines of facts from the title's neighbourhood first, then from the end of the article. */
function linesOfFacts(judged: readonly Judged[]): Near[] {
  const title = judged.findIndex(({ label }) => label === 'title');
  const all: Near[] = [];
  judged.forEach((item, index) => {
    if (item.label === 'date' || item.label === 'views') all.push({ index, meta: readMeta(item.block.text) });
  });
  const anchor = title >= 0 ? title : judged.findIndex(({ label }) => label === 'paragraph');
  const adjacent = (near: Near): boolean => judged.slice(near.index + 1, anchor).every(({ label }) => label === 'date' || label === 'byline' || label === 'views' || label === 'image');
  // Above the title, an unlabelled date with menus between is today's.
  const own = all.filter((near) => near.index > anchor || adjacent(near) || near.meta.dates.some(({ role }) => role !== null) || near.meta.dates.length === 0);
  const distance = (near: Near): number => (near.index > anchor ? near.index - anchor : (anchor - near.index) * 2);
  const roles = (near: Near): number => (near.meta.dates.some((date: MetaDate) => date.role !== null) ? 0 : 1);
  return own.sort((a, b) => roles(a) - roles(b) || distance(a) - distance(b) || a.index - b.index);
}

/** Numbers that stand alone right behind the date or the byline are views. */
function viewsOf(judged: readonly Judged[], near: readonly Near[]): number | null {
  for (const { index, meta } of near) {
    if (typeof meta.views === 'number') return meta.views;
    const next = judged[index + 1];
    if (meta.views === null && next !== undefined && isBareNumber(next.block.text)) return toNumber(next.block.text);
  }
  for (const [index, item] of judged.entries()) {
    if (item.label !== 'views') continue;
    if (isBareNumber(item.block.text) && !isMetaLine(item.block.text, readMeta(item.block.text)) && index > 0) return toNumber(item.block.text);
  }
  return null;
}
