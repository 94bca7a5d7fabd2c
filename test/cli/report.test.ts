/** `report`: what is in the file, and how it comes to be. What a browser makes of it is tested in test/browser. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detail, Overview, Unreadable } from '../../src/cli/report/data';
import { folderOf } from '../support/folder';
import { EN_PAGE, NO_TEXT, VI_PAGE } from '../support/pages';
import { run } from '../support/run';

const pages = folderOf({ 'a/vi.txt': VI_PAGE, 'en.txt': EN_PAGE });
const mixed = folderOf({ 'bad.txt': NO_TEXT, 'vi.txt': VI_PAGE });

function dataOf(html: string, id: string): unknown {
  return JSON.parse(new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? 'null');
}

async function reportOf(...argv: readonly string[]): Promise<string> {
  return (await run(['report', ...argv, '-o', '-'])).out;
}

describe('the file', () => {
  test('lists every page, in the order of the main command', async () => {
    const { rows } = dataOf(await reportOf(pages), 'overview') as Overview;
    expect(rows.map(({ path }) => path)).toEqual([join(pages, 'a', 'vi.txt'), join(pages, 'en.txt')]);
    expect(rows[0]).toMatchObject({ kind: 'article', title: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang', published: '2024-03-14T08:20:00', byline: 'Mai Thị Đào', language: 'vi', encoding: 'utf-8', missing: ['lead', 'source'] });
  });

  test('has every line of a page, with what it became, the rule and the reason', async () => {
    const html = await reportOf(pages);
    const { labels, rules, reasons } = dataOf(html, 'overview') as Overview;
    const { pieces } = dataOf(html, 'page-0') as Detail;
    expect(pieces.map(([, , text]) => text).join('\n')).toBe(VI_PAGE.split('\n').filter((line) => line !== '').join('\n'));
    for (const [first, last, , verdict] of pieces) {
      expect(last).toBeGreaterThanOrEqual(first);
      expect([labels, rules, reasons].map((list, at) => list[verdict?.[at] ?? -1])).toEqual([expect.any(String), expect.any(String), expect.stringMatching(/\w/)]);
    }
  });

  test('joins each field to its lines, and says of a missing one where it was looked for', async () => {
    const { pieces, fields, related } = dataOf(await reportOf(pages), 'page-0') as Detail;
    const linesOf = (from: readonly number[]): (string | undefined)[] => from.map((place) => pieces[place]?.[2]);
    const field = (name: string): Detail['fields'][number] | undefined => fields.find((one) => one.name === name);
    expect(linesOf(field('byline')?.from ?? [])).toEqual(['Tác giả: Mai Thị Đào']);
    expect(linesOf(field('title')?.from ?? [])).toEqual(['Xã Hòa Bắc khánh thành cầu treo Nà Lang']);
    expect(field('sourceUrl')).toMatchObject({ text: null, from: [], why: expect.stringMatching(/line/) });
    expect(related.map(({ title, from }) => [title, linesOf(from)])).toContainEqual(['Lịch tiêm phòng cho đàn gia súc đợt 1', ['Lịch tiêm phòng cho đàn gia súc đợt 1 (10/03/2024)']]);
  });

  test('tells links apart that share a line of HTML', async () => {
    const items = ['Allotment rents for the coming year', 'Library van: new stops from April'].map((title) => `<li><a href="/x">${title}</a> (3 March 2024)</li>`);
    const text = EN_PAGE.split('\n').slice(4, -3).map((line) => `<p>${line}</p>`).join('');
    const html = `<html><body><h1>Footbridge over the Alder Brook opens to walkers</h1>${text}<h2>Related news</h2><ul>${items.join('')}</ul></body></html>`;
    const { pieces, related } = dataOf((await run(['report', '-', '-o', '-'], { stdin: html })).out, 'page-0') as Detail;
    expect(related).toHaveLength(2);
    for (const { title, from } of related) expect(from.map((place) => pieces[place]?.[2])).toEqual([expect.stringContaining(title)]);
  });

  test('is the same to the byte every time', async () => expect(await reportOf(pages)).toBe(await reportOf(pages)));

  test('names nothing that is to be loaded, and allows nothing but its own script and style', async () => {
    const html = await reportOf(pages);
    const outside = html.replace(/<script type="application\/json"[^>]*>[^<]*<\/script>/g, '');
    expect(outside).not.toMatch(/<(?:link|img|iframe|base|object|embed)|\ssrc=|url\(|@import|\bfetch\(|XMLHttpRequest|import\(/);
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/]+=*'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"/);
  });

  test.each([['</script><script>alert(1)</script>'], ['<!-- <script>'], ['a \u2028 b \u2029 c'], ['& &lt; "quoted" \'single\'']])('holds %j as inert data', async (attack) => {
    const html = (await run(['report', '-', '-o', '-'], { stdin: EN_PAGE.replace('Footbridge', `Footbridge ${attack}`) })).out;
    const json = /<script type="application\/json" id="page-0">(.*?)<\/script>/su.exec(html)?.[1] ?? '';
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    const { pieces } = JSON.parse(json) as Detail;
    expect(pieces.map(([, , text]) => text).join(' ')).toContain(attack.replace(/\s+/gu, ' '));
  });

  test('a hostile file name stands in the title as text', async () => {
    const folder = folderOf({ '<script>alert(1)<!--.txt': EN_PAGE });
    const html = await reportOf(join(folder, '<script>alert(1)<!--.txt'));
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toMatch(/&#60;script&#62;alert\(1\)&#60;!--\.txt – extract$/);
  });
});

describe('the command', () => {
  test('tells what it wrote, and -q does not', async () => {
    const file = join(folderOf(), 'report.html');
    expect(await run(['report', pages, '-o', file])).toEqual({ code: 0, out: '', err: expect.stringMatching(/^extract: .*report\.html: 2 pages, \d+ kB\n$/) });
    expect(await run(['report', pages, '-q', '-o', file])).toEqual({ code: 0, out: '', err: '' });
  });

  test('a page that cannot be read is a row, a sentence and an exit code', async () => {
    const { code, out, err } = await run(['report', mixed, '-o', '-']);
    expect(code).toBe(3);
    expect(err).toMatch(/bad\.txt: .*\nextract: 2 pages, \d+ kB; 1 could not be read\n$/);
    expect((dataOf(out, 'overview') as Overview).rows.map(({ kind }) => kind)).toEqual(['unreadable', 'article']);
    expect(dataOf(out, 'page-0') as Unreadable).toEqual({ error: { code: 'undecodable', message: expect.any(String) } });
    expect((await run(['report', join(mixed, 'bad.txt'), '-o', '-'])).code).toBe(4);
  });

  test.each([
    ['no output', [pages], /-o, --output <file>/],
    ['no input', ['-o', 'report.html'], /missing required argument 'input'/],
    ['a page that does not exist', [join(pages, 'none.txt'), '-o', 'report.html'], /no such file or folder; nothing was processed/],
    ['an output that is one of the pages', [join(pages, 'en.txt'), '-o', join(pages, 'en.txt')], /would destroy the page/],
  ] as const)('%s is wrong use', async (_, argv, message) => {
    const { code, err } = await run(['report', ...argv]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('more pages than a report holds are refused before any is read', async () => {
    const many = folderOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}.txt`, ''])));
    const file = join(folderOf(), 'report.html');
    const { code, err } = await run(['report', many, '-o', file], { read: async () => Promise.reject(new Error('was read')) });
    expect({ code, err, written: existsSync(file) }).toEqual({ code: 2, err: expect.stringMatching(/2,001 pages are more than a report holds, 2,000; make several/), written: false });
  });

  test('an older report in the folder of the pages is replaced, and is not a page', async () => {
    const folder = folderOf({ 'en.txt': EN_PAGE, 'report.html': 'old' });
    const file = join(folder, 'report.html');
    expect((await run(['report', folder, '-o', file])).code).toBe(0);
    expect((dataOf(readFileSync(file, 'utf8'), 'overview') as Overview).rows).toHaveLength(1);
  });

  test('interrupted, it leaves the older report as it was and no other file', async () => {
    const folder = folderOf({ 'report.html': 'old' });
    const file = join(folder, 'report.html');
    let pauses = 0;
    expect((await run(['report', pages, '-o', file], { pause: async () => (++pauses === 2 ? 130 : null) })).code).toBe(130);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  test('a bug in one page does not cost the others', async () => {
    const folder = folderOf({ 'a.txt': EN_PAGE, 'b.txt': EN_PAGE });
    writeFileSync(join(folder, 'c.txt'), EN_PAGE);
    const read = async (path: string): Promise<Uint8Array> => (path.endsWith('b.txt') ? Promise.reject(new Error('made by a test')) : Buffer.from(EN_PAGE));
    const { code, out } = await run(['report', folder, '-o', '-'], { read });
    expect(code).toBe(70);
    expect((dataOf(out, 'overview') as Overview).rows.map(({ kind }) => kind)).toEqual(['article', 'unreadable', 'article']);
  });
});
