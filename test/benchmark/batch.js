'use strict';

/**
 * What a batch costs. `node test/benchmark/batch.js [speed|overhead|memory]... [--pages N]`; without names all three.
 *
 * speed     two processes against one, on 5,000 text pages and 500 HTML pages
 * overhead  a batch against a bare loop that reads, extracts and writes in the plainest way, on 100,000 small pages
 * memory    the largest memory of the main process over 100,000 pages
 *
 * Times are of the wall, and in brackets of all processors together: on a busy machine only the latter mean much. HTML pages
 * are those of ../shared/corpus/web when they are at hand, and fixtures otherwise. All lies in TMPDIR; where that is a disk,
 * its own moods are measured as well, so a folder in memory is better.
 */
const { spawn } = require('node:child_process');
const { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { performance } = require('node:perf_hooks');
const { clearInterval, setInterval } = require('node:timers');
const { Buffer } = require('node:buffer');
const { loadavg, tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { gunzipSync } = require('node:zlib');

const root = resolve(__dirname, '..', '..');
const program = join(root, 'bin', 'extract.js');
const fixtures = join(root, 'fixtures');
const corpus = join(root, '..', 'shared', 'corpus', 'web', 'html');

const BARE = `
const { appendFileSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { extract } = require(${JSON.stringify(join(root, 'dist', 'extract.js'))});
const [, folder, file, out] = process.argv;
const one = out === undefined ? openSync(file, 'w') : mkdirSync(out);
for (const name of readdirSync(folder).sort()) {
  const path = folder + '/' + name;
  const record = extract(readFileSync(path), { path });
  if (out === undefined) appendFileSync(one, JSON.stringify(record) + '\\n');
  else writeFileSync(out + '/' + name + '.json', JSON.stringify(record, null, 2) + '\\n');
}`;

/** Runs Node to its end. Seconds of the wall and of all processors, its children's included, and its own largest memory in MB. */
async function measure(argv) {
  const began = performance.now();
  // The shell tells what its children took, workers included.
  const shell = spawn('/bin/sh', ['-c', '"$@" & echo $! >&3; wait $!; times', 'sh', process.execPath, ...argv], { stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
  let told = '';
  shell.stdout.on('data', (chunk) => (told += chunk));
  let pid = '';
  shell.stdio[3].on('data', (chunk) => (pid += chunk));
  let memory = 0;
  const look = setInterval(() => {
    const peak = /VmHWM:\s*(\d+)/.exec(existsSync(`/proc/${pid.trim()}/status`) ? readFileSync(`/proc/${pid.trim()}/status`, 'utf8') : '');
    if (peak !== null) memory = Math.max(memory, Number(peak[1]) / 1024);
  }, 100);
  await new Promise((done) => shell.once('close', done));
  clearInterval(look);
  const times = told.trim().split('\n').at(-1).matchAll(/\b(\d+)m([\d.]+)s/g);
  return { wall: (performance.now() - began) / 1000, processor: [...times].reduce((sum, [, m, s]) => sum + 60 * m + Number(s), 0), memory };
}

const seconds = ({ wall, processor }) => `${wall.toFixed(1)} s (${processor.toFixed(1)} s)`;
const say = (text) => process.stdout.write(`${text}   [load ${loadavg()[0].toFixed(1)}]\n`);

function textPages(folder, count) {
  mkdirSync(folder);
  const pages = readdirSync(fixtures).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(fixtures, name)));
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), Buffer.concat([pages[i % pages.length], Buffer.from(`\n\nNo. ${i}\n`)]));
  return folder;
}

function htmlPages(folder, count) {
  mkdirSync(folder);
  const pages = existsSync(corpus)
    ? readdirSync(corpus).sort().slice(0, count).map((name) => gunzipSync(readFileSync(join(corpus, name))))
    : readdirSync(fixtures).filter((name) => name.endsWith('.html')).sort().map((name) => readFileSync(join(fixtures, name)));
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(6, '0')}.html`), Buffer.concat([pages[i % pages.length], Buffer.from(`<!-- ${i} -->\n`)]));
  return folder;
}

/** A few lines each, so that what the batch adds to each weighs the most. */
function smallPages(folder, count) {
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    const page = `Trang chủ\nTin tức\n\nThôn ${i} khánh thành nhà văn hóa\n\nSáng ${1 + (i % 28)}/3/2024, thôn ${i} tổ chức lễ khánh thành nhà văn hóa, với sự có mặt của đông đảo bà con trong thôn.\n\nNhà văn hóa rộng ${100 + (i % 50)} m2, được xây trong sáu tháng.\n\nTác giả: Mai Thị Đào\n`;
    writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), page);
  }
  return folder;
}

async function speed(folder) {
  for (const [what, pages, count] of [['text', textPages(join(folder, 'text'), 5000), 5000], ['HTML', htmlPages(join(folder, 'html'), 500), 500]]) {
    const one = await measure([program, pages, '-q', '-o', join(folder, '1.ndjson')]);
    const two = await measure([program, pages, '-q', '-o', join(folder, '2.ndjson'), '-j', '2']);
    const same = readFileSync(join(folder, '1.ndjson')).equals(readFileSync(join(folder, '2.ndjson')));
    say(`${count} ${what} pages: one process ${seconds(one)}, two ${seconds(two)}; ${(one.wall / two.wall).toFixed(2)} times as fast, with two idle cores at most ${((2 * one.processor) / two.processor).toFixed(2)}; ${same ? 'the same bytes' : 'THE BYTES DIFFER'}`);
  }
}

async function overhead(folder, count) {
  const pages = smallPages(join(folder, 'small'), count);
  const file = join(folder, 'o.ndjson');
  const ways = [['one file', [file], ['-o', file]], ['a folder', [file, join(folder, 'bare')], ['-d', join(folder, 'out')]]];
  for (const [what, plain, ours] of ways) {
    const bare = await measure(['-e', BARE, pages, ...plain]);
    const batch = await measure([program, pages, '-q', ...ours]);
    const more = (of) => `${(100 * (batch[of] / bare[of] - 1)).toFixed(0)} %`;
    say(`${count} small pages to ${what}: a bare loop ${seconds(bare)}, a batch ${seconds(batch)}: ${more('wall')} (${more('processor')}) more; main process at most ${batch.memory.toFixed(0)} MB`);
  }
  for (const made of ['bare', 'out']) rmSync(join(folder, made), { recursive: true });
}

async function memory(folder, count) {
  const pages = textPages(join(folder, 'many'), count);
  for (const jobs of ['1', '2']) {
    const run = await measure([program, pages, '-q', '-o', '/dev/null', '-j', jobs]);
    say(`${count} text pages with -j ${jobs}: ${seconds(run)}; main process at most ${run.memory.toFixed(0)} MB`);
  }
}

async function main() {
  const argv = process.argv.slice(2);
  const at = argv.indexOf('--pages');
  const count = at < 0 ? 100_000 : Number(argv.splice(at, 2)[1]);
  const folder = mkdtempSync(join(tmpdir(), 'extract-batch-'));
  try {
    for (const [name, run] of Object.entries({ speed, overhead, memory })) if (argv.length === 0 || argv.includes(name)) await run(folder, count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
