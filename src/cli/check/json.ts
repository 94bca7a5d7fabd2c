/** The whole check as one JSON object. */
import type { Reporter } from './reporters';
import { locate } from './locate';

/** Prints all at the end, as `check/1`. */
export function jsonReporter(): Reporter {
  const fixtures: object[] = [];
  return {
    fixture: (result) => {
      const { page, expectedFile, passed, problem } = result;
      fixtures.push({ page, expectedFile, passed, problem, differences: locate(result) });
      return '';
    },
    end: (passed, failed) => `${JSON.stringify({ schema: 'check/1', passed, failed, fixtures }, null, 2)}\n`,
  };
}
