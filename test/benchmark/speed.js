// All measurements of speed and size in one run; writes them into docs/BENCHMARK.md: node test/benchmark/speed.js [--most 50M]
'use strict';

const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { cpus, loadavg } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const document = join(root, 'docs', 'BENCHMARK.md');
/** The section this writes stands at the end of the document, which `npm run benchmark` leaves alone. */
const HEADING = '## Speed and size';
const shared = '../shared/corpus';

/** What is asked, by which command, and what the answer must be; what needs pages beside the repository is left out without them. */
const MEASUREMENTS = [
  ['One page from a cold start, processor time as a multiple of that of Node alone', 'cold-start.js', ['docs/example.txt'], ['fixtures/vi-lynx-dump.txt'], ['fixtures/de-typo3-teaser-and-press-contact.html']],
  ['Dumps of text from bytes to JSON, one core, compiled', 'throughput.js', ['fixtures'], [`${shared}/municipal`], [`${shared}/web/dumps/chromium`]],
  ['Reading HTML against a bare parse of the same pages', 'html-cost.js', [`${shared}/web/html`, '100']],
  ['Time a byte and memory as pages grow', 'linear.js', process.argv.slice(2)],
];

const sections = MEASUREMENTS.map(([title, script, ...runs]) => {
  const lines = runs.flatMap((args) => {
    if (args.some((arg) => arg.startsWith(shared) && !existsSync(join(root, arg)))) return [];
    const printed = run(script, args).trimEnd();
    process.stdout.write(`${printed}\n`);
    return [`$ node test/benchmark/${script} ${args.join(' ')}`.trimEnd(), printed];
  });
  return `${title}:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;
});

/** What a script prints; linear.js ends with 1 where a promise is not kept, and its table says which. */
function run(script, args) {
  try {
    return execFileSync(process.execPath, [join(__dirname, script), ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (error) {
    if (error.status !== 1) throw error;
    return error.stdout;
  }
}

const head = `${HEADING}\n\nWritten by \`node test/benchmark/speed.js\`; Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} behind.\n`;
const [before] = readFileSync(document, 'utf8').split(`${HEADING}\n`);
writeFileSync(document, `${before.trimEnd()}\n\n${[head, ...sections].join('\n')}`);
