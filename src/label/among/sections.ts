/** Labels what stands before and behind the article: a heading opens a section, which lasts until the next one. */
import { lexicon } from '../../lexicon';
import { isUpper, trimMarks } from '../../text';
import type { Label } from '../../types';
import { isBareNumber } from '../alone/counter';
import type { Item } from '../item';
import { readMeta } from '../meta';
import { isDatedItem } from '../prose/score';

interface Section {
  readonly label: Label;
  readonly heading: Item | null;
  /** Items seen so far. */
  count: number;
  dated: number;
  datesFirst: boolean;
  /** Holds one entry: the previous or the next article. */
  single: boolean;
  bullet: string | null;
  upper: boolean | null;
  /** For a list that prints each date on a line of its own before the title: lines since the last date, and the most so far. */
  sinceDate: number;
  longestEntry: number;
}

/** What a named line opens; other labels leave the section as it is. */
function opens(item: Item): Label | null {
  switch (item.rule) {
    case 'related-heading': return 'related';
    case 'popular-heading': case 'double-plus': case 'sidebar-heading': case 'weather': return 'sidebar';
    case 'counter-heading': case 'counter': return 'counter';
    case 'comments': return 'comments';
    case 'footer': return 'footer';
    case 'home': case 'navigation': case 'menu-row': case 'read-more': case 'breadcrumb': return 'navigation';
    default: return null;
  }
}

const REASONS: Partial<Record<Label, string>> = {
  navigation: 'stands among menus', sidebar: 'stands in a side column', comments: 'stands in the comment section',
  footer: 'stands in the imprint', counter: 'stands in the visitor counter', related: 'an item of the list above it',
};

/** What may be said of the article, and of other articles in a list as well. */
const FACTS: ReadonlySet<Label> = new Set<Label>(['byline', 'source', 'views', 'date', 'lead']);
const NAMES: ReadonlySet<Label> = new Set<Label>(['byline', 'source', 'views']);
/** So many blocks before the title its byline may stand. */
const FACTS_REACH = 6;

export function labelSections(items: readonly Item[], first: number, last: number): void {
  walk(items, 0, first, true);
  walk(items, Math.max(first, last + 1), items.length, false);
}

function walk(items: readonly Item[], from: number, to: number, before: boolean): void {
  let section = begin(before ? 'navigation' : 'sidebar', null);
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined) continue;
    if (item.rule === 'read-more' && !before && items[i + 1]?.label === null && isDatedItem(items[i + 1] as Item)) item.give('related-heading', 'related-heading', 'a call to read on over a list with dates');
    if (item.label !== null) {
      if (item.label === 'title' || item.label === 'hidden') continue;
      const opened = opens(item);
      if (opened !== null && !(section.label === 'counter' && item.label === 'counter')) section = begin(opened, item);
      const foreign = before ? i < to - FACTS_REACH && NAMES.has(item.label) : section.heading !== null && FACTS.has(item.label);
      if (foreign || (section.label === 'related' && item.label === 'date')) take(item, section);
      continue;
    }
    if (section.label === 'counter') {
      if (isBareNumber(item.block.text) || isCount(item.block.text)) item.give('counter', 'counter-number', 'a number under a label of the visitor counter');
      else section = begin('sidebar', null);
    }
    if (section.label === 'related' && endsRelated(items, i, section)) section = begin('sidebar', null);
    if (item.label === null && !before && headsRelated(items, i)) {
      item.give('related-heading', 'related-words', 'a short line that speaks of other articles, over a list');
      section = begin('related', item);
    }
    if (!before && headsNeighbour(items, i)) {
      item.give('related-heading', 'related-heading', 'a label over the previous or the next article');
      section = { ...begin('related', item), single: true };
      continue;
    }
    if (item.label === null && !before && headsPopular(item)) section = begin('sidebar', item);
    if (item.label === null) take(item, section);
  }
}

function begin(label: Label, heading: Item | null): Section {
  return { label, heading, count: 0, dated: 0, datesFirst: false, single: false, bullet: null, upper: null, sinceDate: 0, longestEntry: 0 };
}

function take(item: Item, section: Section): void {
  item.give(section.label, `section-${section.label}`, section.count === 0 && section.heading === null ? 'no text of the article around it' : (REASONS[section.label] ?? 'stands in that section'));
  if (section.label !== 'related') {
    section.count++;
    return;
  }
  item.section = section.heading === null ? null : trimMarks(section.heading.block.text, ' :：', '');
  const dateOnly = isDateLine(item);
  if (section.count === 0) section.datesFirst = dateOnly;
  if (dateOnly) section.longestEntry = Math.max(section.longestEntry, section.sinceDate);
  section.sinceDate = dateOnly ? 0 : section.sinceDate + 1;
  if (isDatedItem(item) || dateOnly) section.dated++;
  section.bullet ??= item.block.bullet;
  section.upper ??= isUpper(item.block.text);
  section.count++;
}

/** "Previous" over the title of another article. */
function headsNeighbour(items: readonly Item[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined || next === undefined || next.label !== null || next.sentence || next.block.words < NEIGHBOUR_WORDS) return false;
  return (item.label === null || item.label === 'toolbar' || item.label === 'navigation') && lexicon().isLine(item.block.folded, 'previousNext');
}

const NEIGHBOUR_WORDS = 4;

/** "Đọc nhiều tuần qua": opens as the heading of a site-wide list does. */
function headsPopular({ block, sentence, dates }: Item): boolean {
  return !sentence && dates.length === 0 && block.words <= LONGEST_HEADING && lexicon().start(block.folded, 'popularHeading') > 0;
}

/** "Các lịch khác", "Văn bản cùng loại": a few words, and entries behind it. */
const LONGEST_HEADING = 7;

function headsRelated(items: readonly Item[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined || next === undefined || (item.sentence && !item.block.text.endsWith('…')) || item.dates.length > 0 || item.block.words > LONGEST_HEADING) return false;
  return item.block.bullet === '' && lexicon().part(item.block.folded, 'relatedWords') !== null && (next.label === null || next.label === 'date');
}

/** A list whose items look alike ends where a line looks different. */
function endsRelated(items: readonly Item[], index: number, section: Section): boolean {
  const item = items[index];
  if (item === undefined || section.count === 0) return false;
  const { block } = item;
  if (section.single) return true;
  if (block.zone === 'related') return false;
  if (section.datesFirst) return !isDateLine(item) && section.sinceDate >= Math.max(1, section.longestEntry) && !items.slice(index + 1, index + DATE_AHEAD).some(isDateLine);
  if (block.hint === 'heading' && section.count > 0 && items[index - 1]?.block.hint !== 'heading') return true;
  if (section.bullet !== null && section.bullet !== '' && block.bullet !== section.bullet && !isDated(item)) return true;
  const allDated = section.dated >= section.count;
  if (allDated && section.count >= 2 && !isDated(item) && !dateFollows(items, index)) return true;
  if (section.upper === false && isUpper(block.text) && block.words <= 8 && !isDated(item) && !dateFollows(items, index)) return true;
  return false;
}

/** "184.306 visitas": a number and what is counted. */
function isCount(text: string): boolean {
  return /^\d[\d.,' ]* [^\s\d]+$/.test(text);
}

/** In a list with dates first, the next date stands at most so far ahead. */
const DATE_AHEAD = 6;

/** A date and nothing else, or hardly anything. */
function isDateLine(item: Item): boolean {
  return item.dates.length > 0 && item.block.words <= 10 && readMeta(item.block.text).rest.length === 0;
}

function isDated(item: Item): boolean {
  return item.label === 'date' || item.dates.length > 0;
}

function dateFollows(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next !== undefined && (next.label === 'date' || (next.dates.length > 0 && next.block.words <= 8));
}
