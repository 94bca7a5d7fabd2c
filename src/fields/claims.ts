/** What the head says of dates and authors, as far as it can be believed. On portals it often speaks of the site or of the crawl. */
import { findDates } from '../dates';
import { looksLikeName } from '../label/person-name';
import { titleClaims } from '../label/among/claims';
import { lexicon } from '../lexicon';
import { accountNames } from '../locales/names';
import { fold, squeeze } from '../text';
import type { Claim, Head } from '../types';

export interface HeadFacts {
  /** ISO 8601, the best first. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly authors: readonly string[];
}

const NOTHING: HeadFacts = { published: [], updated: [], authors: [] };

/** Claims made of one article, by markup that says so; all others are believed only when the head names this article. */
const OF_AN_ARTICLE = ['jsonld:', 'itemprop:', 'class:', 'time:'];
/** JSON-LD of the page or the site, not of an article. */
const OF_THE_PAGE = 'jsonld:WebPage:';

/** `title` is the article's title as the page shows it. */
export function headFacts(head: Head | null, title: string | null): HeadFacts {
  if (head === null) return NOTHING;
  const named = title !== null && titleClaims(head).has(fold(title));
  const believed = ({ from }: Claim): boolean => named || (OF_AN_ARTICLE.some((prefix) => from.startsWith(prefix)) && !from.startsWith(OF_THE_PAGE));
  return {
    published: localFirst(head.published.filter(believed).flatMap(isoOf)),
    updated: localFirst(head.updated.filter(believed).flatMap(isoOf)),
    authors: head.authors.filter(believed).map(({ value }) => squeeze(value)).filter((name) => isPerson(name, head)),
  };
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

const ACCOUNTS: ReadonlySet<string> = new Set(accountNames);

/** A name, not an address, an account or the site. */
function isPerson(name: string, head: Head): boolean {
  const folded = fold(name);
  if (ACCOUNTS.has(folded) || /[/@#:]|\.\w/.test(name) || (head.siteName !== null && fold(head.siteName) === folded)) return false;
  return looksLikeName(name) || (name.includes(' ') && name.length < LONGEST_AUTHOR);
}

/** "Hlín Eyjólfsdóttir, travel writer and guide" */
const LONGEST_AUTHOR = 80;

/** The same day in the most precise wording of all; null stays null. */
export function moreExact(date: string | null, others: readonly string[]): string | null {
  if (date === null) return null;
  return others.filter((other) => other.slice(0, DAY) === date.slice(0, DAY) && other.startsWith(date.slice(0, MINUTE))).reduce((best, other) => (other.length > best.length ? other : best), date);
}

/** Lengths of `2024-03-28` and `2024-03-28T09:21`. */
const DAY = 10;
const MINUTE = 16;
