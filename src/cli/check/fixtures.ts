/** Fixtures: pages with, beside each, the JSON they must give. Serves the command, CI and the tests. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Analysis } from '../../extract';
import { DEFAULT_MAX_BYTES, parseBytes } from '../arguments';
import { readTask } from '../batch/read-task';
import { pageTask } from '../batch/tasks';
import { CliError, EXIT, systemCode } from '../exit-codes';
import { systemPath } from '../file-name';
import { requirePaths, requireSinglePages } from '../inputs';
import type { Io } from '../io';
import { shownName } from '../printable';
import { format } from '../print';
import { describe } from '../read-page';
import { byEnding, kindOf, PAGE_ENDING, walk } from '../walk';
import { compare, type Difference } from './compare';

/** A page and the file that says what it must give; either may be missing. */
export interface Fixture {
  /** The page; null when there is only an expectation. */
  readonly page: string | null;
  readonly expectedFile: string;
}

/** What the check of a fixture found. */
export interface FixtureResult extends Fixture {
  readonly passed: boolean;
  /** What is wrong with the fixture itself, or null. */
  readonly problem: string | null;
  readonly differences: readonly Difference[];
  /** What the program prints for the page; null without a page. */
  readonly actual: string | null;
  /** null when there is no page, or it could not be read. */
  readonly analysis: Analysis | null;
}

const EXPECTED = '.expected.json';
const EXPECTED_ENDING = /\.expected\.json$/;

/**
 * Fixtures in the order of the arguments (folders or single pages), sorted within a folder, each once.
 * @throws CliError for a path that does not exist, for what is no page with a file beside it, and for two pages with one expectation.
 */
export function listFixtures(paths: readonly string[]): Fixture[] {
  requirePaths(paths);
  requireSinglePages(paths, 'auto', 'check');
  requirePages(paths);
  const fixtures = paths.flatMap((path) => (kindOf(path) === 'folder' ? fixturesBelow(path) : [{ page: path, expectedFile: expectationOf(path) }]));
  const byPlace = new Map(fixtures.map((fixture) => [resolve(fixture.page ?? fixture.expectedFile), fixture]));
  return [...byPlace.values()];
}

function requirePages(paths: readonly string[]): void {
  if (paths.includes('-')) throw new CliError(EXIT.usage, 'standard input: has no expectation beside it; name the file of the page');
  const expectation = paths.find((path) => EXPECTED_ENDING.test(path) && kindOf(path) !== 'folder');
  if (expectation !== undefined) throw new CliError(EXIT.usage, `${shownName(expectation)}: is what a page must give; name the page beside it, or the folder`);
}

function fixturesBelow(folder: string): Fixture[] {
  const pages = walk(folder, byEnding(PAGE_ENDING)).map((page) => ({ page, expectedFile: expectationOf(page) }));
  const wanted = new Map<string, string>();
  for (const { page, expectedFile } of pages) {
    const other = wanted.get(expectedFile);
    if (other !== undefined) throw new CliError(EXIT.usage, `${shownName(page)}: has the same expectation as ${shownName(other)}; rename one of them`);
    wanted.set(expectedFile, page);
  }
  // A folder that may not be listed is among the pages already.
  const orphans = walk(folder, byEnding(EXPECTED_ENDING)).filter((file) => EXPECTED_ENDING.test(file) && !wanted.has(file));
  return [...pages, ...orphans.map((expectedFile) => ({ page: null, expectedFile }))];
}

/** `a/page.txt` → `a/page.expected.json` */
function expectationOf(page: string): string {
  const name = basename(page);
  const dot = name.lastIndexOf('.');
  return page.slice(0, page.length - name.length) + (dot > 0 ? name.slice(0, dot) : name) + EXPECTED;
}

/** Runs one page and compares. `input.path` is the bare file name, so that a result holds wherever the folder lies. */
export async function checkFixture(fixture: Fixture, io: Pick<Io, 'read' | 'open'>): Promise<FixtureResult> {
  const { page, expectedFile } = fixture;
  const failed = { ...fixture, passed: false, differences: [], actual: null, analysis: null };
  if (page === null) return { ...failed, problem: 'there is no page to this expectation; add the page, or delete the file' };
  const { result: { analysis, failure }, identity } = await readTask({ ...pageTask(page), path: basename(page) }, { format: 'auto', maxBytes: parseBytes(DEFAULT_MAX_BYTES) }, io);
  const actual = format(failure === null ? analysis.extraction : failure.record, false, identity);
  if (failure?.code === 'internal') return { ...failed, problem: failure.message };
  const { expected, problem } = readExpectation(expectedFile);
  const differences = problem === null ? compare(expected, JSON.parse(actual)) : [];
  // What the disk says is no result of the page: `--update` must not write it down as one.
  if (failure?.code === 'unreadable' && (problem !== null || differences.length > 0)) return { ...failed, problem: failure.message };
  if (problem !== null) return { ...failed, actual, problem };
  return { ...fixture, passed: differences.length === 0, problem: null, differences, actual, analysis };
}

/** What a page must give, or what is wrong with the file that should say it. */
function readExpectation(file: string): { readonly expected: unknown; readonly problem: string | null } {
  const fail = (problem: string): { expected: unknown; problem: string } => ({ expected: null, problem: `${basename(file)} ${problem}` });
  try {
    return { expected: JSON.parse(readFileSync(systemPath(file), 'utf8')), problem: null };
  } catch (error) {
    if (error instanceof SyntaxError) return fail('is not JSON; mend it, or let extract check --update write it anew');
    const code = systemCode(error);
    if (code === null) throw error;
    return fail(code === 'ENOENT' ? 'is missing; extract check --update writes it' : `cannot be read: ${describe(error, file).message}`);
  }
}
