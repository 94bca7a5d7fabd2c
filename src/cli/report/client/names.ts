/** How things are called for people. */
import type { MissingName } from '../data';

const LABELS: Readonly<Record<string, string>> = {
  listItem: 'list item', tableRow: 'table row', 'related-heading': 'heading of links', related: 'related link', counter: 'visitor counter', today: "today's date", noise: 'furniture',
};

/** A label of a block as a reader is told it. */
export function labelName(label: string): string {
  return LABELS[label] ?? label;
}

/** Labels of one colour. */
const GROUPS: Readonly<Record<string, string>> = {
  title: 'title', lead: 'lead', paragraph: 'text', heading: 'text', listItem: 'text', quote: 'text', tableRow: 'text', caption: 'caption',
  date: 'date', byline: 'byline', source: 'source', views: 'count', counter: 'count', related: 'related',
};

/** The colour group of a label; `furniture` for all that was left out. */
export function groupOf(label: string): string {
  return GROUPS[label] ?? 'furniture';
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title', lead: 'Lead', publishedAt: 'Published', updatedAt: 'Updated', blocks: 'Text', byline: 'Byline',
  sourceUrl: 'Source address', sourceName: 'Source name', relatedLinks: 'Related links', views: 'Views', visitorCounter: 'Visitor counter',
};

/** A field of the JSON as a reader is told it. */
export function fieldName(name: string): string {
  return FIELDS[name] ?? name;
}

/** A missing field as the overview names it. */
export const MISSING: Readonly<Record<MissingName, string>> = {
  title: 'title', lead: 'lead', published: 'date', text: 'article text', byline: 'byline', source: 'source', related: 'related links',
};

/** Keys of the JSON that a missing field stands for: what to show first when pages without it are looked through. */
export const KEYS_OF: Readonly<Record<MissingName, readonly string[]>> = {
  title: ['title'], lead: ['lead'], published: ['publishedAt'], text: ['blocks'], byline: ['byline'], source: ['sourceUrl', 'sourceName'], related: ['relatedLinks'],
};

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** The English name of a language; its code where it has none. */
export function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    // A page may declare anything as its language.
    return code;
  }
}

/** 1234 → "1,234". */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

/** "1 page", "2 pages". */
export function pages(number: number): string {
  return `${count(number)} ${number === 1 ? 'page' : 'pages'}`;
}

/** "line 9", "lines 9–11". */
export function lines(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** "715 bytes", "2.0 kB", "1.5 MB". */
export function bytes(number: number): string {
  return number < 1000 ? `${number} bytes` : number < 1e6 ? `${(number / 1e3).toFixed(1)} kB` : `${(number / 1e6).toFixed(1)} MB`;
}
