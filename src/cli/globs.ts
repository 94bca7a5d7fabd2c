/** `--include` and `--exclude`; loaded when one of them is given. */
import picomatch from 'picomatch';
import { PAGE_ENDING, type Filter } from './walk';

/**
 * A pattern without `/` is for names in any folder, one with `/` for paths below the folder that is searched. What is
 * included takes the place of the usual endings; an excluded folder is not entered.
 */
export function byGlobs(include: readonly string[], exclude: readonly string[]): Filter {
  const included = include.length === 0 ? (file: string) => PAGE_ENDING.test(file) : anyOf(include);
  const excluded = exclude.length === 0 ? () => false : anyOf(exclude);
  return { wants: (file) => included(file) && !excluded(file), enters: (folder) => !excluded(folder) };
}

function anyOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob.replace(/^\.?\//, ''), { basename: !glob.includes('/') }));
  return (path) => matchers.some((matches) => matches(path));
}
