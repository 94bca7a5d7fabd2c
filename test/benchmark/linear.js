// Time per byte and memory as pages grow: node test/benchmark/linear.js [--most 50M]. Each page is read in a process of its own.
'use strict';

const { Buffer } = require('node:buffer');
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const fixtures = join(root, 'fixtures');
/** Dialect → the page that is repeated; its paragraphs are numbered, so that no two pages' worth are alike. */
const DIALECTS = {
  innerText: 'pl-counter-odwiedzin-before-title.txt',
  'one block a line': 'vi-nukeviet-one-block-a-line.txt',
  lynx: 'vi-lynx-dump.txt',
  w3m: 'vi-w3m-dump.txt',
  Markdown: 'vi-markdown-dump.md',
  'one line': 'vi-everything-on-one-line.txt',
  HTML: 'de-typo3-teaser-and-press-contact.html',
};
const SIZES = { '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6, '10 MB': 1e7, '50 MB': 5e7 };
/** What is promised from 100 kB on: time per byte at most so many times that of 100 kB, memory so many times the page. */
const MOST_GROWTH = 1.5;
const MOST_MEMORY = 12;

/** A page of about this size. Of HTML the body is repeated, of text everything. */
function pageOf(file, size) {
  const source = readFileSync(join(fixtures, file), 'utf8');
  const html = file.endsWith('.html');
  const start = html ? source.indexOf('<main') : 0;
  const end = html ? source.indexOf('</main>') + '</main>'.length : source.length;
  const part = source.slice(start, end);
  const pieces = [source.slice(0, start)];
  let made = Buffer.byteLength(source);
  for (let n = 1; ; n++) {
    // Another word in each copy: what is kept of a text once read must not help.
    pieces.push(part.replaceAll(', ', `, ${n.toString(36)} `).replaceAll('. ', ` ${n.toString(36)}. `));
    made += Buffer.byteLength(part);
    if (made >= size) break;
  }
  return Buffer.from(pieces.join('') + source.slice(end));
}

function measure(dialect, size) {
  // As the program does, see bin/extract.js.
  require('node:v8').setFlagsFromString('--heap-growing-percent=25');
  const { extract } = require(join(root, 'dist', 'extract.js'));
  const page = pageOf(DIALECTS[dialect], size);
  // The engine's compiler has done its work before anything is measured.
  extract(pageOf(DIALECTS[dialect], 1e5));
  if (size < 1e6) for (let i = 0; i < 5; i++) extract(page);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const begun = process.cpuUsage();
  const runs = size < 1e6 ? 10 : 1;
  for (let i = 0; i < runs; i++) extract(page);
  const { user, system } = process.cpuUsage(begun);
  return { bytes: page.length, nanoseconds: ((user + system) * 1000) / runs / page.length, memory: (process.resourceUsage().maxRSS * 1024 - before) / page.length };
}

const [, , dialect, size] = process.argv;
if (dialect in DIALECTS) process.stdout.write(JSON.stringify(measure(dialect, Number(size))));
else {
  const most = dialect === '--most' ? Number(size.replace(/M$/, 'e6').replace(/k$/, 'e3')) : Infinity;
  let failed = false;
  for (const name of Object.keys(DIALECTS)) {
    let base = null;
    for (const [label, bytes] of Object.entries(SIZES)) {
      if (bytes > most) continue;
      const got = JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8000', join(__dirname, 'linear.js'), name, String(bytes)], { encoding: 'utf8' }));
      if (label === '100 kB') base = got.nanoseconds;
      const growth = base === null ? null : got.nanoseconds / base;
      const wrong = (growth !== null && growth > MOST_GROWTH) || (bytes >= 1e7 && got.memory > MOST_MEMORY);
      failed ||= wrong;
      process.stdout.write(`${name.padEnd(16)} ${label.padStart(7)} ${got.nanoseconds.toFixed(0).padStart(6)} ns a byte${growth === null ? '' : `, ${growth.toFixed(2)} times that of 100 kB`}${bytes >= 1e7 ? `, memory ${got.memory.toFixed(1)} times the page` : ''}${wrong ? '  !' : ''}\n`);
    }
  }
  process.exitCode = failed ? 1 : 0;
}
