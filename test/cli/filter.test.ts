/** The contract of the record filter, as docs/SCALE.md states it, with the real program: what engines rely on. */
import { describe, expect, test } from '@jest/globals';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';

const program = join(__dirname, '..', '..', 'bin', 'extract.js');
const filter = (input: string): SpawnSyncReturns<string> => spawnSync(process.execPath, [program, '--input-format', 'ndjson', '-q'], { encoding: 'utf8', input });
const shell = (line: string, cwd = '.'): SpawnSyncReturns<string> => spawnSync('/bin/sh', ['-c', line], { cwd, encoding: 'utf8', env: { ...process.env, extract: program, node: process.execPath } });
const idsOf = (out: string): unknown[] => out.split('\n').slice(0, -1).map((line) => (JSON.parse(line) as { readonly id?: unknown }).id);

const LINES = [
  { id: 'vi', text: VI_PAGE },
  { id: 2, b64: Buffer.from(NO_TEXT).toString('base64') },
  { id: 'en', b64: Buffer.from(EN_PAGE).toString('base64'), url: 'https://town.example/en' },
  { id: 'none' },
].map((record) => `${JSON.stringify(record)}\n`);

describe('the record filter', () => {
  test('gives a line a line, ids kept, errors among them, and exits 3', () => {
    const { status, stdout } = filter(LINES.join(''));
    expect(status).toBe(3);
    expect(idsOf(stdout)).toEqual(['vi', 2, 'en', 'none']);
    expect(stdout.split('\n').map((line) => line.includes('"error":'))).toEqual([false, true, false, true, false]);
  });

  test('gives the same bytes for a line alone, twice, or among others', () => {
    const together = filter([...LINES, ...LINES].join('')).stdout;
    const alone = LINES.map((line) => filter(line).stdout).join('');
    expect(together).toBe(alone + alone);
  });

  test.each([
    ['', 0],
    [LINES[0] ?? '', 0],
    [LINES[1] ?? '', 4],
  ])('exits by what became of the lines: %#', (input, code) => expect(filter(input).status).toBe(code));

  test('gives a result before its input ends', async () => {
    const child = spawn(process.execPath, [program, '--input-format', 'ndjson', '-q'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(LINES[0]);
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^\{"id":"vi"/);
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('ends quietly when its reader leaves, though its input has no end', () => {
    const endless = `while :; do printf '%s\\n' '{"id":1,"text":"x"}'; done 2>/dev/null`;
    const { stdout, stderr } = shell(`{ ${endless}; } | { "$node" "$extract" --input-format ndjson -q; echo "exit $?" >&2; } | head -c 6`);
    expect({ stdout, stderr }).toEqual({ stdout: '{"id":', stderr: 'exit 0\n' });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends by %s while it waits for more', async (signal) => {
    const child = spawn(process.execPath, [program, '--input-format', 'ndjson', '-q'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(LINES[0]);
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([signal === 'SIGINT' ? 130 : 143, null]);
  });

  test('reads a pipe that others made non-blocking', () => {
    const dir = folderOf({ 'lines.ndjson': LINES.join('').repeat(50) });
    // Node makes the pipe so for all who share it, as long as it runs. The pipe is empty at first, and would have to be waited for.
    const other = `exec 3<&0; "$node" -e 'process.stdin; setTimeout(() => {}, 2500)' <&3 & sleep 0.4`;
    const { stdout } = shell(`(sleep 1; cat lines.ndjson) | { ${other}; "$node" "$extract" --input-format ndjson -q 2>/dev/null; }`, dir);
    expect(idsOf(stdout)).toHaveLength(200);
  });
});
