/** `check`: fixtures, their expectations, and what is said when they part. */
import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columns } from '../../src/cli/width';
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
         3 navigation      Tin tức
         4
      >  5 title           Xã Hòa Bắc khánh thành cầu treo Nà Lang
         6
         7 date            Thứ Năm, 14/03/2024, 08:20
  visitorCounter.total
    expected  81205
    got       81204
        19 related         Họp chợ phiên đầu năm ở bản Nà Lang (02/03/2024)
        20
      > 21 counter         Đang truy cập: 7
      > 22 counter         Tổng lượt truy cập: 81.204
        23
0 passed, 1 failed
`,
      err: '',
    });
  });

  test.each([
    ['without an expectation', { 'page.txt': VI_PAGE }, /page\.expected\.json is missing; extract check --update writes it/],
    ['without a page', { 'gone.expected.json': '{}' }, /gone\.expected\.json\n {2}there is no page to this expectation/],
    ['with an expectation that is not JSON', { 'page.txt': VI_PAGE, 'page.expected.json': '{,' }, /page\.expected\.json is not JSON; mend it, or let extract check --update write it anew/],
    ['with a folder in the place of the expectation', { 'page.txt': VI_PAGE, 'page.expected.json/x': '' }, /page\.expected\.json cannot be read: a folder, not a page/],
    ['with an expectation that is no record', { 'page.txt': VI_PAGE, 'page.expected.json': '[]' }, /the whole record\n {4}expected {2}\[\]\n {4}got {7}\{/],
  ])('%s fail', async (_, files, message) => {
    const { code, out } = await run(['check', folderOf(files)]);
    expect(code).toBe(1);
    expect(out).toMatch(message);
    expect(lastLine(out)).toBe('0 passed, 1 failed');
  });
});

describe('what a person sees', () => {
  test('are the lines of what was found and of what was expected, with two lines of context', async () => {
    const dir = await goodFolder();
    change(dir, '"byline": "Mai Thị Đào"', '"byline": "Ông Lò Văn Phúc"');
    const { out } = await run(['check', dir]);
    expect(out).toMatch(/byline\n {4}expected {2}⟦Ông Lò Văn Phúc⟧\n {4}got {7}⟦Mai Thị Đào⟧\n {8}11 .*\n {8}12\n {6}> 13 paragraph .*\n {8}14\n {6}> 15 byline .*\n {8}16\n {8}17 related-heading .*\n0 passed/);
  });

  test('an entry too many is shown with its line, and the text is not told twice', async () => {
    const dir = await goodFolder();
    const file = join(dir, 'page.expected.json');
    const record = JSON.parse(readFileSync(file, 'utf8')) as { article: { text: string; blocks: unknown[] } };
    record.article.blocks.splice(1, 1);
    record.article.text = record.article.text.split('\n\n').filter((_, index) => index !== 1).join('\n\n');
    writeFileSync(file, JSON.stringify(record));
    const { out } = await run(['check', dir]);
    expect(out).toMatch(/article\.blocks\[1\]\n {4}expected {2}\(not there\)\n {4}got {7}\{"kind":"paragraph",.*\n(?:.*\n){2} {6}> 11 paragraph/);
    expect(out).not.toContain('article.text');
  });

  test('with colours marks by them, and without by brackets', async () => {
    const dir = await goodFolder();
    change(dir, 'khánh thành cầu treo Nà Lang"', 'khánh thành cầu Nà Lang mới"');
    const { out } = await run(['check', dir, '--color', 'always']);
    const [red, green] = ['\u001b[31m\u001b[1m\u001b[4m', '\u001b[32m\u001b[1m\u001b[4m'];
    expect(out).toContain(`expected  Xã Hòa Bắc khánh thành cầu Nà Lang ${red}mới`);
    expect(out).toContain(`got       Xã Hòa Bắc khánh thành cầu ${green}treo`);
    expect(out).not.toContain('⟦');
    expect(lastLine(out)).toBe('0 passed, 1 failed');
  });

  test.each([60, 200])('fits a terminal of %d columns', async (width) => {
    const dir = await goodFolder();
    change(dir, 'khánh thành cầu treo Nà Lang"', 'khánh thành cầu Nà Lang mới"');
    change(dir, 'lội suối đến trường', 'lội qua suối để đến trường');
    for (const color of ['always', 'never']) {
      const { out } = await run(['check', dir, '--color', color], { stdoutIsTerminal: true, columns: width });
      expect(out.split('\n').slice(1).filter((line) => columns(line) > width)).toEqual([]);
    }
  });

  test('never sends escape codes of a page', async () => {
    const page = `${VI_PAGE}\n\u001b]0;owned\u0007 \u009b31m \u202e và thêm một dòng nữa ở cuối trang.\n`;
    const dir = folderOf({ 'page.txt': page });
    await run(['check', '--update', dir]);
    change(dir, '"total": 81204', '"total": 1');
    for (const format of ['human', 'github', 'junit']) {
      const { out } = await run(['check', dir, '--format', format]);
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});

describe('--only', () => {
  const twoFixtures = async (): Promise<string> => {
    const dir = folderOf({ 'vi/page.txt': VI_PAGE, 'en-page.txt': EN_PAGE });
    await run(['check', '--update', dir]);
    return dir;
  };

  test.each([['en-*', 1], ['page.txt', 1], ['page', 1], ['*page*', 2], ['**/vi/*', 1], ['{page,en-page}', 2]])('%s', async (glob, count) => {
    expect(await run(['check', await twoFixtures(), '--only', glob])).toEqual({ code: 0, out: `${count} passed, 0 failed\n`, err: '' });
  });

  test('that matches nothing exits 2', async () => {
    const { code, out, err } = await run(['check', await twoFixtures(), '--only', 'fr-*']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^extract: --only: no fixture of 2 matches "fr-\*"/);
  });

  test.each([['', /^extract: --only: an empty pattern/], ['x'.repeat(100_000), /^extract: --only: a pattern of 100000 characters is too long/]])('refuses a pattern that can match nothing (%#)', async (pattern, message) => {
    expect(await run(['check', await twoFixtures(), '--only', pattern])).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
  });

  test('updates only what it names', async () => {
    const dir = folderOf({ 'a.txt': VI_PAGE, 'b.txt': EN_PAGE });
    await run(['check', '--update', dir, '--only', 'a']);
    expect(readdirSync(dir)).toEqual(['a.expected.json', 'a.txt', 'b.txt']);
  });
});

describe('--format', () => {
  const failing = async (): Promise<string> => {
    const dir = folderOf({ 'odd, 50%: name.txt': VI_PAGE, 'good.txt': EN_PAGE, 'new.txt': EN_PAGE });
    await run(['check', '--update', dir, '--only', '{odd*,good}']);
    const file = join(dir, 'odd, 50%: name.expected.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"title": "Xã Hòa Bắc khánh', '"title": "<Xã> & 100%'));
    return dir;
  };

  test('github gives an annotation a difference, at the line of the page, and the counts', async () => {
    const dir = await failing();
    const { code, out } = await run(['check', dir, '--format', 'github']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `::error file=${dir}/new.txt,line=1,endLine=1,title=fixture::new.expected.json is missing; extract check --update writes it`,
      `::error file=${dir}/odd%2C 50%25%3A name.txt,line=5,endLine=5,title=article.title::article.title: expected ⟦<⟧Xã⟦> & 100%25⟧ thành cầu treo Nà Lang, got Xã ⟦Hòa Bắc khánh⟧ thành cầu treo Nà Lang`,
      '1 passed, 2 failed',
      '',
    ]);
  });

  test('junit gives XML with a case a fixture', async () => {
    const dir = await failing();
    const { code, out } = await run(['check', dir, '--format', 'junit']);
    expect(code).toBe(1);
    const dom = load(out, { xml: true });
    expect(dom('testsuites').attr()).toEqual({ name: 'extract check', tests: '3', failures: '2' });
    expect(dom('testsuite').attr()).toEqual({ name: dir, tests: '3', failures: '2' });
    expect(dom('testcase').toArray().map((element) => [dom(element).attr('name'), dom(element).find('failure').length])).toEqual([['good.txt', 0], ['new.txt', 1], ['odd, 50%: name.txt', 1]]);
    expect(dom('failure').eq(1).attr('message')).toBe('1 field differs: article.title');
    expect(dom('failure').eq(1).text()).toBe('line 5: article.title: expected ⟦<⟧Xã⟦> & 100%⟧ thành cầu treo Nà Lang, got Xã ⟦Hòa Bắc khánh⟧ thành cầu treo Nà Lang');
  });

  test('json gives everything', async () => {
    const dir = await failing();
    const { code, out } = await run(['check', dir, '--format', 'json']);
    expect(code).toBe(1);
    const told = JSON.parse(out) as { fixtures: object[] };
    expect(told).toMatchObject({ schema: 'check/1', passed: 1, failed: 2 });
    expect(told.fixtures[0]).toEqual({ page: join(dir, 'good.txt'), expectedFile: join(dir, 'good.expected.json'), passed: true, problem: null, differences: [] });
    expect(told.fixtures[2]).toMatchObject({ differences: [{ path: 'article.title', expected: '<Xã> & 100% thành cầu treo Nà Lang', actual: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang', lines: [[5, 5]] }] });
  });

  test.each([[['--update', '--format', 'json']], [['--update', '--watch']], [['--format', 'tap']]])('%j is wrong use', async (options) => {
    expect((await run(['check', await goodFolder(), ...options])).code).toBe(2);
  });
});

describe('--watch', () => {
  test('checks again when a page changes, and ends with the code of the signal', async () => {
    const dir = await goodFolder();
    const heard: string[] = [];
    let waited = 0;
    const pause = async (): Promise<number | null> => {
      waited++;
      // Long after the watch began, a page changes; long after the second check, Ctrl-C.
      if (waited === 3) writeFileSync(join(dir, 'page.txt'), VI_PAGE.replace('Mai Thị Đào', 'Mai Thị Mận'));
      const runs = heard.filter((text) => text.endsWith('failed\n')).length;
      return runs >= 2 ? 130 : null;
    };
    const { code, err } = await run(['check', '--watch', dir], { pause, out: async (text) => void heard.push(text) });
    expect(code).toBe(130);
    expect(heard[0]).toBe('1 passed, 0 failed\n');
    expect(heard.join('')).toMatch(/got +Mai Thị ⟦Mận⟧/);
    expect(heard.at(-1)).toBe('0 passed, 1 failed\n');
    expect(err).toMatch(/^extract: watching; Ctrl-C ends it\n/);
  });

  test('of one page sees a new expectation beside it, and goes on when the page is gone', async () => {
    const dir = folderOf({ 'page.txt': VI_PAGE, 'other.txt': EN_PAGE });
    const heard: string[] = [];
    let waited = 0;
    const pause = async (): Promise<number | null> => {
      waited++;
      if (waited === 3) await run(['check', '--update', join(dir, 'page.txt')]);
      if (heard.at(-1) === '1 passed, 0 failed\n') rmSync(join(dir, 'page.txt'), { force: true });
      return told.includes('no such file') ? 143 : null;
    };
    let told = '';
    const { code } = await run(['check', '--watch', join(dir, 'page.txt')], { pause, out: async (text) => void heard.push(text), err: (text) => void (told += text) });
    expect(code).toBe(143);
    expect(heard.filter((text) => text.endsWith('failed\n'))).toEqual(['0 passed, 1 failed\n', '1 passed, 0 failed\n']);
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

describe('what is named', () => {
  test('twice, or also by its folder, is checked once', async () => {
    const dir = await goodFolder();
    expect(await run(['check', join(dir, 'page.txt'), dir, join(dir, '.', 'page.txt')])).toEqual({ code: 0, out: '1 passed, 0 failed\n', err: '' });
  });

  test('must be a page: an expectation and standard input are none', async () => {
    const dir = await goodFolder();
    const file = join(dir, 'page.expected.json');
    expect(await run(['check', '--update', file])).toEqual({ code: 2, out: '', err: `extract: ${file}: is what a page must give; name the page beside it, or the folder\n` });
    expect(await run(['check', '-'])).toEqual({ code: 2, out: '', err: 'extract: standard input: has no expectation beside it; name the file of the page\n' });
    expect(readdirSync(dir).sort()).toEqual(['page.expected.json', 'page.txt']);
  });

  test('and may not be read is told, and what it must give stays as it is', async () => {
    const dir = await goodFolder();
    const before = readFileSync(join(dir, 'page.expected.json'), 'utf8');
    const refuse = { read: () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' })) };
    const { code, out } = await run(['check', '--update', dir], refuse);
    expect({ code, out }).toEqual({ code: 1, out: `${join(dir, 'page.txt')}\n  no permission to read it; change its mode or run as its owner\n0 passed, 1 failed\n` });
    expect(readFileSync(join(dir, 'page.expected.json'), 'utf8')).toBe(before);
  });

  test('in bytes that are not UTF-8 keeps its name', async () => {
    const dir = folderOf();
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), VI_PAGE);
    expect((await run(['check', '--update', dir])).code).toBe(0);
    expect(readdirSync(Buffer.from(dir), 'latin1').sort()).toEqual(['caf\u00e9.expected.json', 'caf\u00e9.txt']);
    expect(await run(['check', dir])).toEqual({ code: 0, out: '1 passed, 0 failed\n', err: '' });
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
    expect(await run(['check', dir])).toEqual({ code: 2, out: '', err: `extract: ${dir}: no fixtures here (looked for .txt, .md, .html and .mhtml files)\n` });
  });

  test('with two pages for one expectation exits 2 and names both', async () => {
    const { code, err } = await run(['check', folderOf({ 'a.txt': VI_PAGE, 'a.md': VI_PAGE })]);
    expect(code).toBe(2);
    expect(err).toMatch(/a\.txt: has the same expectation as .*a\.md; rename one of them/);
  });
});
