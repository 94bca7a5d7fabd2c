/** Which pages are listed, and in which order. */
import type { Row } from '../data';
import type { Facet } from './facets';
import type { Column, State } from './state';

/** A page and what it is searched by. */
export interface Entry {
  readonly index: number;
  readonly row: Row;
  readonly folded: string;
}

/** The pages of a report, ready to be searched. */
export function entriesOf(rows: readonly Row[]): readonly Entry[] {
  return rows.map((row, index) => ({ index, row, folded: foldForSearch([row.path, row.title, row.byline, row.source].join('\n')) }));
}

/** Lower case without marks, so that "hoa bac" finds "Hòa Bắc". */
export function foldForSearch(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Pages that answer to the search and to every facet but one, whose own values are to be counted. */
export function filtered(entries: readonly Entry[], { search, picked }: State, facets: readonly Facet[], except: Facet | null = null): readonly Entry[] {
  const words = foldForSearch(search).split(/\s+/).filter((word) => word !== '');
  const asked = facets.filter((facet) => facet !== except && (picked.get(facet.name)?.size ?? 0) > 0);
  return entries.filter(({ row, folded }) => words.every((word) => folded.includes(word)) && asked.every((facet) => answers(row, facet, picked.get(facet.name) ?? new Set())));
}

function answers(row: Row, { valuesOf, several }: Facet, picked: ReadonlySet<string>): boolean {
  const values = valuesOf(row);
  return several ? [...picked].every((value) => values.includes(value)) : values.some((value) => picked.has(value));
}

/** How often each value of a facet comes; a facet of single values ignores what is picked in itself. */
export function counts(entries: readonly Entry[], state: State, facets: readonly Facet[], facet: Facet): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { row } of filtered(entries, state, facets, facet.several ? null : facet)) {
    for (const value of facet.valuesOf(row)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

const collator = new Intl.Collator(undefined, { numeric: true });

const KEYS: Readonly<Record<Column, (row: Row) => string | number | null>> = {
  page: ({ title, path }) => title ?? path,
  kind: ({ kind }) => kind,
  date: ({ published }) => published,
  byline: ({ byline }) => byline,
  source: ({ source }) => source,
  boilerplate: ({ boilerplate }) => boilerplate,
  warnings: ({ warnings }) => (warnings.length === 0 ? null : warnings.join(' ')),
};

/** Sorted by a column; pages without a value come last either way, equal ones keep their order. */
export function sorted(entries: readonly Entry[], { sort, down }: State): readonly Entry[] {
  if (sort === null) return entries;
  const keyed = entries.map((entry) => ({ entry, key: KEYS[sort](entry.row) }));
  const turn = down ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return turn * (typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key)));
  });
  return keyed.map(({ entry }) => entry);
}
