/** JUnit XML: one test case a fixture, grouped by folder. */
import { basename, dirname } from 'node:path';
import type { FixtureResult } from './fixtures';
import { inOneLine } from './plain-words';
import type { Reporter } from './reporters';
import { locate } from './locate';

/** Prints all at the end, when the counts are known. */
export function junitReporter(): Reporter {
  const cases = new Map<string, { failed: number; readonly lines: string[] }>();
  return {
    fixture: (result) => {
      const file = result.page ?? result.expectedFile;
      const suite = cases.get(dirname(file)) ?? { failed: 0, lines: [] };
      cases.set(dirname(file), suite);
      if (!result.passed) suite.failed++;
      suite.lines.push(testCase(file, result));
      return '';
    },
    end: (passed, failed) =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="extract check" tests="${passed + failed}" failures="${failed}">`,
        ...[...cases].flatMap(([folder, suite]) => [`  <testsuite name="${escape(folder)}" tests="${suite.lines.length}" failures="${suite.failed}">`, ...suite.lines, '  </testsuite>']),
        '</testsuites>',
        '',
      ].join('\n'),
  };
}

function testCase(file: string, result: FixtureResult): string {
  const head = `    <testcase name="${escape(basename(file))}" classname="${escape(dirname(file))}" file="${escape(file)}"`;
  if (result.passed) return `${head}/>`;
  const { problem } = result;
  const differences = locate(result);
  const body = [...(problem === null ? [] : [problem]), ...differences.map((difference) => `${difference.lines[0] === undefined ? '' : `line ${difference.lines[0][0]}: `}${inOneLine(difference)}`)];
  const message = problem ?? `${differences.length} ${differences.length === 1 ? 'field differs' : 'fields differ'}: ${differences.map(({ path }) => path).join(', ')}`;
  return `${head}>\n      <failure message="${escape(message)}">${escape(body.join('\n'))}</failure>\n    </testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;', '\r': '&#13;' };

/** For text and attributes; characters that XML 1.0 cannot hold become U+FFFD. */
function escape(text: string): string {
  return text.replace(/[&<>"\n\t\r]/g, (char) => ENTITIES[char] ?? char).replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
