/** `explain`: what each line of a page became, and why. */
import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run, type Surroundings } from '../support/run';

const dir = folderOf({ 'vi.txt': VI_PAGE, 'en.txt': EN_PAGE, 'bad.txt': NO_TEXT });
const vi = join(dir, 'vi.txt');

describe('for people', () => {
  test('shows a summary, then each line with its number, label, text, reason and rule', async () => {
    const { code, out, err } = await run(['explain', vi]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^input +plain, utf-8\nkind +article\ntitle +Xã Hòa Bắc khánh thành cầu treo Nà Lang \(line 5\)\n/);
    expect(out).toMatch(/\n +1 navigation +Trang chủ\n +\S.* \[\w[\w-]*\]\n/);
    expect(out).toMatch(/\n +22 counter +Tổng lượt truy cập: 81\.204\n/);
  });

  test('every line that is not blank is there', async () => {
    for (const [page, name] of [[VI_PAGE, 'vi.txt'], [EN_PAGE, 'en.txt']] as const) {
      const { out } = await run(['explain', join(dir, name)]);
      for (const line of page.split('\n')) expect(out).toContain(line);
    }
  });

  test('no line is wider than the terminal, and beside its reason when there is room', async () => {
    for (const columns of [40, 80, 120]) {
      const { out } = await run(['explain', vi, '--color', 'never'], { stdoutIsTerminal: true, columns });
      const body = out.slice(out.indexOf('\n\n') + 2);
      expect(body.split('\n').filter((line) => line.length > Math.max(columns, 46))).toEqual([]);
      expect(body).toContain('…');
    }
    expect((await run(['explain', vi, '--color', 'never'], { stdoutIsTerminal: true, columns: 120 })).out).toMatch(/1 navigation +Trang chủ +\S.*\n +2 /);
  });

  test('escape codes of a page are shown, not sent', async () => {
    const { out } = await run(['explain', '-'], { stdin: `${EN_PAGE}\nBell \u202eevil\n` });
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
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
});

describe('for machines', () => {
  test('--json lists every block with its lines, label, text and verdicts, oldest first', async () => {
    const { code, out } = await run(['explain', vi, '--json']);
    expect(code).toBe(0);
    const blocks = JSON.parse(out) as { lines: [number, number]; label: string; text: string; verdicts: { label: string; rule: string; reason: string }[] }[];
    expect(blocks[0]).toEqual({ lines: [1, 1], label: 'navigation', text: 'Trang chủ', verdicts: expect.arrayContaining([{ label: 'navigation', rule: expect.any(String), reason: expect.any(String) }]) });
    for (const { label, verdicts } of blocks) expect(verdicts.at(-1)?.label ?? 'noise').toBe(label);
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

  test('an empty page is shown as one', async () => {
    expect((await run(['explain', '-'])).out).toMatch(/warning +the page holds no text/);
  });
});
