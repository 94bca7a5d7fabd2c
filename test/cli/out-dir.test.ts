/** `-d DIR`: a file a page; and which pages are read: `--include`, `--exclude`, `--files-from`, `--if-changed`. */
import { describe, expect, jest, test } from '@jest/globals';
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { schema } from '../../src/schema';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run } from '../support/run';
import { processIo } from '../../src/cli/process-io';
import { openOutDir } from '../../src/cli/batch/out-dir';
import { beginRecords } from '../../src/cli/batch/up-to-date';
import type { Settings } from '../../src/cli/batch/task';

/** Paths below a folder, the program's own left out. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.extract'))
    .sort();
const settings: Settings = { format: 'auto', maxBytes: 1, compact: false };
const inside = (folder: string, page: string): string => join(folder, `${page.slice(1)}.json`);

describe('a folder of records', () => {
  const pages = folderOf({ 'b.txt': VI_PAGE, 'a/b.txt': EN_PAGE, 'a/bad.txt': NO_TEXT });

  test('mirrors the tree of the pages; each file is what -o would write, and the failed ones hold their error', async () => {
    const out = join(folderOf(), 'not', 'there', 'yet');
    const { code, out: printed, err } = await run([pages, '-d', out]);
    expect({ code, printed }).toEqual({ code: 3, printed: '' });
    expect(err).toMatch(/bad\.txt: .*\nextract: 2 article, 1 undecodable; 1 of 3 pages failed\n$/);
    expect(filesOf(out)).toEqual(['a/b.txt', 'a/bad.txt', 'b.txt'].map((name) => relative(out, inside(out, join(pages, name)))));
    expect(readFileSync(inside(out, join(pages, 'b.txt')), 'utf8')).toBe((await run([join(pages, 'b.txt')])).out);
    expect(JSON.parse(readFileSync(inside(out, join(pages, 'a/bad.txt')), 'utf8'))).toMatchObject({ error: { code: 'undecodable' } });
    expect(readdirSync(join(out, '.extract'))).toEqual(['state']);
  });

  test('cannot stand where a file does', async () => {
    const file = join(pages, 'b.txt');
    expect(await run([join(pages, 'a'), '-d', file])).toEqual({ code: 5, out: '', err: `extract: ${file}: cannot be written: a file stands in its place\n` });
  });

  test('may be made by another run in between', async () => {
    const out = folderOf();
    const { mkdirSync: make } = fs;
    const mkdir = jest.spyOn(fs, 'mkdirSync').mockImplementation((path, options) => {
      if (options === undefined) make(path);
      return make(path, options);
    });
    expect(await run([pages, '-d', out])).toMatchObject({ code: 3, err: expect.stringContaining('\nextract: 2 article, 1 undecodable; 1 of 3 pages failed\n') });
    mkdir.mockRestore();
    expect(filesOf(out)).toHaveLength(3);
  });

  test('holds records of one line with --compact', async () => {
    const out = folderOf();
    await run([pages, '-d', out, '--compact']);
    expect(readFileSync(inside(out, join(pages, 'b.txt')), 'utf8')).toBe((await run([join(pages, 'b.txt'), '--compact'])).out);
  });

  test('two runs that begin together do not make each other out of date', () => {
    const out = folderOf();
    const [first, second] = [openOutDir(out), openOutDir(out)];
    let since = NaN;
    const behind = { ...second, write: (inner: string, text: string, wanted?: () => boolean) => second.write(inner, text, () => ((since = beginRecords(first, settings, '1')), wanted?.() ?? true)) };
    expect(beginRecords(behind, settings, '1')).toBe(since);
    expect(readdirSync(join(out, '.extract'))).toEqual(['state']);
  });

  test('is the same each time, to the byte', async () => {
    const [one, two] = [folderOf(), folderOf()];
    await run([pages, '-d', one]);
    await run([pages, '-d', two]);
    for (const name of [...filesOf(one), '.extract/state']) expect(readFileSync(join(two, name))).toEqual(readFileSync(join(one, name)));
  });

  test('is not searched for pages when it lies among them', async () => {
    const folder = folderOf({ 'b.txt': VI_PAGE, 'out/old.txt': VI_PAGE });
    await run([folder, '-d', join(folder, 'out')]);
    expect(filesOf(join(folder, 'out'))).toEqual(['old.txt', relative(join(folder, 'out'), inside(join(folder, 'out'), join(folder, 'b.txt')))].sort());
  });

  test.each([
    [['-d', 'x', '-o', 'y'], /cannot be used with/],
    [['-d', 'x', '-'], /standard input has no name/],
    [['--if-changed'], /needs -d/],
  ])('%j is wrong use', async (argv, message) => {
    const { code, err } = await run([pages, ...argv]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('nothing is written outside of it', () => {
  const pages = folderOf({ 'a/b.txt': VI_PAGE, 'c.txt': EN_PAGE });

  test('through a link in its tree', async () => {
    const [out, elsewhere] = [folderOf(), folderOf()];
    const folder = join(out, pages.slice(1));
    mkdirSync(folder, { recursive: true });
    symlinkSync(elsewhere, join(folder, 'a'));
    const { code, err } = await run([pages, '-d', out]);
    expect(code).toBe(5);
    expect(err).toMatch(/b\.txt: its record cannot be written: .*a is a link, which may lead elsewhere\nextract: 2 article, 1 not written/);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(existsSync(inside(out, join(pages, 'c.txt')))).toBe(true);
  });

  test('through a link in the place of a record: the link is replaced', async () => {
    const [out, elsewhere] = [folderOf(), folderOf({ 'precious.json': 'precious' })];
    const target = inside(out, join(pages, 'c.txt'));
    mkdirSync(join(target, '..'), { recursive: true });
    symlinkSync(join(elsewhere, 'precious.json'), target);
    expect((await run([pages, '-d', out])).code).toBe(0);
    expect(readFileSync(join(elsewhere, 'precious.json'), 'utf8')).toBe('precious');
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ schema: 'extract/1' });
  });

  test('through .extract, when that is a link', async () => {
    const [out, elsewhere] = [folderOf(), folderOf()];
    symlinkSync(elsewhere, join(out, '.extract'));
    expect((await run([pages, '-d', out])).code).toBe(5);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('through .. in a name of a list', async () => {
    const folder = folderOf({ 'in/list': '../../in/../page.txt\n', 'page.txt': VI_PAGE });
    const out = join(folder, 'deep', 'out');
    await run(['--files-from', join(folder, 'in/list'), '-d', out]);
    expect(filesOf(folder)).toEqual(['deep/out/.extract/state', 'deep/out/page.txt.json', 'in/list', 'page.txt']);
  });
});

describe('faults', () => {
  const pages = folderOf({ '1.txt': VI_PAGE, '2.txt': EN_PAGE, '3.txt': VI_PAGE });
  const { read } = processIo();
  /** Something happens as the second page is read. */
  const atSecond = (action: () => void) => ({
    read: async (path: string, most: number) => {
      if (path.endsWith('2.txt')) action();
      return read(path, most);
    },
  });

  test('a folder of the tree that vanishes is made anew', async () => {
    const out = folderOf();
    const { code } = await run([pages, '-d', out], atSecond(() => rmSync(join(out, pages.split('/')[1] ?? ''), { recursive: true })));
    expect(code).toBe(0);
    expect(filesOf(out).map((name) => name.slice(-10))).toEqual(['2.txt.json', '3.txt.json']);
  });

  test('the output folder vanishing ends the work: it may have been another disk', async () => {
    const out = join(folderOf(), 'out');
    const { code, err } = await run([pages, '-d', out], atSecond(() => rmSync(out, { recursive: true })));
    expect(code).toBe(5);
    expect(err).toBe(`extract: ${out}: cannot be written: the folder is gone\n`);
    expect(existsSync(out)).toBe(false);
  });

  test('a page that vanishes, and one that turns into a folder, are error records; the others go on', async () => {
    const folder = folderOf({ '1.txt': VI_PAGE, '2.txt': VI_PAGE, '3.txt': VI_PAGE, '4.txt': VI_PAGE });
    const { code, out } = await run([folder], atSecond(() => {
      rmSync(join(folder, '2.txt'));
      rmSync(join(folder, '3.txt'));
      mkdirSync(join(folder, '3.txt'));
    }));
    expect(code).toBe(3);
    expect(out.split('\n').slice(0, -1).map((line) => (JSON.parse(line) as { error?: { message: string } }).error?.message)).toEqual([undefined, 'not there, or a link to nothing', 'a folder, not a page', undefined]);
  });

  test('a page that grows while it is read is whole, and its hash is that of what was read', async () => {
    const folder = folderOf({ '2.txt': VI_PAGE });
    const { code, out } = await run([folder], atSecond(() => writeFileSync(join(folder, '2.txt'), EN_PAGE, { flag: 'a' })));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ input: { bytes: Buffer.byteLength(VI_PAGE) + Buffer.byteLength(EN_PAGE) } });
  });

  test('a file that the system will not let be read is an error record', async () => {
    if (!existsSync('/proc/self/mem')) return console.warn('skipped: there is no /proc here');
    const { code, out } = await run(['/proc/self/mem', join(pages, '1.txt')]);
    expect(code).toBe(3);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ error: { code: 'unreadable' } });
    return undefined;
  });

  test('a name of 255 bytes has a record, with a shorter name', async () => {
    const [folder, out] = [folderOf({ [`${'ề'.repeat(83)}xx.txt`]: VI_PAGE }), folderOf()];
    expect((await run([folder, '-d', out])).code).toBe(0);
    expect(filesOf(out)).toHaveLength(1);
  });

  test('a path that is too long with the output folder before it is told; the others go on', async () => {
    const long = join(...Array.from({ length: 15 }, () => 'x'.repeat(250)));
    const [folder, out] = [folderOf({ [`${long}/1.txt`]: VI_PAGE, '2.txt': VI_PAGE }), join(folderOf(), 'y'.repeat(250), 'z'.repeat(200))];
    const { code, err } = await run([folder, '-d', out]);
    expect(code).toBe(5);
    expect(err).toMatch(/1\.txt: its record cannot be written: the name is too long\n/);
    expect(existsSync(inside(out, join(folder, '2.txt')))).toBe(true);
  });

  test('a folder in the place of a record is told; the others go on', async () => {
    const out = folderOf();
    mkdirSync(join(inside(out, join(pages, '2.txt')), 'x'), { recursive: true });
    const { code, err } = await run([pages, '-d', out]);
    expect(code).toBe(5);
    expect(err).toMatch(/2\.txt: its record cannot be written: a folder stands in its place\n/);
    expect(filesOf(out)).toHaveLength(2);
  });

  test('names with line feeds, quotes and bytes that are no UTF-8 are read and written under the same name', async () => {
    const folder = folderOf({ 'a\n"b" \'c\'.txt': VI_PAGE });
    const odd = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
    writeFileSync(odd, EN_PAGE);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe8]), Buffer.from('.txt')]), VI_PAGE);
    const out = folderOf();
    expect(await run([folder, '-d', out, '-q'])).toEqual({ code: 0, out: '', err: '' });
    const { out: printed, err } = await run([folder]);
    expect(printed.split('\n').slice(0, -1).map((line) => (JSON.parse(line) as { input: { path: string } }).input.path.slice(folder.length + 1))).toEqual(['a\n"b" \'c\'.txt', 'caf\udce8.txt', 'caf\udce9.txt']);
    expect(printed).toContain('caf\\udce9.txt');
    expect(err).toBe('extract: 3 article; 0 of 3 pages failed\n');
    const target = Buffer.concat([Buffer.from(out), odd, Buffer.from('.json')]);
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ schema: schema.title, input: { sha256: expect.any(String) } });
    expect((await run([folder, '-d', out, '--if-changed'])).err).toBe('extract: 3 up to date; 0 of 3 pages failed\n');
  });
});

describe('--if-changed', () => {
  const summaryOf = async (argv: readonly string[]): Promise<string> => (await run(argv)).err.split('\n').at(-2)?.replace('extract: ', '') ?? '';

  test('passes over pages whose record is of this page, these bytes, these options', async () => {
    const pages = folderOf({ '1.txt': VI_PAGE, '2.txt': EN_PAGE, '3.txt': NO_TEXT });
    const out = folderOf();
    const again = [pages, '-d', out, '--if-changed'];
    expect(await summaryOf(again)).toBe('2 article, 1 undecodable; 1 of 3 pages failed');
    expect(await summaryOf(again)).toBe('1 undecodable, 2 up to date; 1 of 3 pages failed');
    writeFileSync(join(pages, '1.txt'), EN_PAGE);
    expect(await summaryOf(again)).toBe('1 article, 1 undecodable, 1 up to date; 1 of 3 pages failed');
    rmSync(inside(out, join(pages, '2.txt')));
    expect(await summaryOf(again)).toBe('1 article, 1 undecodable, 1 up to date; 1 of 3 pages failed');
    expect(await summaryOf([...again, '--boilerplate'])).toBe('2 article, 1 undecodable; 1 of 3 pages failed');
    expect(await summaryOf([...again, '--boilerplate'])).toBe('1 undecodable, 2 up to date; 1 of 3 pages failed');
    expect(await summaryOf(again)).toBe('2 article, 1 undecodable; 1 of 3 pages failed');
  });

  test('makes records anew that are cut, are of another page, or are older than the last change of program', async () => {
    const pages = folderOf({ '1.txt': VI_PAGE, '2.txt': VI_PAGE, '3.txt': VI_PAGE });
    const out = folderOf();
    const again = [pages, '-d', out, '--if-changed'];
    await run(again);
    const [one, two, three] = ['1.txt', '2.txt', '3.txt'].map((name) => inside(out, join(pages, name))) as [string, string, string];
    writeFileSync(one, readFileSync(one, 'utf8').slice(0, 300));
    renameSync(two, three);
    expect(await summaryOf(again)).toBe('3 article; 0 of 3 pages failed');
    utimesSync(two, 1e9, 1e9);
    expect(await summaryOf(again)).toBe('1 article, 2 up to date; 0 of 3 pages failed');
    writeFileSync(join(out, '.extract', 'state'), '{"program":"0.0.1"}\n');
    expect(await summaryOf(again)).toBe('3 article; 0 of 3 pages failed');
  });

  test('with --strict a record with warnings is made anew, and told', async () => {
    const pages = folderOf({ '1.txt': '' });
    const argv = [pages, '-d', folderOf(), '--if-changed', '--strict'];
    for (let turn = 0; turn < 2; turn++) expect(await run(argv)).toMatchObject({ code: 4, err: expect.stringMatching(/the page holds no text/) });
  });

  test('after an interruption does just the rest', async () => {
    const pages = folderOf({ '1.txt': VI_PAGE, '2.txt': EN_PAGE, '3.txt': VI_PAGE });
    const out = folderOf();
    const codes = [null, null, 130];
    expect((await run([pages, '-d', out], { pause: async () => codes.shift() ?? null })).code).toBe(130);
    expect(filesOf(out)).toHaveLength(1);
    expect(await summaryOf([pages, '-d', out, '--if-changed'])).toBe('2 article, 1 up to date; 0 of 3 pages failed');
  });
});

describe('which pages are read', () => {
  const folder = folderOf({ 'a.txt': VI_PAGE, 'b.md': VI_PAGE, 'c.log': VI_PAGE, 'd/a.txt': VI_PAGE, 'd/old/e.txt': VI_PAGE, 'list.lf': '', 'gone.lst': '' });
  const namesOf = async (argv: readonly string[], stdin: string | Uint8Array = ''): Promise<string[]> => {
    const { out } = await run([...argv, '-q'], { stdin });
    return out.split('\n').slice(0, -1).map((line) => relative(folder, (JSON.parse(line) as { input: { path: string } }).input.path));
  };

  test.each([
    [['--include', '*.log'], ['c.log']],
    [['--include', '*.log', '--include', 'a.*'], ['a.txt', 'c.log', 'd/a.txt']],
    [['--include', 'd/*'], ['d/a.txt']],
    [['--include', './a.*'], ['a.txt']],
    [['--exclude', 'a.txt'], ['b.md', 'd/old/e.txt']],
    [['--exclude', 'd'], ['a.txt', 'b.md']],
    [['--exclude', 'd/old/**'], ['a.txt', 'b.md', 'd/a.txt']],
    [['--exclude', '**/old'], ['a.txt', 'b.md', 'd/a.txt']],
    [['--include', '*.{md,log}', '--exclude', 'c*'], ['b.md']],
  ])('%j', async (argv, names) => expect(await namesOf([folder, ...argv])).toEqual(names));

  test('when none is left, that is wrong use', async () => {
    expect(await run([folder, '--include', '*.pdf'])).toEqual({ code: 2, out: '', err: `extract: ${folder}: no pages in this folder (none that --include and --exclude leave); nothing was processed\n` });
  });

  const [a, c, d] = ['a.txt', 'c.log', 'd'].map((name) => join(folder, name)) as [string, string, string];
  test.each([
    ['lines', `${c}\n\n${a}`, ['c.log', 'a.txt']],
    ['lines of Windows', `${c}\r\n${a}\r\n`, ['c.log', 'a.txt']],
    ['NULs', `${c}\0${a}\0`, ['c.log', 'a.txt']],
    ['a folder, and a page of it', `${d}\n${join(d, 'a.txt')}\n`, ['d/a.txt', 'd/old/e.txt']],
    ['one that is not there', `${a}\n${join(folder, 'gone')}\n`, ['a.txt', 'gone']],
  ])('a list of %s', async (_, list, names) => {
    expect(await namesOf(['--files-from', '-'], list)).toEqual(names);
    writeFileSync(join(folder, 'list.lf'), list);
    expect(await namesOf(['--files-from', join(folder, 'list.lf')])).toEqual(names);
  });

  test('the arguments come before the list', async () => expect(await namesOf([c, '--files-from', '-'], a)).toEqual(['c.log', 'a.txt']));

  test.each([
    [['--files-from', '/no/such/list'], /^extract: --files-from: \/no\/such\/list: not there, or a link to nothing; nothing was processed\n$/],
    [['--files-from', '-'], /^extract: --files-from: standard input: names no file; nothing was processed\n$/],
    [['--files-from', '-', '-'], /cannot be a page as well/],
  ])('%j is wrong use', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
