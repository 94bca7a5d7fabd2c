/** The forms in which a check is told: to people, as GitHub annotations, as JUnit XML, as JSON. */
import { githubReporter } from './github';
import type { FixtureResult } from './fixtures';
import { showFailure, type CheckView } from './human';
import { jsonReporter } from './json';
import { junitReporter } from './junit';

/** The value of `--format`. */
export type CheckFormat = 'human' | 'github' | 'junit' | 'json';

/** Each part is printed as soon as it is known. */
export interface Reporter {
  /** Said of a fixture once it is checked; '' = nothing. */
  readonly fixture: (result: FixtureResult) => string;
  /** Said at the end. */
  readonly end: (passed: number, failed: number) => string;
}

/** What tells a check in this format; `view` is for people only. */
export function reporterFor(format: CheckFormat, view: CheckView): Reporter {
  switch (format) {
    case 'github':
      return githubReporter();
    case 'junit':
      return junitReporter();
    case 'json':
      return jsonReporter();
    case 'human':
      return { fixture: (result) => (result.passed ? '' : showFailure(result, view)), end: sayCounts };
  }
}

/** The line that a script may look for. */
export function sayCounts(passed: number, failed: number): string {
  return `${passed} passed, ${failed} failed\n`;
}
