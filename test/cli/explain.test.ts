/** `explain`: what each line of a page became, and why. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columns } from '../../src/cli/width';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run, type Surroundings } from '../support/run';

const dir = folderOf({ 'vi.txt': VI_PAGE, 'en.txt': EN_PAGE, 'bad.txt': NO_TEXT });
const vi = join(dir, 'vi.txt');
const fixture = (name: string): string => join(__dirname, '..', '..', 'fixtures', name);
const MENU_PAGE = fixture('vi-popular-list-is-not-related.txt');

/** What a terminal of so many columns shows. */
async function onTerminal(width: number, ...argv: readonly string[]): Promise<string> {
  return (await run(['explain', ...argv, '--color', 'never'], { stdoutIsTerminal: true, columns: width })).out;
}

describe('the summary', () => {
  test('tells what the page is, each field with its lines, and where a missing one was looked for', async () => {
    const { code, out, err } = await run(['explain', vi]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.slice(0, out.indexOf('\n\n') + 1)).toBe(`${vi}: article · vi · text (plain) · utf-8 · 23 lines\n`);
    for (const line of [
      /^ {2}title +line 5 +Xã Hòa Bắc khánh thành cầu treo Nà Lang$/m,
      /^ {2}publishedAt +line 7 +2024-03-14T08:20:00$/m,
      /^ {2}blocks +lines 9-13 +3 paragraphs$/m,
      /^ {2}relatedLinks +lines 18-19 +2 links$/m,
      /^ {2}visitorCounter +lines 21-22 +online 7, total 81204$/m,
      /^ {2}lead +missing +the text begins on line 9, and nothing sets that apart/m,
      /^ {2}sourceUrl +missing +no line behind the text \(lines 15-22\) says where the article was taken from/m,
      /^ {2}sourceName +missing +likewise$/m,
    ]) expect(out).toMatch(line);
  });

  test('tells encoding, repairs and warnings', async () => {
    expect((await run(['explain', fixture('vi-tcvn3-legacy-font.txt')])).out).toMatch(/: article · vi · text \(plain\) · tcvn3 · /);
    expect((await run(['explain', '-'])).out).toMatch(/^standard input: other · language unknown · .* 1 line\nwarning: the page holds no text\n/);
  });

  test("a field that only the page's head gives says so", async () => {
    const { out } = await run(['explain', fixture('es-wordpress-date-only-in-json-ld.html')]);
    expect(out).toMatch(/^ {2}publishedAt +page head +20/m);
  });
});

describe('the page', () => {
  test('in a pipe is one line a block, never cut, with its reason and rule behind it', async () => {
    for (const [page, name] of [[VI_PAGE, 'vi.txt'], [EN_PAGE, 'en.txt']] as const) {
      const lines = (await run(['explain', join(dir, name)])).out.split('\n');
      for (const text of page.split('\n').filter((line) => line !== '')) expect(lines.filter((line) => line.includes(`${text}  ← `))).not.toEqual([]);
    }
    const { out } = await run(['explain', vi]);
    expect(out).toMatch(/^ +1 navigation +Trang chủ {2}← \S.* \[home\]$/m);
    expect(out).toMatch(/^ +7 date +▌ Thứ Năm, 14\/03\/2024, 08:20 {2}← a date .* → publishedAt \[dateline\]$/m);
  });

  test('on a terminal folds runs of furniture, and --all unfolds them', async () => {
    const folded = await onTerminal(100, MENU_PAGE);
    expect(folded).toMatch(/^ +8-14 navigation +7 blocks: TRANG CHỦ · GIỚI THIỆU/m);
    expect(folded).not.toMatch(/ 9 navigation/);
    expect(folded).toMatch(/--all shows folded/);
    const all = await onTerminal(100, MENU_PAGE, '--all');
    expect(all).toMatch(/^ +9 navigation +GIỚI THIỆU$/m);
    expect(all).not.toMatch(/7 lines:|…$/m);
  });

  test('has the reason beside on a wide terminal, under it on a narrow one, once for neighbours that share it', async () => {
    expect(await onTerminal(120, MENU_PAGE)).toMatch(/^ +49 listItem +▌ 2\. .{20,60};$/m);
    expect(await onTerminal(120, MENU_PAGE)).toMatch(/^ +48 listItem +▌ 1\. .* {2}opens with a number \[article-run\]$/m);
    expect(await onTerminal(80, MENU_PAGE)).toMatch(/^ +48 listItem +▌ 1\. .*\n(?: +▌ .*\n)* +▌ ← opens with a number \[article-run\]\n +49 listItem/m);
  });

  test('marks lines that go into the output, without colours, too; a fact that no field took is none', async () => {
    const out = await onTerminal(100, MENU_PAGE);
    expect(out).toMatch(/^ +22 date +▌ /m);
    expect(out).toMatch(/^ +16 date {9}[^▌]*\n.* → no field \[dateline\]$/m);
  });

  test.each([40, 60, 80, 100, 120, 200])('fits a terminal of %d columns, also with wide characters, marks and scripts from the right', async (width) => {
    const arabic = 'البلدية تعلن عن افتتاح الجسر الجديد فوق الوادي صباح يوم السبت بحضور أهالي القرية.';
    const combined = 'Pha\u0302\u0300n mo\u0323\u0302t cu\u0309a bai vie\u0302\u0301t \u0915\u094d\u0937\u0947\u0924\u094d\u0930 👩‍👩‍👧 '.repeat(12);
    const mixed = `${arabic}\n\n${`${arabic} `.repeat(4)}\n\n${combined}\n\n${'長い行'.repeat(90)}\n`;
    const pages = [MENU_PAGE, fixture('zh-grid-of-source-and-clicks.txt'), fixture('de-typo3-teaser-and-press-contact.html'), join(folderOf({ 'mixed.txt': mixed }), 'mixed.txt')];
    for (const page of pages) {
      for (const argv of [[page], [page, '--all'], [page, '--why', 'title'], [page, '--why', 'blocks']]) {
        // The name of a file is whole, however long.
        const lines = (await onTerminal(width, ...argv)).split('\n').slice(argv.length === 1 ? 4 : 0);
        expect(lines.filter((line) => columns(line) > width && !line.includes('fixtures/') && !line.includes('extract-test'))).toEqual([]);
      }
    }
  });

  test('shows escape codes of a page instead of sending them', async () => {
    const hostile = `${EN_PAGE}\n\u001b]0;owned\u0007\u001b[2J\u009b31m Bell \u202eevil \u2028 end of it.\n`;
    for (const argv of [['-'], ['-', '--why', 'title', '--all'], ['-', '--why', 'blocks', '--all']]) {
      for (const stdoutIsTerminal of [true, false]) {
        const { out } = await run(['explain', ...argv, '--color', 'never'], { stdin: hostile, stdoutIsTerminal });
        expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
      }
    }
  });

  test('an empty one has no lines and no hints', async () => {
    const { out } = await run(['explain', '-', '--color', 'never'], { stdoutIsTerminal: true });
    expect(out).toMatch(/blocks +missing +/);
    expect(out).not.toMatch(/▌/);
  });
});

describe('--why', () => {
  test('tells the candidates for a field, what was weighed, and why the winner won', async () => {
    const { code, out } = await run(['explain', MENU_PAGE, '--why', 'title']);
    expect(code).toBe(0);
    expect(out).toMatch(/^title: Mô hình nuôi ốc nhồi .*\n {2}because: the largest sum of signs, \d+\.\d; the next has -?\d+\.\d\n/);
    expect(out).toMatch(/^✔ line 20 +Mô hình nuôi ốc nhồi/m);
    expect(out).toMatch(/^ +\+3\.5 right behind the path of sections$/m);
    expect(out).toMatch(/^ {2}line 9 +GIỚI THIỆU\n +sum -\d+\.\d: no more speaks for it than against it$/m);
  });

  test('tells where a missing field was looked for', async () => {
    expect((await run(['explain', vi, '--why', 'sourceUrl'])).out).toMatch(/^sourceUrl: missing\n {2}looked: no line behind the text \(lines 15-22\).*\n\n {2}no candidates\n$/);
  });

  test('on a terminal shows the strongest, and --all every one', async () => {
    const few = await onTerminal(100, MENU_PAGE, '--why', 'title');
    expect(few).toMatch(/^ {2}and \d+ more; --all shows them$/m);
    expect(few).toMatch(/^ +and 3 lighter signs$/m);
    expect((await onTerminal(100, MENU_PAGE, '--why', 'title', '--all')).match(/^. line /gm)?.length).toBe(11);
  });

  test.each([
    ['byline', 'pl-joomla-super-user-is-not-the-author.html', [/✔ line 122 +tekst i zdjęcia: Grażyna Wolska/, /line 93 +Autor: Super User\n +the name of an account/, /page head +Super User\n +claimed by the head \(meta:author\)/]],
    ['publishedAt', 'zh-grid-of-source-and-clicks.txt', [/✔ line 12 /, /line 9 +2020-10-26\n.*\n +today's date, as its label says: never the article's/]],
    ['publishedAt', 'vi-popular-list-is-not-related.txt', [/✔ line 22 +2021-06-11\n +“Ngày đăng 11\/06\/2021/, /stands away from the article, without a label/, /the date of another article/]],
    ['lead', 'vi-popular-list-is-not-related.txt', [/because: printed twice, first as the lead/]],
    ['relatedLinks', 'vi-popular-list-is-not-related.txt', [/✔ line 63 /, /line 67 +XEM NHIỀU NHẤT\n.*a heading of a site-wide list/]],
    ['sourceName', 'zh-grid-of-source-and-clicks.txt', [/✔ line 13 +石桥区农业农村局/]],
    ['views', 'zh-grid-of-source-and-clicks.txt', [/views: 842\n/, /✔ line 15 +842\n +“浏览次数：842”/]],
    ['visitorCounter', 'zh-grid-of-source-and-clicks.txt', [/✔ line 39 /, /✔ line 40 /]],
    ['article.text', 'vi-popular-list-is-not-related.txt', [/^blocks: 6 paragraphs, 2 captions/, /✔ lines? 28/, / {2}line 26 .*\n +noise: the lead once more/]],
  ] as const)('%s of %s', async (field, page, patterns) => {
    const { out } = await run(['explain', fixture(page), '--why', field]);
    for (const pattern of patterns) expect(out).toMatch(pattern);
  });

  test('of no field is wrong use, and says what was meant', async () => {
    const { code, out, err } = await run(['explain', vi, '--why', 'bylin']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^extract: --why: "bylin" is no field \(did you mean "byline"\?\); fields are title, lead, /);
  });
});

describe('colours', () => {
  const cases: readonly [string, readonly string[], Surroundings, boolean][] = [
    ['on a terminal', [], { stdoutIsTerminal: true }, true],
    ['not in a pipe', [], {}, false],
    ['not with NO_COLOR', [], { stdoutIsTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR says nothing', [], { stdoutIsTerminal: true, env: { NO_COLOR: '' } }, true],
    ['in a pipe with FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['not with FORCE_COLOR=0', [], { stdoutIsTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['NO_COLOR beats FORCE_COLOR', [], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
    ['not on a dumb terminal', [], { stdoutIsTerminal: true, env: { TERM: 'dumb' } }, false],
    ['--color always beats all', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    ['--color never beats all', ['--color', 'never'], { stdoutIsTerminal: true, env: { FORCE_COLOR: '1' } }, false],
    ['never in JSON', ['--json', '--color', 'always'], { stdoutIsTerminal: true }, false],
  ];
  test.each(cases)('%s', async (_, options, surroundings, colored) => {
    const { out } = await run(['explain', vi, ...options], surroundings);
    expect(out.includes('\u001b[')).toBe(colored);
  });

  test('change nothing but the colours', async () => {
    const [painted, bare] = [await run(['explain', MENU_PAGE, '--color', 'always'], { stdoutIsTerminal: true }), await run(['explain', MENU_PAGE, '--color', 'never'], { stdoutIsTerminal: true })];
    const lines = (text: string): string[] => text.split('\n').map((line) => line.trimEnd());
    // eslint-disable-next-line no-control-regex -- colours are control characters
    expect(lines(painted.out.replace(/\u001b\[\d+m/g, ''))).toEqual(lines(bare.out));
  });
});

interface Explained {
  readonly schema: string;
  readonly pageKind: string;
  readonly input: { readonly dialect: string; readonly lines: number };
  readonly fields: readonly { readonly name: string; readonly value: unknown; readonly lines: readonly [number, number][]; readonly missing: string | null }[];
  readonly blocks: readonly { readonly lines: [number, number]; readonly label: string; readonly text: string; readonly fields: readonly string[]; readonly verdicts: readonly { readonly label: string }[] }[];
}

describe('for machines', () => {
  test('--json tells fields and blocks, each block with all judgements, oldest first', async () => {
    const { code, out } = await run(['explain', vi, '--json']);
    expect(code).toBe(0);
    const explained = JSON.parse(out) as Explained;
    expect(explained).toMatchObject({ schema: 'explain/1', pageKind: 'article', input: { dialect: 'plain', lines: 23, encoding: 'utf-8' } });
    expect(explained.blocks[0]).toEqual({
      lines: [1, 1], label: 'navigation', text: 'Trang chủ', rule: 'home', reason: expect.any(String), fields: [],
      verdicts: expect.arrayContaining([{ label: 'navigation', rule: expect.any(String), reason: expect.any(String) }]),
    });
    for (const { label, verdicts } of explained.blocks) expect(verdicts.at(-1)?.label ?? 'noise').toBe(label);
    expect(explained.fields.find(({ name }) => name === 'title')).toEqual({ name: 'title', value: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang', lines: [[5, 5]], missing: null });
    expect(explained.blocks.find(({ lines }) => lines[0] === 7)?.fields).toEqual(['publishedAt']);
  });

  test('--why --json tells the candidates', async () => {
    const { out } = await run(['explain', MENU_PAGE, '--why', 'date', '--json']);
    const reasons = JSON.parse(out) as { field: string; value: string; candidates: { chosen: boolean; value: string; lines: number[] }[] };
    expect(reasons).toMatchObject({ schema: 'explain-field/1', field: 'publishedAt', value: '2021-06-11' });
    expect(reasons.candidates[0]).toMatchObject({ chosen: true, value: '2021-06-11', lines: [22, 22] });
  });

  test('the same page is always explained the same', async () => {
    const page = fixture('de-typo3-teaser-and-press-contact.html');
    expect((await run(['explain', page, '--json'])).out).toBe((await run(['explain', '-', '--json'], { stdin: readFileSync(page) })).out.replace('"path": null', `"path": ${JSON.stringify(page)}`));
  });
});

describe('a page that cannot be shown', () => {
  test.each([
    [['explain', '/no/such/page.txt'], 2, 'extract: /no/such/page.txt: no such file or folder; nothing was processed\n'],
    [['explain', dir], 2, `extract: ${dir}: is a folder; explain shows one page\n`],
    [['explain', vi, '--max-bytes', '10'], 4, `extract: ${vi}: larger than 10 bytes; allow more with --max-bytes\n`],
  ])('%j', async (argv, code, err) => {
    expect(await run(argv)).toEqual({ code, out: '', err });
  });

  test('because it is no text exits 4', async () => {
    expect((await run(['explain', join(dir, 'bad.txt')])).code).toBe(4);
  });
});
