/** Fixtures: pages with, beside each, the JSON they must give. Serves the command, CI and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Analysis } from '../../extract';
import { readTask } from '../batch/read-task';
import { pageTask } from '../batch/tasks';
import { CliError, EXIT } from '../exit-codes';
import { requirePaths, requireSinglePages } from '../inputs';
import { shownName, type Io } from '../io';
import { format } from '../print';
import { DEFAULT_MAX_BYTES } from '../read-page';
import { byEnding, kindOf, PAGE_ENDING, walk } from '../walk';
import { compare, type Difference } from './compare';

export interface Fixture {
  /** The page; null when there is only an expectation. */
  readonly page: string | null;
  readonly expectedFile: string;
}

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
 * Fixtures in the order of the arguments (folders or single pages), sorted within a folder.
 * @throws CliError for a path that does not exist, for a file of many pages, and for two pages with one expectation.
 */
export function listFixtures(paths: readonly string[]): Fixture[] {
  requirePaths(paths);
  requireSinglePages(paths, 'auto', 'check');
  return paths.flatMap((path) => (kindOf(path) === 'folder' ? fixturesBelow(path) : [{ page: path, expectedFile: expectationOf(path) }]));
}

function fixturesBelow(folder: string): Fixture[] {
  const pages = walk(folder, byEnding(PAGE_ENDING)).map((page) => ({ page, expectedFile: expectationOf(page) }));
  const wanted = new Map<string, string>();
  for (const { page, expectedFile } of pages) {
    const other = wanted.get(expectedFile);
    if (other !== undefined) throw new CliError(EXIT.usage, `${shownName(page)}: has the same expectation as ${shownName(other)}; rename one of them`);
    wanted.set(expectedFile, page);
  }
  const orphans = walk(folder, byEnding(EXPECTED_ENDING)).filter((file) => !wanted.has(file));
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
  const { result: { analysis, failure }, identity } = await readTask({ ...pageTask(page), path: basename(page) }, { format: 'auto', maxBytes: DEFAULT_MAX_BYTES }, io);
  const actual = format(failure === null ? analysis.extraction : failure.record, false, identity);
  if (failure?.code === 'internal') return { ...failed, problem: failure.message };
  if (!existsSync(expectedFile)) return { ...failed, actual, problem: `${basename(expectedFile)} is missing; extract check --update writes it` };
  const expected = parse(readFileSync(expectedFile, 'utf8'));
  if (expected === undefined) return { ...failed, actual, problem: `${basename(expectedFile)} is not JSON` };
  const differences = compare(expected, JSON.parse(actual));
  return { ...fixture, passed: differences.length === 0, problem: null, differences, actual, analysis };
}

/** The value of a JSON text; undefined when it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
