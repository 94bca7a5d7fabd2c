/** Annotations of a GitHub workflow: one a difference, at the line of the page that it is about. */
import { sayCounts, type Reporter } from './reporters';
import type { FixtureResult } from './fixtures';
import { inOneLine } from './plain-words';
import { locate } from './locate';

/** Prints the annotations of each fixture as it fails. */
export function githubReporter(): Reporter {
  return { fixture: (result) => (result.passed ? '' : annotations(result).join('')), end: sayCounts };
}

function annotations(result: FixtureResult): string[] {
  const { page, expectedFile, problem } = result;
  const about = problem === null ? [] : [annotate(page ?? expectedFile, [1, 1], 'fixture', problem)];
  const file = page ?? expectedFile;
  return [...about, ...locate(result).map((difference) => annotate(file, difference.lines[0] ?? [1, 1], difference.path, inOneLine(difference)))];
}

function annotate(file: string, [line, endLine]: readonly [number, number], title: string, message: string): string {
  return `::error file=${property(file)},line=${line},endLine=${endLine},title=${property(title)}::${data(message)}\n`;
}

/** The escapes that the workflow's commands ask for. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
