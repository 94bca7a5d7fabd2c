/** The GitHub Action and the pre-commit hook call a command that is there, in the way it is. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { programSpec } from '../src/cli/program';
import { folderOf } from './support/folder';
import { VI_PAGE } from './support/pages';
import { run } from './support/run';

const root = join(__dirname, '..');
const yaml = (name: string): unknown => parse(readFileSync(join(root, name), 'utf8')) as unknown;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly { readonly shell: string; readonly run: string; readonly env?: Readonly<Record<string, string>> }[] };
}

const action = yaml('action.yml') as Action;

const formats = programSpec().commands.find(({ name }) => name === 'check')?.options.find(({ long }) => long === '--format')?.choices;

/** Runs the last step as a runner does: its variables filled in, its script in a shell that stops at the first error. */
function runCheck(inputs: Readonly<Record<string, string>>, cwd: string): { readonly status: number | null; readonly stdout: string } {
  const values: Readonly<Record<string, string>> = { 'github.action_path': root, ...Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [`inputs.${name}`, inputs[name] ?? value])) };
  const step = action.runs.steps.at(-1);
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, value.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, key: string) => values[key] ?? '')]));
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout };
}

async function folder(): Promise<string> {
  const dir = folderOf({ 'fixtures/a.txt': VI_PAGE, 'more pages/b.txt': VI_PAGE });
  await run(['check', '--update', join(dir, 'fixtures'), join(dir, 'more pages')]);
  return dir;
}

describe('the GitHub Action', () => {
  test('checks the fixtures and passes', async () => expect(runCheck({}, await folder())).toEqual({ status: 0, stdout: expect.stringMatching(/^1 passed, 0 failed$/m) }));

  test('takes several folders, whatever their names', async () => {
    expect(runCheck({ paths: 'fixtures\nmore pages\n', format: 'human' }, await folder())).toEqual({ status: 0, stdout: expect.stringMatching(/^2 passed, 0 failed$/m) });
  });

  test('fails when a page gives something else, and says so where GitHub shows it', async () => {
    const dir = folderOf({ 'fixtures/a.txt': VI_PAGE });
    expect(runCheck({}, dir)).toEqual({ status: 1, stdout: expect.stringMatching(/^::error /m) });
  });

  test('puts no input into its scripts, where it could be a command', () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{');
    expect(runCheck({ paths: '$(touch owned); touch owned' }, folderOf()).status).toBe(2);
  });

  test('has a default for the format that the command knows', () => {
    expect(formats).toContain(action.inputs['format']?.default);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml') as readonly { readonly id: string; readonly entry: string; readonly args: readonly string[] }[];

  test('calls a command of the program', () => {
    const [program, command] = hook?.entry.split(' ') ?? [];
    const { name, commands } = programSpec();
    expect(program).toBe(name);
    expect(commands.map((one) => one.name)).toContain(command);
  });

  test('passes with its default folder, from the root of a repository', async () => {
    const dir = await folder();
    const [, ...argv] = [...(hook?.entry.split(' ') ?? []), ...(hook?.args ?? [])];
    expect(spawnSync(process.execPath, [join(root, 'bin', 'extract.js'), ...argv], { cwd: dir, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: expect.stringMatching(/1 passed, 0 failed/) });
  });
});
