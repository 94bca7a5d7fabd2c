/** The command `check`: says, field by field, where the program no longer prints what a fixture expects. */
import { existsSync } from 'node:fs';
import { CliError, EXIT } from './exit-codes';
import { checkFixture, listFixtures, type FixtureResult } from './fixtures';
import { printable, shownName, type Io } from './io';
import { writeWhole } from './output';

/** Returns the exit code; the last line printed is `N passed, N failed`. */
export async function checkCommand(paths: readonly string[], update: boolean, io: Io): Promise<number> {
  const fixtures = listFixtures(paths);
  if (fixtures.length === 0) throw new CliError(EXIT.usage, `${paths.map(shownName).join(', ')}: no fixtures here (looked for .txt, .md and .html files)`);
  let failed = 0;
  for (const fixture of fixtures) {
    const result = await checkFixture(fixture, io);
    if (result.passed) continue;
    await io.out(describe(result));
    if (!update || !(await updated(result, io))) failed++;
  }
  await io.out(`${fixtures.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? EXIT.ok : EXIT.differs;
}

/** Writes what the program prints now; false when there is nothing to write or CI forbids a new file. */
async function updated({ page, expectedFile, actual }: FixtureResult, io: Io): Promise<boolean> {
  if (page === null || actual === null) return false;
  const known = existsSync(expectedFile);
  if (!known && io.env['CI'] === 'true') {
    await io.out('  not created: CI=true\n');
    return false;
  }
  await writeWhole(expectedFile, actual, io);
  await io.out(`  ${known ? 'updated' : 'created'} ${shownName(expectedFile)}\n`);
  return true;
}

/** A fixture's failure in words: the file, then what is wrong with it. */
export function describe({ page, expectedFile, problem, differences }: FixtureResult): string {
  const lines = [shownName(page ?? expectedFile)];
  if (problem !== null) lines.push(`  ${printable(problem)}`);
  for (const { path, expected, actual } of differences) {
    lines.push(`  ${printable(path)}`);
    if (expected !== undefined) lines.push(`    expected  ${printable(expected)}`);
    if (actual !== undefined) lines.push(`    got       ${printable(actual)}`);
  }
  return `${lines.join('\n')}\n`;
}
