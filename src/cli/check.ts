/** Compares fixtures with what the program prints now; serves the command, CI and the tests. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '../extract';
import { compare, type Difference } from './compare';
import { CliError, EXIT } from './exit-codes';
import { format } from './extract-command';
import { listInputs } from './inputs';
import { printable, type Io } from './io';

export interface FixtureResult {
  readonly file: string;
  readonly differences: readonly Difference[];
  /** What the program prints now. */
  readonly actual: string;
  readonly expectedFile: string;
  /** False when there is no expectation yet, which counts as a failure. */
  readonly expected: boolean;
}

/** Checks every page of a folder against the `.expected.json` beside it. */
export function checkFixtures(dir: string): FixtureResult[] {
  return listInputs([dir]).files.map((file) => {
    const expectedFile = file.replace(/\.[^.]+$/, '.expected.json');
    const record = extract(readFileSync(file), { path: basename(file) });
    const expected = existsSync(expectedFile);
    const wanted: unknown = expected ? JSON.parse(readFileSync(expectedFile, 'utf8')) : null;
    return { file, differences: expected ? compare(wanted, record) : [], actual: format(record, false), expectedFile, expected };
  });
}

export async function checkCommand(dirs: readonly string[], update: boolean, io: Io): Promise<number> {
  const ci = io.env['CI'] === 'true';
  let passed = 0;
  let failed = 0;
  for (const result of dirs.flatMap(checkFixtures)) {
    const same = result.expected && result.differences.length === 0;
    if (same) {
      passed++;
      continue;
    }
    await io.out(describe(result));
    if (update && !(ci && !result.expected)) {
      writeExpectation(result);
      await io.out(`  ${result.expected ? 'updated' : 'created'} ${printable(result.expectedFile)}\n`);
      passed++;
    } else failed++;
  }
  await io.out(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? EXIT.ok : EXIT.differs;
}

function writeExpectation(result: FixtureResult): void {
  try {
    writeFileSync(result.expectedFile, result.actual);
  } catch (error) {
    throw new CliError(EXIT.cannotWrite, `${result.expectedFile}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

function describe(result: FixtureResult): string {
  const lines = [`${printable(result.file)}`];
  if (!result.expected) lines.push(`  no expectation: ${printable(basename(result.expectedFile))} is missing; extract check --update creates it`);
  for (const { path, expected, actual } of result.differences) {
    lines.push(`  ${path}`);
    if (expected !== undefined) lines.push(`    expected  ${printable(expected)}`);
    if (actual !== undefined) lines.push(`    got       ${printable(actual)}`);
  }
  return `${lines.join('\n')}\n`;
}
