/** Lines that say where an article was taken from, and those that name a person behind the same words. */
import { describe, expect, test } from '@jest/globals';
import { personBehindSourceLabel, readSource } from '../../../src/label/alone/source';
import { lineOf, ruleOf } from './rule-of';

const TIN = 'https://laitrach.example/tin';

describe('a source with an address', () => {
  test.each<[string, string, string | null]>([
    [TIN, TIN, null],
    ['http://laitrach.example/tin', 'http://laitrach.example/tin', null],
    ['HTTPS://laitrach.example/Tin', 'https://laitrach.example/Tin', null],
    ['Nguồn: HTTPS://laitrach.example/Tin', 'https://laitrach.example/Tin', null],
    [`Nguồn: Báo Lai Trạch (${TIN})`, TIN, 'Báo Lai Trạch'],
    [`Nguồn ${TIN}`, TIN, null],
    ['Nguồn http://laitrach.example/tin', 'http://laitrach.example/tin', null],
    [`Nguồn (${TIN})`, TIN, null],
    [`Nguồn(${TIN})`, TIN, null],
    [`Nguồn (${TIN} - Báo Lai Trạch)`, TIN, 'Báo Lai Trạch'],
  ])('%s', (text, url, name) => {
    expect(readSource(text)).toEqual({ url, name });
  });
});

describe('a source by its name', () => {
  test.each<[string, string]>([
    ['Nguồn: Báo Lai Trạch', 'Báo Lai Trạch'],
    ['(Nguồn: Báo Lai Trạch)', 'Báo Lai Trạch'],
    ['Nguồn: Báo Lai Trạch.', 'Báo Lai Trạch'],
    ['Nguồn: Báo Lai Trạch, mục: Đời sống', 'Báo Lai Trạch, mục: Đời sống'],
    ['Nguồn: Báo Lai Trạch và Đài Truyền thanh xã Nậm Ty', 'Báo Lai Trạch và Đài Truyền thanh xã Nậm Ty'],
    ['Nguồn: laitrach.example', 'laitrach.example'],
    ['Nguồn: tư liệu', 'tư liệu'],
    ['Nguồn: XÃ & BẢN NẬM TY', 'XÃ & BẢN NẬM TY'],
    ['Theo Báo Lai Trạch', 'Báo Lai Trạch'],
    ['Theo laitrach.example', 'laitrach.example'],
    ['Theo www.bao.laitrach.example', 'www.bao.laitrach.example'],
    ['Theo laitrach.example/tin/8', 'laitrach.example/tin/8'],
    [lineOf(21, 'Nguồn: Báo'), lineOf(20, 'Báo')],
    [lineOf(14, 'Theo Báo'), lineOf(13, 'Báo')],
  ])('%s', (text, name) => {
    expect(readSource(text)).toEqual({ url: null, name });
  });
});

test.each([
  `${TIN} có bài`,
  'Báo Lai Trạch',
  'laitrach.example',
  '(Nguồn: Báo Lai Trạch) ra',
  `Nguồn nước ${TIN}`,
  'Nguồn:',
  'Nguồn: Ngày: 14/03/2024',
  'Nguồn nước về bản',
  lineOf(22, 'Nguồn: Báo'),
  lineOf(15, 'Theo Báo'),
  'Theo Báo Lai Trạch, bà con đã về',
  'Theo Báo Lai Trạch.',
  'Theo bà con Báo Lai Trạch',
  'Theo ông laitrach.example',
  'Theo laitrach.example đưa tin',
  'Theo kế hoạch của xã',
  'Nguồn: Vi Thị Nhung',
  'Nguồn: Vi Thị Nhung (Phòng Văn hóa)',
  'Nguồn: Vi Thị Nhung(Phòng Văn hóa)',
  'Nguồn: P.V',
  'Nguồn: H/T',
  'Nguồn: PV & CTV',
])('no source: %s', (text) => {
  expect(readSource(text)).toBeNull();
});

test.each<[string, string | null]>([
  ['Nguồn tin: Vi Thị Nhung', 'Vi Thị Nhung'],
  ['Nguồn tin: Vi Thị Nhung (Phòng Văn hóa huyện Mường)', 'Vi Thị Nhung (Phòng Văn hóa huyện Mường)'],
  ['Nguồn tin: Vi Thị Nhung (Phòng Văn hóa và Thông tin)', null],
  ['Nguồn: Báo Lai Trạch', null],
  ['Nguồn:', null],
  ['Vi Thị Nhung', null],
  ['Nguồn: Ngày: 14/03/2024', null],
])('the person of %j: %j', (text, person) => {
  expect(personBehindSourceLabel(text)).toBe(person);
});

test.each<[string, string]>([
  ['Theo Báo Lai Trạch', 'source'],
  ['(Theo Báo Lai Trạch)', 'source'],
  [`${TIN}/8`, 'source'],
  ['(chưa có tên)', ''],
  ['Nguồn: Báo Lai Trạch | Văn hóa', 'source'],
  ['Nguồn: Báo Lai Trạch ngày 14/03/2024', 'source'],
  ['Nguồn: 24h.example, ngày 14/03/2024', 'source'],
  ['来源：江湾日报 时间：2022-05-20', 'dateline'],
  ['Nguồn: Báo Lai Trạch | Ngày: 14/03/2024', 'dateline'],
])('%s: %s', (text, rule) => {
  expect(ruleOf(text)).toBe(rule);
});
