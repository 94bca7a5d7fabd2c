/** Lines of a visitor counter: what is read out of them, and what only looks like one. */
import { describe, expect, test } from '@jest/globals';
import { counterReason, isBareNumber, readCounterLine, readCounterSentence } from '../../../src/label/alone/counter';
import { itemOf } from './rule-of';

describe('a label of what is counted and of a time', () => {
  test.each<[string, readonly (readonly [string, number])[]]>([
    ['Lượt trong tháng: 9.034', [['month', 9034]]],
    ['Người đang xem: 11', [['online', 11]]],
    ['Khách online: 6 | Tháng: 3,340 | Năm: 41,927 | Tổng cộng: 215,008', [['online', 6], ['month', 3340], ['year', 41927], ['total', 215008]]],
    ['Zugriffe diese Woche: 12', [['week', 12]]],
    ['Aujourd’hui visites: 3', [['today', 3]]],
  ])('%s', (text, parts) => {
    expect(readCounterLine(text)?.map(({ key, value }) => [key, value])).toEqual(parts);
  });

  test.each([['Số khách trong tháng: 2.100'], ['Năm: 41,927']])('%s needs company', (text) => {
    expect(counterReason(itemOf(text))).toBeNull();
    expect(readCounterLine(text)).not.toBeNull();
  });

  test.each([['Khách trong năm 2023'], ['Năm: 2023'], ['Tuần 3 năm 2019'], ['Tuần 22'], ['Tháng 5'], ['Tuần 22 (25/5 - 31/5/2020)']])('%s is no count', (text) => {
    expect([readCounterLine(text), readCounterSentence(text)]).toEqual([null, null]);
  });

  test.each([['Tuần: 22', 22], ['Tuần này 22', 22], ['Tháng 2419', 2419]])('%s is one', (text, value) => expect(readCounterLine(text)?.[0]?.value).toBe(value));
});

describe('labels with their numbers', () => {
  test.each<[string, readonly (readonly [string, number | null])[] | null]>([
    ['Đang truy cập: 12', [['online', 12]]],
    ['Hôm nay1,234', [['today', 1234]]],
    ['- Hôm nay: 5', [['today', 5]]],
    ['Online: 231 Hôm nay: 5.123 Tổng: 18.400.377', [['online', 231], ['today', 5123], ['total', 18400377]]],
    ['Hôm nay: 5 lượt | Hôm qua: 7 lượt', [['today', 5], ['yesterday', 7]]],
    ['Hôm nay: 5, Hôm qua: 7', [['today', 5], ['yesterday', 7]]],
    ['Licznik odwiedzin: dziś 127, razem 1 390 254, on-line 4', [['today', 127], ['total', 1390254], ['online', 4]]],
    ['Lượt truy cập: Hôm nay: 5', [['today', 5]]],
    ['Hôm nay', [['today', null]]],
    ['Hôm nay: Hôm qua:', [['today', null], ['yesterday', null]]],
    ['Hôm nay (chi tiết)', [['today', null]]],
    ['Hôm nay: 5 (chi tiết)', [['today', 5]]],
    ['Today: 5 visitors | Yesterday: 1 visitor', [['today', 5], ['yesterday', 1]]],
    ['Hoje: 5 visitas | Ontem: 1 visita', [['today', 5], ['yesterday', 1]]],
    ["Aujourd'hui : 5 visites | Hier : 1 visite", [['today', 5], ['yesterday', 1]]],
    ['IP của bạn: chưa rõ', [['other', null]]],
    ['IP của bạn: Hôm nay: 5', [['other', null], ['today', 5]]],
    ['Hôm nay (bà con đã về từ sáng sớm)', null],
    ['Hôm nay: 5 hộ đã dọn', null],
    ['Hôm nay 23/11/2024', null],
    ['Hôm nay: 10:30', null],
    ['Dnes 24 °C', null],
    ['Hôm nay 31°', null],
    ['Hôm nay: 12.5', null],
    ['Hôm nay có 5 lượt', null],
    ['Bà con đã về', null],
    ['(chi tiết)', null],
    ['•', null],
    ['', null],
    [`Hôm nay: 5 ${' '.repeat(300)}`, null],
  ])('%s', (text, parts) => {
    expect(readCounterLine(text)?.map(({ key, value }) => [key, value]) ?? null).toEqual(parts);
  });
});

describe('a number in a sentence', () => {
  test.each<[string, readonly [string, number] | null]>([
    ['4310776 odwiedzin', ['total', 4310776]],
    ['12.348.221 odwiedzin', ['total', 12348221]],
    ['12 visiteurs !', ['total', 12]],
    ['Do tej pory 12 odwiedzin', ['total', 12]],
    ['Było do tej pory 12 odwiedzin', null],
    ['12 odwiedzin w gminie', null],
    ['Você é o visitante nº 348221', ['total', 348221]],
    ['Bạn là khách thứ đúng 348221', ['total', 348221]],
    ['Tổng: 348221 lượt', ['total', 348221]],
    ['Tổng: 726 hộ nghèo', null],
    ['Total Reviews: 726', null],
    ['We have 40 guests and no members online', ['online', 40]],
    ['We have 40 guests and 12 members', ['online', 40]],
    ['0 khách và 0 thành viên', ['online', 0]],
    ['We have 40 guests at the party', null],
    ['Online: 40 guests at the party', null],
    ['The party in room A40 guests and 3 members', null],
    ['The party of 40 guests in room 3a', null],
    ['The guests will meet 3 members of the council', null],
    ['Últimos 7 dias', null],
    ['Có 12 hộ và 40 người', null],
    ['Không có số nào', null],
    [`${'rất nhiều '.repeat(9)} 12 lượt truy cập`, null],
    [`12 lượt truy cập ${'.'.repeat(80)}`, null],
  ])('%s', (text, part) => {
    const found = readCounterSentence(text);
    expect(found === null ? null : [found.key, found.value]).toEqual(part);
  });
});

test.each<[string, boolean]>([
  ['341', true], ['1.204', true], ['12.204.377', true], ['| 1 204 |', true], ['-', true],
  ['12 3', false], ['12a', false], ['a12', false], ['1.20', false], ['', false],
])('%j is a bare number: %j', (text, is) => {
  expect(isBareNumber(text)).toBe(is);
});

describe('is told from a view count and from its own heading', () => {
  const NUMBER = 'a visitor counter with its number';
  const LABELS = 'labels of a visitor counter';
  const SENTENCE = 'a number of visitors';
  test.each<[string, string | null]>([
    ['Đang truy cập: 12', NUMBER],
    ['Hôm nay: Hôm qua: 7', NUMBER],
    ['Hôm nay: Hôm qua:', LABELS],
    ['Hôm nay:', LABELS],
    ['Hôm nay', null],
    ['Lượt truy cập:', null],
    ['Lượt truy cập: 12', NUMBER],
    ['Lượt xem: 312', null],
    ['Số lượt đã xem: 312', null],
    ['Lượt xem: 312 Hôm nay: 5', NUMBER],
    ['184306 lượt truy cập', SENTENCE],
    ['1083 lượt xem', null],
    ['1083 lượt xem trang', SENTENCE],
    ['Có 12 hộ nghèo', null],
  ])('%s: %s', (text, reason) => {
    expect(counterReason(itemOf(text))).toBe(reason);
  });
});
