/** What the report shows of one page: its pieces with their verdicts, and the fields with the pieces they were made of. */
import type { Analysis, Extraction, Judged, Label } from '../../extract';
import type { Detail, Field, PackedPiece, PackedVerdict, Related } from './data';
import { openTable, type Table } from './tables';

/** What all details share. */
export interface Tables {
  readonly labels: Table<Label>;
  readonly rules: Table<string>;
  readonly reasons: Table<string>;
}

export function openTables(): Tables {
  return { labels: openTable(), rules: openTable(), reasons: openTable() };
}

const BODY: ReadonlySet<Label> = new Set<Label>(['paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'caption']);

export function detailOf({ page, judged, extraction }: Analysis, tables: Tables): Detail {
  const { bytes, sha256, repairs } = extraction.input;
  return {
    lineCount: page.lineCount,
    dialect: page.dialect,
    bytes,
    sha256,
    repairs,
    warnings: extraction.warnings,
    pieces: judged.map((item) => pack(item, tables)),
    fields: fieldsOf(extraction, judged),
    blocks: placesOf(judged, (label) => BODY.has(label)),
    related: extraction.relatedLinks.map((link): Related => {
      const { title, date, url, section, lines } = link;
      const from = judged.flatMap(({ block, label }, index) => (label === 'related' && block.lines.first <= lines[1] && block.lines.last >= lines[0] ? [index] : []));
      return { title, date, url, section, from };
    }),
  };
}

/** The verdict that holds stands first, then those before it, newest first. */
function pack({ block, verdicts }: Judged, { labels, rules, reasons }: Tables): PackedPiece {
  const packed = verdicts.map(({ label, rule, reason }): PackedVerdict => [labels.place(label), rules.place(rule), reasons.place(reason)]);
  return [block.lines.first, block.lines.last, block.text, ...packed.reverse()];
}

function placesOf(judged: readonly Judged[], wanted: (label: Label) => boolean): number[] {
  return judged.flatMap(({ label }, index) => (wanted(label) ? [index] : []));
}

function fieldsOf({ article, byline, authors, organization, sourceUrl, sourceName, views, visitorCounter }: Extraction, judged: readonly Judged[]): Field[] {
  const field = (name: string, text: string | null, label: Label): Field => ({ name, text, from: text === null ? [] : placesOf(judged, (other) => other === label), note: null });
  return [
    field('title', article.title, 'title'),
    field('lead', article.lead, 'lead'),
    field('publishedAt', article.publishedAt, 'date'),
    field('updatedAt', article.updatedAt, 'date'),
    field('byline', byline, 'byline'),
    field('authors', authors.length === 0 ? null : authors.join('; '), 'byline'),
    field('organization', organization, 'byline'),
    field('sourceUrl', sourceUrl, 'source'),
    field('sourceName', sourceName, 'source'),
    field('views', views === null ? null : String(views), 'views'),
    field('visitorCounter', visitorCounter === null ? null : Object.entries(visitorCounter).map(([key, value]) => `${key} ${value ?? '–'}`).join(', '), 'counter'),
  ];
}
