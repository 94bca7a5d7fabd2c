/** Files of many pages on the command line. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { gzipEach, http, warcRecord, wetRecord } from '../support/records';
import { run } from '../support/run';

type Json = Readonly<Record<string, unknown>> & { readonly id?: unknown; readonly input: { readonly path: string | null }; readonly error?: { readonly code: string; readonly message: string } };

const many = (out: string): Json[] => out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Json);
const ndjson = (...records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const TITLE = 'Xã Hòa Bắc khánh thành cầu treo Nà Lang';

describe('NDJSON', () => {
  test('gives a record a line, each with the id and the address it came with as its first keys', async () => {
    const stdin = ndjson({ id: 'a', text: VI_PAGE, url: 'https://town.example/a' }, { id: 7, b64: Buffer.from(EN_PAGE).toString('base64') });
    const { code, out } = await run(['--input-format', 'ndjson', '-q'], { stdin });
    expect(code).toBe(0);
    expect(out).toMatch(/^\{"id":"a","url":"https:\/\/town\.example\/a","schema":"extract\/1",.*\n\{"id":7,"schema":"extract\/1",.*\n$/);
    expect(many(out)[0]).toMatchObject({ article: { title: TITLE }, input: { path: null, encoding: 'utf-8' } });
  });

  test('gives the same bytes as the files do', async () => {
    const dir = folderOf({ 'a.txt': VI_PAGE, 'b.txt': EN_PAGE, 'c.txt': NO_TEXT });
    const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(dir, name));
    const pages = [VI_PAGE, EN_PAGE, NO_TEXT].map((page) => Buffer.from(page));
    const byFile = await run([...files, '-q']);
    const byPath = await run(['--input-format', 'ndjson', '-q'], { stdin: ndjson(...files.map((path) => ({ path }))) });
    const byBytes = await run(['--input-format', 'ndjson', '-q'], { stdin: ndjson(...files.map((path, index) => ({ path, b64: pages[index]?.toString('base64') }))) });
    expect(byPath.out).toBe(byFile.out);
    expect(byBytes.out).toBe(byFile.out);
    expect([byFile.code, byPath.code, byBytes.code]).toEqual([3, 3, 3]);
  });

  test('is told by the ending of a file', async () => {
    const dir = folderOf({ 'pages.ndjson': ndjson({ id: 'a', text: VI_PAGE }), 'pages.jsonl': ndjson({ id: 'b', text: EN_PAGE }) });
    const { out } = await run([join(dir, 'pages.ndjson'), join(dir, 'pages.jsonl'), '-q']);
    expect(many(out).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('keeps ids and order through bad records, says which they are, and exits 3', async () => {
    const stdin = `${ndjson({ id: 'a', text: VI_PAGE })}not json\n${ndjson({ id: 'c', b64: Buffer.from(NO_TEXT).toString('base64') }, { id: 'd', path: '/nowhere/x.txt' }, { id: 'e', text: EN_PAGE })}`;
    const { code, out, err } = await run(['--input-format', 'ndjson'], { stdin });
    expect(code).toBe(3);
    expect(many(out).map(({ id, error }) => [id, error?.code])).toEqual([['a', undefined], [undefined, 'unreadable'], ['c', 'undecodable'], ['d', 'unreadable'], ['e', undefined]]);
    expect(err).toMatch(/^extract: standard input: record 2: line 2: not JSON; write one object a line$/m);
    expect(err).toMatch(/^extract: standard input: d: not there/m);
    expect(err).toMatch(/3 of 5 pages failed\n$/);
  });

  test('never reads standard input or a wrong encoding because a record or an option says so', async () => {
    const { out } = await run(['--input-format', 'ndjson', '--encoding', 'tcvn3', '-q'], { stdin: ndjson({ id: 'a', path: '-' }, { id: 'b', text: VI_PAGE }) });
    expect(many(out)[0]?.error?.code).toBe('unreadable');
    expect(many(out)[1]).toMatchObject({ article: { title: TITLE } });
  });

  test('ends with exit code 4 when all records are bad, and 0 when there are none', async () => {
    expect((await run(['--input-format', 'ndjson'], { stdin: '{}\n' })).code).toBe(4);
    expect(await run(['--input-format', 'ndjson', '-q'], { stdin: '' })).toEqual({ code: 0, out: '', err: '' });
  });

  test('refuses -d, as records have no files', async () => {
    const dir = folderOf({ 'pages.ndjson': ndjson({ id: 1, text: EN_PAGE }) });
    const { code, err } = await run([join(dir, 'pages.ndjson'), '-d', join(dir, 'out')]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/pages\.ndjson holds many pages, and they have no paths to call their files by; use -o/) });
  });

  test('gives the same bytes in several processes, for texts, bytes, paths, saved pages and bad records', async () => {
    const dir = folderOf({ 'a.txt': VI_PAGE });
    const kinds = [{ text: VI_PAGE, url: 'https://town.example/' }, { b64: Buffer.from(EN_PAGE).toString('base64') }, { path: join(dir, 'a.txt') }, { b64: Buffer.from(NO_TEXT).toString('base64') }, {}, { html: '<p>x', encoding: 'utf-8' }];
    const stdin = ndjson(...Array.from({ length: 60 }, (_, index) => ({ id: index, ...kinds[index % kinds.length] })));
    const [one, two] = [await run(['--input-format', 'ndjson', '-q'], { stdin }), await run(['--input-format', 'ndjson', '-q', '-j', '2'], { stdin })];
    expect(two).toEqual(one);
    expect(many(two.out)).toHaveLength(60);
  });

  test('refuses --url, which is the address of one page', async () => {
    expect((await run(['--input-format', 'ndjson', '--url', 'https://town.example/'], { stdin: '' })).code).toBe(2);
  });
});

describe('WARC', () => {
  const html = (id: string, page: string | Uint8Array, headers = ['Content-Type: text/html']): Buffer => warcRecord(http(page, headers), { id });
  const LINK = '<html><body><h1>Tin mới trong xã hôm nay</h1><p>Sáng 13/3, xã Hòa Bắc tổ chức lễ khánh thành cầu treo Nà Lang bắc qua suối Cái.</p></body></html>';

  test('gives the pages with their ids and addresses, and says what was no page', async () => {
    const dir = folderOf({ 'crawl.warc.gz': gzipEach([warcRecord('GET /', { type: 'request' }), html('a', LINK), html('x', 'GIF', ['Content-Type: image/gif']), html('y', 'PNG', ['Content-Type: image/gif'])]) });
    const { code, out, err } = await run([join(dir, 'crawl.warc.gz')]);
    expect(code).toBe(0);
    expect(many(out)).toEqual([expect.objectContaining({ id: '<urn:a>', url: 'https://town.example/a' })]);
    expect(err).toMatch(/crawl\.warc\.gz: 3 records hold no page: 2 image\/gif, 1 request\n/);
  });

  test('is decoded by the charset of the transport where the page names none', async () => {
    // "Wójt gminy", in ISO 8859-2.
    const page = Buffer.concat([Buffer.from('<h1>W'), Buffer.from([0xf3]), Buffer.from('jt gminy otworzy'), Buffer.from([0xb3]), Buffer.from(' most</h1><p>tekst</p>')]);
    const encodings = ['Content-Type: text/html', 'Content-Type: text/html; charset=ISO-8859-2'].map(async (header) => {
      const { out } = await run(['--input-format', 'warc', '-q'], { stdin: html('a', page, [header]) });
      return (many(out)[0]?.input as { readonly encoding?: string }).encoding;
    });
    expect(await Promise.all(encodings)).toEqual([expect.not.stringMatching('iso-8859-2'), 'iso-8859-2']);
  });

  test('of texts is WET', async () => {
    const { out } = await run(['--input-format', 'wet', '-q'], { stdin: wetRecord(VI_PAGE, 'a') });
    expect(many(out)[0]).toMatchObject({ id: '<urn:a>', article: { title: TITLE }, input: { format: 'text' } });
  });

  test('that is not there any more or may not be read is one error record', async () => {
    const dir = folderOf({ 'a.warc': '' });
    const { code, out } = await run([join(dir, 'a.warc'), '-q'], {
      open: async function* () {
        yield html('a', LINK);
        throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
      },
    });
    expect(code).toBe(3);
    expect(many(out).map(({ id, error, input }) => [id, error?.code, input.path])).toEqual([['<urn:a>', undefined, null], [undefined, 'unreadable', join(dir, 'a.warc')]]);
  });
});

describe('MHTML', () => {
  const SAVED = ['MIME-Version: 1.0', 'Snapshot-Content-Location: https://town.example/1', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', '', '<h1>Tin trong ng=C3=A0y</h1><p>S=C3=A1ng 13/3, x=C3=A3 H=C3=B2a B=E1=BA=AFc t=E1=BB=95 ch=E1=BB=A9c l=E1=BB=85 kh=C3=A1nh th=C3=A0nh c=E1=BA=A7u.</p>', ''].join('\r\n');

  test('is a page like others: alone, in a folder, by its ending or by the user\'s word', async () => {
    const dir = folderOf({ 'a.mhtml': SAVED, 'b.saved': SAVED });
    const alone = await run([join(dir, 'a.mhtml')]);
    expect(alone.out).toMatch(/^\{\n {2}"url": "https:\/\/town\.example\/1",\n {2}"schema"/);
    const folder = await run([dir, '-q']);
    expect(many(folder.out)).toMatchObject([{ url: 'https://town.example/1', article: { title: 'Tin trong ngày' }, input: { path: join(dir, 'a.mhtml'), format: 'html' } }]);
    const named = await run(['--input-format', 'mhtml', '--ndjson', join(dir, 'b.saved')]);
    expect(many(named.out)).toMatchObject([{ article: { title: 'Tin trong ngày' } }]);
  });

  test('has its file in an output folder, with the size and hash of the file, and is passed over while it stays the same', async () => {
    const dir = folderOf({ 'in/a.mhtml': SAVED });
    const [input, output] = [join(dir, 'in'), join(dir, 'out')];
    expect((await run([input, '-d', output, '-q'])).code).toBe(0);
    const record = JSON.parse(readFileSync(join(output, join(input, 'a.mhtml.json')), 'utf8')) as Json;
    expect(record).toMatchObject({ url: 'https://town.example/1', input: { bytes: SAVED.length, sha256: createHash('sha256').update(SAVED).digest('hex') } });
    expect((await run([input, '-d', output, '--if-changed'])).err).toMatch(/1 up to date; 0 of 1 pages failed/);
  });

  test('may be the file that a record names', async () => {
    const dir = folderOf({ 'a.mhtml': SAVED });
    const { out } = await run(['--input-format', 'ndjson', '-q'], { stdin: ndjson({ id: 1, path: join(dir, 'a.mhtml') }) });
    expect(many(out)).toMatchObject([{ id: 1, url: 'https://town.example/1', article: { title: 'Tin trong ngày' } }]);
  });

  test('is a fixture like others', async () => {
    const dir = folderOf({ 'a.mhtml': SAVED });
    await run(['check', '--update', dir]);
    expect(await run(['check', dir])).toEqual({ code: 0, out: '1 passed, 0 failed\n', err: '' });
    const printed = (await run([join(dir, 'a.mhtml')])).out;
    expect(readFileSync(join(dir, 'a.expected.json'), 'utf8')).toBe(printed.replace(join(dir, 'a.mhtml'), 'a.mhtml'));
  });

  test('is taken out of its wrapping by explain and report, too', async () => {
    const dir = folderOf({ 'a.mhtml': SAVED });
    const explained: unknown = JSON.parse((await run(['explain', '--json', join(dir, 'a.mhtml')])).out);
    expect(explained).toMatchObject({ fields: expect.arrayContaining([{ name: 'title', value: 'Tin trong ngày', lines: [[1, 1]], missing: null }]), input: { bytes: SAVED.length } });
    expect((await run(['explain', '--json', '--input-format', 'mhtml', '-'], { stdin: SAVED })).out).toContain('Tin trong ngày');
    expect((await run(['report', dir, '-o', '-'])).out).toContain('"title":"Tin trong ngày"');
  });

  test('that is none fails', async () => {
    const { code, err } = await run(['--input-format', 'mhtml'], { stdin: VI_PAGE });
    expect({ code, err }).toEqual({ code: 4, err: 'extract: standard input: holds no page; no part of it is HTML or text\n' });
  });
});

describe('commands that show pages one by one', () => {
  const dir = folderOf({ 'a.ndjson': ndjson({ id: 1, text: EN_PAGE }), 'a.warc.gz': '' });

  test.each([['explain', 'a.ndjson', []], ['explain', 'a.warc.gz', []], ['report', 'a.ndjson', ['-o', join(dir, 'report.html')]], ['check', 'a.ndjson', ['--update']]])('%s refuses %s', async (command, file, options) => {
    const { code, out, err } = await run([command, join(dir, file), ...options]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `extract: ${join(dir, file)}: holds many pages, and ${command} takes single ones; extract ${join(dir, file)} reads them all\n` });
    expect(existsSync(join(dir, 'report.html'))).toBe(false);
  });

  test('take such a file as a page when they are told to', async () => expect((await run(['explain', '--input-format', 'text', join(dir, 'a.ndjson')])).code).toBe(0));
});

describe('--shard', () => {
  const stdin = ndjson(...'abcdefg'.split('').map((id) => ({ id, text: EN_PAGE })));
  const share = async (shard: string): Promise<unknown[]> => many((await run(['--input-format', 'ndjson', '--shard', shard, '-q'], { stdin })).out).map(({ id }) => id);

  test('deals the records out: each to one share, in turns', async () => {
    expect(await Promise.all(['1/3', '2/3', '3/3', '1/1', '9/9'].map(share))).toEqual([['a', 'd', 'g'], ['b', 'e'], ['c', 'f'], [...'abcdefg'], []]);
  });

  test('deals pages of a folder out as well', async () => {
    const dir = folderOf({ 'a.txt': EN_PAGE, 'b.txt': EN_PAGE, 'c.txt': EN_PAGE });
    expect(many((await run([dir, '--shard', '2/2', '-q'])).out).map(({ input }) => input.path)).toEqual([join(dir, 'b.txt')]);
  });

  test.each(['0/3', '4/3', '3', 'a/b', '1/0', '-1/3'])('refuses %s', async (shard) => {
    const { code, err } = await run([`--shard=${shard}`, '-'], { stdin });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/is no share; write which one of how many, counted from 1, such as 2\/8/) });
  });
});
