import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../src/read';
import { splitLines } from '../../src/read/lines';

function texts(source: string): string[] {
  return readPage(source).blocks.map((block) => block.text);
}

function dialect(source: string): string {
  return readPage(source).dialect;
}

const LONG = 'Hội nghị do đồng chí chủ tịch xã chủ trì, với sự tham dự của đại diện các ban ngành, đoàn thể và trưởng các thôn trong toàn xã, đã thảo luận nhiều nội dung.';

describe('plain dumps', () => {
  test('a line is a block, with the blank lines before it', () => {
    const page = readPage(`Tin tức\n\n\n${LONG}\nVăn Nam`);
    expect(page.blocks.map(({ text, blankBefore, lines }) => [text, blankBefore, lines.first])).toEqual([['Tin tức', 0, 1], [LONG, 2, 4], ['Văn Nam', 0, 5]]);
    expect(page).toMatchObject({ format: 'text', dialect: 'plain', lineCount: 5, head: null });
  });

  test('tabs between words make a row', () => {
    expect(readPage('Đông\t12\t3\n\tLề\nNam').blocks.map(({ text, hint, indent }) => [text, hint, indent])).toEqual([['Đông 12 3', 'row', 0], ['Lề', null, 8], ['Nam', null, 0]]);
  });

  test.each<[string, string[]]>([
    ['Một\u00a0\u00a0hai\u00a0', ['Một hai']],
    ['\u00a0\n \t \n\u3000\nMột', ['Một']],
    ['Một\r\nHai\f\n\fBa', ['Một', 'Hai', 'Ba']],
    ['\ufeffMột', ['Một']],
    ['', []],
    ['\n\n', []],
  ])('%j', (source, expected) => expect(texts(source)).toEqual(expected));

  test.each<[string, string, string]>([
    ['- Tổ 1', '-', 'Tổ 1'],
    ['++ THÔNG BÁO', '++', 'THÔNG BÁO'],
    ['• Một', '•', 'Một'],
    ['-5 độ', '', '-5 độ'],
    ['--- hết ---', '', '--- hết ---'],
    ['*Ghi chú', '', '*Ghi chú'],
    ['1. Một', '', '1. Một'],
  ])('the bullet of %j', (source, bullet, text) => expect(readPage(source).blocks[0]).toMatchObject({ bullet, text }));
});

describe('lines', () => {
  test.each<[string, number, number]>([
    ['  a', 2, 2],
    ['\ta', 8, 8],
    ['  \ta', 8, 8],
    ['\u3000\u3000a', 4, 0],
    ['   \u00a0a', 4, 3],
    ['a', 0, 0],
    ['   ', 0, 0],
  ])('%j has its indent and its margin', (source, indent, margin) => expect(splitLines(source)[0]).toMatchObject({ indent, margin }));

  test('an end of line at the end opens one more', () => {
    expect(splitLines('a\nb\n').map((line) => [line.number, line.text])).toEqual([[1, 'a'], [2, 'b'], [3, '']]);
  });
});

describe('a dialect is not seen where there is none', () => {
  const repeat = (lines: readonly string[]): string => Array.from({ length: 4 }, () => lines.join('\n')).join('\n\n');

  test.each<[string, string]>([
    ['verses', repeat(['Sông quê nước chảy đôi bờ', 'con đò năm ấy bây giờ về đâu', 'nghe trong tiếng sóng bạc đầu', 'tiếng ai gọi nhịp qua cầu tre xưa'])],
    ['addresses', repeat(['Ủy ban nhân dân xã', 'thôn Đông, xã Đồng Lâm', 'điện thoại: 0200 000 000', 'thư điện tử: xa@dong-lam.example'])],
    ['lines of like length', repeat([
      'Xã tổ chức hội thi nấu ăn cho phụ nữ các thôn nhân ngày 20/10', 'Đoàn thanh niên ra quân dọn vệ sinh đường làng ngõ xóm cuối tuần',
      'Trạm y tế tiêm phòng cho trẻ em dưới sáu tuổi trong toàn xã nhà', 'Hội người cao tuổi mừng thọ các cụ tròn bảy mươi, tám mươi tuổi',
    ])],
    ['English lines of like length', repeat([
      'the library is open until eight on Thursdays in the summer months', 'parking permits can be renewed online or at the front desk today',
      'bulky waste is collected on the first Monday of every other month', 'dog licences must be shown when asked for by an officer on duty',
    ])],
    ['Chinese lines of like length', repeat(['云山县召开春季森林防火工作会议部署重点任务', '县教育局组织开展校园食品安全专项检查活动', '全县农村道路养护工程本月底前全部完工通车', '县图书馆周末举办少年儿童读书分享交流活动'])],
    ['prose with brackets', repeat(['Theo báo cáo [1], thu ngân sách đạt 12 tỷ (xem bảng 2).', 'Ghi chú [*](chưa kiểm toán).', `${LONG} [sic]`])],
    ['number signs and stars', repeat(['#chuyendoiso #nongthonmoi', '*Ghi chú: số liệu tạm tính', '** Đến hết tháng 6', LONG])],
    ['comments of a program', `${LONG}\n\n# install it first\nnpm install\n\n# then run it\nnpm start\n`],
  ])('%s', (_, source) => {
    expect(dialect(source)).toBe('plain');
    expect(texts(source)).toHaveLength(source.split('\n').filter((line) => line !== '').length);
  });

  test('a page of short lines is not of lynx', () => expect(dialect('Trang chủ\nTin tức\n\nVăn bản\nLiên hệ\n')).toBe('plain'));

  test.each<[string, string]>([
    ['[Tin](/tin)\n[Văn bản](/vb)\n\nBài viết', 'markdown'],
    ['# Tên bài\n\n**Mở đầu** của bài', 'markdown'],
    ['Tên | Số\n---|---\nSen | 4\n\n## Mục', 'plain'],
    ['| Tên | Số |\n|---|---|\n| Sen | 4 |\n\n## Mục', 'markdown'],
  ])('%j is %s', (source, expected) => expect(dialect(source)).toBe(expected));

  test('the format that is asked for decides', () => {
    const source = '[Tin](/tin)\n[Văn bản](/vb)';
    expect(readPage(source, { format: 'text' })).toMatchObject({ format: 'text', dialect: 'plain' });
    expect(readPage('Một dòng', { format: 'markdown' })).toMatchObject({ format: 'markdown', dialect: 'markdown' });
  });
});

describe('a page on one line', () => {
  const words = `${LONG} ${LONG} ${LONG} ${LONG}`;

  test.each<[string, string]>([['wide blanks', '   '], ['tabs', '\t'], ['no-break spaces', '\u00a0\u00a0']])('is parted at its %s', (_, gap) => {
    const pieces = ['Trang chủ', 'Tin tức', '12/3/2024', 'Tên bài viết', words, 'Văn Nam'];
    const page = readPage(pieces.join(gap));
    expect(page.blocks.map((block) => block.text)).toEqual(pieces);
    expect(page.blocks.every(({ lines }) => lines.first === 1 && lines.last === 1)).toBe(true);
  });

  test('is parted at its bars where it has no gaps', () => {
    const pieces = ['12/3/2024', 'Tên bài viết', words];
    expect(texts(pieces.join(' | '))).toEqual(pieces);
    expect(texts([words, 'Văn Nam'].join(' | '))).toHaveLength(1);
    expect(texts(['12/3/2024', 'Tên bài viết'].join(' | '))).toHaveLength(1);
  });

  test('stays whole where it has single blanks, or two behind each sentence', () => {
    expect(texts(words)).toEqual([words]);
    expect(texts(Array.from({ length: 9 }, () => LONG).join('  '))).toHaveLength(1);
  });

  test('of many megabytes is read', () => expect(readPage(`${words} `.repeat(8000)).blocks).toHaveLength(1));
});
