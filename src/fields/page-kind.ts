/** What kind of page it is: article, listing, schedule, document or other. */
import { wordsOf } from '../chars';
import { findDates } from '../dates';
import { opensClause } from '../label/clause';
import { lexicon } from '../lexicon';
import { fold } from '../text';
import type { Judged, PageKind } from '../types';

export interface KindEvidence {
  readonly judged: readonly Judged[];
  readonly listing: boolean;
  readonly title: string | null;
  /** Something says when or by whom it was written, or where it was taken from. */
  readonly reported: boolean;
  /** Something says when. */
  readonly dated: boolean;
}

/** Numbered sections (Điều 1, §1, Pasal 1, Art. 1) that make a document. */
const LEAST_CLAUSES = 2;
const LONGEST_CLAUSE_TITLE = 16;
/** Lines with a time or a weekday that make a schedule. */
const LEAST_SLOTS = 4;
const SLOT_SHARE = 0.3;

/** The first kind that fits, in the order listing, error page, schedule, document, article. */
export function pageKind({ judged, listing, title, reported, dated }: KindEvidence): PageKind {
  if (listing) return 'listing';
  if (title !== null && lexicon().opensWith(fold(title), 'errorPage')) return 'other';
  const body = judged.filter(({ label }) => label === 'paragraph' || label === 'heading' || label === 'listItem' || label === 'tableRow' || label === 'quote' || label === 'caption');
  const folded = title === null ? '' : fold(title);
  if (isSchedule(judged, folded)) return 'schedule';
  if (isDocument(body, folded)) return 'document';
  if (body.length === 0 || (title === null && !dated && greets(body[0]))) return 'other';
  return reported || body.some(({ block }) => tellsWhen(block.text, block.folded)) ? 'article' : 'other';
}

/** "Milí spoluobčané, vážení hosté,": a page without title and date that opens so welcomes its readers. */
function greets(first: Judged | undefined): boolean {
  return first !== undefined && first.block.words <= LONGEST_SALUTATION && /[,，!！]$/.test(first.block.text);
}

const LONGEST_SALUTATION = 12;

// Capitals are written out: classes that know them by a flag take a millisecond to make.
const SLOT = /(?:^|\D)\d{1,2}(?:[:hg]\d{2}|h\b| ?giờ| ?uhr)/i;

function isSchedule(judged: readonly Judged[], title: string): boolean {
  const named = lexicon().start(title, 'scheduleWords') > 0;
  const lines = judged.filter(({ label }) => label !== 'navigation' && label !== 'footer' && label !== 'counter' && label !== 'related');
  const slots = lines.filter(({ block }) => SLOT.test(block.text) || lexicon().isLine(block.folded, 'weekdays')).length;
  return (named && slots >= 2) || (slots >= LEAST_SLOTS * 2 && slots / lines.length >= SLOT_SHARE + 0.2);
}

function isDocument(body: readonly Judged[], title: string): boolean {
  const clauses = body.filter(({ block }) => block.words <= LONGEST_CLAUSE_TITLE && opensClause(block.folded, false)).length;
  if (clauses >= LEAST_CLAUSES) return true;
  const names = (text: string): boolean => lexicon().start(text, 'documentWords') > 0 || lexicon().closes(text, 'documentWords');
  if (!names(title)) return false;
  if (body.some(({ block, label }) => label === 'heading' && names(block.folded))) return true;
  // An announcement may number its parts and be told as news all the same; under a letterhead it is a document.
  if (lexicon().opensWith(title, 'announcement')) return body[0]?.label === 'heading';
  return body.filter(({ label }) => label === 'listItem' || label === 'heading').length >= 3;
}

/** "mar" and "seg" may be other words. */
const SHORT_NAME = 3;
const DAY_MONTH = /(?:^|[^\d/.])(?:[0-2]?\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2])(?:[/.-]\d{2,4})?(?![\d/])/;

/** News says when: a day and a month, a weekday, a full date. */
function tellsWhen(text: string, folded: string): boolean {
  if (DAY_MONTH.test(text) && !/\d[.,]\d{3}/.test(text)) return true;
  if (findDates(text, lexicon()).length > 0) return true;
  const words = wordsOf(folded);
  return words.some((word, index) => {
    if (word.length > SHORT_NAME && lexicon().weekdays.has(word)) return true;
    const day = lexicon().dateWords.has(words[index - 1] ?? '') ? words[index - 2] : words[index - 1];
    return word.length >= SHORT_NAME && lexicon().months.has(word) && /^\d{1,2}$/.test(day ?? '');
  });
}
