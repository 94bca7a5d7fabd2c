/** A pool of worker processes: pages that hang, exhaust memory or kill, and workers that are killed; no task is ever lost. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { runInPool, type PoolOptions } from '../../src/cli/batch/pool';
import { runTask } from '../../src/cli/batch/run-task';
import type { Settings, Task } from '../../src/cli/batch/task';
import { processIo } from '../../src/cli/process-io';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run } from '../support/run';

const settings: Settings = { compact: true, maxBytes: 1e6, format: 'auto' };
const pool = (changes: Partial<PoolOptions>): ReturnType<typeof runInPool> =>
  runInPool({ settings, runHere: (task) => runTask(task, settings, processIo()), onSignal: () => undefined, workers: 2, timeout: null, unordered: false, ...changes });
const inFolder = (folder: string, name: string): Task => ({ name, content: { file: join(folder, name) }, path: name });

/** `ok`, or the code of the error, for each task in the order they came back. */
async function outcomesOf(tasks: readonly Task[], changes: Partial<PoolOptions>): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { task, outcome } of pool(changes)(tasks)) found.push([task.name, outcome.failure?.code ?? 'ok']);
  return found;
}

describe('with pages that are a danger', () => {
  const before = process.env['NODE_OPTIONS'];
  beforeAll(() => void (process.env['NODE_OPTIONS'] = `--require ${join(__dirname, '..', 'support', 'faults.js')}`));
  afterAll(() => {
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
  });

  const EXPECTED: Readonly<Record<string, string>> = { hang: 'timeout', exhaust: 'too-large', exit: 'internal', killed: 'internal', once: 'ok', slow: 'ok', page: 'ok', bad: 'undecodable' };
  const names = Array.from({ length: 60 }, (_, i) => {
    const fault = ({ 7: 'hang', 19: 'once', 20: 'killed', 21: 'bad', 33: 'exhaust', 41: 'exit', 58: 'once', 59: 'exit' } as Readonly<Record<number, string>>)[i];
    return `${fault ?? (i % 10 === 3 ? 'slow' : 'page')}-${i}.txt`;
  });
  const filled = (): string => folderOf(Object.fromEntries(names.map((name) => [name, name.startsWith('bad') ? NO_TEXT : VI_PAGE])));
  const expected = names.map((name): [string, string] => [name, EXPECTED[name.split('-')[0] ?? ''] ?? '']);

  test.each([
    [2, false],
    [1, true],
  ])('each task of %d workers comes back once, the dangerous as errors, the others whole (unordered: %j)', async (workers, unordered) => {
    const folder = filled();
    const found = await outcomesOf(names.map((name) => inFolder(folder, name)), { workers, unordered, timeout: 2000, heap: 80 });
    const sorted = (pairs: readonly [string, string][]): [string, string][] => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
    if (unordered) expect(sorted(found)).toEqual(sorted(expected));
    else expect(found).toEqual(expected);
  });

  test('the command line tells of a page that hangs, and its record says so', async () => {
    const folder = folderOf({ 'hang-1.txt': VI_PAGE, 'page-2.txt': EN_PAGE });
    const { code, out, err } = await run([folder, '--timeout', '300ms']);
    expect(code).toBe(3);
    expect(out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as object)).toMatchObject([
      { schema: 'extract/1', error: { code: 'timeout', message: 'took longer than 0.3 s; allow more with --timeout' }, input: { path: join(folder, 'hang-1.txt'), bytes: null, sha256: null } },
      { article: {} },
    ]);
    expect(err).toMatch(/hang-1\.txt: took longer than 0\.3 s.*\nextract: 1 article, 1 timeout; 1 of 2 pages failed\n$/);
  });

  test('a signal ends it at once, also while a page hangs', async () => {
    const folder = folderOf({ 'hang-1.txt': VI_PAGE });
    let interrupt: () => void = () => undefined;
    const done = outcomesOf([inFolder(folder, 'hang-1.txt')], { onSignal: (listener) => void (interrupt = listener) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    interrupt();
    expect(await done).toEqual([]);
  });
});

describe('what comes out', () => {
  const pages = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, i % 7 === 3 ? NO_TEXT : `${i % 2 === 0 ? VI_PAGE : EN_PAGE}\nTrang ${i}\n`])));

  test('is the same to the byte as of one process, warnings and exit code included', async () => {
    const one = await run([pages, '-v']);
    expect(await run([pages, '-v', '-j', '2'])).toEqual(one);
    expect(await run([pages, '-v', '-j', '3', '--timeout', '1m'])).toEqual(one);
    expect(one.code).toBe(3);
  });

  test('is the same but for the order with --unordered', async () => {
    const lines = (text: string): string[] => text.split('\n').sort();
    expect(lines((await run([pages, '-j', '2', '--unordered'])).out)).toEqual(lines((await run([pages])).out));
  });

  test('takes standard input from this process', async () => {
    expect(await run(['-', '--timeout', '1m'], { stdin: VI_PAGE })).toEqual(await run(['-'], { stdin: VI_PAGE }));
    const argv = [join(pages, '0.txt'), '-', join(pages, '1.txt')];
    expect(await run([...argv, '-j', '2'], { stdin: EN_PAGE })).toEqual(await run(argv, { stdin: EN_PAGE }));
    const large = { stdin: Buffer.alloc(500, 'a') };
    expect(await run(['-', '--timeout', '1m', '--max-bytes', '100', '--ndjson'], large)).toEqual({ ...(await run(['-', '--max-bytes', '100', '--ndjson'], large)), out: expect.stringContaining('too-large') });
  });
});

describe('pages that come with their tasks', () => {
  const tasks = (n: number): Task[] => Array.from({ length: n }, (_, i): Task => ({ name: String(i), identity: { id: i }, path: null, content: i % 2 === 0 ? { text: `${VI_PAGE}${i}` } : { bytes: Buffer.from(EN_PAGE) } }));

  test('are read there, and keep their ids', async () => {
    const texts: string[] = [];
    for await (const { outcome } of pool({})(tasks(5))) texts.push(outcome.text);
    expect(texts.map((text) => (JSON.parse(text) as { id: number }).id)).toEqual([0, 1, 2, 3, 4]);
    expect(texts[0]).toMatch(/^\{"id":0,"schema"/);
  });

  test('are asked for only as outcomes are read, and no more once nobody reads', async () => {
    let made = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<Task> {
      try {
        for (;;) yield { name: String(made++), path: null, content: { text: VI_PAGE } };
      } finally {
        closed = true;
      }
    }
    let read = 0;
    for await (const { outcome } of pool({})(endless())) {
      expect(outcome.failure).toBeNull();
      if (++read === 20) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made).toBeLessThan(20 + 300);
    expect(closed).toBe(true);
  });

  test('end the batch with an error when their maker fails', async () => {
    async function* failing(): AsyncGenerator<Task> {
      yield* tasks(3);
      throw new Error('made by a test');
    }
    await expect(pool({})(failing()).next()).rejects.toThrow('made by a test');
  });

  test('are carried out when there is but one, or none', async () => {
    expect(await outcomesOf([], {})).toEqual([]);
    expect(await outcomesOf(tasks(1), {})).toEqual([['0', 'ok']]);
  });
});
