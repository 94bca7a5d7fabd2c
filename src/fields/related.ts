/** Related links: titles with their dates, in whichever order a list prints them. */
import type { FoundDate } from '../dates';
import { gluedPreviousNext, seeAlsoEnd } from '../label/alone/other-articles';
import { datesOf } from '../label/dates-of';
import { readMeta } from '../label/meta';
import { lexicon } from '../lexicon';
import { fold, trimMarks } from '../text';
import type { Block, Judged, RelatedLink } from '../types';
import { isMonthFirst } from './facts';

interface Entry {
  readonly judged: Judged;
  readonly title: string;
  readonly date: string | null;
  /** True for a line that is a date and nothing else. */
  readonly dateOnly: boolean;
}

/** The links of blocks labelled `related`, in order; `sections` has for each block the heading of its list, or null; `monthFirst` is how the page writes its dates. */
export function relatedLinks(judged: readonly Judged[], sections: readonly (string | null)[], monthFirst: boolean): RelatedLink[] {
  const dates = judged.flatMap(({ block, label }) => (label === 'related' ? datesOf(block.text) : []));
  const day = dayIn(isMonthFirst(dates, monthFirst));
  const out: RelatedLink[] = [];
  let group: Judged[] = [];
  let section: string | null = null;
  const flush = (): void => {
    for (const one of withoutNumbers(readGroup(group, section, day))) out.push(one);
    group = [];
  };
  judged.forEach((item, index) => {
    if (item.label !== 'related') return item.label === 'related-heading' || item.label === 'sidebar' ? flush() : undefined;
    const own = sections[index] ?? null;
    if (own !== section) flush();
    section = own;
    group.push(item);
  });
  flush();
  return out;
}

/** What stands between a title and its date. */
const BEHIND_TITLE = ' |([<{,;–—-«»';
const BEFORE_TITLE = ' :|,;–—-)]«»';

function readEntry(judged: Judged, inline: boolean, day: Day): Entry {
  const { block } = judged;
  const text = trimMarks(block.text.slice(Math.max(previousNextEnd(block.text), seeAlsoEnd(block.text))), ' »«', ' «»');
  const dates = datesOf(text);
  const last = dates[dates.length - 1];
  const first = dates[0];
  const clean = (title: string): string => trimMarks(title, BEHIND_TITLE, BEFORE_TITLE);
  if (first !== undefined && isFactsOnly(text)) {
    return { judged, title: '', date: day(first), dateOnly: true };
  }
  if (!inline) return { judged, title: text, date: null, dateOnly: false };
  const linked = linkedTitle(block);
  if (linked !== null) {
    const beside = datesOf(block.text.replace(linked, ' | '))[0];
    if (beside !== undefined) return { judged, title: linked, date: day(beside), dateOnly: false };
  }
  // Two dates: the one that opens the entry is the list's, unless the last one stands in brackets.
  if (first !== undefined && first !== last && first.start <= 1 && !/[([]/.test(text.charAt((last?.start ?? 0) - 1) + text.charAt(last?.start ?? 0))) {
    return { judged, title: clean(text.slice(first.end)), date: day(first), dateOnly: false };
  }
  if (last !== undefined && text.slice(last.end).replace(/[\s)\]>}.|]/g, '') === '' && last.start > 0) {
    const end = bracketBefore(text, last.start);
    if (end < last.start || isListDate(text, end)) return { judged, title: clean(text.slice(0, end)), date: day(last), dateOnly: false };
  }
  if (first !== undefined && first.start <= 1) {
    return { judged, title: clean(text.slice(first.end)), date: day(first), dateOnly: false };
  }
  return { judged, title: text, date: null, dateOnly: false };
}

/** The text of the only link of a block, when it is a title and the rest is not: "Title 6 agosto, 2021 En Cultura". */
function linkedTitle({ links, text }: Block): string | null {
  const [link] = links;
  if (links.length !== 1 || link === undefined || link.text.length === text.length) return null;
  return link.text.split(' ').length >= LEAST_TITLE && text.includes(link.text) ? link.text : null;
}

/** Words of the shortest title that a link may be taken for. */
const LEAST_TITLE = 3;

/** Of a text with a date: true when that, its label and a count of views are all of it. */
function isFactsOnly(text: string): boolean {
  return readMeta(text).rest.length === 0;
}

/** Where the bracket opens that holds a date and its label, "(Ngày 21/2/2017)"; `start` itself when none does. */
function bracketBefore(text: string, start: number): number {
  const open = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start));
  const inside = trimMarks(text.slice(Math.max(0, open)), ' ([', ' )]');
  return open > 0 && datesOf(inside).length === 1 && isFactsOnly(inside) ? open : start;
}

/** A date that ends a title is the list's when a bracket, two dates' worth of gap or a separator stands before it. */
function isListDate(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  if (isRange(before, text.slice(start))) return false;
  if (/[([<{|–—-]$/.test(before) || '([|-'.includes(text.charAt(start))) return true;
  return !lexicon().dateWords.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
}

/** "từ 01 - 15/3/2022" is a span; "Tuần lễ ẩm thực phường 6 - 05/10/2022 09:15" ends with the date of the entry. */
function isRange(before: string, date: string): boolean {
  const day = /(\d{1,4}) ?[-–—]$/.exec(before);
  if (day === null || /\d[:h]\d/.test(date)) return false;
  // "(14/10/1930 - 14/10/2018)", but not "ngày 8/3 - 08-03-2021", where the second date is written in another way.
  const ahead = before.slice(0, day.index);
  // "kỳ tháng 11/2021 - 19/11/2021": a month is no day either.
  if (/[\d/.]$/.test(ahead)) return ((day[1] ?? '').length <= 2 || /\d[/.]\d{1,2}[/.]$/.test(ahead)) && before.charAt(day.index - 1) === (/^\d{1,4}(\D)/.exec(date)?.[1] ?? '');
  const word = ahead.trimEnd();
  // "kế hoạch năm 2023 - 14/11/2023": a year is no day.
  if ((day[1] ?? '').length > 2) return false;
  return before.endsWith(`${day[1] ?? ''}-`) || lexicon().dateWords.has(word.slice(word.lastIndexOf(' ') + 1).toLowerCase());
}

function previousNextEnd(text: string): number {
  const glued = gluedPreviousNext(text);
  if (glued > 0) return glued;
  const mark = /^[«‹<←] ?/.exec(text)?.[0].length ?? 0;
  const label = lexicon().start(fold(text.slice(mark)), 'previousNext');
  const end = label === 0 ? 0 : mark + label;
  const separator = end === 0 ? null : /^[ :：»›←→-]*/.exec(text.slice(end));
  return separator === null ? 0 : end + separator[0].length;
}

/** The day of a date, `2024-03-28`. */
type Day = (date: FoundDate) => string;

function dayIn(monthFirst: boolean): Day {
  return ({ iso, swapped }) => (monthFirst && swapped !== null ? swapped : iso).slice(0, 10);
}

const NUMBER = /^(\d{1,2})[.)] ?/;

/** A list that counts its entries "1. …", "2. …": the numbers are no part of the titles. */
function withoutNumbers(links: readonly RelatedLink[]): readonly RelatedLink[] {
  const counted = links.length > 1 && links.every(({ title }, index) => Number(NUMBER.exec(title)?.[1] ?? 0) === index + 1);
  return counted ? links.map((one) => ({ ...one, title: one.title.replace(NUMBER, '') })) : links;
}

function readGroup(group: readonly Judged[], section: string | null, day: Day): RelatedLink[] {
  let entries = group.map((judged) => readEntry(judged, true, day));
  // Where dates have lines of their own, a date inside a title belongs to the title.
  if (entries.some((entry) => entry.dateOnly)) entries = group.map((judged) => readEntry(judged, false, day));
  if (!entries.some((entry) => entry.dateOnly)) entries = withDateLines(entries, day);
  if (entries.some((entry) => entry.dateOnly)) return entries[0]?.dateOnly === true ? dateFirst(entries, section) : dateAfter(entries, section);
  return entries.filter((entry) => entry.title !== '').map((entry) => link(entry, entry.date, section, [entry]));
}

/** "11/06/2024 - Noticias" under every title: lines that open with a date and name a section, where the lines before them have no date. */
function withDateLines(entries: readonly Entry[], day: Day): Entry[] {
  const found = entries.map(({ judged: { block } }) => (namesSection(block.text) ? (datesOf(block.text)[0] ?? null) : null));
  const count = found.filter((date) => date !== null).length;
  const apart = entries.every(({ date }, index) => (found[index] === null ? date === null : (found[index - 1] ?? null) === null));
  if (count < 2 || !apart || count * 2 > entries.length || found[0] !== null) return [...entries];
  return entries.map((entry, index) => {
    const date = found[index] ?? null;
    return date === null ? entry : { ...entry, title: '', date: day(date), dateOnly: true };
  });
}

const LONGEST_SECTION = 4;

function namesSection(text: string): boolean {
  const [date, other] = datesOf(text);
  if (date === undefined || other !== undefined || date.start > 1) return false;
  const { rest } = readMeta(text);
  return rest.length === 1 && (rest[0] ?? '').split(' ').length <= LONGEST_SECTION;
}

/** Date, title, then lines that say more, until the next date. */
function dateFirst(entries: readonly Entry[], section: string | null): RelatedLink[] {
  const out: RelatedLink[] = [];
  for (let i = 0; i < entries.length; ) {
    let end = i + 1;
    while (end < entries.length && entries[end]?.dateOnly !== true) end++;
    const [head, title] = [entries[i], entries[i + 1]];
    if (head !== undefined && title !== undefined && end > i + 1) out.push(link(title, head.date, section, entries.slice(i, end)));
    i = end;
  }
  return out;
}

/** Behind the last date a line that is a link is an entry without one, such as the next article, and not the summary of an entry. */
function isLinkedTitle({ linkShare, words }: Block): boolean {
  return (linkShare ?? 0) > MOSTLY_LINK && words >= LEAST_TITLE;
}

const MOSTLY_LINK = 0.6;

/** Title, date, perhaps a summary, then the next title: the last line before a date is its title. */
function dateAfter(entries: readonly Entry[], section: string | null): RelatedLink[] {
  const out: RelatedLink[] = [];
  const lastDate = entries.findLastIndex(({ dateOnly }) => dateOnly);
  entries.forEach((entry, index) => {
    const title = entries[index - 1];
    if (entry.dateOnly && title !== undefined && !title.dateOnly) out.push(link(title, entry.date, section, [title, entry]));
    else if (entry.dateOnly || entries[index + 1]?.dateOnly === true) return;
    else if (entry.date !== null || (index > lastDate && isLinkedTitle(entry.judged.block))) out.push(link(entry, entry.date, section, [entry]));
  });
  return out;
}

function link(entry: Entry, date: string | null, section: string | null, all: readonly Entry[]): RelatedLink {
  const { block } = entry.judged;
  const first = Math.min(...all.map((one) => one.judged.block.lines.first));
  const last = Math.max(...all.map((one) => one.judged.block.lines.last));
  return { title: entry.title, date, url: block.links.find((one) => one.url !== null)?.url ?? null, section, lines: [first, last] };
}
