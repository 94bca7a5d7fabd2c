/** The recipes of docs/SCALE.md that need no more than this machine and GNU parallel. The others: `test/engines/run.sh`. */
import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Enough for two blocks. */
const PAGES = '150';
const MINUTES = 5;

test('one process, GNU parallel, an array and the filter give the same bytes', () => {
  const said = execFileSync('bash', [join(__dirname, 'engines', 'run.sh'), 'local', PAGES], { encoding: 'utf8' });
  if (said.startsWith('skipped')) console.warn(`test/engines: ${said.trim()}`);
  else expect(said).toMatch(/^[1-9]\d* passed, 0 failed\n$/m);
}, MINUTES * 60_000);
