/** Lines into which a page glued two things. */
import { describe, expect, test } from '@jest/globals';
import { cutBlocks, isGlued } from '../../../src/label/cut';
import { makeBlock, type BlockDraft } from '../../../src/read/block';
import type { Block } from '../../../src/types';

const blockOf = (text: string, more: Partial<BlockDraft> = {}): Block => makeBlock({ text, lines: { first: 1, last: 1 }, ...more });
/** The pieces of the first of several blocks. */
function cut(text: string, more: Partial<BlockDraft> = {}, others: readonly string[] = ['a', 'b', 'c', 'd']): readonly string[] {
  const pieces = cutBlocks([blockOf(text, more), ...others.map((other, index) => blockOf(other, { lines: { first: index + 2, last: index + 2 } }))]).map((block) => block.text);
  return pieces.slice(0, pieces.length - others.length);
}
const xoong = (words: number): string => Array<string>(words).fill('xoong').join(' ');

describe('a lead and a caption', () => {
  test.each<[string, string]>([
    ['Sáng nay xã đã họp tổng kết lần thứ 4.', 'Đồng chí Vi Nhung phát biểu'],
    ['Vì sao xã phải họp lần này?', 'Đồng chí Vi Nhung phát biểu'],
    ['Sáng nay xã đã họp tổng kết!', 'Đồng chí Vi Nhung phát biểu'],
    ['Sáng nay xã đã họp tổng kết…', 'Đồng chí Vi Nhung phát biểu'],
    ['Xã đã họp tổng kết công tác quý III.', 'Đồng chí Vi Nhung phát biểu'],
    ['Sáng nay xã đã họp tổng kết lần thứ 4.', '“đồng chí Vi Nhung phát biểu'],
    ['Sáng nay xã đã họp tổng kết lần thứ 4.', '"đồng chí Vi Nhung phát biểu'],
    ['Sáng nay xã đã họp tổng kết (lần thứ 4).', 'Đồng chí Vi Nhung phát biểu'],
    ['Sáng nay xã đã họp tổng kết lần thứ 4.', 'Đồng chí Vi Nhung phát biểu. Ảnh của xã'],
    ['Sáng nay xã đã họp tổng kết.Bà con về dự.', 'Đồng chí Vi Nhung phát biểu'],
    ['Xã đã họp tổng kết nhé.', 'Đồng chí Nhung'],
    [`${xoong(6)}.`, `Đồng ${xoong(44)}`],
    ['SERRA07', 'Uma equipe limpou o rio'],
    ['SERRA_2024', 'Uma equipe limpou o rio'],
    ['ERVA03', 'A equipe limpou o rio'],
  ])('%s|%s', (before, behind) => {
    expect(cut(before + behind)).toEqual([before, behind]);
  });

  test.each<[string, string, Partial<BlockDraft>?]>([
    ['two sentences', 'Sáng nay xã đã họp tổng kết lần thứ 4.Đồng chí Vi Nhung phát biểu.'],
    ['two quoted sentences', 'Sáng nay xã đã họp tổng kết lần thứ 4.Đồng chí nói: “Xã đã họp.”'],
    ['two words behind', 'Sáng nay xã đã họp tổng kết lần thứ 4.Đồng chí'],
    ['too many words behind', `${xoong(6)}.Đồng ${xoong(45)}`],
    ['few words before', 'Xã đã họp lần 4.Đồng chí Vi Nhung phát biểu'],
    ['a small letter behind', 'Sáng nay xã đã họp tổng kết lần thứ 4.đồng chí Vi Nhung phát biểu'],
    ['capitals behind', 'Sáng nay xã đã họp tổng kết lần thứ 4.ĐỒNG CHÍ VI NHUNG PHÁT BIỂU'],
    ['a dash before', 'Sáng nay xã đã họp tổng kết lần thứ 4-.Đồng chí Vi Nhung phát biểu'],
    ['another mark than a full stop', 'Sáng nay xã đã họp tổng kết lần thứ 4,Đồng chí Vi Nhung phát biểu'],
    ['a small letter behind another mark', 'Sáng nay xã đã họp tổng kết lần thứ 4.-đồng chí Vi Nhung phát biểu'],
    ['an abbreviation', 'He served for many years in the U.S.Army of the north'],
    ['an address', 'Bà con xem thêm tin tại trang www.Nalung.example của xã'],
    ['the name of an image within', 'Bà con xem SERRA07Uma equipe'],
    ['capitals behind the name of an image', 'SERRA07UMA EQUIPE'],
    ['a heading', 'Sáng nay xã đã họp tổng kết lần thứ 4.Đồng chí Vi Nhung phát biểu', { hint: 'heading' }],
    ['a row', 'Sáng nay xã đã họp tổng kết lần thứ 4.Đồng chí Vi Nhung phát biểu', { hint: 'row' }],
    ['a long paragraph', `${xoong(251)}.Đồng chí Vi Nhung phát biểu`],
  ])('not %s: %s', (_, text, more = {}) => {
    expect(cut(text, more)).toEqual([text]);
  });

  test('long blocks only where the article begins: links of a menu before it do not count', () => {
    const linesOf = (before: number, line: string, words: number): number =>
      cutBlocks([...Array<Block>(before).fill(blockOf(line)), blockOf(`${xoong(words - 6)}.Đồng chí Vi Nhung phát biểu`)]).length - before;
    expect([linesOf(11, 'Xã đã họp', 90), linesOf(12, 'Xã đã họp', 90), linesOf(12, 'Xã đã họp', 89), linesOf(30, 'Tin xã', 90)]).toEqual([2, 1, 2, 2]);
  });
});

describe('a page on one line', () => {
  const HEAD = '09/11/2019 | lượt xem: 3';
  const TITLE = 'Thôn Nà Lùng khánh thành cầu treo bắc qua suối';
  const sentence = 'bà con trong thôn đã họp ở nhà văn hóa và thống nhất góp công, góp đá để đổ bê tông đoạn đường dài hơn ba trăm mét. ';
  const LONG = `Sáng ngày 05/11, ${sentence.repeat(6)}./.`;
  const SHORT = `Sáng ngày 05/11, ${sentence}./.`;

  test.each<[string, readonly string[]]>([
    ['facts, title, text, byline', [HEAD, TITLE, LONG, 'Vi Thị Nhung']],
    ['a label without a count', ['09/11/2019 | lượt xem', TITLE, LONG, 'Vi Thị Nhung']],
    ['a count behind the label', ['09/11/2019 | lượt xem 3', TITLE, LONG]],
    ['a day before the date', [`Thứ bảy, ngày ${HEAD}`, TITLE, LONG]],
    ['a date only', ['09/11/2019', TITLE, LONG]],
    ['no facts', [TITLE, LONG, 'Vi Thị Nhung']],
    ['facts and little text', [HEAD, TITLE, SHORT, 'Vi Thị Nhung']],
    ['no byline', [HEAD, TITLE, `${LONG} Bà con đã về nhà từ sáng sớm.`]],
    ['a short title', [HEAD, `Khánh thành cầu ${LONG}`]],
    ['a sentence before the report', [HEAD, `Khánh thành cầu treo Nà Lùng. ${LONG}`]],
    ['a comma before the report', [HEAD, `${TITLE}, ${LONG}`]],
    ['another opening', [HEAD, `${TITLE} Bà con ${LONG.slice('Sáng ngày '.length)}`]],
    ['a small letter', [HEAD, `${TITLE} sáng ngày ${LONG.slice('Sáng ngày '.length)}`]],
    ['views far from the date', ['09/11/2019', `${TITLE} lượt xem 3 ${LONG.slice('Sáng ngày '.length)}`]],
    ['a date within', [`${sentence}Sáng 05/11/2019 ${sentence.repeat(5)}`.trim()]],
    ['little text without facts', [`${TITLE} Sáng ngày 05/11, ${sentence.repeat(2)}./. Vi Thị Nhung`]],
    ['facts and hardly any text', [`${HEAD} ${TITLE} Sáng ngày 05/11 bà con đã họp./. Vi Thị Nhung`]],
    ['two sentences before the report', [HEAD, `Khánh thành cầu treo Nà Lùng. Bà con về dự ${LONG}`]],
  ])('%s', (_, pieces) => {
    expect(cut(pieces.join(' '), {}, [])).toEqual(pieces);
  });

  test.each<[number, number]>([[2, 4], [3, 1]])('among %i other lines', (others, pieces) => {
    expect(cut([HEAD, TITLE, LONG, 'Vi Thị Nhung'].join(' '), {}, Array<string>(others).fill('a'))).toHaveLength(pieces);
  });
});

describe('a whole page on one line', () => {
  const TEXT = `Từ sáng 18/10, ${'bà con trong bản đã họp ở nhà văn hóa và thống nhất góp công, góp đá để đổ bê tông đoạn đường vào bản, '.repeat(7)}`;
  const HEAD = ['Bản tin Nà Lùng » Đường sá »', 'Nà Lùng làm đường vào bản', '19/10/2021 16:05 | lượt xem: 35'];
  const TAIL = ['Vi Thị Nhung', 'In trang', 'Tin khác:', '- Bản Phìn có điện (12/10/2021)', '- Phát chăn cho học sinh (08/10/2021)'];
  test.each<[string, readonly string[]]>([
    ['with a path before and a list behind', [...HEAD, `${TEXT}góp đủ./.`, ...TAIL]],
    ['with nothing behind', [...HEAD, `${TEXT}góp đủ./.`]],
    ['with tools behind, and no name', [...HEAD, `${TEXT}góp đủ./.`, ...TAIL.slice(1)]],
    ['without the closing mark', [...HEAD, `${TEXT}góp đủ. ${TAIL.join(' ')}`]],
    ['with a path and no date', [`${HEAD[0] ?? ''} Nà Lùng làm đường vào bản ${TEXT.slice(15)}./.`]],
    ['with a sentence in the title', [`${HEAD[0] ?? ''} Nà Lùng làm đường. Bản Phìn cũng vậy ${HEAD[2] ?? ''} ${TEXT}./.`]],
    ['with one step', [`Nà Lùng » Nà Lùng làm đường vào bản ${HEAD[2] ?? ''} ${TEXT}./.`]],
  ])('%s', (_, pieces) => {
    expect(cut(pieces.join(' '), {}, [])).toEqual(pieces);
  });
});

test('what stands on one line with the rest of the page is cut, however many pieces it has', () => {
  const text = 'Sáng ngày 05/11 bà con trong thôn đã họp ở nhà văn hóa để bàn việc đổ bê tông đoạn đường vào bản. '.repeat(7);
  const blocks = ['09/11/2019', 'Lượt xem: 3', 'Nà Lùng làm đường', 'Tin bản', `${text}./. Vi Thị Nhung`].map((piece) => blockOf(piece));
  expect(cutBlocks(blocks).map((block) => block.text).slice(-2)).toEqual([`${text}./.`, 'Vi Thị Nhung']);
});

describe('pieces of one block', () => {
  const [before, after] = cutBlocks([blockOf('SERRA07Uma equipe limpou o rio')]) as [Block, Block];
  const box = { parent: null, name: 'p', className: '' };
  test.each<[string, Block, boolean]>([
    ['on one line', after, true],
    ['on the next line', blockOf('Uma equipe', { lines: { first: 2, last: 2 } }), false],
    ['in another element', blockOf('Uma equipe', { box }), false],
    ['behind a blank line', blockOf('Uma equipe', { blankBefore: 1 }), false],
  ])('%s: %s', (_, block, glued) => {
    expect(isGlued(before, block)).toBe(glued);
  });
});
