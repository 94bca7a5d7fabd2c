/** Chooses fixtures by a pattern. */
import picomatch from 'picomatch';
import { basename } from 'node:path';
import { CliError, EXIT } from '../exit-codes';
import type { Fixture } from './fixtures';

/**
 * The fixtures whose path, or whose file name with or without its ending, matches the pattern.
 * @throws CliError when there is none: a check that checks nothing must not pass.
 */
export function selectFixtures(fixtures: readonly Fixture[], only: string | undefined): readonly Fixture[] {
  if (only === undefined) return fixtures;
  const matches = picomatch(only);
  const chosen = fixtures.filter(({ page, expectedFile }) => {
    const path = page ?? expectedFile;
    const name = basename(path);
    return [path, name, name.replace(/\.expected\.json$|\.[^.]*$/, '')].some((text) => matches(text));
  });
  if (chosen.length === 0) throw new CliError(EXIT.usage, `--only: no fixture of ${fixtures.length} matches "${only}"; a pattern is matched with file names and whole paths, such as "vi-*"`);
  return chosen;
}
