/** `-o FILE`: the file appears whole or not at all. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run } from '../support/run';

const pages = folderOf({ 'vi.txt': VI_PAGE, 'en.txt': EN_PAGE, 'bad.txt': NO_TEXT });
const vi = join(pages, 'vi.txt');
const bad = join(pages, 'bad.txt');
const OLD = 'what stood there before';

describe('a file that can be written', () => {
  test('holds what standard output would have shown, and nothing else is left in its folder', async () => {
    const dir = folderOf();
    const file = join(dir, 'page.json');
    expect(await run([vi, '-o', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe((await run([vi])).out);
    expect(readdirSync(dir)).toEqual(['page.json']);
  });

  test('takes the records of several pages, the failed ones included', async () => {
    const file = join(folderOf(), 'pages.ndjson');
    expect((await run(['-o', file, pages])).code).toBe(3);
    expect(readFileSync(file, 'utf8').match(/\n/g)).toHaveLength(3);
  });

  test('replaces an older one and keeps its mode', async () => {
    const file = join(folderOf({ 'page.json': OLD }), 'page.json');
    const { mode } = statSync(file);
    expect((await run([vi, '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^\{/);
    expect(statSync(file).mode).toBe(mode);
  });

  test('stays a link when it is one', async () => {
    const dir = folderOf({ 'real/page.json': OLD });
    symlinkSync(join('real', 'page.json'), join(dir, 'page.json'));
    expect((await run([vi, '-o', join(dir, 'page.json')])).code).toBe(0);
    expect(lstatSync(join(dir, 'page.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(dir, 'real', 'page.json'), 'utf8')).toMatch(/^\{/);
  });

  test('may be a device, which is written to and not replaced', async () => {
    expect((await run([vi, '-o', '/dev/null'])).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('is standard output when it is called "-"', async () => {
    expect(await run([vi, '-o', '-'])).toEqual(await run([vi]));
  });
});

describe('the older file stays, and nothing is left beside it', () => {
  const cases: readonly [string, readonly string[], number, Parameters<typeof run>[1]][] = [
    ['when the only page cannot be read', [bad], 4, {}],
    ['when the program is interrupted', [vi, bad], 143, { pause: async () => 143 }],
    ['when reading ends in an error that is no page’s', [vi, join(pages, 'en.txt')], 70, { pause: async () => Promise.reject(new Error('made by a test')) }],
  ];
  test.each(cases)('%s', async (_, argv, expected, surroundings) => {
    const dir = folderOf({ 'out.json': OLD });
    const { code } = await run([...argv, '-o', join(dir, 'out.json')], surroundings);
    expect(code).toBe(expected);
    expect(readFileSync(join(dir, 'out.json'), 'utf8')).toBe(OLD);
    expect(readdirSync(dir)).toEqual(['out.json']);
  });
});

describe('a file that cannot be written', () => {
  test('because its folder is not there exits 5 and says so, before any page is read', async () => {
    const file = join(pages, 'none', 'page.json');
    const read = async (): Promise<never> => {
      throw new Error('a page was read');
    };
    expect(await run([vi, '-o', file], { read })).toEqual({ code: 5, out: '', err: `extract: ${file}: cannot be written: its folder does not exist; create it first\n` });
    expect(existsSync(join(pages, 'none'))).toBe(false);
  });

  test('because it is a folder, or below a file, exits 5', async () => {
    const dir = folderOf();
    mkdirSync(join(dir, 'sub'));
    expect(await run([vi, '-o', join(dir, 'sub')])).toEqual({ code: 5, out: '', err: `extract: ${join(dir, 'sub')}: is a folder; name a file in it\n` });
    expect(await run([vi, '-o', `${dir}/none/`])).toEqual({ code: 5, out: '', err: `extract: ${dir}/none/: is a folder; name a file in it\n` });
    expect(await run([vi, '-o', join(vi, 'x.json')])).toEqual({ code: 5, out: '', err: `extract: ${join(vi, 'x.json')}: cannot be written: its folder is a file\n` });
  });

  test('because its name is too long exits 5', async () => {
    expect((await run([vi, '-o', join(folderOf(), 'x'.repeat(300))])).code).toBe(5);
  });

  test('because the device is full exits 5', async () => {
    if (!existsSync('/dev/full')) return console.warn('skipped: there is no /dev/full here');
    expect(await run([vi, '-o', '/dev/full'])).toEqual({ code: 5, out: '', err: 'extract: /dev/full: cannot be written: the disk is full\n' });
    return undefined;
  });

  test('because it is one of the pages exits 2 and leaves the page alone', async () => {
    const dir = folderOf({ 'page.txt': VI_PAGE });
    symlinkSync('page.txt', join(dir, 'link'));
    for (const name of ['page.txt', 'link', './page.txt']) {
      const { code, err } = await run([dir, '-o', join(dir, name)]);
      expect(code).toBe(2);
      expect(err).toMatch(/would destroy the page/);
    }
    expect(readFileSync(join(dir, 'page.txt'), 'utf8')).toBe(VI_PAGE);
  });
});
