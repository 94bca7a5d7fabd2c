/** Labels what stands before and behind the article: a heading opens a section, which lasts until the next one. */
import { isUpper, trimMarks } from '../../text';
import type { Label } from '../../types';
import { isBareNumber } from '../alone/counter';
import type { Item } from '../item';
import { isDatedItem } from '../prose/score';
import { endsRelated, isDateLine, type Section } from './section-ends';
import { headsNeighbour, headsPopular, headsRelated, opens } from './section-headings';

const REASONS: Partial<Record<Label, string>> = {
  navigation: 'stands among menus', sidebar: 'stands in a side column', comments: 'stands in the comment section',
  footer: 'stands in the imprint', counter: 'stands in the visitor counter', related: 'an item of the list above it',
};

const PROSE_WORDS = 10;

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
    if (!before && section.label !== 'navigation' && isTool(item) && isPaired(items, i)) {
      section = overNeighbour(item);
      continue;
    }
    if (item.label !== null) {
      const opened = opens(item);
      if (opened !== null) section = begin(opened, item);
      const foreign = before ? i < to - FACTS_REACH && NAMES.has(item.label) : section.heading !== null && FACTS.has(item.label);
      if (foreign || (section.label === 'related' && item.label === 'date')) take(item, section);
      continue;
    }
    if (section.label === 'counter') {
      if (isBareNumber(item.block.text) || isCount(item.block.text)) {
        item.give('counter', 'counter-number', 'a number under a label of the visitor counter');
        continue;
      }
      section = begin('sidebar', null);
    }
    if (section.label === 'related' && endsRelated(items, i, section)) section = begin('sidebar', null);
    if (!before && headsRelated(items, i)) {
      item.give('related-heading', 'related-words', 'a short line that speaks of other articles, over a list');
      section = begin('related', item);
      continue;
    }
    if (!before && headsNeighbour(items, i)) {
      section = overNeighbour(item);
      continue;
    }
    if (!before && headsPopular(item)) section = begin('sidebar', item);
    else if (!before && section.heading === null && linksRelated(item)) section = { ...begin('related', null), zoned: true };
    take(item, section);
  }
}

function isTool({ rule }: Item): boolean {
  return rule === 'toolbar' || rule === 'navigation';
}

/** "Previous" and "Next" turn pages; each over a title of its own, they head the other articles. */
function isPaired(items: readonly Item[], index: number): boolean {
  return headsNeighbour(items, index) && (headsNeighbour(items, index + 2) || items[index - 2]?.rule === 'related-heading');
}

function overNeighbour(item: Item): Section {
  item.give('related-heading', 'related-heading', 'a label over the previous or the next article');
  return { ...begin('related', item), single: true };
}

function begin(label: Label, heading: Item | null): Section {
  return { label, heading, count: 0, dated: 0, datesFirst: false, single: false, bullet: null, level: 0, zoned: false, upper: null, sinceDate: 0, longestEntry: 0 };
}

function take(item: Item, section: Section): void {
  if (section.label === 'related' && item.label === null && !/\p{L}/u.test(item.block.text) && item.dates.length === 0) {
    item.give('navigation', 'section-navigation', 'numbers of pages under a list');
    return;
  }
  const reason = section.count === 0 && section.heading === null ? 'no text of the article around it' : (REASONS[section.label] ?? 'stands in that section');
  const { opinion, block } = item;
  // What the judge thinks of a menu's entries is nothing to tell; of prose it is.
  if (opinion?.inside === false && block.words >= PROSE_WORDS) item.giveFor(section.label, `section-${section.label}`, () => `${reason}; ${opinion.why()}`);
  else item.give(section.label, `section-${section.label}`, reason);
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
  if (section.count === 0) section.level = item.block.level;
  section.bullet ??= item.block.bullet;
  section.upper ??= isUpper(item.block.text);
  section.count++;
}

/** A title that is a link and stands where the markup sets the links to other articles, as the previous and the next one do. */
function linksRelated({ sentence, block }: Item): boolean {
  return !sentence && block.zone === 'related' && block.words >= TITLE_WORDS && (block.linkShare ?? 0) > MOSTLY_LINK;
}

const TITLE_WORDS = 4;
const MOSTLY_LINK = 0.6;

/** "184.306 visitas": a number and what is counted. */
function isCount(text: string): boolean {
  return /^\d[\d.,' ]* [^\s\d]+$/.test(text);
}
