/** The fixtures: written by us, each a page with the JSON it must give. `extract check fixtures` runs the same code. */
import { expect, test } from '@jest/globals';
import { basename, join } from 'node:path';
import { describe as inWords } from '../src/cli/check';
import { checkFixture, listFixtures } from '../src/cli/fixtures';
import { processIo } from '../src/cli/process-io';

const fixtures = listFixtures([join(__dirname, '..', 'fixtures')]);

test.each(fixtures.map((fixture) => [basename(fixture.page ?? fixture.expectedFile), fixture] as const))('%s', async (_, fixture) => {
  const result = await checkFixture(fixture, processIo());
  expect(result.passed ? '' : inWords(result)).toBe('');
});
