/** Shell completion and the man page say what the command line is. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manPage } from '../../src/build/man-page';
import { COMMANDS } from '../../src/cli/commands';
import { programSpec } from '../../src/cli/program';
import { folderOf } from '../support/folder';
import { run } from '../support/run';

const scriptFor = async (shell: string): Promise<string> => (await run(['completion', shell])).out;
const here = (command: string, argv: readonly string[], cwd?: string): SpawnSyncReturns<string> => spawnSync(command, argv, { cwd, encoding: 'utf8' });

/** A test that needs a program which may not be installed. */
function testWith(command: string, name: string, body: () => Promise<void>): void {
  if (here(command, ['--version']).error === undefined) test(name, body);
  else {
    console.warn(`${command} is not installed; skipped: ${name}`);
    test.skip(name, body);
  }
}

const CASES: readonly (readonly [words: string, offered: readonly string[], notOffered: readonly string[]])[] = [
  ['extract --sha', ['--shard'], ['--strict']],
  ['extract --input-format w', ['warc', 'wet'], ['text']],
  ['extract ch', ['check'], ['explain']],
  ['extract pag', ['page one.txt'], ['check']],
  ['extract -o pag', ['page one.txt'], []],
  ['extract completion ', ['bash', 'fish', 'zsh'], ['check']],
  ['extract check --up', ['--update'], ['--url']],
  ['extract explain --color ', ['always', 'auto', 'never'], []],
];
const dir = folderOf({ 'page one.txt': 'x' });

describe('completion', () => {
  test('of an unknown shell is a usage error', async () => expect((await run(['completion', 'tcsh'])).code).toBe(2));

  test('knows every option and command of the help', async () => {
    const { options, commands } = programSpec();
    expect(options.length).toBeGreaterThan(10);
    for (const shell of ['bash', 'zsh', 'fish']) {
      const script = await scriptFor(shell);
      for (const { long } of options) expect(script).toMatch(new RegExp(shell === 'fish' ? `-l ${long.slice(2)} ` : `${long}[^a-z-]`));
      for (const { name } of commands) expect(script).toContain(name);
    }
  });

  testWith('bash', 'works in bash', async () => {
    const script = await scriptFor('bash');
    for (const [words, offered, notOffered] of CASES) {
      const list = words.split(' ').map((word) => `'${word}'`);
      const { stdout, stderr } = here('bash', ['--norc', '-c', `${script}\nCOMP_WORDS=(${list.join(' ')}); COMP_CWORD=${list.length - 1}; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`], dir);
      expect({ words, stderr }).toEqual({ words, stderr: '' });
      expect(stdout.split('\n')).toEqual(expect.arrayContaining([...offered]));
      for (const word of notOffered) expect(stdout.split('\n')).not.toContain(word);
    }
  });

  testWith('bash', 'in bash reads "--option=value"', async () => {
    const { stdout } = here('bash', ['--norc', '-c', `${await scriptFor('bash')}\nCOMP_WORDS=(extract --input-format = nd); COMP_CWORD=3; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`]);
    expect(stdout).toBe('ndjson\n');
  });

  testWith('fish', 'works in fish', async () => {
    writeFileSync(join(dir, 'extract.fish'), await scriptFor('fish'));
    for (const [words, offered, notOffered] of CASES) {
      const { stdout, stderr } = here('fish', ['--no-config', '-c', `source extract.fish; complete -C '${words}'`], dir);
      const found = stdout.split('\n').map((line) => line.split('\t')[0]);
      expect({ words, stderr }).toEqual({ words, stderr: '' });
      expect(found).toEqual(expect.arrayContaining([...offered].map((word) => expect.stringMatching(new RegExp(`^${word.replace(' ', '.* ?')}$`)))));
      for (const word of notOffered) expect(found).not.toContain(word);
    }
  });

  testWith('zsh', 'is understood by zsh', async () => {
    writeFileSync(join(dir, '_extract'), await scriptFor('zsh'));
    expect(here('zsh', ['-n', join(dir, '_extract')])).toMatchObject({ status: 0, stderr: '' });
    const { stdout, stderr } = here('zsh', ['-f', '-c', `fpath=(${dir} $fpath); autoload -Uz compinit; compinit -u -D; print -- $_comps[extract]`]);
    expect({ stdout, stderr }).toEqual({ stdout: '_extract\n', stderr: '' });
  });
});

describe('the man page', () => {
  const page = manPage(programSpec(), '1.2.3');

  test('has the commands that are known by name alone', () => expect(programSpec().commands.map(({ name }) => name)).toEqual(COMMANDS));

  test('has every option and command of the help, and its exit codes', () => {
    const { options, commands } = programSpec();
    const plain = page.replaceAll('\\-', '-').replace(/\\f[BIR]/g, '');
    for (const { long, description } of options) {
      expect(plain).toContain(long);
      expect(plain).toContain(description);
    }
    for (const { name } of commands) expect(plain).toContain(`.SS "extract ${name}`);
    expect(plain).toMatch(/\.SH EXIT CODES\n[\s\S]*70 {2}a bug/);
  });

  test('starts no line with a dot or a quote by chance', () => {
    expect(manPage({ ...programSpec(), description: ".hidden\n'quoted\n\nback\\slash" }, '1')).toContain("\\&.hidden\n\\&'quoted\n.PP\nback\\eslash");
  });

  testWith('groff', 'is understood by groff', async () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Kutf8', '-Tutf8'], { input: page, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('1.2.3');
  });
});
