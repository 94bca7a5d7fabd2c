/** Labels the article: title, lead, body blocks by kind, byline and source at its end. */
import type { Item } from '../item';
import type { Notes } from '../notes';
import { labelBareViews, labelBody, labelFullStopCaptions } from './body';
import { nameEvidence } from './byline';
import { labelFields } from './fields';
import { joinBrokenTitle } from './broken-title';
import { cutGluedByline } from './glued-byline';
import { cutGluedTitle } from './glued-title';
import { labelLead } from './lead';
import { labelMarkedDates } from './marked-dates';
import type { Run } from './run';
import { startWithoutTitle, titleQuestion } from './start';
import { labelTail } from './tail';
import { findTitle, provenHeading } from './title';
import { labelTopByline, type HeadNames } from './top-byline';

export interface ArticleRange {
  /** First and last index of the article, title and byline included; last < first = no article. */
  readonly first: number;
  readonly last: number;
}

/** Blocks of the run before its heading that may be a path of sections. */
const OPENING = 6;

/** Labels the article among `items`. In place, a title broken in two is joined, and what is glued to the text is cut off: the title once more, the author's name. */
export function labelArticle(items: Item[], run: Run | null, claims: ReadonlyMap<string, number>, headNames: HeadNames, notes?: Notes): ArticleRange {
  if (run === null) return labelWithoutRun(items, claims);
  const { firstParagraph, subject } = titleQuestion(items, run, claims);
  const found = findTitle(items, firstParagraph, subject, notes);
  const proven = provenHeading(items, found, claims);
  const title = proven >= 0 ? proven : found;
  // The title once found is what it is by its place; one that is proven stands where it stands.
  const joined = proven >= 0 ? 0 : joinBrokenTitle(items, title);
  const start = found >= 0 ? found : startWithoutTitle(items, run);
  let first = start;
  if (proven >= 0) items[proven]?.give('title', 'title', 'the heading of the page');
  else if (title >= 0) items[title]?.give('title', 'title', 'stands before the text as its title does');
  // What was taken for the title before the page's heading was found is a heading of the text.
  const bodyFrom = proven >= 0 ? Math.max(start, proven < run.first + OPENING ? proven + 1 : 0) : title >= 0 ? title + 1 : start;
  let last = Math.max(endOfList(items, run.last - joined), title) + cutGluedTitle(items, title, bodyFrom);
  cutGluedByline(items, last);
  labelBareViews(items, bodyFrom);
  labelBody(items, bodyFrom, last, title);
  labelFullStopCaptions(items, bodyFrom, last);
  last = labelFields(items, last);
  labelMarkedDates(items, title);
  const evidence = nameEvidence(items);
  labelTopByline(items, title, title < firstParagraph ? firstParagraph - joined : firstParagraph, evidence, headNames);
  last = labelTail(items, last, bodyFrom, evidence);
  labelLead(items, bodyFrom, last, title, notes);
  while (first > 0 && items[first - 1]?.label === 'date') first--;
  return { first, last };
}

/** A list goes on to its end: the index of the last item under the same bullet as the one at `last`, with no gap between them. */
function endOfList(items: readonly Item[], last: number): number {
  const bullet = items[last]?.block.bullet ?? '';
  let end = last;
  for (let next = items[end + 1]; bullet !== '' && next?.label === null && next.block.bullet === bullet && next.block.blankBefore === 0 && next.dates.length === 0; next = items[end + 1]) end++;
  return end;
}

/** A page without running text can still have a title that its markup proves. */
function labelWithoutRun(items: readonly Item[], claims: ReadonlyMap<string, number>): ArticleRange {
  const title = items.findIndex((item) => item.label === null && (item.block.zone === 'title' || (item.block.hint === 'heading' && (item.block.level === 1 || claims.has(item.block.folded)))));
  if (title < 0) return { first: 0, last: -1 };
  items[title]?.give('title', 'title', 'the markup sets it as the title');
  return { first: title, last: title };
}
