/** `check`: fixtures, their expectations, and what is said when they part. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run } from '../support/run';

const lastLine = (out: string): string | undefined => out.trimEnd().split('\n').at(-1);

/** A folder with one page and its right expectation. */
async function goodFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const dir = folderOf({ 'page.txt': VI_PAGE, ...files });
  await run(['check', '--update', join(dir, 'page.txt')]);
  return dir;
}

/** Changes the expectation of `page.txt` by replacing a string in it. */
function change(dir: string, from: string, to: string): void {
  const file = join(dir, 'page.expected.json');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
}

describe('fixtures that hold', () => {
  test('give nothing but the closing line and exit 0', async () => {
    expect(await run(['check', await goodFolder()])).toEqual({ code: 0, out: '1 passed, 0 failed\n', err: '' });
  });

  test('are what the program prints for the bare file name, so diff works as well', async () => {
    const dir = await goodFolder();
    const printed = JSON.parse((await run([join(dir, 'page.txt')])).out) as object;
    expect(JSON.parse(readFileSync(join(dir, 'page.expected.json'), 'utf8'))).toEqual({ ...printed, input: { ...(printed as { input: object }).input, path: 'page.txt' } });
  });

  test('may be given one by one, lie in folders of folders, and be pages that cannot be read', async () => {
    const dir = folderOf({ 'a/x.md': '# Họp thôn\n\nThôn họp bàn việc đắp đường.\n', 'b/y.html.txt': EN_PAGE, 'z.txt': NO_TEXT });
    expect((await run(['check', '--update', dir])).code).toBe(0);
    expect(readdirSync(join(dir, 'b'))).toEqual(['y.html.expected.json', 'y.html.txt']);
    expect(await run(['check', dir])).toEqual({ code: 0, out: '3 passed, 0 failed\n', err: '' });
    expect(await run(['check', join(dir, 'a', 'x.md')])).toEqual({ code: 0, out: '1 passed, 0 failed\n', err: '' });
    expect(JSON.parse(readFileSync(join(dir, 'z.expected.json'), 'utf8'))).toMatchObject({ error: { code: 'undecodable' } });
  });
});

describe('fixtures that do not hold', () => {
  test('are told field by field, with the words that differ, and exit 1', async () => {
    const dir = await goodFolder();
    change(dir, 'khánh thành cầu treo Nà Lang"', 'khánh thành cầu Nà Lang mới"');
    change(dir, '"total": 81204', '"total": 81205');
    expect(await run(['check', dir])).toEqual({
      code: 1,
      out: `${join(dir, 'page.txt')}
  article.title
    expected  Xã Hòa Bắc khánh thành cầu Nà Lang ⟦mới⟧
    got       Xã Hòa Bắc khánh thành cầu ⟦treo⟧ Nà Lang
  visitorCounter.total
    expected  81205
    got       81204
0 passed, 1 failed
`,
      err: '',
    });
  });

  test.each([
    ['without an expectation', { 'page.txt': VI_PAGE }, /page\.expected\.json is missing; extract check --update writes it/],
    ['without a page', { 'gone.expected.json': '{}' }, /gone\.expected\.json\n {2}there is no page to this expectation/],
    ['with an expectation that is not JSON', { 'page.txt': VI_PAGE, 'page.expected.json': '{,' }, /page\.expected\.json is not JSON/],
    ['with an expectation that is no record', { 'page.txt': VI_PAGE, 'page.expected.json': '[]' }, /expected {2}\[\]\n {4}got {7}\{/],
  ])('%s fail', async (_, files, message) => {
    const { code, out } = await run(['check', folderOf(files)]);
    expect(code).toBe(1);
    expect(out).toMatch(message);
    expect(lastLine(out)).toBe('0 passed, 1 failed');
  });
});

describe('--update', () => {
  test('writes what the program prints now, and says which files', async () => {
    const dir = await goodFolder({ 'new.txt': EN_PAGE });
    change(dir, '"total": 81204', '"total": 1');
    const { code, out } = await run(['check', '--update', dir]);
    expect(code).toBe(0);
    expect(out).toContain(`created ${join(dir, 'new.expected.json')}\n`);
    expect(out).toContain(`updated ${join(dir, 'page.expected.json')}\n`);
    expect(lastLine(out)).toBe('2 passed, 0 failed');
    expect((await run(['check', dir])).code).toBe(0);
  });

  test('never creates an expectation under CI=true', async () => {
    const dir = folderOf({ 'page.txt': VI_PAGE });
    const { code, out } = await run(['check', '--update', dir], { env: { CI: 'true' } });
    expect(code).toBe(1);
    expect(out).toMatch(/not created: CI=true\n0 passed, 1 failed\n$/);
    expect(existsSync(join(dir, 'page.expected.json'))).toBe(false);
  });

  test('leaves an expectation without a page, and fails', async () => {
    const dir = folderOf({ 'gone.expected.json': '{}' });
    expect((await run(['check', '--update', dir])).code).toBe(1);
    expect(readFileSync(join(dir, 'gone.expected.json'), 'utf8')).toBe('{}');
  });

  test('never takes a bug for an expectation', async () => {
    const dir = folderOf({ 'page.txt': VI_PAGE });
    const read = async (): Promise<never> => {
      throw new TypeError('made by a test');
    };
    const { code, out } = await run(['check', '--update', dir], { read });
    expect(code).toBe(1);
    expect(out).toMatch(/a bug in extract: made by a test/);
    expect(existsSync(join(dir, 'page.expected.json'))).toBe(false);
  });
});

describe('a folder', () => {
  test('that is not there exits 2', async () => {
    const { code, err } = await run(['check', '/no/such/folder']);
    expect(code).toBe(2);
    expect(err).toBe('extract: /no/such/folder: no such file or folder; nothing was processed\n');
  });

  test('without fixtures exits 2: a check that checks nothing must not pass', async () => {
    const dir = folderOf();
    expect(await run(['check', dir])).toEqual({ code: 2, out: '', err: `extract: ${dir}: no fixtures here (looked for .txt, .md and .html files)\n` });
  });

  test('with two pages for one expectation exits 2 and names both', async () => {
    const { code, err } = await run(['check', folderOf({ 'a.txt': VI_PAGE, 'a.md': VI_PAGE })]);
    expect(code).toBe(2);
    expect(err).toMatch(/a\.txt: has the same expectation as .*a\.md; rename one of them/);
  });
});
