/** Candidates for the dates of an article, in the order in which they count. */
import type { Analysis } from '../extract';
import type { DateCandidate, DateRank } from '../fields/facts';
import type { Label } from '../types';
import { datesOf } from '../label/dates-of';
import { lexicon } from '../lexicon';
import { findDates } from '../dates';
import { byValue, ofIndex, sayOrigins } from './candidate';
import type { Candidate, Weighed } from './reasons';

const RANKS: Readonly<Record<DateRank, string>> = {
  labelled: 'has a label of publication and stands near the title; this counts most',
  'by the title': 'stands near the title, without a label',
  'head beside an update': 'is said by the head to be the publication, of a page that shows its update only',
  'update by the title': 'has a label of an update and stands near the title',
  'labelled elsewhere': 'has a label of publication, away from the title',
  update: 'has a label of an update',
  head: 'is claimed by the head of the page for this article',
  'behind the text': 'stands right behind the text, without a label',
  'inside the text': 'stands on a line of its own inside the text',
  'above the title': 'stands some lines above the title, and the page has no other',
};

/** Lines whose dates are never the article's. */
const FOREIGN: Partial<Record<Label, string>> = {
  today: "today's date, as its label says: never the article's",
  related: 'the date of another article',
  date: 'stands away from the article, without a label',
  paragraph: 'told in the text: what happened then, not when it was published',
  lead: 'told in the text: what happened then, not when it was published',
};

/** Dates of the article as they are ranked, then claims that were not believed and dates of other things. */
export function dateReasons({ judged, findings, page, extraction }: Analysis, kind: 'published' | 'updated'): Weighed {
  const { dates } = findings.facts;
  const ranked = kind === 'published' ? dates.published : dates.updated;
  const given = kind === 'published' ? extraction.article.publishedAt : extraction.article.updatedAt;
  const claims = kind === 'published' ? (page.head?.published ?? []) : (page.head?.updated ?? []);
  const candidates = ranked.map(({ iso, rank, index }, place) => {
    const reason = index === null ? `${RANKS[rank]}${sayOrigins(claims.filter(({ value }) => isoOf(value) === iso))}` : RANKS[rank];
    return ofIndex(judged, index, { value: iso, chosen: place === 0 && given !== null, reason });
  });
  const used = new Set([...dates.published, ...dates.updated].map(({ index }) => index));
  const foreign = judged.flatMap(({ block, label }, index): Candidate[] => {
    const reason = FOREIGN[label];
    if (reason === undefined || used.has(index)) return [];
    return datesOf(block.text).map(({ iso }) => ofIndex(judged, index, { value: iso, reason }));
  });
  const trusted = kind === 'published' ? findings.head.published : findings.head.updated;
  const doubted = trusted.length > 0 ? [] : byValue(claims).map(([value, own]) => ofIndex(judged, null, { value, reason: `is claimed by the head${sayOrigins(own)}, which does not name this article` }));
  return { decision: given === null ? null : sayDate(ranked, given), candidates: [...candidates, ...doubted, ...foreign] };
}

function isoOf(value: string): string | null {
  return findDates(value, lexicon())[0]?.iso ?? null;
}

function sayDate([winner, next]: readonly DateCandidate[], given: string): string {
  if (winner === undefined) return '';
  const exact = winner.iso === given ? '' : `; told more exactly (${given}) by the head or the markup`;
  const rival = next === undefined || next.iso.slice(0, 10) === winner.iso.slice(0, 10) ? '' : next.rank === winner.rank ? '; of several, the one nearest to the title' : `; before one that ${RANKS[next.rank].split(';')[0] ?? ''}`;
  return `${RANKS[winner.rank]}${rival}${exact}`;
}
