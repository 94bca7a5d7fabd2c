/** Options: where they stand, what they take, and what is said of a wrong one. */
import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, VI_PAGE } from '../support/pages';
import { run } from '../support/run';

const dir = folderOf({ 'vi.txt': VI_PAGE, 'en.txt': EN_PAGE, 'page.md': '# Họp dân thôn Nà Lang\n\nSáng nay thôn họp dân bàn việc sửa kênh mương trước vụ mùa.\n', '1258.txt': Buffer.from('H\u00f2p d\u00e2n th\u00f4n', 'latin1') });
const vi = join(dir, 'vi.txt');

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['check', '--help']], [['explain', '-h']], [['report', '--help']], [['schema', '--help']], [['completion', '--help']], [['help', 'check']]])('%j goes to stdout, exits 0 and fits 80 columns', async (argv) => {
    const { code, out, err } = await run(argv, { columns: 200 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: extract/);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('names every option, has examples and the exit codes', async () => {
    const { out } = await run(['--help']);
    for (const part of ['--output', '--ndjson', '--compact', '--input-format', '--encoding', '--url', '--max-bytes', '--boilerplate', '--strict', '--quiet', '--verbose', '--version', 'Examples:', 'Exit codes:', 'check', 'explain', 'schema']) {
      expect(out).toContain(part);
    }
  });

  test('no argument on a terminal: help on stderr and exit 2', async () => {
    const { code, out, err } = await run([], { stdinIsTerminal: true });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: extract/);
  });

  test.each([['-V'], ['--version']])('%s prints the version', async (option) => {
    expect(await run([option])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });
});

describe('an option', () => {
  test.each([[['--compact', vi]], [[vi, '--compact']], [['--compact', '--', vi]]])('stands before or after the files: %j', async (argv) => {
    const { code, out } = await run(argv);
    expect(code).toBe(0);
    expect(out.match(/\n/g)).toHaveLength(1);
  });

  test('of a command stands after its name', async () => {
    expect((await run(['explain', vi, '--encoding', 'utf-8', '--json'])).code).toBe(0);
    expect((await run(['explain', '--json', '--input-format', 'text', vi])).code).toBe(0);
    const { code, err } = await run(['--encoding', 'utf-8', 'explain', vi]);
    expect(code).toBe(2);
    expect(err).toMatch(/^extract: --encoding: stands before "explain"/);
  });

  const wrong: readonly [readonly string[], RegExp][] = [
    [['--ndjsn', vi], /^extract: unknown option '--ndjsn'\n\(Did you mean --ndjson\?\)\nTry: extract --help\n$/],
    [['--zzz', vi], /^extract: unknown option '--zzz'\n/],
    [['check', '--updat', dir], /Did you mean --update\?/],
    [['explain'], /missing required argument 'file'\nTry: extract explain --help\n$/],
    [['report', vi], /required option '-o, --output <file>' not specified\nTry: extract report --help\n$/],
    [['explain', vi, vi], /too many arguments/],
    [['check'], /missing required argument 'dir'/],
    [['schema', 'x'], /too many arguments/],
    [[vi, '-o'], /argument missing/],
    [[vi, '--input-format', 'pdf'], /Allowed choices are auto, text, markdown, html/],
    [['explain', vi, '--color', 'red'], /Allowed choices are auto, always, never/],
    [[vi, '-q', '-v'], /'-q, --quiet' cannot be used with option '-v, --verbose'/],
    [[vi, '--max-bytes', 'much'], /^extract: --max-bytes: "much" is no size; write a number/],
    [[vi, '--max-bytes', '0'], /is no size/],
    [[vi, '--max-bytes', '3G'], /the most is 500M/],
    [[vi, '--encoding', 'klingon'], /^extract: --encoding: "klingon" is not known; known are utf-8/],
    [[vi, '--url', 'town.example'], /^extract: --url: "town\.example" is no web address/],
    [[vi, '--url', 'file:///etc/passwd'], /is no web address/],
    [[dir, '--url', 'https://town.example/'], /^extract: --url: is the address of one page/],
  ];
  test.each(wrong)('that is wrong exits 2 and says why: %j', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test.each([['20M'], ['20m'], ['20MB'], ['500k'], ['99999']])('--max-bytes takes %s', async (size) => {
    expect((await run([vi, '--max-bytes', size])).code).toBe(0);
  });

  test('--encoding overrides what the bytes look like', async () => {
    const page = join(dir, '1258.txt');
    const { out } = await run([page, '--encoding', 'windows-1252']);
    expect(JSON.parse(out)).toMatchObject({ input: { encoding: 'windows-1252' } });
    expect(JSON.parse((await run([vi, '--encoding', 'AUTO'])).out)).toMatchObject({ input: { encoding: 'utf-8' } });
  });

  test.each([['markdown'], ['text']])('--input-format %s overrides what the page looks like', async (format) => {
    expect(JSON.parse((await run([vi, '--input-format', format])).out)).toMatchObject({ input: { format } });
    expect(JSON.parse((await run([join(dir, 'page.md'), '--input-format', format])).out)).toMatchObject({ input: { format } });
  });

  test('--url is taken', async () => {
    expect((await run([vi, '--url', 'HTTPS://town.example/news/1'])).code).toBe(0);
  });
});
