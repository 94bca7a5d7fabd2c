/** What an article prints twice is kept once. */
import { describe, expect, test } from '@jest/globals';
import { markRepeats } from '../../../src/label/among/repeats';
import type { Label } from '../../../src/types';
import { itemsOf, labelsOf, PROSE, type Row } from './items';

const is = (label: Label, text: string): Row => [text, { label, rule: label }];
const TITLE = is('title', 'Nà Lùng: khánh thành cầu treo');
const TEXT = is('paragraph', PROSE[0]);
const LEAD = is('lead', PROSE[1]);

/** Label of the last row, of an article of all rows but the first `before`. */
function last(rows: readonly Row[], before = 0): string | null {
  const items = itemsOf(rows);
  markRepeats(items, { first: before, last: rows.length - 1 });
  return labelsOf(items).at(-1) ?? null;
}

describe('the title once more', () => {
  test.each<[Label, string]>([['heading', 'noise'], ['caption', 'noise'], ['paragraph', 'noise'], ['listItem', 'noise'], ['quote', 'quote'], ['attachment', 'attachment']])('as a %s: %s', (label, expected) => {
    expect(last([TITLE, TEXT, is(label, 'Nà Lùng: khánh thành cầu treo')])).toBe(expected);
  });

  test.each<[string, readonly Row[], string]>([
    ['under the headings of another part of the page', [is('heading', 'Tin của xã'), TITLE, TEXT, is('heading', 'Tin của xã')], 'heading'],
    ['on a page without a title', [TEXT, is('heading', 'Tin của xã')], 'heading'],
    ['its first words before the text', [TITLE, is('heading', 'Nà Lùng')], 'noise'],
    ['its first words behind a heading', [TITLE, is('heading', 'Tin của xã'), is('heading', 'Nà Lùng')], 'noise'],
    ['its first words in the text', [TITLE, TEXT, is('heading', 'Nà Lùng')], 'heading'],
    ['its first words, of something else', [TITLE, is('tags', 'Nà Lùng')], 'tags'],
    ['its last words', [is('title', 'Khánh thành cầu treo: Nà Lùng:'), is('heading', 'Nà Lùng')], 'heading'],
    ['the first words of no title', [is('heading', 'Nà Lùng')], 'heading'],
  ])('%s', (_, rows, expected) => {
    expect(last(rows)).toBe(expected);
  });
});

describe('the lead once more', () => {
  test.each<[string, readonly Row[], string]>([
    ['as a paragraph', [TITLE, LEAD, TEXT, is('paragraph', PROSE[1])], 'noise'],
    ['as a heading', [TITLE, LEAD, TEXT, is('heading', PROSE[1])], 'heading'],
    ['is not another paragraph', [TITLE, LEAD, TEXT], 'paragraph'],
    ['on a page without a lead', [TITLE, TEXT, TEXT], 'paragraph'],
  ])('%s', (_, rows, expected) => {
    expect(last(rows)).toBe(expected);
  });
});

describe('a line of facts once more', () => {
  test.each<[string, readonly Row[], string]>([
    ['the date', [TITLE, '3 May 2021', TEXT, '3 May 2021'], 'noise'],
    ['another date', [TITLE, '3 May 2021', TEXT, '4 May 2021'], 'date'],
    ['with another date between', [TITLE, '3 May 2021', '4 May 2021', '3 May 2021'], 'date'],
    ['the views', [TITLE, 'Lượt xem: 312', 'Lượt xem: 312'], 'views'],
  ])('%s', (_, rows, expected) => {
    expect(last(rows)).toBe(expected);
  });
});
