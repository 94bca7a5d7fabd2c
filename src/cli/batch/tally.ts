/** Counts what has become of the pages: for the exit code, the summary and the progress line. */
import { EXIT } from '../exit-codes';
import type { Outcome } from './task';

export interface Tally {
  pages: number;
  failed: number;
  bugs: number;
  /** Pages that were passed over, as their record is up to date; they count as pages. */
  upToDate: number;
  /** Pages whose record could not be written. */
  unwritten: number;
  /** Page kind → pages, and error code → pages. */
  readonly kinds: Map<string, number>;
  readonly errors: Map<string, number>;
}

/** An empty count. */
export function newTally(): Tally {
  return { pages: 0, failed: 0, bugs: 0, upToDate: 0, unwritten: 0, kinds: new Map(), errors: new Map() };
}

/** Counts a page; with `strict` one with warnings has failed, though it has a record. */
export function count(tally: Tally, { facts, failure }: Outcome, strict: boolean): void {
  tally.pages++;
  if (facts !== null) add(tally.kinds, facts.pageKind);
  if (failure !== null) add(tally.errors, failure.code);
  if (failure !== null || (strict && facts !== null && facts.warnings.length > 0)) tally.failed++;
  if (failure?.code === 'internal') tally.bugs++;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A bug outweighs an output that could not be written, and this a page that failed. */
export function exitCode({ pages, failed, bugs, unwritten }: Tally): number {
  if (bugs > 0) return EXIT.bug;
  if (unwritten > 0) return EXIT.cannotWrite;
  if (failed === 0) return EXIT.ok;
  return failed === pages ? EXIT.allFailed : EXIT.someFailed;
}

/** `2 article, 1 unreadable; 1 of 3 pages failed`: pages by kind, the failed by code, then what the exit code says. Of none, `no pages`. */
export function summary({ pages, failed, upToDate, unwritten, kinds, errors }: Tally): string {
  if (pages === 0) return 'no pages';
  const counts = [...listed(kinds), ...listed(errors), ...(upToDate === 0 ? [] : [`${upToDate} up to date`]), ...(unwritten === 0 ? [] : [`${unwritten} not written`])];
  return `${counts.join(', ')}; ${failed} of ${pages} pages failed`;
}

/** The most frequent first, equal ones by name: the same counts always read the same. */
export function listed(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key, n]) => `${n} ${key}`);
}
