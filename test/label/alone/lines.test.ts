/** What a line is by itself: a table of lines as portals print them, and of lines that only look like those. */
import { describe, expect, test } from '@jest/globals';
import { aloneRules } from '../../../src/label/alone';
import { itemOf, ruleOf } from './rule-of';

const LINES: readonly (readonly [string, string])[] = [
  ['---', 'no-words'],
  ['IMG_2041.JPG', 'image'],
  ['cau treo na lung 2', 'image'],
  ['Đăng bởi: quantri - Ngày: 06/02/2023', 'dateline'],
  ['[IMG: cau treo 2.jpg]', 'image'],
  ['A- A A+', 'player'],
  ['[object Object]', 'leftover'],
  ['Tin liên quan', 'related-heading'],
  ['Các tin khác:', 'related-heading'],
  ['Weitere Meldungen', 'related-heading'],
  ['Tin đọc nhiều', 'popular-heading'],
  ['Tổng lượt truy cập: 1.204.377', 'counter'],
  ['Đang truy cập: 12', 'counter'],
  ['Thống kê truy cập', 'counter-heading'],
  ['Gửi bình luận', 'comments'],
  ['Trang chủ » Tin tức » Văn hóa', 'breadcrumb'],
  ['Vị trí trang: Trang chủ', 'breadcrumb'],
  ['Tệp đính kèm: bien-ban-hop.pdf', 'attachment'],
  ['Từ khóa: cầu treo, giao thông', 'tags'],
  ['Nguồn: Báo Lai Trạch', 'source'],
  ['Tác giả: Vi Thị Nhung', 'byline-label'],
  ['By Margaret Ashdown', 'byline-label'],
  ['Phóng viên: Vi Thị Nhung', 'byline-label'],
  ['Phóng viên: Bao giờ thì thông cầu, thưa ông?', ''],
  ['Nhiệt liệt chào mừng Đại hội đại biểu Đảng bộ huyện lần thứ XXIII!', 'slogan'],
  ['Chào mừng bạn đến với Cổng thông tin điện tử xã Nà Lùng', 'slogan'],
  ['Tua lại 10 giây', 'toolbar'],
  ['Hồng Thắm - Đức Lộc( Trung tâm Văn hóa và Thông tin)04/11/2025', 'dateline'],
  ['Fuente: El Noticiero de la Sierra', 'source'],
  ['G+ Tweet Gửi email In bài', 'toolbar'],
  ['Phản hồi: 0', 'comments'],
  ['Phản hồi (12)', 'comments'],
  ['Phản hồi của ông Vi Văn Nhung: 2', ''],
  ['Trước: Bản Nà Lùng làm đường', 'previous-next'],
  ['Argomenti', 'tags'],
  ['Vollbild beenden', 'toolbar'],
  ['Skribent: Annika Vretlund', 'byline-label'],
  ['Autor: Ilinca Moraru', 'byline-label'],
  ['Källa: Länsstyrelsen i Norrdal', 'source'],
  ['Bron: Dagblad van Zuiderland', 'source'],
  ['Läs också: Nya bryggan vid badplatsen är klar', 'see-also'],
  ['Ngày đăng: 14/03/2024', 'dateline'],
  ['Thứ năm, 14/03/2024 08:15', 'dateline'],
  ['Lượt xem: 312', 'views'],
  ['1.204 lượt xem', 'views'],
  ['184306 lượt truy cập', 'counter'],
  ['主办：云岭县人民政府 承办：县信息中心', 'footer'],
  ['© 2024 Pinder Falls Borough', 'footer'],
  ['Bản in', 'toolbar'],
  ['Chia sẻ', 'share'],
  ['Dela på Facebook', 'share'],
  ['Trang chủ', 'home'],
  ['Liên hệ', 'navigation'],
  ['Xem thêm', 'read-more'],
  ['24 °C', 'weather'],
];

/** Sentences and names of an article that hold the wording of a rule. */
const TEXT: readonly string[] = [
  'Nguồn nước về bản đã đủ cho hai vụ lúa, bà con không còn phải gùi nước từ suối.',
  'Ngày 14/03/2024, thôn Nà Lùng tổ chức lễ khánh thành cầu treo bắc qua suối Nậm Ty.',
  'By the river, three families have already moved their boats to higher ground.',
  'Trang chủ của xã được mở từ năm 2016 và nay có hơn bốn nghìn lượt người đọc mỗi tháng.',
  'Liên hệ giữa hai thôn từ nay thuận lợi hơn nhờ con đường bê tông dài ba cây số.',
  'Ông Lò Văn Pẩu nói: “Có cầu rồi, trẻ con không phải nghỉ học mùa lũ.”',
  'Nhiệt độ ngoài trời xuống 4 độ, trường cho học sinh nghỉ ba ngày.',
];

describe('a line alone', () => {
  test.each(LINES.map(([text, rule]) => [text, rule] as const))('%s: %s', (text, rule) => {
    expect(ruleOf(text)).toBe(rule);
  });

  test.each(TEXT)('is no furniture: %s', (text) => {
    expect(ruleOf(text)).toBe('');
  });

  test('all names of rules that a phrase can reach are in the table', () => {
    const byMarkup = new Set(['hidden', 'popup', 'icon', 'double-plus', 'previous-next', 'see-also', 'today', 'date-label', 'grid', 'notice', 'sidebar-heading', 'menu-row']);
    const shown = new Set(LINES.map(([, rule]) => rule));
    expect(aloneRules.map(({ name }) => name).filter((name) => !shown.has(name) && !byMarkup.has(name))).toEqual([]);
  });
});

test('a zone says what a line is only where a rule asks for it', () => {
  expect([ruleOf('Nà Lùng', { zone: 'popup' }), ruleOf('Nà Lùng', { zone: 'body' })]).toEqual(['popup', '']);
});

test('a line that no rule knows has a reason all the same', () => {
  expect(itemOf('Xã xã').judged()).toMatchObject({ label: 'noise', verdicts: [{ label: 'noise', reason: 'no rule knows it' }] });
});
