/** The real program, as a shell starts it. What it does is tested in this process; here it is only what a process adds. */
import { describe, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIo } from '../../src/cli/process-io';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';

const program = join(__dirname, '..', '..', 'bin', 'extract.js');
const dir = folderOf({ 'vi.txt': VI_PAGE, 'en.txt': EN_PAGE, 'bad.txt': NO_TEXT });
const vi = join(dir, 'vi.txt');

const start = (argv: readonly string[], input: string | Uint8Array = ''): SpawnSyncReturns<string> => spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8', input, maxBuffer: 1e8 });
/** Runs a line of shell in which `$extract` is the program. */
const shell = (line: string): SpawnSyncReturns<string> => spawnSync('/bin/sh', ['-c', line], { cwd: dir, encoding: 'utf8', env: { ...process.env, extract: program, node: process.execPath } });

describe('exit codes', () => {
  test.each([
    [[vi], 0],
    [[dir], 3],
    [[join(dir, 'bad.txt')], 4],
    [['/no/such/page'], 2],
    [['--no-such-option'], 2],
    [[vi, '-o', '/no/such/folder/x'], 5],
    [['check', dir], 1],
    [['--version'], 0],
  ])('%j exits %d', (argv, code) => expect(start(argv).status).toBe(code));
});

test('a folder that goes away under it is told as what it is', () => {
  const { status, stderr } = shell('mkdir gone && cd gone && rmdir ../gone && "$node" "$extract" ../vi.txt');
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'extract: the folder it was started in is gone; go to one that is there\n' });
});

describe('a terminal', () => {
  // Those of scripts and of some editors and CI runners have no width.
  test.each([[80, 80], [0, 100], [undefined, 100]])('that says it has %p columns is taken to have %d', (told, columns) => {
    const before = Object.getOwnPropertyDescriptor(process.stdout, 'columns');
    const others = Object.getOwnPropertyDescriptor(process.stderr, 'columns');
    try {
      for (const stream of [process.stdout, process.stderr]) Object.defineProperty(stream, 'columns', { value: told, configurable: true });
      expect(processIo().columns).toBe(columns);
    } finally {
      for (const [stream, own] of [[process.stdout, before], [process.stderr, others]] as const) {
        if (own === undefined) Reflect.deleteProperty(stream, 'columns');
        else Object.defineProperty(stream, 'columns', own);
      }
    }
  });
});

describe('pipes', () => {
  test('a page comes in and its record goes out', () => {
    const { status, stdout, stderr } = start([], VI_PAGE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ article: { title: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang' } });
  });

  test('a page that arrives late and in pieces is waited for', async () => {
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    const output = textOf(child);
    child.stdin.write(VI_PAGE.slice(0, 200));
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.stdin.end(VI_PAGE.slice(200));
    expect(JSON.parse(await output)).toMatchObject({ input: { bytes: Buffer.byteLength(VI_PAGE) } });
  });

  test('a record larger than a pipe holds arrives whole', () => {
    const page = join(folderOf({ 'long.txt': `${VI_PAGE.replace('Cây cầu', `${'Bà con trong thôn rất vui. '.repeat(20_000)}Cây cầu`)}` }), 'long.txt');
    const { status, stdout } = start([page, '--compact']);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  test('a reader that leaves early is no failure and leaves no word', () => {
    const many = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, VI_PAGE])));
    const { stdout, stderr } = shell(`{ "$node" "$extract" ${many}; echo "exit $?" >&2; } | head -c 20`);
    expect(stdout).toBe('{"schema":"extract/1');
    expect(stderr).toBe('exit 0\n');
  });

  test('closed streams do no harm', () => {
    expect(shell('"$node" "$extract" vi.txt >&-').status).toBe(0);
    expect(shell('"$node" "$extract" bad.txt 2>&-').status).toBe(4);
    expect(shell('"$node" "$extract" - <&-').status).toBe(0);
  });

  test('a pipe may be named as the output file', () => {
    expect(shell('"$node" "$extract" vi.txt -o /dev/stdout | cat').stdout).toBe(shell('"$node" "$extract" vi.txt').stdout);
  });

  test('what is piped or saved has no colours', () => {
    expect(shell('"$node" "$extract" explain vi.txt').stdout).not.toContain('\u001b');
  });
});

describe('a batch that is interrupted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it with %d; the older output file stays and nothing is left beside it', async (signal, code) => {
    const many = folderOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, VI_PAGE])));
    const target = folderOf({ 'out.ndjson': 'old' });
    const child = spawn(process.execPath, [program, many, '-v', '-o', join(target, 'out.ndjson')], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.once('data', () => child.kill(signal));
    child.stderr.resume();
    const [status] = (await once(child, 'exit')) as [number | null];
    expect(status).toBe(code);
    expect(readFileSync(join(target, 'out.ndjson'), 'utf8')).toBe('old');
    expect(readdirSync(target)).toEqual(['out.ndjson']);
  });
});

describe('from the source', () => {
  test('the development command runs through ts-node', () => {
    const root = join(__dirname, '..', '..');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const [tool, ...argv] = (scripts['dev'] ?? '').split(' ');
    expect(tool).toBe('ts-node');
    const page = join(dir, 'dev.txt');
    writeFileSync(page, VI_PAGE);
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', 'ts-node', 'dist', 'bin.js'), ...argv, page], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: { title: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang' } });
  });
});

async function textOf(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  await once(child, 'close');
  return text;
}
