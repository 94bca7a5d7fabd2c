/** Batches as real processes: killed, interrupted, out of disk, with nobody who listens. */
import { describe, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, VI_PAGE } from '../support/pages';

const program = join(__dirname, '..', '..', 'bin', 'extract.js');
const pages = (count: number): string => folderOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${String(i).padStart(4, '0')}.txt`, `${i % 2 === 0 ? VI_PAGE : EN_PAGE}\nTrang ${i}\n`])));
const start = (argv: readonly string[]): ChildProcess => spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
const finish = (argv: readonly string[]): { readonly status: number | null; readonly stderr: string } => spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' });

/** The records below a folder, as text. */
function recordsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Waits until a batch has written so many records. */
async function written(folder: string, count: number): Promise<void> {
  while (!existsSync(folder) || recordsOf(folder).length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe.each([[[]], [['-j', '2']]])('with %j', (jobs) => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves whole records only, and --if-changed does just the rest', async (signal, code) => {
    const [folder, out] = [pages(200), folderOf()];
    const child = start([folder, '-d', out, ...jobs]);
    await written(out, 20);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    const before = recordsOf(out);
    expect(before.length).toBeGreaterThanOrEqual(20);
    expect(before.length).toBeLessThan(200);
    for (const record of before) expect(JSON.parse(record)).toMatchObject({ schema: 'extract/1' });
    expect(readdirSync(join(out, '.extract'))).toEqual(['state']);
    const { status, stderr } = finish([folder, '-d', out, '--if-changed', ...jobs]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `extract: ${200 - before.length} article, ${before.length} up to date; 0 of 200 pages failed\n` });
    expect(recordsOf(out)).toHaveLength(200);
  });

  test('SIGKILL at any moment leaves no half record, no process, and nothing that the next run does not clear away', async () => {
    const [folder, out] = [pages(150), folderOf()];
    let records = 0;
    for (const more of [1, 7, 30]) {
      const child = start([folder, '-d', out, '--if-changed', ...jobs]);
      await written(out, records + more);
      const workers = childrenOf(child);
      child.kill('SIGKILL');
      await once(child, 'exit');
      records = recordsOf(out).length;
      for (const record of recordsOf(out)) expect(() => JSON.parse(record) as unknown).not.toThrow();
      await goneAll(workers);
    }
    expect(finish([folder, '-d', out, '--if-changed', ...jobs]).status).toBe(0);
    expect(recordsOf(out)).toHaveLength(150);
    expect(readdirSync(join(out, '.extract'))).toEqual(['state']);
  });
});

/** Processes a process has started; none where there is no /proc. */
function childrenOf({ pid }: ChildProcess): number[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter((id) => id !== '').map(Number) : [];
}

async function goneAll(ids: readonly number[]): Promise<void> {
  while (ids.some((id) => existsSync(`/proc/${id}/cmdline`) && readFileSync(`/proc/${id}/cmdline`, 'utf8') !== '')) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Two workers are never so many pages ahead of the records: behind them no page is met by a second kill, which would make it the one at fault. */
const MOST_AHEAD = 300;

test('workers that are killed from outside cost no page, and the bytes are the same', async () => {
  if (!existsSync('/proc/self/task')) return console.warn('skipped: there is no /proc here');
  const [folder, one, two] = [pages(1500), folderOf(), folderOf()];
  finish([folder, '-d', one]);
  const child = start([folder, '-d', two, '-j', '2']);
  let killed = 0;
  for (const more of [10, MOST_AHEAD, MOST_AHEAD]) {
    await written(two, recordsOf(two).length + more);
    for (const worker of childrenOf(child).slice(0, 1)) {
      process.kill(worker, 'SIGKILL');
      killed++;
    }
  }
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(killed).toBe(3);
  expect(recordsOf(two)).toEqual(recordsOf(one));
  return undefined;
});

test('a full disk ends a batch with 5; the records on it are whole', () => {
  const disk = folderOf();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) return console.warn('skipped: only root may mount a small disk');
  try {
    const { status, stderr } = finish([pages(50), '-d', join(disk, 'out'), '-q']);
    expect({ status, stderr }).toEqual({ status: 5, stderr: `extract: ${join(disk, 'out')}: cannot be written: the disk is full\n` });
    const records = recordsOf(join(disk, 'out'));
    expect(records.length).toBeGreaterThan(2);
    for (const record of records) expect(() => JSON.parse(record) as unknown).not.toThrow();
    expect(readdirSync(join(disk, 'out', '.extract'))).toEqual(['state']);
  } finally {
    spawnSync('umount', [disk]);
  }
  return undefined;
});

test.each([['1'], ['2']])('standard output closed early ends a batch of %s quietly', (jobs) => {
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', `{ "$node" "$extract" ${pages(100)} -j ${jobs} -q; echo "exit $?" >&2; } | head -n 1`], {
    encoding: 'utf8',
    env: { ...process.env, extract: program, node: process.execPath },
  });
  expect(stdout.match(/\n/g)).toHaveLength(1);
  expect(stderr).toBe('exit 0\n');
});

test('two runs into one folder do each their part', async () => {
  const [folder, out] = [pages(60), folderOf()];
  const names = readdirSync(folder).map((name) => join(folder, name));
  const runs = [names.slice(0, 30), names.slice(30)].map((part) => start([...part, '-d', out]));
  expect(await Promise.all(runs.map((child) => once(child, 'exit')))).toEqual([[0, null], [0, null]]);
  expect(finish([folder, '-d', out, '--if-changed']).stderr).toBe('extract: 60 up to date; 0 of 60 pages failed\n');
});
