/** A whole page, labelled: an article among its furniture, and a list that has none. */
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract';
import { labelPage } from '../../src/label';
import { readPage } from '../../src/read';
import { PROSE } from './among/items';

const labelled = (lines: readonly string[]): ReturnType<typeof labelPage> => labelPage(readPage(lines.join('\n\n')));

describe('an article', () => {
  const { judged, sections, listing } = labelled([
    'Home', 'The Tarn ferry runs again', 'March 5, 2024', ...PROSE, 'Related news', 'The dam is closed for a week', 'Pupils plant oaks on the river bank',
  ]);

  test('every block has a label', () => {
    expect(judged.map(({ label }) => label)).toEqual(['navigation', 'title', 'date', 'paragraph', 'paragraph', 'paragraph', 'related-heading', 'related', 'related']);
    expect(judged.map(({ verdicts }) => verdicts.at(-1)?.label)).toEqual(judged.map(({ label }) => label));
  });

  test('links stand under their heading', () => {
    expect(sections.slice(-3)).toEqual([null, 'Related news', 'Related news']);
    expect(listing).toBe(false);
  });
});

test('a list has entries and no article', () => {
  const entries = [1, 2, 3, 4].flatMap((n) => [`The council meets about road ${n}`, `March ${n}, 2024`]);
  const { judged, sections, listing } = labelled(['Home', 'News of the town', ...entries]);
  expect(listing).toBe(true);
  expect(judged.filter(({ label }) => ['title', 'lead', 'paragraph'].includes(label)).map(({ block }) => block.text)).toEqual(['News of the town']);
  expect(judged.filter(({ label }) => label === 'related')).toHaveLength(8);
  expect(sections).toHaveLength(judged.length);
});

test.each(['By Jane Millward | Source: Tarn Gazette', 'Source: Tarn Gazette | By Jane Millward'])('one line names the author and the source: %s', (line) => {
  const { authors, sourceName } = extract(['The Tarn ferry runs again', 'March 5, 2024', ...PROSE, line].join('\n\n'));
  expect({ authors, sourceName }).toEqual({ authors: ['Jane Millward'], sourceName: 'Tarn Gazette' });
});
