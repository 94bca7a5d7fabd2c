/** How an article is set. */
import { describe, expect, test } from '@jest/globals';
import { habitsOf } from '../../../src/label/among/habits';
import type { Habits } from '../../../src/label/among/kinds';
import { itemsOf, PROSE, type Row } from './items';

describe('how an article is set', () => {
  const habits = (rows: readonly Row[]): Habits => habitsOf(itemsOf(rows));
  const fragments = (count: number): Row[] => Array.from({ length: count }, (_, n): Row => [`Divers of the town number ${'i'.repeat(n + 1)}`, { label: null }]);
  const paragraphs = (count: number): Row[] => Array.from({ length: count }, (_, n): Row => [PROSE[n % 3] ?? '', { label: null }]);

  test.each<[number, number, boolean]>([[3, 0, true], [4, 0, false], [4, 8, true], [5, 10, true], [5, 9, false], [6, 12, true], [6, 9, false], [7, 14, false], [7, 20, true]])('%i lines beside %i paragraphs are few: %j', (lines, texts, few) => {
    expect(habits([...fragments(lines), ...paragraphs(texts)]).fewFragments).toBe(few);
  });

  test.each<[string, readonly Row[], Partial<Habits>]>([
    ['an image before a line', ['ferry.jpg', ...fragments(1)], { imagesShow: true }],
    ['an image behind a line', [...fragments(1), 'ferry.jpg'], { imagesShow: true }],
    ['an image among paragraphs', [...paragraphs(1), 'ferry.jpg', ...paragraphs(1)], { imagesShow: false }],
    ['a caption of the markup', [['The ferry', { hint: 'caption', label: null }]], { captionsShow: true }],
    ['a credit', ['The ferry in the morning. Photo: Jane Millward'], { captionsShow: true, captionsInCapitals: false }],
    ['a credit behind capitals', ['THE FERRY IN THE MORNING. PHOTO: JANE MILLWARD'], { captionsShow: true, captionsInCapitals: true }],
    ['capitals printed twice', ['THE FERRY IN SPRING', 'THE FERRY IN SPRING'], { captionsInCapitals: true }],
    ['three words in capitals printed twice', ['FERRY IN SPRING', 'FERRY IN SPRING'], { captionsInCapitals: false }],
    ['no traces', paragraphs(2), { imagesShow: false, captionsShow: false, captionsInCapitals: false }],
  ])('%s', (_, rows, expected) => {
    expect(habits(rows)).toMatchObject(expected);
  });
});
