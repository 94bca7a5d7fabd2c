/** Makes pages nobody has written: the parts of a town's news page, in any order, layout and state of disrepair. */
import fc from 'fast-check';

interface Tongue {
  readonly words: readonly string[];
  readonly menu: readonly string[];
  readonly related: readonly string[];
  readonly names: readonly string[];
  readonly byline: readonly string[];
  readonly source: readonly string[];
  readonly dated: readonly ((day: number, month: number, year: number) => string)[];
  readonly counter: readonly string[];
  readonly footer: readonly string[];
}

const two = (value: number): string => String(value).padStart(2, '0');

const VI: Tongue = {
  words: 'xã thôn hội nghị nhân dân đường cầu kênh mương vụ mùa lúa ngô bà con cán bộ học sinh trường trạm y tế kế hoạch năm tháng mới xây dựng khánh thành sửa chữa đóng góp 120 triệu đồng 45 hộ 3,5 km và của tại được trong đã'.split(' '),
  menu: ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ', 'Sơ đồ site', 'Thủ tục hành chính', 'Hỏi đáp', 'English'],
  related: ['Các tin khác', 'Tin liên quan', 'TIN CÙNG CHUYÊN MỤC', 'Tin mới hơn', 'Đọc nhiều nhất'],
  names: ['Lê Thị Mơ', 'Vàng A Sử', 'ĐỖ QUANG', 'Hà My', 'Ban biên tập'],
  byline: ['Tác giả: ', 'Tin, ảnh: ', 'Người viết ', '', 'Thực hiện: '],
  source: ['Nguồn: ', 'Nguồn tin: ', 'Theo ', '(Nguồn: '],
  dated: [(d, m, y) => `Ngày đăng: ${two(d)}/${two(m)}/${y}`, (d, m, y) => `${d}-${m}-${y} 08:15`, (d, m, y) => `Thứ Ba, ngày ${d} tháng ${m} năm ${y}`, (d, m, y) => `(${two(d)}/${two(m)}/${y})`, (d, m, y) => `Cập nhật lúc 9 giờ 30, ${d}/${m}/${String(y).slice(2)}`],
  counter: ['Đang truy cập: ', 'Hôm nay ', 'Tổng lượt truy cập', 'Trong tháng: '],
  footer: ['Bản quyền thuộc UBND xã', 'Điện thoại: 0200 123 456', 'Lên đầu trang', 'In trang', 'Gửi cho bạn bè', 'Bình luận (0)'],
};

const EN: Tongue = {
  words: 'the town council a meeting of residents road bridge school budget 120 45 children new opened on and in was will be plan year works department said that park library 3.5 km volunteers harvest fair'.split(' '),
  menu: ['Home', 'News', 'About us', 'Contact', 'Search', 'Council', 'Services', 'Site map'],
  related: ['Related news', 'More news', 'Most read', 'RECENT POSTS', 'See also'],
  names: ['Wanda Applegarth', 'J. Alder', 'THE CLERK', 'Ida Brook', 'Press Office'],
  byline: ['By ', 'Author: ', 'Photo: ', '', 'Written by '],
  source: ['Source: ', 'Via ', '(Source: '],
  dated: [(d, m, y) => `Published: ${d}/${m}/${y}`, (d, m, y) => `${y}-${two(m)}-${two(d)}`, (d, _, y) => `March ${d}, ${y}`, (d, _, y) => `(${d} Jan ${y})`],
  counter: ['Visitors today: ', 'Online: ', 'Total visits ', 'This month: '],
  footer: ['© Town Council', 'All rights reserved', 'Back to top', 'Print this page', 'Share on Facebook', 'Privacy policy'],
};

/** Lines that belong to no part: what templates leave behind. */
const LITTER = ['***', '| | |', '•', '>>', 'null', '[IMG]', '…', '\u00a0\u00a0', '12', 'undefined', 'https://town.example/a/b?c=1', 'Ðã đăng', '- - - - -', '1 2 3 ... 10', 'a\u0301\u0323', '👍 5', '/', 'img_2041.JPG', '{{title}}', '日本語', 'x'.repeat(300)];

type Lines = fc.Arbitrary<readonly string[]>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function partsOf(tongue: Tongue): readonly Lines[] {
  const pick = (items: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...items);
  const phrase = (least: number, most: number): fc.Arbitrary<string> => fc.array(pick(tongue.words), { minLength: least, maxLength: most }).map((words) => capital(words.join(' ')));
  const sentence = fc.tuple(phrase(4, 24), fc.constantFrom('.', '.', '.', '!', '?', ':', './.')).map(([text, mark]) => text + mark);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
  const date = fc.tuple(fc.constantFrom(...tongue.dated), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2009, max: 2025 })).map(([write, day, month, year]) => write(day, month, year));
  const after = (labels: readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(pick(labels), value).map(([label, text]) => label + text);
  const one = (line: fc.Arbitrary<string>): Lines => line.map((text) => [text]);
  const some = (line: fc.Arbitrary<string>, most: number): Lines => fc.array(line, { minLength: 1, maxLength: most });
  const item = fc.tuple(fc.constantFrom('', '- ', '• ', '» ', '1. '), phrase(3, 14), fc.oneof(fc.constant(''), date.map((text) => ` ${text}`))).map((texts) => texts.join(''));
  return [
    some(pick(tongue.menu), 8),
    one(pick(tongue.menu).map((entry) => `${tongue.menu[0] ?? ''} > ${entry}`)),
    one(phrase(4, 14)),
    one(date),
    some(paragraph, 6),
    some(item, 5),
    one(after(tongue.byline, pick(tongue.names))),
    one(after(tongue.source, fc.oneof(pick(tongue.names), fc.constantFrom('https://town.example/news/12', 'http://tinh.example.vn/tin-tuc', 'www.bao.example')))),
    fc.tuple(pick(tongue.related), fc.array(item, { maxLength: 6 })).map(([heading, items]) => [heading, ...items]),
    some(after(tongue.counter, fc.integer({ min: 0, max: 9_999_999 }).map(String)), 4),
    some(pick(tongue.footer), 4),
    some(pick(LITTER), 3),
  ];
}

/** The usual order of a page, or any; parts may be missing or come twice. */
function bodyOf(tongue: Tongue): Lines {
  const parts = partsOf(tongue);
  const usual = fc.tuple(...parts.map((part) => fc.oneof(part, fc.constant<readonly string[]>([]))));
  const any = fc.array(fc.oneof(...parts), { maxLength: 12 });
  return fc.oneof(usual, any).map((lists) => lists.flat());
}

/** From lines to a dump: blank lines, indentation, glue, wrapping, line ends. */
const LAYOUTS: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.join('\n'),
  (lines) => lines.join('\n\n'),
  (lines) => `${lines.join('\n\n\n')}\n`,
  (lines) => lines.map((line, i) => `${'\t '.repeat(i % 3)}${line}  `).join('\r\n'),
  (lines) => lines.join(' '),
  (lines) => lines.map((line, i) => line + (i % 4 === 3 ? '' : '\n')).join(''),
  (lines) => lines.map((line) => wrap(line, 72, '   ')).join('\n\n'),
  (lines) => lines.map((line) => wrap(line, 60, '')).join('\n'),
  (lines) => lines.map((line, i) => (i % 5 === 0 ? `## ${line}` : i % 3 === 0 ? `- [${line}](/tin/${i})` : `**${line}**`)).join('\n\n'),
  (lines) => lines.join('\r'),
];

function wrap(line: string, width: number, indent: string): string {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + word.length >= width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row].map((text) => indent + text).join('\n');
}

/** A page as text. */
export const generatedPage: fc.Arbitrary<string> = fc.tuple(fc.oneof(bodyOf(VI), bodyOf(EN)), fc.constantFrom(...LAYOUTS)).map(([lines, layout]) => layout(lines));
