// Processor time of one page from a cold start, as a multiple of that of Node itself: node test/benchmark/cold-start.js [page]
'use strict';

const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const page = process.argv[2] ?? join(root, 'fixtures', 'cs-date-first-items-and-nahoru.txt');
/** The two commands take turns, so that a machine that is busy for a while slows both. */
const TURNS = 7;
/** The shell's clock has steps of ten milliseconds, so a turn is several runs. */
const RUNS = 8;

/** Milliseconds of processor time, user and system, of one run: the shell's `times` tells those of its children. */
function cost(...args) {
  const quoted = [process.execPath, ...args].map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
  const lines = execFileSync('sh', ['-c', `for run in ${Array(RUNS).fill('r').join(' ')}; do ${quoted} >/dev/null; done; times`], { encoding: 'utf8' }).trim().split('\n');
  const parts = lines[1].match(/[\d.]+/g).map(Number);
  return (1000 * (60 * parts[0] + parts[1] + 60 * parts[2] + parts[3])) / RUNS;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const bare = [];
const full = [];
for (let turn = 0; turn < TURNS; turn++) {
  bare.push(cost('-e', '0'));
  full.push(cost(join(root, 'bin', 'extract.js'), page));
}
process.stdout.write(`node -e 0: ${median(bare).toFixed(0)} ms; one page: ${median(full).toFixed(0)} ms; ratio ${(median(full) / median(bare)).toFixed(2)}\n`);
