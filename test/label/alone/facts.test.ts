/** Lines of facts: bylines with a label, dates with what stands beside them, forms above a document. */
import { describe, expect, test } from '@jest/globals';
import { lineOf, ruleOf, type Markup } from './rule-of';

type Row = readonly [text: string, rule: string, more?: Markup];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'a byline with its label': [
    ['Nguồn tin: Vi Thị Nhung', 'byline-label'],
    ['By Margaret Ashdown', 'byline-label'],
    ['By Margaret Ashdown.', 'byline-label'],
    ['By Margaret Ashdown, Peter Millward, Jane Farrow, Ann M. Lee', 'byline-label'],
    ['By Margaret Ashdown, Peter Millward, Jane Farrow, Ann Lee, Bob Roe', ''],
    ['By Margaret Ashdown, Office of Culture', ''],
    ['By the river', ''],
    ['Tác giả: Phòng Văn hóa', 'byline-label'],
    ['Tác giả: Phó Bí thư đoàn', 'byline-label'],
    ['Tác giả: bà con trong thôn', ''],
    ['Tác giả:', ''],
    ['Tác giả: A. B. Nhung.', 'byline-label'],
    ['Tác giả: Vi Thị Nhung | Ảnh: Lò Pẩu', 'byline-label'],
    ['作者：吴桂芳.', 'byline-label'],
    ['Bài Vi Thị Nhung', ''],
    ['Vi Thị Nhung', ''],
    [lineOf(24, 'Tác giả: Vi Thị Nhung, Phòng'), 'byline-label'],
    [lineOf(25, 'Tác giả: Vi Thị Nhung, Phòng'), ''],
  ],
  'the author and the source in a row': [
    ['Tác giả: Vi Thị Nhung | Nguồn: Báo Lai Trạch', 'grid'],
    ['Nguồn: Báo Lai Trạch | Tác giả: Vi Thị Nhung', 'grid'],
    [lineOf(60, 'Tác giả: Vi Thị Nhung | Nguồn: Báo Lai Trạch |'), 'grid'],
    [lineOf(61, 'Tác giả: Vi Thị Nhung | Nguồn: Báo Lai Trạch |'), ''],
  ],
  "today's date": [
    ['Hôm nay: 14/03/2024', 'today'],
    ['Hôm nay: thứ năm, 14/03/2024', 'today'],
    ['Hôm nay: 14/03/2024 | Lúa | Ngô | Khoai', 'today'],
    ['Hôm nay: 14/03/2024 | Lúa | Ngô | Khoai | Sắn', 'dateline'],
    [lineOf(16, 'Hôm nay: 14/03/2024'), 'today'],
    [lineOf(17, 'Hôm nay: 14/03/2024'), ''],
  ],
  'the label of a date': [
    ['Ngày đăng:', 'date-label'],
    ['Ngày đăng', ''],
  ],
  'a date and nothing else': [
    ['14/03/2024', 'dateline'],
    ['14/03/2024', 'dateline', { hint: 'item' }],
    ['Đăng bởi: quantri - Ngày: 06/02/2023', 'dateline'],
    ['14/03/2024 | Lượt xem: 12', 'dateline'],
    ['14/03/2024 Ngày đăng: 15/03/2024 Đưa vào sử dụng nhà văn hóa', 'dateline'],
    ['14/03/2024 Lượt xem: 12 Đưa vào sử dụng nhà văn hóa', 'dateline'],
  ],
  'a date with a name or a category': [
    ['14/03/2024 | Văn hóa - Xã hội', 'dateline'],
    ['14/03/2024 | Tin của bà con trong thôn bản', ''],
    ['14/03/2024 Tin của bà con trong thôn bản • Lúa', ''],
    ['14/03/2024 Tác giả: bà con trong thôn bản', 'dateline'],
    ['14/03/2024 08:15 Tin hay của bà con 15/03/2024', 'dateline'],
    ['14/03/2024 08:15 Tin hay của bà con', 'dateline'],
    ['14/03/2024 Tin hay của bà con', ''],
    ['Văn hóa xã hội 14/03/2024', 'dateline'],
    ['Đưa vào sử dụng nhà văn hóa thôn 14/03/2024', ''],
    ['Vi Thị Nhung - 14/03/2024', 'dateline'],
    ['14/03/2024 Vi Thị Nhung, Phòng Văn hóa', 'dateline'],
    ['14/03/2024 by Jane Millward, Peter Farrow', 'dateline'],
    ['Văn hóa - 14/03/2024', '', { hint: 'item' }],
    ['- Văn hóa 14/03/2024', ''],
    ['Văn hóa 14/03/2024', '', { bullet: '-' }],
    ['Lễ hội Nà Lùng (14/03/2024)', 'dateline'],
    ['14/03/2024 (Nà Lùng', 'dateline'],
  ],
  'a place before the date of a letter': [
    ['Phìn Xoong, ngày 06 tháng 5 năm 2022', ''],
    ['Phìn Xoong, ngày 06 tháng 5 năm 2022 | Văn hóa', 'dateline'],
    ['06/5/2022 Phìn Xoong, Nậm Ty', 'dateline'],
    ['Phìn Xoong, 06/5/2022 - 07/5/2022', 'dateline'],
    ['Ngày đăng, 06/5/2022 Phìn Xoong', 'dateline'],
  ],
  'a form': [
    ['索引号：000014349/2024-00021 发布机构：县政府办', 'grid'],
    ['Số ký hiệu: 12/QĐ-UBND', 'grid'],
    ['Số ký hiệu 12/QĐ-UBND', '', {}],
    ['Số ký hiệu 12/QĐ-UBND', 'grid', { hint: 'row' }],
    ['Số ký hiệu của văn bản: 12/QĐ-UBND', ''],
    [lineOf(60, 'Trích yếu:'), 'grid'],
    [lineOf(61, 'Trích yếu:'), ''],
    ['Số: 12 Loại: báo cáo', ''],
    ['文号：12 体裁：公告', 'grid'],
    ['文号：12', 'grid'],
    ['编号：12 体裁：公告', 'grid'],
    ['编号：12', ''],
    ['Số: 12 Lượt xem: 3 Loại: báo cáo của xã về các hộ', 'grid'],
    ['Số: 12 Loại: báo cáo ngày 14/03/2024 và nhiều tin khác nữa của thôn xã huyện tỉnh', ''],
    ['Số: 12 Loại: báo cáo Ngày đăng: 14/03/2024 và nhiều tin khác nữa của thôn xã huyện tỉnh', 'grid'],
    ['Số: 12 Loại: báo cáo Ngày đăng: 14/03/2024 và nhiều tin khác nữa của thôn xã huyện tỉnh.', ''],
    [lineOf(60, 'Số: 12 Loại: báo cáo Ngày đăng: 14/03/2024'), 'grid'],
    [lineOf(61, 'Số: 12 Loại: báo cáo Ngày đăng: 14/03/2024'), ''],
  ],
  'a view count': [
    ['Lượt xem:', 'views'],
    ['Số lượt xem: 764 Bản in Quay lại', 'views'],
    [`Số lượt xem: 764 ${'Bản in '.repeat(6)}`.trim(), 'views'],
    [`Số lượt xem: 764 xem ${'Bản in '.repeat(6)}`.trim(), ''],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows.map(([text, rule, more = {}]) => [text, rule, more] as const))('%s: %s', (text, rule, more) => {
    expect(ruleOf(text, more)).toBe(rule);
  });
});
