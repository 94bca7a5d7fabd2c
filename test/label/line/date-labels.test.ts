/** Labels of dates: alone, before their date, and glued to what stands before them. */
import { expect, test } from '@jest/globals';
import { dateLabelRole, roleOf, withoutDateWords, type DateRole } from '../../../src/label/date-labels';
import { fold } from '../../../src/text';

test.each<[string, string | null]>([['Data:', 'published'], ['Ngày đăng:', 'published'], ['Ngày đăng：', 'published'], ['Cập nhật:', 'updated'], ['Ngày đăng', 'published'], ['Ngày đăng 2:', null]])('the label %j', (text, role) => {
  expect(dateLabelRole(text)).toBe(role);
});

/** What stands before a date, the role that it gives the date, and what is left of it. */
test.each<[string, DateRole | null, string]>([
  ['Published: ', 'published', ''],
  ['Jane Millward | Published ', 'published', 'jane millward | '],
  ['Published on Tuesday, ', 'published', ''],
  ['Last updated ', 'updated', ''],
  ['Hôm nay: ', 'today', ''],
  [' Hôm nay: ', 'today', ''],
  ['Jane Millward, ', null, 'jane millward, '],
  ['Published in the Tarn Valley Gazette ', null, 'published in the tarn valley gazette '],
  ['JANE MILLWARDPUBLISHED: ', 'published', 'jane millward'],
  ['JANE MILLWARDLAST UPDATED ', 'updated', 'jane millward'],
  ['Jane MillwardUpdated: ', 'updated', 'jane millward'],
  ['Ana SousaData: ', null, 'ana sousadata: '],
  ['Not republished ', null, 'not republished '],
  ['Unpublished: ', null, 'unpublished: '],
  ['县农业局发布时间：', 'published', '县农业局'],
  ['Đăng bởi ', 'published', ''],
  ['Đăng bởi vào ', 'published', ''],
  ['Đăng bởi Vi Nhung ', null, 'đăng bởi vi nhung '],
  ['', null, ''],
])('before a date: %j', (before, role, rest) => {
  const folded = fold(before);
  const found = roleOf(folded);
  expect([found.role, folded.slice(0, found.start)]).toEqual([role, rest]);
});

test.each<[string, string]>([
  ['By Jane Doe on Tuesday,', 'By Jane Doe'],
  ['By Jane Doe on ', 'By Jane Doe'],
  ['By Jane Doe', 'By Jane Doe'],
  ['By Sun Li on', 'By Sun Li'],
  ['on', 'on'],
  ['on Tuesday', 'on'],
])('%j without what leads over to a date: %j', (text, rest) => {
  expect(withoutDateWords(text)).toBe(rest);
});
