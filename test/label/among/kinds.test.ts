/** What a block of the body is, by its shape and by what stands around it. */
import { describe, expect, test } from '@jest/globals';
import { habitsOf } from '../../../src/label/among/habits';
import { kindOf, type Habits } from '../../../src/label/among/kinds';
import { itemsOf, PROSE, type Row } from './items';

const HABITS: Habits = { fewFragments: true, imagesShow: false, captionsShow: false, captionsInCapitals: false, mixed: false };
const TWO_LINES = 'The ferry over the Tarn in the morning of the day on which it was taken out of the water for its yearly repair by the divers of the town';

/** Kind of the first row, before the others and behind a paragraph. */
function kind(row: Row, { next = PROSE[1], before = PROSE[0], opening = false, habits = {} }: { readonly next?: Row; readonly before?: Row; readonly opening?: boolean; readonly habits?: Partial<Habits> } = {}): string {
  const items = itemsOf([before, row, next].map((one): Row => (typeof one === 'string' ? [one, { label: null }] : [one[0], { label: null, ...one[1] }])));
  return kindOf({ items, index: 1, opening, title: null, habits: { ...HABITS, ...habits } })[0];
}

describe('a block of the body', () => {
  test.each<[string, Row, string]>([
    ['running text', PROSE[2], 'paragraph'],
    ['long text without a full stop', PROSE.join(' ').slice(0, -1), 'paragraph'],
    ['what the markup calls a caption', [PROSE[2], { hint: 'caption' }], 'caption'],
    ['a line with a credit', 'The ferry in the morning. Photo: Jane Millward', 'caption'],
    ['a row with a credit', ['The ferry in the morning. Photo: Jane Millward', { hint: 'row' }], 'tableRow'],
    ['a row', ['Monday | 7:30', { hint: 'row' }], 'tableRow'],
    ['what the markup calls a quotation', ['Come and see', { hint: 'quote' }], 'quote'],
    ['a sentence in quotation marks', '“We are all very glad of it.”', 'quote'],
    ['a sentence that goes on behind its quotation', '“We are all very glad of it”, the harbour master of the town said on Monday.', 'paragraph'],
    ['three words in quotation marks', ['“Tarn Ferry Days”', { hint: 'heading' }], 'heading'],
    ['what the markup calls a heading', ['The chain', { hint: 'heading' }], 'heading'],
    ['an item', ['a second chain', { hint: 'item' }], 'listItem'],
    ['a line with a bullet', '- a second chain', 'listItem'],
    ['the number of a section', 'Điều 3. Thu phí', 'heading'],
    ['the Roman number of a section', 'IV. Tổ chức thực hiện', 'heading'],
    ['the number of a section in a sentence', 'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.', 'heading'],
    ['a sentence with a number', '1. Bà con nộp phí tại nhà văn hóa.', 'listItem'],
    ['many words with a letter', 'a) bà con nộp phí tại nhà văn hóa', 'listItem'],
    ['a few words with a number', ['1. Thu phí', { hint: 'heading' }], 'heading'],
    ['what ends with a colon', 'The town has ordered:', 'paragraph'],
    ['what ends with a wide colon', '县政府决定：', 'paragraph'],
    ['what closes a text', 'Ngày mai thu phí./.', 'paragraph'],
    ['a line cut short', 'The ferry in the morning ...', 'caption'],
    ['a line in bold', ['The chain', { bold: true }], 'heading'],
    ['a few words before text', 'Chain of the ferry', 'heading'],
    ['a line of capitals before text', 'THE CHAIN OF THE FERRY', 'heading'],
    ['a line with room before it', ['Divers clear the chain of the ferry', { blankBefore: 2 }], 'caption'],
    ['two lines with room before them', [TWO_LINES, { blankBefore: 2 }], 'caption'],
  ])('%s', (_, row, expected) => {
    expect(kind(row)).toBe(expected);
  });

  test.each<[string, Row, Parameters<typeof kind>[1], string]>([
    ['the first of two equal lines', 'Divers clear the chain', { next: 'Divers clear the chain' }, 'caption'],
    ['the second of two equal lines', 'Divers clear the chain', { before: 'Divers clear the chain' }, 'caption'],
    ['a line that says what the next paragraph says', 'The people of both banks take the road over the dam for eleven weeks', {}, 'caption'],
    ['a line between paragraphs of an article with few of them', 'Divers of Albi clear the chain of the ferry', {}, 'caption'],
    ['a line between paragraphs of an article with many of them', 'Divers of Albi clear the chain of the ferry', { habits: { fewFragments: false } }, 'heading'],
    ['a line between paragraphs of an article that shows its images', 'Divers of Albi clear the chain of the ferry', { habits: { imagesShow: true } }, 'heading'],
    ['a question between paragraphs', 'Who clears the chain of the ferry?', {}, 'paragraph'],
    ['a line without text behind it', 'Divers of Albi', { next: 'Harbour of Albi', habits: { fewFragments: false } }, 'listItem'],
    ['a short line where captions have their credit', 'Divers clear the chain of it', { habits: { captionsShow: true } }, 'heading'],
    ['capitals where captions are in capitals', 'DIVERS CLEAR THE CHAIN', { habits: { captionsInCapitals: true } }, 'caption'],
    ['a short line over a list, before the text', 'For the river', { opening: true, next: ['a second chain', { hint: 'item' }] }, 'heading'],
  ])('%s', (_, row, around, expected) => {
    expect(kind(row, around)).toBe(expected);
  });
});

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
