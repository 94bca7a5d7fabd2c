/** What one text page loads: nothing that it does not need. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Runs the program as its user does, and tells what it asked Node to load. */
const SPY = `
  const Module = require('node:module');
  const load = Module._load;
  const asked = [];
  Module._load = function (request) { asked.push(request); return load.apply(this, arguments); };
  process.on('exit', () => require('node:fs').writeSync(2, JSON.stringify(asked)));
  process.argv = [process.argv[0], 'extract', ...process.argv.slice(1)];
  require(${JSON.stringify(join(root, 'bin', 'extract.js'))});
`;

test('a text page loads no package from node_modules', () => {
  const { stderr } = spawnSync(process.execPath, ['-e', SPY, join(root, 'docs', 'example.txt')], { encoding: 'utf8' });
  const asked = JSON.parse(stderr) as string[];
  expect(asked).toContain('node:crypto');
  expect(asked.filter((name) => !/^node:|^[./]/.test(name))).toEqual([]);
});
