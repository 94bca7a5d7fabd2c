/** The main command: what it prints, where, and with which exit code. */
import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { ErrorRecord, Extraction } from '../../src/extract';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run, systemError } from '../support/run';

const dir = folderOf({ 'vi.txt': VI_PAGE, 'en.txt': EN_PAGE, 'photo.txt': NO_TEXT });
const vi = join(dir, 'vi.txt');
const en = join(dir, 'en.txt');
const photo = join(dir, 'photo.txt');

const one = (out: string): Extraction => JSON.parse(out) as Extraction;
const many = (out: string): (Extraction | ErrorRecord)[] => out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Extraction | ErrorRecord);

describe('one page', () => {
  test('gives indented JSON with one final line feed, and nothing on stderr', async () => {
    const { code, out, err } = await run([vi]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/\[(\d+), (\d+)\]/g, '[$1,$2]').replace(/\s/g, '')).toBe(JSON.stringify(one(out)).replace(/\s/g, ''));
    expect(out).toMatch(/^\{\n {2}"schema": "extract\/1",\n/);
    expect(out).toMatch(/\n {8}"lines": \[9, 9\]\n/);
    expect(out).toMatch(/[^\n]\n\}\n$/);
    expect(one(out)).toMatchObject({ article: { title: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang' }, input: { path: vi, format: 'text' } });
  });

  test.each([
    ['--compact', '--compact'],
    ['--ndjson', '--ndjson'],
  ])('gives one line with %s', async (_, option) => {
    const { code, out } = await run([vi, option]);
    expect(code).toBe(0);
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(one(out).input.path).toBe(vi);
  });

  test('is read from standard input for "-" and when there is no argument', async () => {
    const dash = await run(['-'], { stdin: VI_PAGE });
    const none = await run([], { stdin: VI_PAGE });
    expect(dash).toEqual(none);
    expect(one(none.out)).toMatchObject({ article: { title: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang' }, input: { path: null } });
  });

  test('gives the same bytes each time', async () => {
    expect((await run([vi, '--boilerplate'])).out).toBe((await run([vi, '--boilerplate'])).out);
  });

  test('that cannot be read prints nothing and exits 4', async () => {
    const { code, out, err } = await run([photo]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toMatch(/^extract: .*photo\.txt: .*not .*text.*\n$/);
  });

  test('that cannot be read gives an error record with --ndjson', async () => {
    const { code, out } = await run([photo, '--ndjson']);
    expect(code).toBe(4);
    expect(many(out)).toEqual([{ schema: 'extract/1', error: { code: 'undecodable', message: expect.any(String) }, input: { path: photo, bytes: NO_TEXT.length, sha256: null } }]);
  });
});

describe('several pages', () => {
  test('give one record a line, in the order of the arguments', async () => {
    const { code, out } = await run([vi, en]);
    expect(code).toBe(0);
    expect(many(out).map((record) => record.input.path)).toEqual([vi, en]);
  });

  test('one bad page does not stop the rest, is a record with its error, and makes the exit code 3', async () => {
    const { code, out, err } = await run([vi, photo, en]);
    expect(code).toBe(3);
    expect(many(out).map((record) => ('error' in record ? record.error.code : record.input.path))).toEqual([vi, 'undecodable', en]);
    expect(err).toMatch(/1 of 3 pages failed\n$/);
  });

  test('standard input may be one of them', async () => {
    const { code, out } = await run([vi, '-'], { stdin: EN_PAGE });
    expect(code).toBe(0);
    expect(many(out).map((record) => record.input.path)).toEqual([vi, null]);
  });

  test('all bad exit 4', async () => {
    const other = join(folderOf({ 'b.txt': NO_TEXT }), 'b.txt');
    expect((await run([photo, other])).code).toBe(4);
  });

  test('a signal between two pages ends the work with its code; what was printed is whole', async () => {
    const codes = [null, null, 130];
    const { code, out } = await run([vi, en], { pause: async () => codes.shift() ?? null });
    expect(code).toBe(130);
    expect(many(out).map((record) => record.input.path)).toEqual([vi]);
  });
});

describe('pages that are odd', () => {
  test('an empty page is a record of nulls with a warning, not an error', async () => {
    for (const stdin of ['', '\n \n\t\n', '\ufeff']) {
      const { code, out, err } = await run([], { stdin });
      expect(code).toBe(0);
      expect(one(out)).toMatchObject({ pageKind: 'other', article: { title: null, blocks: [] }, warnings: [{ code: 'empty' }] });
      expect(err).toBe('extract: standard input: warning: the page holds no text\n');
    }
  });

  test('bytes that are no text in the encoding are a warning', async () => {
    const bytes = Buffer.concat([Buffer.from(VI_PAGE), Buffer.from([0xff, 0xfe, 0x0a])]);
    const { code, out } = await run([], { stdin: bytes });
    expect(code).toBe(0);
    expect(one(out).warnings.map((warning) => warning.code)).toEqual(['encoding-lossy']);
  });

  test('a line of five million bytes is read; one of fifty million is refused unless it is allowed', async () => {
    const line = 'Thôn Nà Lang họp bàn việc làm đường. ';
    const { code, out } = await run(['--compact'], { stdin: Buffer.alloc(5_000_000, line) });
    expect(code).toBe(0);
    expect(one(out).input.bytes).toBe(5_000_000);
    expect((await run(['-'], { stdin: Buffer.alloc(50_000_000, line) })).err).toMatch(/larger than 20000000 bytes; allow more with --max-bytes/);
  });
});

describe('pages that cannot be read', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['EACCES', 'unreadable', /no permission/],
    ['ENOENT', 'unreadable', /not there/],
    ['EISDIR', 'unreadable', /a folder/],
    ['ELOOP', 'unreadable', /back to itself/],
    ['EIO', 'unreadable', /EIO/],
  ];
  test.each(cases)('%s gives a record with code %s and a sentence', async (systemCode, code, message) => {
    const read = async (): Promise<never> => {
      throw systemError(systemCode, 'open');
    };
    const ran = await run([vi, '--ndjson'], { read });
    expect(ran.code).toBe(4);
    expect(many(ran.out)).toMatchObject([{ error: { code, message: expect.stringMatching(message) }, input: { bytes: null } }]);
    expect(ran.err).toMatch(message);
  });

  test('a page that is larger than --max-bytes is refused', async () => {
    const { code, out, err } = await run([vi, '--ndjson', '--max-bytes', '200']);
    expect(code).toBe(4);
    expect(many(out)).toMatchObject([{ error: { code: 'too-large' } }]);
    expect(err).toMatch(/allow more with --max-bytes/);
  });

  test('a bug is told as one, keeps the other pages, and exits 70; -v shows where', async () => {
    const read = async (path: string): Promise<Uint8Array> => {
      if (path === en) throw new TypeError('nothing has no length');
      return Buffer.from(VI_PAGE);
    };
    const { code, out, err } = await run([vi, en], { read });
    expect(code).toBe(70);
    expect(many(out)).toMatchObject([{ article: {} }, { error: { code: 'internal' } }]);
    expect(err).not.toMatch(/\bat .*extract\.test/);
    expect((await run([vi, en, '-v'], { read })).err).toMatch(/\bat .*extract\.test/);
  });
});

describe('what is told', () => {
  const lossy = { stdin: Buffer.concat([Buffer.from(VI_PAGE), Buffer.from([0xff, 0x0a])]) };

  test('warnings go to stderr, and not with -q', async () => {
    expect((await run([], lossy)).err).toMatch(/^extract: standard input: warning: .*\n$/);
    expect((await run(['-q'], lossy)).err).toBe('');
  });

  test('-q keeps errors', async () => {
    expect((await run(['-q', photo])).err).toMatch(/not .*text/);
  });

  test('--strict makes a page with warnings a failed one, and still prints it', async () => {
    const { code, out } = await run(['--strict'], lossy);
    expect(code).toBe(4);
    expect(one(out).warnings).toHaveLength(1);
    expect((await run(['--strict'], { stdin: VI_PAGE })).code).toBe(0);
    expect((await run(['--strict', '-', vi], lossy)).code).toBe(3);
  });

  test('-v tells a line a page', async () => {
    expect((await run([vi, en, '-v'])).err).toMatch(/vi\.txt: text, utf-8, article, \d+ blocks, 2 related links\n.*en\.txt: text, utf-8, /);
  });

  test('escape codes and line feeds in a file name or a message never reach the terminal', async () => {
    const name = join(folderOf({ 'a\u001b[31m\nb.txt': NO_TEXT }), 'a\u001b[31m\nb.txt');
    const { err } = await run([name, '-v']);
    expect(err).toContain('a\\x1b[31m\\nb.txt');
    expect(err.slice(0, -1)).not.toMatch(/\p{Cc}/u);
    expect((await run(['\u001b]0;x\u0007.txt'])).err).toBe('extract: \\x1b]0;x\\x07.txt: no such file or folder; nothing was processed\n');
  });

  test('--boilerplate adds what was left out; without it the key is absent', async () => {
    expect(one((await run([vi])).out).boilerplate).toBeUndefined();
    expect(one((await run([vi, '--boilerplate'])).out).boilerplate).toContainEqual({ lines: [1, 3], kind: 'navigation', reason: expect.any(String) });
  });
});

describe('standard output', () => {
  test('a reader that leaves early is no failure', async () => {
    const out = async (): Promise<never> => {
      throw systemError('EPIPE', 'write');
    };
    expect(await run([vi], { out })).toEqual({ code: 0, out: '', err: '' });
    expect((await run(['--help'], { out })).code).toBe(0);
  });

  test('a full disk exits 5', async () => {
    const out = async (): Promise<never> => {
      throw systemError('ENOSPC', 'write');
    };
    const { code, err } = await run([vi], { out });
    expect(code).toBe(5);
    expect(err).toBe('extract: standard output cannot be written: the disk is full\n');
  });

  test('the next page is not read before there is room for its record', async () => {
    const happened: string[] = [];
    await run([vi, en], {
      read: async (path) => {
        happened.push(path === vi ? 'read 1' : 'read 2');
        return Buffer.from(VI_PAGE);
      },
      out: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        happened.push('room');
      },
    });
    expect(happened).toEqual(['read 1', 'room', 'read 2', 'room']);
  });
});
