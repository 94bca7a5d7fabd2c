/** The differences of a checked fixture, ready to be shown. */
import { concernedLines } from './concerned';
import type { Difference } from './compare';
import type { FixtureResult } from './fixtures';

/** The differences, each with all lines of the page that it is about. The article's text is left out where its blocks tell the same. */
export function locate({ differences, analysis }: FixtureResult): Difference[] {
  const blocksTell = differences.some(({ path }) => path.startsWith('article.blocks'));
  const told = differences.filter(({ path }) => !(blocksTell && path === 'article.text'));
  if (analysis === null || told.length === 0) return told;
  const lines = concernedLines(told, analysis);
  return told.map((difference, index) => ({ ...difference, lines: lines[index] ?? [] }));
}
