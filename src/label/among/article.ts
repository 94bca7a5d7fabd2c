/** Labels the article: title, lead, body blocks by kind, byline and source at its end. */
import type { Item } from '../item';
import type { Notes } from '../notes';
import { labelBareViews, labelBody, labelFullStopCaptions } from './body';
import { labelTopByline, nameEvidence } from './byline';
import { cutGluedTitle } from './glued-title';
import { labelLead } from './lead';
import type { Run } from './run';
import { startWithoutTitle, titleQuestion } from './start';
import { labelTail } from './tail';
import { findTitle } from './title';

export interface ArticleRange {
  /** First and last index of the article, title and byline included; last < first = no article. */
  readonly first: number;
  readonly last: number;
}

/** Labels the article among `items`; a block that repeats the title glued before its text is cut in two in place. */
export function labelArticle(items: Item[], run: Run | null, claims: ReadonlyMap<string, number>, notes?: Notes): ArticleRange {
  if (run === null) return labelWithoutRun(items, claims);
  const { firstParagraph, subject } = titleQuestion(items, run, claims);
  const title = findTitle(items, firstParagraph, subject, notes);
  const start = title >= 0 ? title : startWithoutTitle(items, run);
  let first = start;
  if (title >= 0) items[title]?.give('title', 'title', 'stands before the text as its title does');
  const bodyFrom = title >= 0 ? title + 1 : start;
  let last = Math.max(run.last, title) + cutGluedTitle(items, title, bodyFrom);
  labelBareViews(items, bodyFrom);
  labelBody(items, bodyFrom, last, title);
  labelFullStopCaptions(items, bodyFrom, last);
  const evidence = nameEvidence(items);
  labelTopByline(items, title, firstParagraph, evidence);
  last = labelTail(items, last, bodyFrom, evidence);
  labelLead(items, bodyFrom, last, title, notes);
  while (first > 0 && items[first - 1]?.label === 'date') first--;
  return { first, last };
}

/** A page without running text can still have a title that its markup proves. */
function labelWithoutRun(items: readonly Item[], claims: ReadonlyMap<string, number>): ArticleRange {
  const title = items.findIndex((item) => item.label === null && (item.block.zone === 'title' || (item.block.hint === 'heading' && (item.block.level === 1 || claims.has(item.block.folded)))));
  if (title < 0) return { first: 0, last: -1 };
  items[title]?.give('title', 'title', 'the markup sets it as the title');
  return { first: title, last: title };
}
