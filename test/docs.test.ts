/**
 * What the documents tell a reader to type works. Blocks marked `sh` are run line by line in a folder with some dumps, with
 * `extract` on the path; a block behind `<!-- not run: why -->` is not, and one behind `<!-- recipe: name -->` is run by
 * test/engines/run.sh. Whatever else is named must be there.
 */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf } from './support/folder';
import { gzipEach, http, warcRecord } from './support/records';

const root = join(__dirname, '..');
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)].filter((name) => existsSync(join(root, name)));
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Block {
  readonly place: string;
  readonly commands: readonly string[];
  /** Why it is not run, or null. */
  readonly notRun: string | null;
  /** The name by which the engines' script takes it from the page, or null. */
  readonly recipe: string | null;
}

/** Blocks of commands; a line that ends with a backslash goes on, and so does one that is indented. */
function blocksOf(name: string): Block[] {
  return [...textOf(name).matchAll(/(?:<!-- (?:not run: ([^\n]+?)|recipe: ([\w-]+)) -->\n+)?```sh\n([^`]*(?:`[^`]+)*)```/g)].map((match) => ({
    place: `${name}, line ${textOf(name).slice(0, match.index).split('\n').length}`,
    commands: (match[3] ?? '').replaceAll('\\\n', '').split(/\n(?![ \t])/).map((line) => line.replace(/^\$ /, '').trim()).filter((line) => line !== '' && !line.startsWith('#')),
    notRun: match[1] ?? null,
    recipe: match[2] ?? null,
  }));
}

const blocks = documents.flatMap(blocksOf);
const has = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
/** Tools that a command may call and that not every machine has. */
const OPTIONAL = ['jq', 'parallel', 'sbatch', 'srun', 'xargs', 'curl', 'python3'];

/** A folder as a reader may have it: dumps, fixtures, the documents, and `extract` on the path. */
function surroundings(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const cwd = folderOf();
  mkdirSync(join(cwd, 'dumps'));
  for (const page of ['vi-nukeviet-one-block-a-line.txt', 'pl-counter-odwiedzin-before-title.txt', 'de-typo3-teaser-and-press-contact.html', 'vi-markdown-dump.md']) cpSync(join(root, 'fixtures', page), join(cwd, 'dumps', page));
  cpSync(join(root, 'docs'), join(cwd, 'docs'), { recursive: true });
  mkdirSync(join(cwd, 'crawl'));
  writeFileSync(join(cwd, 'crawl', 'a.warc.gz'), gzipEach([warcRecord(http('<h1>Tin mới của xã</h1>'))]));
  // Older than the dumps, for those that ask what is new.
  writeFileSync(join(cwd, 'last-run'), '');
  utimesSync(join(cwd, 'last-run'), 0, 0);
  cpSync(join(root, 'fixtures', 'vi-lynx-dump.txt'), join(cwd, 'page.txt'));
  cpSync(join(root, 'fixtures', 'de-typo3-teaser-and-press-contact.html'), join(cwd, 'page.html'));
  for (const name of ['fixtures', 'node_modules', 'bin', 'dist', 'package.json']) symlinkSync(join(root, name), join(cwd, name));
  const bin = join(cwd, '.bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'extract'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'extract.js')}" "$@"\n`);
  chmodSync(join(bin, 'extract'), 0o755);
  return { cwd, env: { ...process.env, PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` } };
}

/** The closing line of a batch, and the size of a report. */
const ALL_WELL = /^extract: .*(?:; 0 of \d+ pages failed|: \d+ pages, \d+ kB)\n/gm;

describe('commands in the documents', () => {
  test('are found', () => expect(blocks.flatMap(({ commands }) => commands).length).toBeGreaterThan(5));

  test.each(blocks.filter(({ notRun, recipe }) => notRun === null && recipe === null).map((block) => [block.place, block] as const))('%s', (_, { commands }) => {
    const { cwd, env } = surroundings();
    for (const command of commands) {
      const missing = OPTIONAL.filter((tool) => new RegExp(`(?:^|[|;&(] *)${tool}\\b`).test(command) && !has(tool));
      if (missing.length > 0) {
        console.warn(`skipped, as this machine has no ${missing.join(', ')}: ${command}`);
        continue;
      }
      const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd, env, encoding: 'utf8', input: '' });
      expect({ command, status, stderr: stderr.replace(ALL_WELL, '') }).toEqual({ command, status: 0, stderr: '' });
    }
  }, 120_000);

  test.each(blocks.flatMap(({ recipe }) => recipe ?? []))('the recipe %s is run by the script of the engines', (name) => {
    const taken = [...textOf('test/engines/run.sh').matchAll(/(?:\brun [\w-]+|recipe\.js") ([a-z-]+)/g)].map((match) => match[1]);
    expect(taken).toContain(name);
  });
});

describe.each(documents)('%s', (name) => {
  const text = textOf(name);

  test('names scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/npm run (?:--silent |-s )?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  test('names files that there are', () => {
    const links = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1] ?? '').filter((target) => !/^(?:https?:|mailto:|#)/.test(target)).map((target) => join(dirname(name), target.split('#')[0] ?? ''));
    const run = [...text.matchAll(/node ((?:test|bin|src)\/[\w./-]+\.js)/g)].map((match) => match[1] ?? '');
    const quoted = [...text.matchAll(/`((?:src|test|bin|docs|fixtures|\.ci)\/[\w./-]*\w)`/g)].map((match) => match[1] ?? '');
    expect([...links, ...run, ...quoted].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names commands and options that there are', () => {
    const help = spawnSync(process.execPath, [join(root, 'bin', 'extract.js'), '--help'], { encoding: 'utf8' }).stdout;
    const commands = [...text.matchAll(/`extract ([a-z]+)(?=[ `])[^`]*`/g)].map((match) => match[1] ?? '');
    expect([...new Set(commands)].filter((command) => command !== 'help' && !new RegExp(`^ +${command}\\b`, 'm').test(help))).toEqual([]);
  });
});
