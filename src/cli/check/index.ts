/** The command `check`: says, field by field, where the program no longer prints what a fixture expects. */
import { existsSync } from 'node:fs';
import { CliError, EXIT } from '../exit-codes';
import { systemPath } from '../file-name';
import type { Io } from '../io';
import { printable, shownName } from '../printable';
import { writeWhole } from '../output';
import { painter, type When } from '../paint';
import { checkFixture, listFixtures, type FixtureResult } from './fixtures';
import type { CheckView } from './human';
import { reporterFor, type CheckFormat } from './reporters';
import { selectFixtures } from './select';
import type * as Watch from './watch';

/** The options of `check`. */
export interface CheckFlags {
  readonly update?: boolean;
  readonly only?: string;
  readonly watch?: boolean;
  readonly format: CheckFormat;
  readonly color: When;
}

/** Returns the exit code; for people the last line printed is `N passed, N failed`. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  if (flags.watch !== true) return checkOnce(paths, flags, io);
  const { watchPaths } = require('./watch') as typeof Watch;
  // What is wrong with the paths ends the command; later on it is told, and may be mended.
  const first = await checkOnce(paths, flags, io);
  const watcher = watchPaths(paths);
  try {
    for (let code = first; ; ) {
      io.err(`extract: watching${code === EXIT.ok ? '' : ' (failed)'}; Ctrl-C ends it\n`);
      const signal = await watcher.changed(io.pause);
      if (signal !== null) return signal;
      await io.out('\n');
      code = await checkAgain(paths, flags, io);
    }
  } finally {
    watcher.close();
  }
}

async function checkAgain(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  try {
    return await checkOnce(paths, flags, io);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    io.err(`extract: ${printable(error.message)}\n`);
    return error.exitCode;
  }
}

async function checkOnce(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const all = listFixtures(paths);
  if (all.length === 0) throw new CliError(EXIT.usage, `${paths.map(shownName).join(', ')}: no fixtures here (looked for .txt, .md, .html and .mhtml files)`);
  const fixtures = selectFixtures(all, flags.only);
  const reporter = reporterFor(flags.format, viewOf(flags, io));
  let failed = 0;
  for (const fixture of fixtures) {
    const result = await checkFixture(fixture, io);
    const said = reporter.fixture(result);
    if (said !== '') await io.out(said);
    if (!result.passed && (flags.update !== true || !(await updated(result, io)))) failed++;
  }
  await io.out(reporter.end(fixtures.length - failed, failed));
  return failed === 0 ? EXIT.ok : EXIT.differs;
}

/** Columns for lines of the page where there is no terminal. */
const PIPE_WIDTH = 120;

function viewOf({ color }: CheckFlags, io: Io): CheckView {
  const paint = painter(color, io);
  return { paint, colored: paint.level > 0, width: io.stdoutIsTerminal ? io.columns : Infinity, excerptWidth: io.stdoutIsTerminal ? io.columns : PIPE_WIDTH };
}

/** Writes what the program prints now; false when there is nothing to write or CI forbids a new file. */
async function updated({ page, expectedFile, actual }: FixtureResult, io: Io): Promise<boolean> {
  if (page === null || actual === null) return false;
  const known = existsSync(systemPath(expectedFile));
  if (!known && io.env['CI'] === 'true') {
    await io.out('  not created: CI=true\n');
    return false;
  }
  await writeWhole(expectedFile, actual, io);
  await io.out(`  ${known ? 'updated' : 'created'} ${shownName(expectedFile)}\n`);
  return true;
}
