/** Which pages the arguments name. */
import { describe, expect, test } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, VI_PAGE } from '../support/pages';
import { run } from '../support/run';

/** Paths of the records, relative to a folder. */
async function pathsOf(argv: readonly string[], root: string): Promise<(string | null)[]> {
  const { out } = await run(argv);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { input: { path: string | null } }).input.path)
    .map((path) => (path === null ? null : relative(root, path)));
}

describe('a folder', () => {
  const dir = folderOf({
    'b.txt': VI_PAGE, 'a/2.md': EN_PAGE, 'a/10.txt': EN_PAGE, 'Z.TXT': VI_PAGE, 'notes.json': '{}', 'b.expected.json': '{}', '.hidden.txt': VI_PAGE, '.git/x.txt': VI_PAGE,
  });

  test('gives its pages and those below it, sorted by code unit; hidden and other files are passed over', async () => {
    expect(await pathsOf([dir], dir)).toEqual(['Z.TXT', 'a/10.txt', 'a/2.md', 'b.txt']);
  });

  test('gives records a line, even with a single page', async () => {
    const { out } = await run([folderOf({ 'only.txt': VI_PAGE })]);
    expect(out.match(/\n/g)).toHaveLength(1);
  });

  test('tells of files that may hold pages under other endings', async () => {
    const mixed = folderOf({ 'a.txt': VI_PAGE, 'b.aspx': VI_PAGE, 'c/d.ASPX': VI_PAGE, 'e.php': VI_PAGE, 'f.warc.gz': '', 'g.jpg': '', 'h.json': '{}' });
    const told = 'extract: passed over for their endings: 2 .aspx, 1 .php, 1 .warc.gz; name such files, or choose with --include\n';
    expect((await run([mixed])).err).toBe(`${told}extract: 1 article; 0 of 1 pages failed\n`);
    expect((await run([mixed, '-q'])).err).toBe('');
    expect((await run([mixed, '--include', '*.txt'])).err).toBe('extract: 1 article; 0 of 1 pages failed\n');
  });

  test('without pages is an error that says what was looked for', async () => {
    const empty = folderOf({ 'notes.json': '{}' });
    const { code, out, err } = await run([dir, empty]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`extract: ${empty}: no pages in this folder (looked for .txt, .md, .html and .mhtml files; --include chooses others, files of many pages have to be named); nothing was processed\n`);
  });

  test('linked folders are not entered, so a loop of links ends; linked pages are read', async () => {
    const linked = folderOf({ 'page.txt': VI_PAGE });
    symlinkSync(linked, join(linked, 'loop'));
    symlinkSync(linked, join(linked, 'loop.txt'));
    symlinkSync(join(linked, 'page.txt'), join(linked, 'other.txt'));
    expect(await pathsOf([linked], linked)).toEqual(['other.txt', 'page.txt']);
  });

  test('a link to nothing and a link to itself are pages that failed', async () => {
    const linked = folderOf({ 'page.txt': VI_PAGE });
    symlinkSync('gone.txt', join(linked, 'dangling.txt'));
    symlinkSync('self.txt', join(linked, 'self.txt'));
    const { code, err } = await run([linked]);
    expect(code).toBe(3);
    expect(err).toMatch(/dangling\.txt: not there, or a link to nothing\n.*self\.txt: a link that leads back to itself\n.*2 of 3 pages failed\n$/);
  });
});

describe('a path', () => {
  const dir = folderOf({ 'a.txt': VI_PAGE, 'odd name\n.txt': EN_PAGE, 'no-ending': EN_PAGE, check: VI_PAGE, '-dash.txt': VI_PAGE });
  const a = join(dir, 'a.txt');

  test('that does not exist exits 2 before anything is processed; all that are missing are named', async () => {
    const { code, out, err } = await run([a, join(dir, 'x.txt'), join(dir, 'y.txt')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/x\.txt: no such file or folder; .*y\.txt: no such file or folder; nothing was processed\n$/);
  });

  test.each([
    ['', "extract: '': no such file or folder; nothing was processed\n"],
    ['chekc', 'extract: chekc: no such file or folder (did you mean the command "check"?); nothing was processed\n'],
    ['explian', 'extract: explian: no such file or folder (did you mean the command "explain"?); nothing was processed\n'],
    ['shema', 'extract: shema: no such file or folder (did you mean the command "schema"?); nothing was processed\n'],
    ['https://town.example/1', 'extract: https://town.example/1: no such file or folder (no address is opened; give the page through a pipe: curl -s ADDRESS | extract --url ADDRESS); nothing was processed\n'],
    ['caf\ufffd.txt', 'extract: caf\ufffd.txt: no such file or folder (a name that is not UTF-8 cannot be an argument; name its folder, or give it in a list to --files-from); nothing was processed\n'],
    ['pages', 'extract: pages: no such file or folder; nothing was processed\n'],
  ])('%j is not there', async (path, message) => {
    expect(await run([path])).toEqual({ code: 2, out: '', err: message });
  });

  test('may have any name and ending when it is named outright', async () => {
    expect(await pathsOf([join(dir, 'odd name\n.txt'), join(dir, 'no-ending'), join(dir, 'check')], dir)).toEqual(['odd name\n.txt', 'no-ending', 'check']);
    expect((await run(['--', join(dir, '-dash.txt')])).code).toBe(0);
  });

  test('named more than once, also by its folder, is read once, and that is told', async () => {
    const ran = await run([a, a]);
    expect(ran.out.match(/\n/g)).toHaveLength(1);
    expect(ran.err).toBe(`extract: ${a}: named more than once; read once\nextract: 1 article; 0 of 1 pages failed\n`);
    expect((await run([a, a, '-q'])).err).toBe('');
    expect((await pathsOf([a, dir], dir)).filter((path) => path === 'a.txt')).toHaveLength(1);
  });

  test('below a file does not exist', async () => {
    expect((await run([join(a, 'b.txt')])).code).toBe(2);
  });
});
