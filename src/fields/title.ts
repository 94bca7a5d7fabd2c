/** The title without what is not its own: the site's name behind it, a label or a date before it. */
import { wordsOf } from '../chars';
import { findDates } from '../dates';
import { titleClaims } from '../label/among/claims';
import { lexicon } from '../lexicon';
import { countWords, fold, trimMarks } from '../text';
import type { Head, Judged, Page } from '../types';

const SITE_SEPARATOR = / [-–—|·»:] /g;

/** `listing` = the page has no article that the head could name. */
export function cleanTitle(judged: readonly Judged[], page: Page, listing: boolean): string | null {
  const index = judged.findIndex(({ label }) => label === 'title');
  const title = judged[index]?.block.text;
  const known = siteNames(judged, index, page);
  if (title !== undefined) return withoutLabel(withoutSite(title, known), page.head);
  return listing || page.head === null ? null : headTitle(page.head, judged, known);
}

function withoutSite(title: string, known: ReadonlySet<string>): string {
  for (const separator of [...title.matchAll(SITE_SEPARATOR)].reverse()) {
    const suffix = fold(title.slice(separator.index + separator[0].length));
    // "Văn hóa - Du lịch" is the name of a section, though "Du lịch" stands in the menu.
    if (known.has(suffix) && countWords(title.slice(0, separator.index)) >= LEAST_WORDS) return title.slice(0, separator.index);
  }
  return title;
}

/** Fewer words may stand at the end of a title by chance. */
const LEAST_WORDS = 3;

/** "Blog: Ten ways to …", "Dec 18 2025 Ten ways to …": what stands before the words by which the head calls the page. */
function withoutLabel(title: string, head: Head | null): string {
  const folded = fold(title);
  if (titleClaims(head).has(folded)) return title;
  for (const claim of namesOf(head)) {
    const name = fold(claim);
    const from = title.length - name.length;
    if (from <= 0 || folded.length !== title.length || !folded.endsWith(name) || wordsOf(name).length < LEAST_WORDS) continue;
    const before = title.slice(0, from).trimEnd();
    const date = findDates(before, lexicon())[0];
    if (/[:：|]$/.test(before) || (date !== undefined && trimMarks(before.slice(0, date.start) + before.slice(date.end), ' ,.|-–—') === '')) return title.slice(from);
  }
  return title;
}

/** Share of a claim's words that must stand in the text: a portal's name is the same on all its pages. */
const LEAST_SHARE = 0.6;

/** The head's name of a page that shows none. */
function headTitle(head: Head, judged: readonly Judged[], known: ReadonlySet<string>): string | null {
  const said = new Set(judged.filter(({ label }) => label === 'paragraph' || label === 'heading' || label === 'listItem').flatMap(({ block }) => wordsOf(block.folded)));
  for (const claim of namesOf(head)) {
    const title = withoutSite(claim, known);
    const words = wordsOf(fold(title));
    const isSite = known.has(fold(title)) || lexicon().start(fold(title), 'siteName') > 0;
    if (!isSite && words.length >= LEAST_WORDS && words.filter((word) => said.has(word)).length / words.length >= LEAST_SHARE) return title;
  }
  return null;
}

/** All by which the head calls the page, each also without what stands behind its last mark. */
function namesOf(head: Head | null): string[] {
  if (head === null) return [];
  const whole = [...head.titles.map(({ value }) => value), ...(head.title === null ? [] : [head.title])];
  return [...whole, ...whole.flatMap((name) => [...name.matchAll(SITE_SEPARATOR)].slice(-1).map((mark) => name.slice(0, mark.index)))];
}

/** Names the site gives itself: in the head, and as a line of its own above the title. */
function siteNames(judged: readonly Judged[], title: number, page: Page): Set<string> {
  const names = new Set(judged.slice(0, Math.max(0, title)).filter(({ block }) => block.words <= 12).map(({ block }) => block.folded));
  if (page.head?.siteName) names.add(fold(page.head.siteName));
  return names;
}
