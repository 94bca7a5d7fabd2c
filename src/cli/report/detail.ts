/** What the report shows of one page: its pieces with their verdicts, and the fields with the pieces they were made of. */
import type { Analysis, Extraction, Label } from '../../extract';
import { explainField, trace, type FieldName, type FieldReasons, type TracedBlock, type TracedField } from '../../trace';
import type { Detail, Field, Other, PackedPiece, PackedVerdict, Related } from './data';
import { openTable, type Table } from './tables';

/** What all details share. */
export interface Tables {
  readonly labels: Table<Label>;
  readonly rules: Table<string>;
  readonly reasons: Table<string>;
}

/** Tables without words yet, for one report. */
export function openTables(): Tables {
  return { labels: openTable(), rules: openTable(), reasons: openTable() };
}

/** What the view of a page shows; its labels, rules and reasons go into the tables. */
export function detailOf(analysis: Analysis, tables: Tables): Detail {
  const { page, extraction } = analysis;
  const { bytes, sha256, repairs } = extraction.input;
  const { blocks, fields } = trace(analysis);
  return {
    lineCount: page.lineCount,
    dialect: page.dialect,
    bytes,
    sha256,
    repairs,
    warnings: extraction.warnings,
    pieces: blocks.map((block) => pack(block, tables)),
    fields: fields.map((field) => fieldOf(field, analysis, blocks)),
    blocks: fields.find(({ name }) => name === 'blocks')?.blocks ?? [],
    related: relatedOf(extraction, blocks),
  };
}

/** Where several links share a line, as in HTML without line breaks, each has the pieces that hold its title. */
function relatedOf({ relatedLinks }: Extraction, blocks: readonly TracedBlock[]): Related[] {
  const onLine = new Map<number, number>();
  for (const { lines } of relatedLinks) onLine.set(lines[0], (onLine.get(lines[0]) ?? 0) + 1);
  return relatedLinks.map(({ lines, ...link }) => {
    const near = within(lines, blocks).filter((place) => blocks[place]?.label === 'related');
    const own = (onLine.get(lines[0]) ?? 0) > 1 ? near.filter((place) => blocks[place]?.text.includes(link.title) === true) : [];
    return { ...link, from: own.length > 0 ? own : near };
  });
}

/** The verdict that holds stands first, then those before it, newest first. */
function pack({ lines, text, verdicts }: TracedBlock, { labels, rules, reasons }: Tables): PackedPiece {
  const packed = verdicts.map(({ label, rule, reason }): PackedVerdict => [labels.place(label), rules.place(rule), reasons.place(reason)]);
  return [lines[0], lines[1], text, ...packed.reverse()];
}

/** Fields whose candidates cost nothing to tell; those of title and lead are weighed anew, which takes as long as reading the page. */
const CHEAP: ReadonlySet<FieldName> = new Set<FieldName>(['publishedAt', 'updatedAt', 'byline', 'sourceUrl', 'sourceName']);

function fieldOf({ name, blocks: from, missing }: TracedField, analysis: Analysis, blocks: readonly TracedBlock[]): Field {
  const reasons = CHEAP.has(name) || (name === 'title' && missing !== null) ? explainField(name, analysis) : null;
  return { name, text: sayValue(name, analysis.extraction), more: sayMore(name, analysis.extraction), from, why: missing ?? reasons?.decision ?? null, others: othersOf(reasons, blocks) };
}

/** More would not be looked through. */
const MOST_OTHERS = 8;
const LONGEST_OTHER = 200;

function othersOf(reasons: FieldReasons | null, blocks: readonly TracedBlock[]): Other[] {
  return (reasons?.candidates ?? [])
    .filter(({ chosen }) => !chosen)
    .slice(0, MOST_OTHERS)
    .map(({ value, lines, reason }) => {
      const near = lines === null ? [] : within(lines, blocks);
      const exact = near.filter((place) => blocks[place]?.text.includes(value) === true);
      return { text: value.length > LONGEST_OTHER ? `${value.slice(0, LONGEST_OTHER)}…` : value, from: exact.length > 0 ? exact : near, reason };
    });
}

/** Blocks that stand on some lines. */
function within([first, last]: readonly [number, number], blocks: readonly TracedBlock[]): number[] {
  return blocks.flatMap(({ lines }, place) => (lines[0] <= last && lines[1] >= first ? [place] : []));
}

function sayValue(name: FieldName, { article, ...fields }: Extraction): string | null {
  switch (name) {
    case 'title':
    case 'lead':
    case 'publishedAt':
    case 'updatedAt':
      return article[name];
    case 'blocks':
      return article.blocks.length === 0 ? null : String(article.blocks.length);
    case 'relatedLinks':
      return fields.relatedLinks.length === 0 ? null : String(fields.relatedLinks.length);
    case 'views':
      return fields.views === null ? null : String(fields.views);
    case 'visitorCounter':
      return fields.visitorCounter === null ? null : Object.entries(fields.visitorCounter).map(([key, value]) => `${key} ${value ?? '–'}`).join(', ');
    default:
      return fields[name];
  }
}

function sayMore(name: FieldName, { byline, authors, organization }: Extraction): string | null {
  if (name !== 'byline') return null;
  const parts = [authors.length === 1 && authors[0] === byline ? '' : authors.join('; '), organization === byline ? '' : (organization ?? '')].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}
