/** What the head says of dates and authors, as far as it can be believed. On portals it often speaks of the site or of the crawl. */
import { wordsOf } from '../chars';
import { findDates } from '../dates';
import { lexicon } from '../lexicon';
import { fold } from '../text';
import type { Claim, Head, Page } from '../types';
import { headAuthors, type HeadAuthors } from './head-authors';
import { guessLanguage } from './language';

export interface HeadFacts {
  /** ISO 8601, the best first. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** What `article:published_time` says, if it is believed. */
  readonly ownPublished: string | null;
  /** The page declares a language that writes the month before the day. */
  readonly monthFirst: boolean;
  readonly authors: HeadAuthors | null;
}

const NOTHING: HeadFacts = { published: [], updated: [], ownPublished: null, monthFirst: false, authors: null };

/** Claims made of one article, by markup that says so; all others are believed only when the head speaks of this article. */
const OF_AN_ARTICLE = /^(?:jsonld:[a-z]|itemprop:|class:|time:|meta:(?:parsely|sailthru|cxense|citation))/i;
/** JSON-LD of the page or the site, not of an article: its date is that of the address, also on pages that have none. */
const OF_THE_PAGE = /^jsonld:[A-Z]/;

/**
 * Where a page shows an update only, this was its publication on 8 of 8 pages of the web corpus; `datePublished` of JSON-LD,
 * which often is that of the address and older than the text, on 2 of 12.
 */
const OWN_PUBLISHED = /^meta:article:published_time$/i;
const MONTH_FIRST = /^en[-_]us/i;

/** `title` is the article's title as the page shows it. */
export function headFacts(page: Page, title: string | null): HeadFacts {
  const { head } = page;
  if (head === null) return NOTHING;
  const named = title !== null && speaksOf(head, title);
  const believed = ({ from }: Claim): boolean => !OF_THE_PAGE.test(from) && (named || OF_AN_ARTICLE.test(from));
  return {
    published: localFirst(head.published.filter(believed).flatMap(isoOf)),
    updated: localFirst(head.updated.filter(believed).flatMap(isoOf)),
    ownPublished: localFirst(head.published.filter((claim) => believed(claim) && OWN_PUBLISHED.test(claim.from)).flatMap(isoOf))[0] ?? null,
    // SharePoint declares English on pages in any language.
    monthFirst: MONTH_FIRST.test(head.language ?? '') && guessLanguage(page)?.startsWith('en') === true,
    authors: headAuthors(head.authors.filter(believed), head),
  };
}

/** Share of a title's words that the head must hold: titles for search engines are worded anew. */
const LEAST_SHARE = 0.4;

function speaksOf(head: Head, title: string): boolean {
  const words = wordsOf(fold(title));
  return [...head.titles.map(({ value }) => value), head.title ?? ''].some((claim) => {
    const said = new Set(wordsOf(fold(claim)));
    return words.length > 0 && words.filter((word) => said.has(word)).length / words.length >= LEAST_SHARE;
  });
}

function isoOf({ value }: Claim): string[] {
  const date = findDates(value, lexicon())[0];
  return date === undefined ? [] : [date.iso];
}

/** Of one moment told twice, in UTC and in local time, the local wording comes first: it has the day that the page shows. */
function localFirst(dates: readonly string[]): string[] {
  const isLocal = (date: string): boolean => /[+-](?!00:00)\d{2}:\d{2}$/.test(date);
  return dates.map((date) => (isLocal(date) ? date : (dates.find((other) => isLocal(other) && Date.parse(other) === Date.parse(date)) ?? date)));
}

/** The same day in the most precise wording of all; null stays null. */
export function moreExact(date: string | null, others: readonly string[]): string | null {
  if (date === null) return null;
  return others.filter((other) => other.startsWith(date.slice(0, MINUTE))).reduce((best, other) => (other.length > best.length ? other : best), date);
}

/** Length of `2024-03-28T09:21`. */
const MINUTE = 16;
