/** Labels the article: title, lead, body blocks by kind, byline and source at its end. */
import { cutBlock } from '../../read/block';
import { opensWithCapital, opensWithSmall, trimMarks } from '../../text';
import { isBareNumber } from '../alone/counter';
import { Item } from '../item';
import { labelTopByline, nameEvidence } from './byline';
import { habitsOf } from './habits';
import { kindOf } from './kinds';
import { labelLead } from './lead';
import type { Run } from './run';
import { labelTail } from './tail';
import { findTitle, type Subject } from './title';
import { subjectWords } from './topic';

export interface ArticleRange {
  /** First and last index of the article, title and byline included; last < first = no article. */
  readonly first: number;
  readonly last: number;
}

const PARAGRAPH_WORDS = 14;
/** A line that closes as a sentence does is a paragraph from fewer words on. */
const SHORT_PARAGRAPH = 10;

/** Labels the article among `items`; a block that repeats the title glued before its text is cut in two in place. */
export function labelArticle(items: Item[], run: Run | null, claims: ReadonlyMap<string, number>): ArticleRange {
  if (run === null) return labelWithoutRun(items, claims);
  const { firstParagraph, subject } = titleQuestion(items, run, claims);
  const title = findTitle(items, firstParagraph, subject);
  const start = title >= 0 ? title : startWithoutTitle(items, run);
  let first = start;
  if (title >= 0) items[title]?.give('title', 'title', 'stands before the text as its title does');
  const bodyFrom = title >= 0 ? title + 1 : start;
  let last = Math.max(run.last, title) + cutGluedTitle(items, title, bodyFrom);
  labelBareViews(items, bodyFrom);
  labelBody(items, bodyFrom, last, title, run.first);
  labelFullStopCaptions(items, bodyFrom, last);
  const evidence = nameEvidence(items);
  labelTopByline(items, title, firstParagraph, evidence);
  last = labelTail(items, last, bodyFrom, evidence);
  labelLead(items, bodyFrom, last, title);
  while (first > 0 && items[first - 1]?.label === 'date') first--;
  return { first, last };
}

/** What the search for the title starts from. */
export function titleQuestion(items: readonly Item[], run: Run, claims: ReadonlyMap<string, number>): { readonly firstParagraph: number; readonly subject: Subject } {
  return { firstParagraph: firstParagraphOf(items, run), subject: { words: subjectWords(paragraphsOf(items, run)), claims } };
}

function firstParagraphOf(items: readonly Item[], run: Run): number {
  for (let i = run.first; i <= run.last; i++) {
    const item = items[i];
    if (item !== undefined && item.label === null && (item.block.words >= PARAGRAPH_WORDS || (item.sentence && item.block.words >= SHORT_PARAGRAPH && !/[?？]$/.test(item.block.text))) && item.block.hint !== 'heading' && item.block.zone !== 'title' && !followedByFacts(items, i)) return i;
  }
  return run.first;
}

/** A long title that ends with a full stop still has its date line right behind it. */
function followedByFacts(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.rule === 'dateline' && (items[index]?.block.words ?? 99) <= 30;
}

/** The article's paragraphs, by which its subject is known. */
function paragraphsOf(items: readonly Item[], run: Run): Item[] {
  return items.slice(run.first, run.last + 1).filter((item) => item.label === null && item.block.words >= PARAGRAPH_WORDS);
}

/** Without a title the article begins at the run, less the headings of a document right above it. */
function startWithoutTitle(items: readonly Item[], run: Run): number {
  let start = run.first;
  while (start > 0) {
    const before = items[start - 1];
    if (before === undefined || before.label !== null || before.block.zone === 'navigation') break;
    // A salutation goes on in the next line: "Vážení občané," / "vítejte na stránkách obce".
    const goesOn = before.block.text.endsWith(',') && opensWithSmall(items[start]?.block.text ?? '');
    if ((before.sentence && before.block.words >= 5) || goesOn) start--;
    else break;
  }
  return start;
}

/** A page without running text can still have a title that its markup proves. */
function labelWithoutRun(items: readonly Item[], claims: ReadonlyMap<string, number>): ArticleRange {
  const title = items.findIndex((item) => item.label === null && (item.block.zone === 'title' || (item.block.hint === 'heading' && (item.block.level === 1 || claims.has(item.block.folded)))));
  if (title < 0) return { first: 0, last: -1 };
  items[title]?.give('title', 'title', 'the markup sets it as the title');
  return { first: title, last: title };
}

/** Labels that hold inside an article; phrases of menus and side columns are headings there. */
const OVERRULED = new Set(['navigation', 'sidebar-heading', 'popular-heading', 'menu-row', 'weather', 'counter', 'home']);

function labelBody(items: readonly Item[], from: number, last: number, title: number, runFirst: number): void {
  let opening = true;
  const habits = habitsOf(items.slice(from, last + 1));
  for (let index = from; index <= last; index++) {
    const item = items[index];
    if (item === undefined) continue;
    const overruled = OVERRULED.has(item.rule) && index < last && isProse(items[index + 1]) && (item.rule !== 'counter' || item.sentence);
    if (item.label !== null && !overruled) continue;
    if (item.label === null && item.outside !== null && index > runFirst) {
      item.giveFor('noise', 'judge', item.outside);
      continue;
    }
    if (opening && underTags(items, index)) {
      item.give('tags', 'tags-list', 'a short line under the label of tags');
      continue;
    }
    const [label, reason] = kindOf({ items, index, opening, title: items[title] ?? null, habits });
    item.give(label, 'article-run', reason);
    if (label === 'paragraph') opening = false;
  }
}

/** A tag or topic is a few words. */
const LONGEST_TAG = 4;

/** Between title and text, short lines under "Argomenti" are its topics. */
function underTags(items: readonly Item[], index: number): boolean {
  const [item, before] = [items[index], items[index - 1]];
  if (item === undefined || before === undefined || item.sentence || item.block.words > LONGEST_TAG) return false;
  return before.rule === 'tags-list' || (before.rule === 'tags' && before.block.words <= LONGEST_TAG);
}

function isProse(item: Item | undefined): boolean {
  return item !== undefined && item.label === null && item.sentence && item.block.words >= 10;
}

/** Number of captions with a full stop from which on a page is known to end its captions so. */
const FULL_STOP_CAPTIONS = 2;
const SHORT_SENTENCE = 10;

/** Where captions end with a full stop, a short sentence right behind the opening is one, too. */
function labelFullStopCaptions(items: readonly Item[], from: number, last: number): void {
  const body = items.slice(from, last + 1).filter((item) => item.rule === 'article-run');
  if (body.filter((item) => item.label === 'caption' && item.sentence).length < FULL_STOP_CAPTIONS) return;
  const second = body[1];
  if (second?.label === 'paragraph' && second.block.words <= SHORT_SENTENCE && !/[,;:]/.test(second.block.text)) {
    second.give('caption', 'article-run', 'a short line; the page ends its captions with a full stop');
  }
}

/** The title printed once more, glued before the first paragraph: cuts it off. Returns how many blocks were added. */
function cutGluedTitle(items: Item[], title: number, from: number): number {
  const heading = items[title];
  const first = items[from] === undefined ? -1 : items.findIndex((item, index) => index >= from && item.label === null);
  const body = items[first];
  if (heading === undefined || body === undefined || heading.block.words < 4) return 0;
  const { text } = body.block;
  const end = heading.block.text.length;
  if (!body.block.folded.startsWith(heading.block.folded) || !opensSentence(text.slice(end)) || text.length < end * 1.5) return 0;
  const pieces = cutBlock(body.block, [end]).map((block) => new Item(block));
  pieces[0]?.give('noise', 'repeat', 'the title once more');
  items.splice(first, 1, ...pieces);
  return pieces.length - 1;
}

/** True when a capital or a quote follows, perhaps behind a mark. */
function opensSentence(text: string): boolean {
  const bare = trimMarks(text, '', ' .:-"“');
  return opensWithCapital(bare);
}

/** A number alone right behind the line of facts is the view count. */
function labelBareViews(items: readonly Item[], from: number): void {
  for (let i = Math.max(1, from - 1); i < Math.min(items.length, from + 4); i++) {
    const item = items[i];
    const before = items[i - 1]?.label;
    if (item?.label === null && (before === 'date' || before === 'views') && isBareNumber(item.block.text)) item.give('views', 'views-bare', 'a number alone behind the date');
  }
}
