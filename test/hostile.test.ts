/**
 * Pages that would break a program that trusts them. Each gives a record that is valid by the schema, or an error that says
 * what is wrong, in a time that does not run away. What only the HTML reader could fall over is in `read/html/broken.test.ts`.
 */
import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020';
import { extract, ExtractError, type Extraction } from '../src/extract';
import { schema } from '../src/schema';
import { EN_PAGE, VI_PAGE } from './support/pages';

/** In milliseconds: nothing here takes a tenth of it unless it is not linear. */
const PATIENCE = 60_000;

const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
const validate = ajv.compile(schema);

/** The result, after the schema has had its say; the same as JSON would carry it. */
function read(page: string | Uint8Array): Extraction {
  const result = extract(page, { boilerplate: true });
  const carried: unknown = JSON.parse(JSON.stringify(result));
  expect(validate(carried) ? '' : ajv.errorsText(validate.errors, { separator: '\n' })).toBe('');
  return result;
}

/** Words of the town's page, so that a page is more than one word repeated. */
const words = VI_PAGE.split(/\s+/).filter((word) => word !== '');
const wordAt = (i: number): string => words[i % words.length] ?? '';
const many = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join('');

const html = (body: string): string => `<!DOCTYPE html><html lang="vi"><head><title>Thử</title></head><body>${body}</body></html>`;
const story = many(40, (i) => `<p>Đoạn ${i}: sáng nay nhân dân trong xã cùng nhau sửa lại con đường, ai cũng vui vì trời đã tạnh.</p>`);

/** Words of pairs of letters whose plain sums of products are the same: 31 · б + а = 31 · а + я. */
function lookAlike(number: number): string {
  return many(16, (bit) => (((number >> bit) & 1) === 1 ? 'ба' : 'ая'));
}

test.each<[string, string]>([
  ['20,000 nested elements around the article', html(`${'<div class="content">'.repeat(20_000)}${story}`)],
  ['20,000 nested quotes', html(many(20_000, (i) => `<blockquote>${wordAt(i)} `))],
  ['10,000 attributes, all of them telling', html(`<div ${many(10_000, (i) => `class="title c${i}" id="date${i}" `)}>${story}</div>`)],
  ['tags that are never closed', html(many(5_000, (i) => `<li><a href="/${i}"><b>${wordAt(i)} 0${i % 9}/03/2024`))],
  ['10,000 links with dates', html(many(10_000, (i) => `<li><a href="/tin/${i}">Tin số ${i}</a> (${(i % 28) + 1}/03/2024)</li>`))],
  ['a table of 3,000 columns', html(`<table border="1">${many(20, () => `<tr>${many(3_000, (i) => `<td>${i}</td>`)}</tr>`)}</table>`)],
  ['a script and no page', '<script>document.write("<p>Xin chào</p>")</script>'],
  ['a set of frames', '<html><head><title>Xã Hòa Bắc</title></head><frameset cols="20%,80%"><frame src="menu.htm"><frame src="main.htm"></frameset></html>'],
  ['2 MB on one line', `${many(150_000, (i) => `${wordAt(i)}${i % 40 === 39 ? '. ' : ' '}`)}\n`],
  ['5 MB of one word', 'đường '.repeat(700_000)],
  ['5 MB without a blank', 'x'.repeat(5_000_000)],
  ['60,000 short lines', many(60_000, (i) => `${wordAt(i)} ${wordAt(i + 7)}\n`)],
  ['100,000 lines that somebody says', `${VI_PAGE}${many(100_000, (i) => `– Chúng tôi đã chờ ${i} tuần, bà con nói với nhau.\n`)}`],
  ['50,000 equal lines', 'Trang chủ\n'.repeat(50_000)],
  ['20,000 short lines with dates', many(20_000, (i) => `Tin số ${i} (${(i % 28) + 1}/${(i % 12) + 1}/2023)\n`)],
  ['a line of a million blanks between words', `${VI_PAGE}a${' '.repeat(1_000_000)}b\n${VI_PAGE}`],
  ['a million blank lines', `${VI_PAGE}${'\n'.repeat(1_000_000)}${VI_PAGE}`],
  ['a million tabs', `${VI_PAGE}${'\t'.repeat(1_000_000)}\n`],
  ['100,000 dates on a line', '14/03/2024 '.repeat(100_000)],
  ['100,000 dates in words', 'ngày 14 tháng 3 năm 2024 '.repeat(100_000)],
  ['a number of a million figures', `Lượt xem: ${'9'.repeat(1_000_000)}\nTổng lượt truy cập: ${'1.234.567.890'.repeat(1000)}\n${VI_PAGE}`],
  ['labels without end', `${VI_PAGE}${'Tác giả: '.repeat(50_000)}\n${'Nguồn: '.repeat(50_000)}\n`],
  ['100,000 authors', `${VI_PAGE}Tác giả: ${many(100_000, (i) => `Lê Thị Mơ ${i} - `)}\n`],
  ['addresses without end', `${VI_PAGE}Nguồn: ${'https://'.repeat(100_000)}\n${`http://${'a.'.repeat(200_000)}vn`}\n`],
  ['brackets that open and never close', `${'('.repeat(500_000)}\n${'[a]('.repeat(100_000)}\n${VI_PAGE}`],
  ['Markdown of nothing but marks', `# ${'*_`'.repeat(200_000)}\n\n${'> '.repeat(100_000)}\n\n${'- '.repeat(100_000)}\n\n${'| a '.repeat(100_000)}\n| --- |\n`],
  ['160,000 words alike to a plain hash', html(many(8_000, (line) => `<p>${many(20, (word) => `${lookAlike(line * 20 + word)} `)}.</p>`))],
  ['combining marks without a letter', `${'\u0301\u0323'.repeat(200_000)}\n${VI_PAGE}`],
  ['text that runs from right to left and back', `${VI_PAGE}${'\u202e\u202d\u2066\u2069'.repeat(100_000)}\n`],
  ['mojibake at every word', 'xÃ£ HÃ²a Báº¯c khÃ¡nh thÃ nh cáº§u treo '.repeat(20_000)],
])('%s', (_, page) => {
  const result = read(page);
  expect(result.schema).toBe('extract/1');
}, PATIENCE);

test('a page of 5 MB', () => {
  const page = html(story.repeat(Math.ceil(5_000_000 / Buffer.byteLength(story))));
  expect(read(page).article.blocks.length).toBeGreaterThan(20_000);
}, PATIENCE);

function outcome(bytes: Uint8Array): string {
  try {
    return read(bytes).schema;
  } catch (error) {
    if (error instanceof ExtractError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('bytes that belong to no text', () => {
  test('a few NUL bytes are taken out', () => {
    const clean = read(EN_PAGE);
    expect(read(EN_PAGE.replace('parish', 'par\0ish')).article).toEqual(clean.article);
  });

  test.each<[string, Uint8Array]>([
    ['nothing but NUL bytes', Buffer.alloc(100_000)],
    ['all 256 bytes, over and over', Buffer.from(Array.from({ length: 100_000 }, (_, i) => i % 256))],
    ['a page cut in the middle of a letter', Buffer.from(VI_PAGE).subarray(0, Buffer.from(VI_PAGE).indexOf(Buffer.from('ủ')) + 1)],
    ['half of a UTF-16 page', Buffer.from(`\ufeff${VI_PAGE}`, 'utf16le').subarray(0, 501)],
  ])('%s: a record, or an error that says so', (_, bytes) => {
    expect(outcome(bytes)).toMatch(/^extract\/1$|^undecodable: .*text/);
  });
});

describe('HTML of other kinds', () => {
  test('XHTML with a declaration, a namespace and empty elements', () => {
    const page = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi"><head><title>Đường mới</title></head><body><div class="menu"><br/></div><h1>Đường mới</h1><p>Ngày đăng: 14/03/2024</p>${story}<hr/></body></html>`;
    expect(read(page)).toMatchObject({ pageKind: 'article', input: { format: 'html' }, article: { title: 'Đường mới' } });
  });

  test('a feed, whose dates are those of its items', () => {
    const items = many(30, (i) => `<item><title>Tin số ${i}</title><link>https://xa.example/${i}</link><pubDate>Thu, 14 Mar 2024 08:20:00 +0700</pubDate></item>`);
    expect(read(`<?xml version="1.0"?><rss version="2.0"><channel><title>Xã Hòa Bắc</title>${items}</channel></rss>`).article).toMatchObject({ title: 'Xã Hòa Bắc', publishedAt: null, blocks: [] });
  });
});

/** Names that every object of the language has: an index that is no map would find them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

describe('words that are names of the language', () => {
  test.each(INHERITED)('%s as menu, heading, label, month and number', (name) => {
    const page = `${name}\n${name}: 12\n14 ${name} 2024\n${VI_PAGE.replace('Tin tức', name)}${name}: Lê Thị Mơ\n${name}\n${name} (14/03/2024)\nĐang truy cập: ${name}\n`;
    const { article, visitorCounter } = read(page);
    expect(article).toMatchObject({ title: 'Xã Hòa Bắc khánh thành cầu treo Nà Lang', publishedAt: '2024-03-14T08:20:00' });
    expect(Object.keys(visitorCounter ?? {})).toEqual(['online', 'total']);
  });

  test.each(INHERITED)('%s as element, attribute, class and key of its data', (name) => {
    const data = `<script type="application/ld+json">{"@type":"${name}","${name}":{"headline":"${name}"},"@graph":[{"@id":"${name}","author":{"@id":"${name}"}}]}</script>`;
    const page = html(`${data}<meta name="${name}" content="${name}"><${name} ${name}="${name}" class="${name}" itemprop="${name}"><h1>Đường mới của xã</h1>${story}</${name}>`);
    expect(read(page).article.blocks.length).toBeGreaterThanOrEqual(40);
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
  });
});

test('a page in capitals has an address that the schema allows', () => {
  const page = VI_PAGE.replace('Tác giả: Mai Thị Đào', 'Nguồn: https://Tinh.example.vn/Tin-Tuc/1').toUpperCase();
  expect(read(page).sourceUrl).toBe('https://TINH.EXAMPLE.VN/TIN-TUC/1');
});

test('terminal escapes leave no control character in the record', () => {
  const page = VI_PAGE.replace('Xã Hòa Bắc', '\u001b[31mXã Hòa Bắc\u001b[0m').replace('Mai Thị Đào', '\u001b]0;x\u0007Mai Thị Đào\u009b2J');
  expect(JSON.stringify({ ...read(page), input: null })).not.toMatch(/\\u00(?:0[0-8bcef]|1[\da-f]|7f|[89][\da-f])|[\u007f-\u009f]/);
});
