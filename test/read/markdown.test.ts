/** What the Markdown reader makes of lines: rows are [source, expected]. */
import { describe, expect, test } from '@jest/globals';
import { splitLines } from '../../src/read/lines';
import { readMarkdown } from '../../src/read/markdown';
import type { Block } from '../../src/types';

const read = (source: string, width = 0): Block[] => readMarkdown(splitLines(source), width);
const texts = (source: string, width = 0): string[] => read(source, width).map((block) => block.text);
/** `hint|bullet|text @first-last` of each block. */
const outline = (source: string, width = 0): string[] =>
  read(source, width).map(({ hint, bullet, text, lines }) => `${hint ?? ''}|${bullet}|${text} @${lines.first}-${lines.last}`);

describe('the marks inside a line are taken off', () => {
  test.each([
    ['Xã **Hòa Bắc** mở *hội làng* và ~~lễ~~ `giỗ tổ`', 'Xã Hòa Bắc mở hội làng và lễ giỗ tổ'],
    ['__Ủy ban__ họp _chiều nay_ về tệp snake_case_ten.doc', 'Ủy ban họp chiều nay về tệp snake_case_ten.doc'],
    ['***Lưu ý*** quan trọng', 'Lưu ý quan trọng'],
    ['**Tin nóng **trong ngày', 'Tin nóng trong ngày'],
    ['**Đoạn đậm mở ở đây', 'Đoạn đậm mở ở đây'],
    ['Bãi xe rộng 5*3*2 m, giá 2 * 3 đồng', 'Bãi xe rộng 5*3*2 m, giá 2 * 3 đồng'],
    ['(*) Số liệu tạm tính (*)', '(*) Số liệu tạm tính (*)'],
    ['Họ tên\\*: \\[bắt buộc\\] C:\\tam', 'Họ tên*: [bắt buộc] C:\\tam'],
    ['Họ và tên: ________ ngày ____', 'Họ và tên: ________ ngày ____'],
    ['A&nbsp;B &amp; C &lt;D&gt; &quot;E&quot; &#39;F&#39; &copy;', 'A B & C <D> "E" \'F\' &copy;'],
    ['Dòng một<br>dòng <u>hai</u><br/>dòng <span class="x">ba</span>', 'Dòng một dòng hai dòng ba'],
    ['Nhiệt độ <10 độ, gió >5 m/s', 'Nhiệt độ <10 độ, gió >5 m/s'],
    ['Ảnh ![cầu](/c.jpg) chụp hôm qua', 'Ảnh chụp hôm qua'],
    ['Xem https://x.vn/_a_/b_c_d tại đây', 'Xem https://x.vn/_a_/b_c_d tại đây'],
    ['`a * b ** c`', 'a * b ** c'],
  ])('%s', (source, expected) => expect(texts(source)).toEqual([expected]));
});

describe('links keep their text and tell their address', () => {
  test.each<[string, string, [string, string | null][], number]>([
    ['Nguồn: [https://x.vn/a_b_c](https://x.vn/a_b_c)', 'Nguồn: https://x.vn/a_b_c', [['https://x.vn/a_b_c', 'https://x.vn/a_b_c']], 18 / 25],
    ['[Title](u)(17/08/2023)', 'Title(17/08/2023)', [['Title', 'u']], 5 / 17],
    ['[a](/x "Tên (cũ)") b', 'a b', [['a', '/x']], 1 / 3],
    ["[a](/x 'Tên') b", 'a b', [['a', '/x']], 1 / 3],
    ['[a](</tep tin (1).pdf>)', 'a', [['a', '/tep tin (1).pdf']], 1],
    ['[Tải về](/upload/Van ban (2).pdf)', 'Tải về', [['Tải về', '/upload/Van ban (2).pdf']], 1],
    ['[In](javascript:window.print()) [Về](javascript:go("a", "b"))', 'In Về', [['In', null], ['Về', null]], 4 / 5],
    ['<https://xa.gov.vn/_a_> <vp@xa.gov.vn>', 'https://xa.gov.vn/_a_ vp@xa.gov.vn',
      [['https://xa.gov.vn/_a_', 'https://xa.gov.vn/_a_'], ['vp@xa.gov.vn', 'mailto:vp@xa.gov.vn']], 33 / 34],
    ['[**Đậm**](/d)', 'Đậm', [['Đậm', '/d']], 1],
    ['[![](/a.jpg) Tin](/t)', 'Tin', [['Tin', '/t']], 1],
    ['[Tin [1]](/t) [2] [sic](nói lại)', 'Tin [1] [2] [sic](nói lại)', [['Tin [1]', '/t']], 7 / 26],
    ['[xem [a](/u)] [b](/v)', '[xem a] b', [['a', '/u'], ['b', '/v']], 2 / 9],
    ['[](/neo) Chữ', 'Chữ', [], 0],
    ['không có gì', 'không có gì', [], 0],
  ])('%s', (source, text, links, share) => {
    const [block] = read(source);
    expect(block?.text).toBe(text);
    expect(block?.links.map((link) => [link.text, link.url])).toEqual(links);
    expect(block?.linkShare).toBeCloseTo(share);
  });

  test('reference links find their definition, which is hidden', () => {
    const [block, definition] = read('Theo [Báo xã][Bao], [khác][kia], [bao] và [bao][]\n\n[BAO]: https://bao.vn/a "Báo"');
    expect(block?.text).toBe('Theo Báo xã, [khác][kia], bao và bao');
    expect(block?.links.map((link) => link.url)).toEqual(['https://bao.vn/a', 'https://bao.vn/a', 'https://bao.vn/a']);
    expect(definition?.hint).toBe('hidden');
    expect(outline('[Ảnh]: Văn Nam')).toEqual(['||[Ảnh]: Văn Nam @1-1']);
  });

  test('a link may be cut over lines by its converter', () => {
    const [first, second] = read('[Tiêu đề tin\\\n17/08/2023](/tin/1)');
    expect(first?.text).toBe('Tiêu đề tin');
    expect(second).toMatchObject({ text: '17/08/2023', links: [{ text: '17/08/2023', url: '/tin/1' }], linkShare: 1 });
  });
});

describe('blocks are told by the marks of their lines', () => {
  test.each<[string, string[]]>([
    ['# Tin xã #\n## C#', ['heading||Tin xã @1-1', 'heading||C# @2-2']],
    ['#chuyendoiso', ['||#chuyendoiso @1-1']],
    ['Tên bài\n===\nMục\n---', ['heading||Tên bài @1-2', 'heading||Mục @3-4']],
    ['* Một\n  + Hai\n- Ba\n1.   Bốn\n12) Năm', ['item|*|Một @1-1', 'item|+|Hai @2-2', 'item|-|Ba @3-3', 'item||1. Bốn @4-4', 'item||12) Năm @5-5']],
    ['*   [+ Lịch cắt nước](/tb)\n\n**++ VĂN BẢN**', ['item|*|Lịch cắt nước @1-1', 'item|++|VĂN BẢN @3-3']],
    ['* ### Tin\n* - Sâu', ['item|*|Tin @1-1', 'item|-|Sâu @2-2']],
    ['*   Họp dân\n    tại xóm 3\n17. 8. 2023', ['item|*|Họp dân tại xóm 3 @1-2', '||17. 8. 2023 @3-3']],
    ['*\n  Muộn\n\n*', ['item|*|Muộn @1-2', 'hidden||* @4-4']],
    ['> Lời dân\n>\n> > nói lại', ['quote||Lời dân @1-2', 'quote||nói lại @3-3']],
    ['| Tên | Số |\n| --- | :-: |\n|Sen|4|\n| Hai \\| ba | |', ['row||Tên Số @1-2', 'row||Sen 4 @3-3', 'row||Hai | ba @4-4']],
    ['| Đang online: | 64 |', ['row||Đang online: 64 @1-1']],
    ['| | |\n| --- | --- |\n| a | - |', ['hidden||| | | @1-1', 'hidden||| --- | --- | @2-2', 'row||a - @3-3']],
    ['Tên | Số\n---|---\nSen | 4\n\nTrang chủ | Liên hệ', ['row||Tên Số @1-2', 'row||Sen 4 @3-3', '||Trang chủ | Liên hệ @5-5']],
    ['---\n\n***\n\n* * *\n\n- - -', ['hidden||--- @1-1', 'hidden||*** @3-3', 'hidden||* * * @5-5', 'hidden||- - - @7-7']],
    ['```txt\nmột **hai**\n```\n```\nhở', ['hidden||```txt @1-1', '||một **hai** @2-2', 'hidden||``` @3-3', '||``` @4-4', '||hở @5-5']],
    ['![Cầu](/a.jpg)\n![](/u/cau-moi.jpg?w=3 "x")\n![]()', ['image||Cầu @1-1', 'image||cau-moi.jpg @2-2', 'image||![]() @3-3']],
    ['---\ntitle: Bài\n\ndate: 2023\n---\nThân', ['hidden||--- @1-1', 'hidden||title: Bài @2-2', 'hidden||date: 2023 @4-4', 'hidden||--- @5-5', '||Thân @6-6']],
    ['Đoạn văn dài.\nNGUYỄN NAM', ['||Đoạn văn dài. @1-1', '||NGUYỄN NAM @2-2']],
    ['[](/neo)\n<!-- ẩn -->', ['hidden||[](/neo) @1-1', 'hidden||<!-- ẩn --> @2-2']],
  ])('%j', (source, expected) => expect(outline(source)).toEqual(expected));

  test('a linked image leads where its link does', () => {
    expect(read('[![Cổng xã](/logo.png)](/trang-chu)')[0]).toMatchObject({
      text: 'Cổng xã', hint: 'image', links: [{ text: 'Cổng xã', url: '/trang-chu' }], linkShare: 1,
    });
  });

  test.each<[string, boolean, boolean]>([
    ['**Cả khối** **đậm**.', true, false],
    ['*Cả khối nghiêng*', false, true],
    ['***Cả hai***', true, true],
    ['**Một phần** thôi', false, false],
    ['| **A** | **B** |', true, false],
  ])('%s is bold: %s, italic: %s', (source, bold, italic) => expect(read(source)[0]).toMatchObject({ bold, italic }));

  test('levels, indents and blank lines are kept', () => {
    const found = read('### Ba\n\n\n    * Sâu');
    expect(found.map(({ level, indent, blankBefore }) => [level, indent, blankBefore])).toEqual([[3, 0, 0], [0, 4, 2]]);
  });
});

describe('the lines of a wrapped dump are joined', () => {
  const WIDTH = 60;
  test.each<[string, string[]]>([
    ['Sáng nay, bà con xóm Đông cùng nhau dọn kênh mương để đón\nnước về đồng.\nLÊ LAN', ['Sáng nay, bà con xóm Đông cùng nhau dọn kênh mương để đón nước về đồng.', 'LÊ LAN']],
    ['* Tổ một dọn đoạn kênh từ đầu làng ra đến tận cầu Đá rồi\nsang chợ', ['Tổ một dọn đoạn kênh từ đầu làng ra đến tận cầu Đá rồi sang chợ']],
    ['> Tổ một dọn đoạn kênh từ đầu làng ra đến tận cầu Đá rồi\n> sang chợ', ['Tổ một dọn đoạn kênh từ đầu làng ra đến tận cầu Đá rồi sang chợ']],
    ['Bà con dọn kênh mương suốt một ngày ([xem tin](/tin-tuc/mot-\nngay-cua-xa-ta.html))', ['Bà con dọn kênh mương suốt một ngày (xem tin)']],
  ])('%j', (source, expected) => expect(texts(source, WIDTH)).toEqual(expected));
});

describe('hostile input', () => {
  const TIMES = 20_000;
  test.each(['[', '![', '](', '[a](', '[a](b ', '[a](<b ', '[a](\\)', '*a ', '**a', '_a ', '`', '`a``', '<', '<a ', '| ', '> ', '- ', '[a](u) [', '[![', '](u) ', '[a]["', "('"])(
    'of many %j is read',
    (piece) => {
      const closers = [')', ']', '>', '"', ''];
      for (const end of closers) expect(read(`[a]: /u\n${piece.repeat(TIMES)}${end}`).length).toBeGreaterThan(1);
    },
  );

  test('every line that is not blank is in one block', () => {
    const source = ['---', 'x: 1', '', '---', '# ', '>', '> a', '|', '||', '|-|-|', '| b |', '*', '[', '](u)', '```', '---', '===', '\\', '~~~', '&nbsp;'].join('\n');
    const covered = read(source).flatMap(({ lines }) => Array.from({ length: lines.last - lines.first + 1 }, (_, i) => lines.first + i));
    expect(covered).toEqual(splitLines(source).filter((line) => line.text !== '').map((line) => line.number));
    expect(texts(source)).not.toContain('');
  });
});
