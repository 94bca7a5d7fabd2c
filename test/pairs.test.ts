/**
 * The same page as HTML and as the text a browser shows of it gives the same article. Where it cannot, because only the
 * markup says so, the difference stands in a table with its reason; one that has gone must be taken out of it.
 */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/decode';
import { extract, type Extraction } from '../src/extract';
import { declaredCharset } from '../src/read/html/charset';
import { renderText } from './support/render-text';
import { shared } from './support/shared';

type Field = 'title' | 'lead' | 'published' | 'blocks' | 'byline' | 'source' | 'related';

/** What is compared of a page, and the text that is to be seen of it. */
const FIELDS: Readonly<Record<Field, (page: Extraction, shown: string) => unknown>> = {
  title: ({ article }) => article.title,
  lead: ({ article }) => article.lead,
  // Markup may add seconds and an offset.
  published: ({ article }) => article.publishedAt?.slice(0, '2024-03-14'.length) ?? null,
  // HTML joins the cells of a row by ` | `, a browser by a tab.
  blocks: ({ article }) => article.blocks.map(({ text }) => text.replaceAll(' |', '')),
  byline: ({ byline }) => byline,
  // An address behind a link is not to be seen.
  source: ({ sourceUrl }, shown) => (sourceUrl !== null && shown.includes(sourceUrl.replace(/^https?:\/\//, '')) ? sourceUrl : null),
  related: ({ relatedLinks }) => relatedLinks.map(({ title, date }) => `${title} (${date ?? 'no date'})`),
};

type Known = Readonly<Partial<Record<Field, string>>>;

const LEAD_BY_CLASS: Known = { lead: 'a class names the lead; in the text it is the first paragraph', blocks: 'holds the lead as its first paragraph' };
const DATE_IN_HEAD: Known = { published: 'the date stands in the head only' };
const CELLS_OF_PARAGRAPHS = 'cells hold paragraphs, which a browser sets apart by blank lines';

/** What does not agree, page by page: the field, and why the text does not tell it. */
const KNOWN: Readonly<Record<string, Known>> = {
  'de-typo3-teaser-and-press-contact': LEAD_BY_CLASS,
  'en-drupal-listing-with-pager': { title: 'a menu entry has the title\'s words, and the last option of a form stands right above the list' },
  'es-wordpress-date-only-in-json-ld': { ...DATE_IN_HEAD, related: 'elements alone part title, date and category, which stand on one line' },
  'nl-drupal-teaser-and-vorige-volgende': LEAD_BY_CLASS,
  'sv-sitevision-publicerad-and-sidansvarig': LEAD_BY_CLASS,
  'vi-lacviet-hidden-copy-and-data-table': { ...LEAD_BY_CLASS, blocks: CELLS_OF_PARAGRAPHS },
  'vi-nukeviet-decision-in-layout-tables': { byline: 'the signature is a cell of its own, which a browser shows as three lines' },
  'vi-sharepoint-post-date-above-and-in-footer': { lead: 'an empty paragraph under the first sets it apart as if it were a lead', blocks: 'lacks that paragraph' },
  'd-binhkhoan': DATE_IN_HEAD,
  'd-hoangnam': DATE_IN_HEAD,
  'd-luongtrac': { blocks: 'lacks a caption behind the last paragraph, which only its element tells from a line of the side column' },
  'd-myloctrung': { blocks: CELLS_OF_PARAGRAPHS },
  'd-phutrach': { lead: 'gaps stand around the first paragraph in the text, as they do around a lead', blocks: 'lacks its first paragraph, which is the lead' },
  'd-tuylocan': { ...LEAD_BY_CLASS, ...DATE_IN_HEAD },
};

interface Pair {
  readonly name: string;
  readonly path: string;
}

function pagesIn(folder: string): Pair[] {
  return readdirSync(folder).filter((name) => name.endsWith('.html')).sort().map((name) => ({ name: name.slice(0, -'.html'.length), path: join(folder, name) }));
}

if (shared === null) console.warn('skipped: the municipal pages are not beside this repository; only the fixtures are compared');
const pairs = [...pagesIn(join(__dirname, '..', 'fixtures')), ...(shared === null ? [] : pagesIn(join(shared, 'corpus', 'municipal-html')))];

const valuesOf = (page: Extraction, shown: string): ReadonlyMap<Field, unknown> => new Map((Object.keys(FIELDS) as Field[]).map((field) => [field, FIELDS[field](page, shown)]));

describe('a page as HTML and as text', () => {
  test.each(pairs.map((pair) => [pair.name, pair] as const))('%s', (name, { path }) => {
    const bytes = readFileSync(path);
    const shown = renderText(decode(bytes, { declared: declaredCharset(bytes) }).text);
    const html = valuesOf(extract(bytes), shown);
    const text = valuesOf(extract(shown, { format: 'text' }), shown);
    const known = KNOWN[name] ?? {};
    for (const [field, value] of text) {
      const reason = known[field];
      if (reason === undefined) expect({ [field]: value }).toEqual({ [field]: html.get(field) });
      // Agree by now? Then take the entry out of the table.
      else expect({ [field]: value }).not.toEqual({ [field]: html.get(field) });
    }
  });

  test('every page with a known difference is there', () => {
    const names = new Set(pairs.map((pair) => pair.name));
    expect(Object.keys(KNOWN).filter((name) => !names.has(name) && (shared !== null || !name.startsWith('d-')))).toEqual([]);
  });
});
