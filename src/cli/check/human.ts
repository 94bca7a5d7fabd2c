/** A failed fixture as a person wants to see it: file, field, both values with the words that differ, and the lines of the page. */
import { printable, shownName } from '../printable';
import type { Painter } from '../paint';
import { excerptsOf } from './excerpt';
import type { FixtureResult } from './fixtures';
import { locate } from './locate';
import { showValues } from './values';

/** How a check is looked at. */
export interface CheckView {
  readonly paint: Painter;
  /** True when differing words are told by colour; else they stand between ⟦ ⟧. */
  readonly colored: boolean;
  /** Columns for values; Infinity in a pipe, where they are searched. */
  readonly width: number;
  /** Columns for lines of the page. */
  readonly excerptWidth: number;
}

const MARGIN = 14;
const EXCERPT_MARGIN = 6;
/** Less room than this is not worth having. */
const LEAST_ROOM = 20;

/** Lines of text, with a final line feed. */
export function showFailure(result: FixtureResult, { paint, colored, width, excerptWidth }: CheckView): string {
  const { page, expectedFile, problem, analysis } = result;
  const out = [paint.bold(shownName(page ?? expectedFile))];
  if (problem !== null) out.push(`  ${paint.red(printable(problem))}`);
  const differences = locate(result);
  const excerpt = analysis === null || differences.length === 0 ? null : excerptsOf(analysis, paint);
  for (const { path, expected, actual, lines } of differences) {
    const [want, got] = showValues(expected, actual, Math.max(LEAST_ROOM, width - MARGIN), colored ? paint : null);
    const under = (name: string, texts: readonly string[]): string[] => texts.map((line, index) => `${(index === 0 ? `    ${name}` : '').padEnd(MARGIN)}${line}`.trimEnd());
    out.push(`  ${paint.yellow(printable(path === '' ? 'the whole record' : path))}`, ...under('expected', want), ...under('got', got));
    if (excerpt !== null && lines.length > 0) out.push(...excerpt(lines, excerptWidth - EXCERPT_MARGIN).map((line) => `${' '.repeat(EXCERPT_MARGIN)}${line}`));
  }
  return `${out.join('\n')}\n`;
}
