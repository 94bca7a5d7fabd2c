'use strict';

/**
 * Cost of reading HTML, against a bare parse of the same pages: `node test/benchmark/html-cost.js [FOLDER [MOST]]`.
 * FOLDER holds *.html or *.html.gz (default: the web pages beside the repository). Of more than MOST pages some are taken. Build first. Prints two ratios, of reading alone and of
 * reading and labelling: the median over the pages of (ours / parser), each the best of several interleaved runs, so a busy machine matters little.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gunzipSync } = require('node:zlib');

const root = join(__dirname, '..', '..');
const folder = process.argv[2] ?? join(root, '..', 'shared', 'corpus', 'web', 'html');
const most = Number(process.argv[3] ?? Infinity);
const ROUNDS = 7;

if (!existsSync(folder)) {
  process.stdout.write(`html-cost: no pages in ${folder}\n`);
  process.exitCode = 2;
} else main();

function main() {
  const { parseDocument } = require(require.resolve('htmlparser2', { paths: [require.resolve('cheerio/slim')] }));
  const { readPage } = require(join(root, 'dist', 'read'));
  const { labelPage } = require(join(root, 'dist', 'label'));
  const names = readdirSync(folder).filter((name) => /\.html(?:\.gz)?$/.test(name)).sort();
  const step = Math.max(1, Math.ceil(names.length / most));
  const pages = names.filter((_, index) => index % step === 0).map((name) => load(join(folder, name)));
  const read = (page) => readPage(page, { format: 'html' });
  const ways = { parse: (page) => parseDocument(page), read, label: (page) => labelPage(read(page)) };
  const best = pages.map(() => ({ parse: Infinity, read: Infinity, label: Infinity }));
  for (let round = 0; round < ROUNDS; round++) {
    pages.forEach((page, i) => {
      for (const [way, run] of Object.entries(ways)) best[i][way] = Math.min(best[i][way], timed(() => run(page)));
    });
  }
  const sum = (way) => best.reduce((total, one) => total + one[way], 0);
  for (const [way, words] of [['read', 'reading'], ['label', 'reading and labelling']]) {
    const ratios = best.map((one) => one[way] / one.parse).sort((a, b) => a - b);
    const at = (share) => ratios[Math.min(ratios.length - 1, Math.floor(ratios.length * share))].toFixed(2);
    process.stdout.write(`${words}: ${pages.length} pages, median ratio ${at(0.5)} (p10 ${at(0.1)}, p90 ${at(0.9)}), all together ${(sum(way) / sum('parse')).toFixed(2)}\n`);
  }
  process.stdout.write(`a page: ${Object.keys(ways).map((way) => `${way} ${(sum(way) / pages.length).toFixed(2)} ms`).join(', ')}\n`);
}

function load(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** CPU time of the process in ms: on a shared machine the clock also counts the neighbours. */
function timed(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
