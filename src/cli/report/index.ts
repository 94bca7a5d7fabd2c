/** Makes a report: one HTML file in pieces, to be written one behind the other. */
import type { Analysis } from '../../extract';
import type { Failure } from '../read-page';
import type { Overview, Row, Unreadable } from './data';
import { detailOf, openTables } from './detail';
import { failedRow, rowOf } from './row';
import { dataElement, shellEnd, shellStart } from './shell';

export interface Report {
  /** The file's beginning. */
  readonly start: string;
  /** Adds a page; what to write for it. */
  readonly add: (analysis: Analysis) => string;
  /** Adds a page that gave no record. */
  readonly addFailure: (file: string, failure: Failure) => string;
  /** The file's end, when all pages are there. */
  readonly end: () => string;
}

/** `title` is that of the window; `version` the program's. */
export function openReport(title: string, version: string): Report {
  const tables = openTables();
  const rows: Row[] = [];
  const add = (row: Row, data: unknown): string => dataElement(`page-${rows.push(row) - 1}`, data);
  return {
    start: shellStart(title),
    add: (analysis) => add(rowOf(analysis), detailOf(analysis, tables)),
    addFailure: (file, failure) => add(failedRow(file, failure), { error: { code: failure.code, message: failure.message } } satisfies Unreadable),
    end: () => {
      const overview: Overview = { version, rows, labels: tables.labels.words, rules: tables.rules.words, reasons: tables.reasons.words };
      return `${dataElement('overview', overview)}${shellEnd()}`;
    },
  };
}
