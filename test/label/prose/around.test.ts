/** What stands around a block: neighbours, windows, edges, and the next landmark on either side. */
import { describe, expect, test } from '@jest/globals';
import type { More, Row } from '../among/items';
import { line, sentence, valuesOf } from './values';

/** Sizes 1, 2, 3, 4 and 5. */
const GROWING = [1, 3, 7, 15, 31].map(line);
/** A block a letter: `T` a sentence of 20 words, `.` a line of 10. */
const page = (letters: string): string[] => Array.from(letters, (letter) => (letter === 'T' ? sentence(20) : line(10)));

describe('neighbours', () => {
  test.each<[string, readonly number[]]>([
    ['size@1', [2, 3, 4, 5, -2]],
    ['size@-1', [-2, 1, 2, 3, 4]],
    ['size@3', [4, 5, -2, -2, -2]],
    ['size@-4', [-2, -2, -2, -2, 1]],
  ])('%s', (name, expected) => {
    expect(valuesOf(name, GROWING)).toEqual(expected);
  });
});

describe('means over the blocks before or behind', () => {
  test.each<[string, readonly number[]]>([
    ['size~3', [3, 4, 4.5, 5, -2]],
    ['size~-3', [-2, 1, 1.5, 2, 3]],
    ['size~50', [3.5, 4, 4.5, 5, -2]],
    ['size~-8', [-2, 1, 1.5, 2, 2.5]],
  ])('%s', (name, expected) => {
    expect(valuesOf(name, GROWING)).toEqual(expected);
  });

  test.each<[string, string, readonly number[]]>([
    // Sentences have 20 words, lines 10.
    ['density~3', 'T.T.T', [0.5, 0.8, 0.67, 1, -2]],
    ['density~-3', 'T.T.T', [-2, 1, 0.67, 0.8, 0.5]],
    ['density~-8', '..T', [-2, 0, 0]],
  ])('share of words in sentences: %s of %s', (name, letters, expected) => {
    expect(valuesOf(name, page(letters))).toEqual(expected);
  });

  test('share of words in sentences is unknown where there are no words', () => {
    expect(valuesOf('density~3', ['Home', '***', '***'])).toEqual([-2, -2, -2]);
  });
});

describe('edges in the page', () => {
  test.each<[string, readonly number[]]>([
    // Mean of up to eight blocks behind less that of up to eight before.
    ['TT..', [0.33, -1, -1, -0.67]],
    ['T.........T', [0, -1, -0.37, -0.19, -0.08, 0, 0.08, 0.19, 0.38, 1, 0]],
  ])('%s', (letters, expected) => {
    expect(valuesOf('sentence|8', page(letters))).toEqual(expected);
  });
});

describe('the next landmark', () => {
  test.each<[string, readonly Row[], readonly number[]]>([
    // log2 of one more than the blocks between; 200 stands for none.
    ['longText<', page('.T...'), [7.65, 7.65, 0, 1, 1.58]],
    ['longText>', page('.T...'), [0, 7.65, 7.65, 7.65, 7.65]],
    ['longText>', [line(5), line(40)], [7.65, 7.65]],
    ['longText>', [line(5), line(5), sentence(14), sentence(15)], [1.58, 1, 0, 7.65]],
    ['shortLine<', [line(4), line(5), line(5)], [7.65, 0, 1]],
    ['shortLine>', [line(5), line(5), line(4)], [1, 0, 7.65]],
    ['repeated<', ['Reply', 'Home', 'Reply', 'Reply', 'Reply now'], [7.65, 7.65, 7.65, 7.65, 7.65]],
    ['repeated<', ['At 9', 'Home', 'At 10', 'At 11', 'At 12'], [7.65, 0, 1, 0, 0]],
    ['aDate>', ['Home', 'Ferry', '12.03.2024', '12.03.2024'], [1, 0, 0, 7.65]],
    ['aGap>', ['Home', ['Ferry', { blankBefore: 2 }], ['Dam', { blankBefore: 3 }]], [1, 0, 7.65]],
    ['to-menu<', ['Home', ['Menu', { label: 'navigation' }], 'Ferry', 'Dam'], [7.65, 7.65, 0, 1]],
    ['to-footer>', ['Home', 'Ferry', ['Imprint', { label: 'footer' }]], [1, 0, 7.65]],
  ])('%s', (name, rows, expected) => {
    expect(valuesOf(name, rows)).toEqual(expected);
  });

  const marked = (more: More): Row => ['Ferry', more];
  test.each<[string, readonly number[]]>([
    ['aHeading>', [1, 0, 0, 7.65, 7.65]],
    ['aTopHeading>', [1.58, 1, 0, 7.65, 7.65]],
    ['aBody>', [2, 1.58, 1, 0, 7.65]],
    ['anOther<', [7.65, 0, 1, 1.58, 2]],
  ])('%s by its markup', (name, expected) => {
    const rows = [marked({ zone: 'sidebar' }), marked({}), marked({ hint: 'heading', level: 2 }), marked({ hint: 'heading', level: 1 }), marked({ zone: 'body' })];
    expect(valuesOf(name, rows, 'html')).toEqual(expected);
  });

  test('is no further than 200 blocks', () => {
    expect(valuesOf('longText<', page(`T${'.'.repeat(300)}`)).slice(-2)).toEqual([7.65, 7.65]);
  });
});
