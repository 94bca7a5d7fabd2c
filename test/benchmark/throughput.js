// Text a second on one core, bytes to JSON, when the engine has compiled the program: node test/benchmark/throughput.js [FOLDER]
'use strict';

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const folder = process.argv[2] ?? join(root, 'fixtures');
/** The first rounds run code that is not compiled yet; the best one counts. */
const ROUNDS = 12;
/** A round reads at least so many bytes, for the clock's sake. */
const LEAST = 1e6;

const { extract } = require(join(root, 'dist', 'extract.js'));
const pages = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)).sort().map((name) => readFileSync(join(folder, name)));
const bytes = pages.reduce((sum, page) => sum + page.byteLength, 0);
const times = Math.max(1, Math.ceil(LEAST / bytes));

let best = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  const begun = process.cpuUsage();
  for (let time = 0; time < times; time++) for (const page of pages) JSON.stringify(extract(page));
  const { user, system } = process.cpuUsage(begun);
  best = Math.min(best, (user + system) / 1e6 / times);
}
process.stdout.write(`${pages.length} pages of ${(bytes / pages.length / 1000).toFixed(1)} kB: ${(bytes / 1e6 / best).toFixed(1)} MB a second, ${(pages.length / best).toFixed(0)} pages a second\n`);
