import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../src/read';
import type { Block } from '../../src/types';

function read(text: string): readonly Block[] {
  return readPage(text).blocks;
}

/** Blocks as `hint|bullet|text @first-last`. */
function outline(text: string): string[] {
  return read(text).map((block) => `${block.hint ?? ''}|${block.bullet}|${block.text} @${block.lines.first}-${block.lines.last}`);
}

const folder = join(__dirname, 'renderings');
const renderings = readdirSync(folder).filter((name) => !name.endsWith('.blocks.txt'));

describe('the paragraphs of a page come back whole from what a terminal browser makes of it', () => {
  test.each(renderings)('%s', (name) => {
    const page = readPage(readFileSync(join(folder, name), 'utf8'));
    const expected = readFileSync(join(folder, `${name.slice(0, 2)}.blocks.txt`), 'utf8').trim().split('\n');
    const found = page.blocks.map((block) => block.text).filter((text) => expected.includes(text));
    expect(found).toEqual(expected);
    expect(page.dialect).toBe(name.includes('lynx') ? 'lynx' : 'wrapped');
  });
});

describe('the marks of lynx', () => {
  const page = readPage(readFileSync(join(folder, 'vi.lynx.80.txt'), 'utf8'));
  const block = (start: string): Block | undefined => page.blocks.find(({ text }) => text.startsWith(start));

  test('link numbers go off the text and lead to the addresses of the list at the end', () => {
    expect(block('Giới thiệu')).toMatchObject({ bullet: '*', hint: 'item', links: [{ text: 'Giới thiệu', url: 'https://town.example/gioi-thieu' }], linkShare: 1 });
    expect(block('Dự lễ')?.links[0]?.url).toBe('https://town.example/ke-hoach');
    expect(page.blocks.filter(({ hint }) => hint === 'hidden').map(({ text }) => text)).toContain('References');
  });

  test('a long address may stand below its number', () => {
    const text = readFileSync(join(folder, 'vi.lynx.80.txt'), 'utf8');
    const broken = text.replace(/^( +\d+\.) (https:\/\/town\.example\/ke-hoach)$/m, '$1\n  $2');
    expect(broken).not.toBe(text);
    const linksOf = (blocks: readonly Block[]): unknown => blocks.filter(({ hint }) => hint !== 'hidden').map(({ links }) => links);
    expect(linksOf(readPage(broken).blocks)).toEqual(linksOf(page.blocks));
  });

  test('titles are headings, centred or at the margin', () => {
    expect(block('Xã Đồng Lâm ra quân')).toMatchObject({ hint: 'heading', lines: { first: 7, last: 8 } });
    expect(block('Các tin khác')?.hint).toBe('heading');
  });

  test('images, fields and buttons are no text', () => {
    expect(block('[kenh-muong.jpg]')?.hint).toBe('image');
    expect(block('____')?.hint).toBe('hidden');
    expect(block('Tìm kiếm')?.text).toBe('Tìm kiếm Gửi');
  });

  const frame = (lines: readonly string[]): string => ['   Trang tin', '   Tin trong ngày', '', ...lines].join('\n');

  test.each<[string, readonly string[], readonly string[]]>([
    ['frames and feeds', ['   IFRAME: https://video.example/1', '   #alternate'], ['hidden||IFRAME: https://video.example/1 @4-4', 'hidden||#alternate @5-5']],
    ['deep bullets', ['     * Một', '          + Hai', '               o Ba', '                    # Bốn'], ['item|*|Một @4-4', 'item|+|Hai @5-5', 'item|o|Ba @6-6', 'item|#|Bốn @7-7']],
    ['a bullet alone', ['          +', '               o Ba'], ['hidden||+ @4-4', 'item|o|Ba @5-5']],
    ['an image before its words', ['   [anh.jpg] Cổng làng mới xây'], ['||Cổng làng mới xây @4-4']],
  ])('%s', (_, lines, expected) => expect(outline(frame(lines)).slice(2)).toEqual(expected));

  test('numbers without a list of addresses go off, footnotes stay', () => {
    const found = read('   [1]Trang chủ [2]Tin tức\n\n   [3]Văn bản mới\n\n   Theo thống kê của xã.[1]\n\n   Xem [4]tại đây').map(({ text }) => text);
    expect(found).toEqual(['Trang chủ Tin tức', 'Văn bản mới', 'Theo thống kê của xã.[1]', 'Xem tại đây']);
  });

  test('a list of literature is no list of addresses', () => {
    const text = '   Bài viết về nghề dệt\n   của làng\n\nReferences\n\n   1. Nguyễn Văn A, Nghề dệt, 1998\n   2. Trần B, Làng xưa, 2001\n';
    expect(read(text).filter(({ hint }) => hint === 'hidden')).toEqual([]);
  });
});

describe('the tables of w3m', () => {
  test('rules are hidden, the cells of a row stand side by side', () => {
    const text = readFileSync(join(folder, 'vi.w3m.80.txt'), 'utf8');
    expect(outline(text).filter((line) => line.startsWith('row'))).toEqual([
      'row||Thôn Chiều dài (km) Cống @52-52', 'row||Đông 2,4 3 @54-54', 'row||Đoài 3,1 1 @56-56',
    ]);
  });
});

describe('what stands on lines of its own stays there', () => {
  const PARAGRAPH = 'Sáng nay, đông đảo bà con các thôn đã có mặt tại nhà văn hóa để cùng nhau bàn\nviệc làm đường, góp công góp của và bầu ra một ban giám sát gồm năm người do\ntrưởng thôn đứng đầu.';

  test.each<[string, string]>([
    ['an address behind a full stop', 'https://xa.example/tin-tuc/lam-duong'],
    ['an item behind a full stop', '- Ủng hộ 20 ngày công'],
    ['a numbered item behind a full stop', '2. Việc tiếp theo'],
    ['a short line behind a short one', 'Nguyễn Văn Bình'],
  ])('%s', (_, line) => {
    expect(read(`${PARAGRAPH}\n\n${PARAGRAPH}\n${line}\n`).at(-1)?.text).toBe(line.replace(/^- /, ''));
  });

  test.each<[string, string]>([
    ['a line of the date under a title that fills its line', 'Ngày đăng: 25/02/2021 08:15'],
    ['a date alone', 'Publicat la data de 25.02.2021'],
  ])('%s', (_, line) => {
    const title = 'Nhân dân các thôn trong xã cùng nhau bàn việc làm đường và góp công góp củ';
    expect(read(`${PARAGRAPH}\n\n${PARAGRAPH}\n\n${title}\n${line}\n\n${PARAGRAPH}\n`).map(({ text }) => text).slice(2, 4)).toEqual([title, line]);
  });

  test('a date that w3m broke has no blank in it', () => {
    const text = `${PARAGRAPH}\n\nHội nghị trực tuyến toàn xã về công tác phòng chống thiên tai diễn ra vào (08/01/\n2024) tại xã.`;
    expect(read(text).at(-1)?.text).toBe('Hội nghị trực tuyến toàn xã về công tác phòng chống thiên tai diễn ra vào (08/01/2024) tại xã.');
  });
});

test('numbers of links in brackets have their addresses in brackets, and links to one address share a number', () => {
  const text = '[1]Trang chủ [2]Tin tức\n\n[1]Trang chủ » [2]Tin tức » Đời sống\n\nTin [3]liên quan\n\n* [4]Thôn Nà Lùng làm đường (02/04/2024)\n\n[1] http://a.example/\n[2] http://a.example/tin\n[3]: /lien-quan\n[4] http://a.example/tin/4\n';
  const { blocks } = readPage(text, {});
  expect(blocks.filter(({ hint }) => hint !== 'hidden').map(({ text: line, links }) => [line, links.at(-1)?.url ?? null])).toEqual([
    ['Trang chủ Tin tức', 'http://a.example/tin'],
    ['Trang chủ » Tin tức » Đời sống', 'http://a.example/tin'],
    ['Tin liên quan', '/lien-quan'],
    ['Thôn Nà Lùng làm đường (02/04/2024)', 'http://a.example/tin/4'],
  ]);
});
