/** Related links: entries as lists print them. */
import { describe, expect, test } from '@jest/globals';
import { relatedLinks } from '../../src/fields/related';
import { judged, type Row } from './judged';

const entry = (text: string, more: Row[2] = {}): Row => ['related', text, more];
const shown = (rows: readonly Row[], sections: readonly (string | null)[] = []): readonly string[] =>
  relatedLinks(judged(rows), sections, false).map(({ title, date }) => `${title} (${date ?? 'no date'})`);

describe('an entry on one line', () => {
  test.each<[string, string]>([
    ['Trao quà cho học sinh (08/01/2020)', 'Trao quà cho học sinh (2020-01-08)'],
    ['Trao quà cho học sinh [08/01/2020]', 'Trao quà cho học sinh (2020-01-08)'],
    ['Trao quà cho học sinh (Ngày 08/01/2020)', 'Trao quà cho học sinh (2020-01-08)'],
    ['Trao quà cho học sinh (cập nhật ngày 08/01/2020)', 'Trao quà cho học sinh (2020-01-08)'],
    ['Trả lời tháng 12/2019 - 08/01/2020', 'Trả lời tháng 12/2019 (2020-01-08)'],
    ['Tuần lễ 01/01/2020 - 08/01/2020', 'Tuần lễ 01/01/2020 - 08/01/2020 (no date)'],
    ['Tuần lễ 01/01 - 08/01/2020', 'Tuần lễ 01/01 - 08/01/2020 (no date)'],
    ['Kế hoạch thu phí năm 2020 - 08/01/2020', 'Kế hoạch thu phí năm 2020 (2020-01-08)'],
    ['・村民大会 (2020-01-08)', '村民大会 (2020-01-08)'],
    ['Trao quà cho học sinh - 08/01/2020', 'Trao quà cho học sinh (2020-01-08)'],
    ['Trao quà cho học sinh 08/01/2020 10:15', 'Trao quà cho học sinh (2020-01-08)'],
    ['Trao quà cho học sinh, 08/01/2020', 'Trao quà cho học sinh (2020-01-08)'],
    ['08/01/2020 - Trao quà cho học sinh', 'Trao quà cho học sinh (2020-01-08)'],
    ['(08/01/2020) Trao quà cho học sinh', 'Trao quà cho học sinh (2020-01-08)'],
    ['08/01/2020: Trao quà cho học sinh', 'Trao quà cho học sinh (2020-01-08)'],
    ['» Trao quà cho học sinh', 'Trao quà cho học sinh (no date)'],
    ['Trao quà ngày 08/01/2020 cho học sinh', 'Trao quà ngày 08/01/2020 cho học sinh (no date)'],
    ['Trao quà cho học sinh ngày 08/01/2020', 'Trao quà cho học sinh ngày 08/01/2020 (no date)'],
    ['Lịch họp từ ngày 01 - 15/03/2022', 'Lịch họp từ ngày 01 - 15/03/2022 (no date)'],
    ['Lịch họp từ ngày 01-15/03/2022', 'Lịch họp từ ngày 01-15/03/2022 (no date)'],
    ['Kỷ niệm ngày thành lập (14/10/1930 - 14/10/2018)', 'Kỷ niệm ngày thành lập (14/10/1930 - 14/10/2018) (no date)'],
    ['Tuần lễ ẩm thực phường 6 - 05/10/2022 09:15', 'Tuần lễ ẩm thực phường 6 (2022-10-05)'],
    ['08/01/2020 Trao quà cho học sinh nhân ngày 09/01/2020', 'Trao quà cho học sinh nhân ngày 09/01/2020 (2020-01-08)'],
    ['08/01/2020 Trao quà cho học sinh - 09/01/2020', 'Trao quà cho học sinh - 09/01/2020 (2020-01-08)'],
    ['Lịch họp trong ngày (08/01/2020)', 'Lịch họp trong ngày (2020-01-08)'],
    ['Tuần lễ ẩm thực phường 6 - 05/10/2022', 'Tuần lễ ẩm thực phường 6 (2022-10-05)'],
    ['Lịch họp từ ngày 25 - 05/10/2022', 'Lịch họp từ ngày 25 - 05/10/2022 (no date)'],
    ['Lịch họp thôn 25- 05/10/2022', 'Lịch họp thôn 25- 05/10/2022 (no date)'],
    ['01/02/2020 là ngày họp thôn (08/01/2020)', '01/02/2020 là ngày họp thôn (2020-01-08)'],
    ['Bài tiếp theo: Trao quà cho học sinh', 'Trao quà cho học sinh (no date)'],
    ['Bài trướcTrao quà cho học sinh', 'Trao quà cho học sinh (no date)'],
    ['« Bài trước: Trao quà cho học sinh', 'Trao quà cho học sinh (no date)'],
    ['Baca juga: Warga Desa Sukamaju Panen Raya', 'Warga Desa Sukamaju Panen Raya (no date)'],
  ])('%s', (text, expected) => {
    expect(shown([entry(text)])).toEqual([expected]);
  });

  test('the link of an entry is its title where the rest is a date and a category', () => {
    const links = [{ text: 'Nueva biblioteca en el barrio', url: '/b' }];
    expect(shown([entry('Nueva biblioteca en el barrio 6 agosto, 2021 En Cultura', { links })])).toEqual(['Nueva biblioteca en el barrio (2021-08-06)']);
  });

  test.each<[string, readonly { readonly text: string; readonly url: string }[]]>([
    ['two links', [{ text: 'Nueva biblioteca en el barrio', url: '/b' }, { text: 'Cultura', url: '/c' }]],
    ['a link of two words', [{ text: 'Nueva biblioteca', url: '/b' }]],
  ])('not that of %s', (_, links) => {
    expect(shown([entry('Nueva biblioteca en el barrio 6 agosto, 2021 En Cultura', { links })])).toEqual(['Nueva biblioteca en el barrio 6 agosto, 2021 En Cultura (no date)']);
  });
});

test('a link beside a category without a date is no reason to cut', () => {
  expect(shown([entry('Nueva biblioteca en el barrio En Cultura', { links: [{ text: 'Nueva biblioteca en el barrio', url: '/b' }] })])).toEqual(['Nueva biblioteca en el barrio En Cultura (no date)']);
});

describe('dates on lines of their own', () => {
  test('one after the other: the last one is that of the title', () => {
    expect(shown([entry('08/01/2020'), entry('05/01/2020'), entry('Khai mạc giải bóng chuyền')])).toEqual(['Khai mạc giải bóng chuyền (2020-01-05)']);
  });

  test('before a title with a summary: the lines of all of them', () => {
    expect(relatedLinks(judged([entry('08/01/2020'), entry('Trao quà cho học sinh'), entry('Mười hai em được nhận quà.'), entry('05/01/2020'), entry('Khai mạc giải bóng chuyền')]), [], false).map(({ lines }) => lines)).toEqual([[1, 3], [4, 5]]);
  });

  test('behind their titles', () => {
    expect(shown([entry('Trao quà cho học sinh'), entry('08/01/2020'), entry('Khai mạc giải bóng chuyền'), entry('05/01/2020')])).toEqual(['Trao quà cho học sinh (2020-01-08)', 'Khai mạc giải bóng chuyền (2020-01-05)']);
  });

  test('behind their titles, with summaries', () => {
    expect(shown([entry('Trao quà cho học sinh'), entry('Ngày đăng: 08/01/2020'), entry('Mười hai em được nhận quà.'), entry('Khai mạc giải bóng chuyền'), entry('05/01/2020 - Lượt xem: 12')])).toEqual([
      'Trao quà cho học sinh (2020-01-08)', 'Khai mạc giải bóng chuyền (2020-01-05)',
    ]);
  });

  test('behind their titles, each with its section', () => {
    expect(shown([entry('Trao quà cho học sinh'), entry('08/01/2020 - Tin bản'), entry('Mười hai em được nhận quà.'), entry('Khai mạc giải bóng chuyền'), entry('05/01/2020 - Thể thao')])).toEqual([
      'Trao quà cho học sinh (2020-01-08)', 'Khai mạc giải bóng chuyền (2020-01-05)',
    ]);
    expect(shown([entry('Trao quà cho học sinh'), entry('08/01/2020 - Tin bản')])).toEqual(['Trao quà cho học sinh (no date)', 'Tin bản (2020-01-08)']);
    expect(shown([entry('08/01/2020 - Họp bản'), entry('05/01/2020 - Lúa chín')])).toEqual(['Họp bản (2020-01-08)', 'Lúa chín (2020-01-05)']);
  });

  test('before their titles', () => {
    expect(shown([entry('08/01/2020'), entry('Trao quà cho học sinh'), entry('Mười hai em được nhận quà.'), entry('05/01/2020'), entry('Khai mạc giải bóng chuyền'), entry('04/01/2020')])).toEqual([
      'Trao quà cho học sinh (2020-01-08)', 'Khai mạc giải bóng chuyền (2020-01-05)',
    ]);
  });

  test('then a date in a title is its own', () => {
    expect(shown([entry('Họp thôn (05/01/2020)'), entry('08/01/2020')])).toEqual(['Họp thôn (05/01/2020) (2020-01-08)']);
  });
});

test('day and month as the article has them', () => {
  const rows = judged([entry('Trao quà cho học sinh (03/04/2020)'), entry('Khai mạc giải bóng chuyền (13/04/2020)')]);
  expect(relatedLinks(rows, [], false).map(({ date }) => date)).toEqual(['2020-04-03', '2020-04-13']);
  expect(relatedLinks(judged([entry('Trao quà cho học sinh (03/04/2020)')]), [], true).map(({ date }) => date)).toEqual(['2020-03-04']);
});

describe('lists', () => {
  test('each has its section, and a date of one is none of the next', () => {
    const rows: Row[] = [['related-heading', 'Tin mới'], entry('Trao quà cho học sinh'), ['related-heading', 'Tin cũ'], entry('05/01/2020'), entry('Khai mạc giải bóng chuyền')];
    expect(relatedLinks(judged(rows), [null, 'Tin mới', null, 'Tin cũ', 'Tin cũ'], false).map(({ title, date, section }) => [title, date, section])).toEqual([
      ['Trao quà cho học sinh', null, 'Tin mới'], ['Khai mạc giải bóng chuyền', '2020-01-05', 'Tin cũ'],
    ]);
  });

  test.each<Row[0]>(['related-heading', 'sidebar'])('%s ends a list also where the next has no name', (label) => {
    expect(shown([entry('Trao quà cho học sinh'), [label, 'Xem tất cả'], entry('05/01/2020'), entry('Khai mạc giải bóng chuyền')])).toEqual(['Trao quà cho học sinh (no date)', 'Khai mạc giải bóng chuyền (2020-01-05)']);
  });

  test('an image does not', () => {
    expect(shown([entry('Trao quà cho học sinh'), ['image', 'a.jpg'], entry('08/01/2020')])).toEqual(['Trao quà cho học sinh (2020-01-08)']);
  });

  test('an entry on one line has that line', () => {
    expect(relatedLinks(judged([['paragraph', 'Lúa đã chín.'], entry('Trao quà cho học sinh (08/01/2020)')]), [], false).map(({ lines }) => lines)).toEqual([[2, 2]]);
  });

  test('another section is another list without a heading between', () => {
    expect(shown([entry('Trao quà cho học sinh'), entry('05/01/2020'), entry('Khai mạc giải bóng chuyền')], ['Tin mới', 'Tin cũ', 'Tin cũ'])).toEqual(['Trao quà cho học sinh (no date)', 'Khai mạc giải bóng chuyền (2020-01-05)']);
  });

  test('an entry has the lines of its title and its date, and the first address there is', () => {
    const links = [{ text: '', url: null }, { text: 'Trao quà cho học sinh', url: '/tin/8' }];
    expect(relatedLinks(judged([['paragraph', 'Lúa đã chín.'], entry('Trao quà cho học sinh', { links }), entry('08/01/2020')]), [], false)).toEqual([
      { title: 'Trao quà cho học sinh', date: '2020-01-08', url: '/tin/8', section: null, lines: [2, 3] },
    ]);
  });
});
