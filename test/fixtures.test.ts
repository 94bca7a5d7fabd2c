/** The fixtures: written by us, each a page with the JSON it must give. `extract check fixtures` runs the same code. */
import { expect, test } from '@jest/globals';
import { basename, join } from 'node:path';
import { checkFixture, listFixtures } from '../src/cli/check/fixtures';
import { showFailure } from '../src/cli/check/human';
import { plain } from '../src/cli/paint';
import { processIo } from '../src/cli/process-io';

const fixtures = listFixtures([join(__dirname, '..', 'fixtures')]);

test.each(fixtures.map((fixture) => [basename(fixture.page ?? fixture.expectedFile), fixture] as const))('%s', async (_, fixture) => {
  const result = await checkFixture(fixture, processIo());
  expect(result.passed ? '' : showFailure(result, { paint: plain, colored: false, width: Infinity, excerptWidth: 120 })).toBe('');
});
