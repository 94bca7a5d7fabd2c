/** The measures of the benchmark, by examples small enough to count by hand, and its document. */
import { describe, expect, test } from '@jest/globals';
import { documentOf, type Circumstances } from './benchmark/quality/document';
import { figuresOf } from './benchmark/quality/figures';
import { dayOf, sameLine, shingleShares, wordF1 } from './benchmark/quality/measures';
import { PEERS } from './benchmark/quality/peers';
import type { Answer, Gold, Page, Run } from './benchmark/quality/types';

describe('wordF1', () => {
  test.each([
    ['the same', 'Chợ quê mở lại.', 'Chợ quê mở lại', 1],
    ['case and order do not count', 'Mở lại chợ Quê', 'chợ quê mở lại', 1],
    ['composed and decomposed letters are the same', 'chợ quê'.normalize('NFD'), 'chợ quê', 1],
    ['half of the words found: 2 × 1 × ½ ÷ 1½', 'a b', 'a b c d', 2 / 3],
    ['half of what was found is right', 'a b c d', 'a b', 2 / 3],
    ['a word counts as often as both have it', 'a a a', 'a', 0.5],
    ['nothing in common', 'a', 'b', 0],
    ['nothing found', '', 'a', 0],
    ['something found where there is nothing', 'a', '', 0],
    ['nothing found where there is nothing', ' … ', '', 1],
  ])('%s', (_, got, gold, expected) => expect(wordF1(got, gold)).toBeCloseTo(expected, 10));
});

describe('shingleShares', () => {
  test.each([
    ['the same', 'a b c d e', 'a b c d e', [1, 0, 0]],
    ['case counts', 'A b c d', 'a b c d', [0, 0.5, 0.5]],
    ['the last word is missing: one of two shingles', 'a b c d', 'a b c d e', [0.5, 0, 0.5]],
    ['one word too many', 'a b c d e', 'a b c d', [0.5, 0.5, 0]],
    ['a short text is one shingle', 'a b', 'a b', [1, 0, 0]],
    ['a short text is in no longer one', 'a b', 'a b c d', [0, 0.5, 0.5]],
    ['nothing and nothing', '', '', [0, 0, 0]],
  ])('%s', (_, got, gold, [found, tooMany, missing]) => expect(shingleShares(got, gold)).toEqual({ found, tooMany, missing }));
});

test.each([
  ['Chợ  quê\nmở lại ', 'chợ quê MỞ LẠI', true],
  ['Markt\u00ADplatz', 'Marktplatz', true],
  ['Chợ quê', 'Cho que', false],
  ['Chợ quê | Xã Tân An', 'Chợ quê', false],
])('sameLine: %j and %j', (a, b, same) => expect(sameLine(a, b)).toBe(same));

test.each([
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05T23:30:00+07:00', '2024-03-05'],
  ['March 5, 2024', '2024-03-05'],
  ['yesterday', 'yesterday'],
  ['', ''],
])('dayOf: %j', (date, day) => expect(dayOf(date)).toBe(day));

describe('figuresOf', () => {
  const gold = (over: Partial<Gold>): Gold => ({ url: 'https://town.example/', title: 'Chợ quê', author: null, date: null, text: 'a b c d', ...over });
  const pages: Page[] = [
    { id: '1', gold: gold({ author: 'Mai Thị Đào', date: '2024-03-05' }) },
    { id: '2', gold: gold({ author: 'Mai Thị Đào' }) },
    { id: '3', gold: gold({}) },
    { id: '4', gold: gold({}) },
  ];
  const answer: Answer = { title: 'CHỢ QUÊ', authors: ['Ban biên tập', 'Mai Thị Đào'], date: '2024-03-05T08:00:00+07:00', text: 'a b c d' };
  const run: Run = { answers: new Map([['1', answer], ['2', { ...answer, title: 'Tin tức', authors: [], text: 'a b c d e' }], ['3', answer]]), failures: [], costs: [{ bytes: 4e6, seconds: 2 }, { bytes: 3e6, seconds: 1 }], memory: 80 };

  test('counts what has no answer as empty, and what the gold does not name as invented', () => {
    const { shingleF1, ...figures } = figuresOf(pages, run);
    expect(figures).toEqual({
      pages: 4,
      empty: 1,
      wordF1: expect.closeTo((1 + 8 / 9 + 1 + 0) / 4, 10),
      // Found 1, ½, 1 and 0 of the pages, ½ too many on the second, all missing on the last.
      precision: expect.closeTo(2.5 / 3, 10),
      recall: expect.closeTo(2.5 / 3.5, 10),
      title: 0.5,
      author: 0.5,
      date: 1,
      inventedAuthor: 0.5,
      inventedDate: expect.closeTo(2 / 3, 10),
    });
    expect(shingleF1).toBeCloseTo(5 / 6.5, 10);
  });

  test('go into a document that names failures, peers left out, and a busy machine', () => {
    const around: Circumstances = { digits: '789', node: '20.0.0', cores: 2, load: [5, 7], idle: 40, skipped: ['defuddle 0 (no network)'], speed: '\n## Speed and size\n\nreading: twice\n' };
    const result = { system: { name: 'extract 0', adapter: 'extract', input: 'html', folder: '.' }, figures: figuresOf(pages, run), run: { ...run, failures: ['4: Error: no'] } } as const;
    const written = documentOf([result], around);
    for (const expected of ['| extract 0 | html | 0.722 |', '| extract 0 | html | 1 | 2.3 | 1 | 3.0 | 80 MB |', '- extract 0, html: 4: Error: no', 'defuddle 0 (no network)', 'was busy', 'reading: twice']) expect(written).toContain(expected);
    expect(documentOf([result], { ...around, load: [5, 1], skipped: [] })).not.toMatch(/was busy|Not measured|flatter/);
    expect(documentOf([result], { ...around, digits: '5789' })).toContain('our figures flatter us');
  });
});

test('peers are pinned to the version that the table names', () => {
  for (const { name, packages } of PEERS) {
    const [first] = Object.entries(packages).map(([pkg, version]) => `${pkg} ${version}`);
    expect(name).toContain(first);
    for (const version of Object.values(packages)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
