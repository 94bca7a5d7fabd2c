/** What pages can be sorted out by: each facet gives the values a page has in it. */
import type { Row } from '../data';
import { languageName, MISSING } from './names';

export type FacetName = 'missing' | 'kind' | 'warning' | 'language' | 'encoding' | 'format' | 'date' | 'boilerplate';

export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  /** Values of a page; none where the question makes no sense. */
  readonly valuesOf: (row: Row) => readonly string[];
  readonly nameOf: (value: string) => string;
  /** True when a page may have several values: then a page must have all that are picked, else one of them. */
  readonly several: boolean;
  /** True to list values in their own order, false to list the commonest first. */
  readonly ordered: boolean;
}

const same = (value: string): string => value;
const orNone = (value: string | null): readonly string[] => [value ?? ''];

/** Shares of boilerplate in steps of a tenth: `0` is up to 10 %. */
const STEPS = 10;
function stepOf(share: number): string {
  return String(Math.min(STEPS - 1, Math.floor(share * STEPS)));
}

/** `dateStep` cuts an ISO date to the step of the chart. */
export function facetsOf(dateStep: (iso: string) => string, dateName: (step: string) => string): readonly Facet[] {
  return [
    { name: 'missing', title: 'Missing fields', valuesOf: ({ missing }) => missing, nameOf: (value) => `no ${MISSING[value as keyof typeof MISSING] ?? value}`, several: true, ordered: false },
    { name: 'kind', title: 'Kind of page', valuesOf: ({ kind }) => [kind], nameOf: same, several: false, ordered: false },
    { name: 'warning', title: 'Warnings', valuesOf: ({ warnings }) => warnings, nameOf: same, several: true, ordered: false },
    { name: 'date', title: 'Date of publication', valuesOf: (row) => readable(row, [row.published === null ? '' : dateStep(row.published)]), nameOf: dateName, several: false, ordered: true },
    { name: 'language', title: 'Language', valuesOf: (row) => readable(row, orNone(row.language)), nameOf: (value) => (value === '' ? 'not known' : languageName(value)), several: false, ordered: false },
    {
      name: 'boilerplate',
      title: 'Boilerplate',
      valuesOf: ({ boilerplate }) => (boilerplate === null ? [] : [stepOf(boilerplate)]),
      nameOf: (step) => `${Number(step) * STEPS}–${(Number(step) + 1) * STEPS} %`,
      several: false,
      ordered: true,
    },
    { name: 'encoding', title: 'Encoding', valuesOf: (row) => readable(row, orNone(row.encoding)), nameOf: same, several: false, ordered: false },
    { name: 'format', title: 'Format', valuesOf: (row) => readable(row, orNone(row.format)), nameOf: same, several: false, ordered: false },
  ];
}

function readable({ kind }: Row, values: readonly string[]): readonly string[] {
  return kind === 'unreadable' ? [] : values;
}
