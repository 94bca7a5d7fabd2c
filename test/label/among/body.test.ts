/** Inside the article: which phrases of menus are headings there, and which lines are no text of it. */
import { describe, expect, test } from '@jest/globals';
import { labelBody, labelFullStopCaptions } from '../../../src/label/among/body';
import { itemsOf, labelsOf, PROSE, rulesOf, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const [FIRST, SECOND, THIRD] = PROSE.map((text) => undecided(text)) as [Row, Row, Row];
const LINE = 'Divers of Albi clear the chain of the ferry';

/** Labels of a body's rows; `behind` stands behind the body and is not of it. */
function labelled(rows: readonly Row[], behind: readonly Row[] = []): readonly (string | null)[] {
  const items = itemsOf([...rows, ...behind]);
  labelBody(items, 0, rows.length - 1, -1);
  return labelsOf(items);
}

/** Rules of a body's rows; those of the article's own text are `text`. */
function ruled(rows: readonly Row[]): readonly string[] {
  const items = itemsOf(rows);
  labelBody(items, 0, rows.length - 1, -1);
  return rulesOf(items).map((rule) => (rule === 'article-run' ? 'text' : rule));
}

describe('a phrase of menus over text is a heading', () => {
  test.each<[string, Row, Row, string]>([
    ['over a paragraph', 'Liên hệ', FIRST, 'text'],
    ['over a sentence of ten words', 'Liên hệ', undecided('The people of both banks had to take the road.'), 'text'],
    ['over a sentence of nine words', 'Liên hệ', undecided('The people of both banks had the old road.'), 'navigation'],
    ['over a long line without a full stop', 'Liên hệ', undecided(`${LINE} over the river`), 'navigation'],
    ['over a sentence of something else', 'Liên hệ', [PROSE[0], { label: 'footer', rule: 'footer' }], 'navigation'],
    ['a tool of the page', 'Bản in', FIRST, 'toolbar'],
    ['a visitor counter', 'Đang truy cập: 12', FIRST, 'counter'],
    ['a sentence that counts', ['Hôm nay thôn có 341 lượt khách.', { label: 'counter', rule: 'counter' }], FIRST, 'text'],
  ])('%s', (_, line, next, rule) => {
    expect(ruled([SECOND, line, next])[1]).toBe(rule);
  });

  test('not where the article ends', () => {
    expect(labelled([SECOND, 'Liên hệ'], [FIRST])).toEqual(['paragraph', 'navigation', null]);
  });
});

describe('a date in the text tells when something happens', () => {
  const WHEN = 'Thời gian: 29/9/2018';
  const field = undecided('Địa điểm: nhà văn hóa thôn');
  test.each<[string, readonly Row[], number, string]>([
    ['in a sentence', [FIRST, `${WHEN}.`, SECOND], 1, 'text'],
    ['in an item', [FIRST, `- ${WHEN}`, SECOND], 1, 'text'],
    ['with a number', [FIRST, `1. ${WHEN}`, SECOND], 1, 'text'],
    ['with a number of two digits', [FIRST, `12) ${WHEN}`, SECOND], 1, 'text'],
    ['over another field', [FIRST, WHEN, field, SECOND], 1, 'text'],
    ['under another field', [FIRST, field, WHEN, SECOND], 2, 'text'],
    ['near another field', [FIRST, field, THIRD, WHEN, SECOND], 3, 'dateline'],
    ['alone', [FIRST, WHEN, SECOND], 1, 'dateline'],
    ['without a label', [FIRST, '29/9/2018.', field, SECOND], 1, 'dateline'],
    ['by the markup', [FIRST, [`${WHEN}.`, { datetime: '2018-09-29' }], SECOND], 1, 'dateline'],
    ['above the text', [`${WHEN}.`, FIRST, SECOND], 0, 'dateline'],
    ['at the end', [FIRST, `${WHEN}.`], 1, 'dateline'],
    ['views', [FIRST, 'Lượt xem: 312', field, SECOND], 1, 'views'],
  ])('%s', (_, rows, index, rule) => {
    expect(ruled(rows)[index]).toBe(rule);
  });
});

describe('what the judge leaves out stays', () => {
  const CREDITED = `${LINE}. Photo: Jane Millward`;
  const words = (count: number): string => Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ');
  test.each<[string, readonly Row[], string]>([
    ['a paragraph', [FIRST], 'judge'],
    ['what the markup calls a caption', [undecided(LINE, { hint: 'caption' })], 'article-run'],
    ['a line with the credit of a picture', [undecided(CREDITED)], 'article-run'],
    ['a row with the credit of a picture', [undecided(CREDITED, { hint: 'row' })], 'judge'],
    ['a caption of sixty words', [undecided(`${words(57)}. Photo: Jane Millward`)], 'article-run'],
    ['a long text with the credit of a picture', [undecided(`${words(60)}. Photo: Jane Millward`)], 'judge'],
    ['the next item of a list', [['- a chain', { label: 'listItem', rule: 'article-run' }], undecided('- a second chain')], 'article-run'],
    ['an item under another bullet', [['- a chain', { label: 'listItem', rule: 'article-run' }], undecided('+ a second chain')], 'judge'],
    ['an item behind a gap', [['- a chain', { label: 'listItem', rule: 'article-run' }], undecided('- a second chain', { blankBefore: 1 })], 'judge'],
    ['an item under a heading', [['- a chain', { label: 'heading', rule: 'article-run' }], undecided('- a second chain')], 'judge'],
    ['a line under an item', [['a chain', { label: 'listItem', rule: 'article-run' }], undecided('a second chain')], 'judge'],
  ])('%s', (_, rows, rule) => {
    const items = itemsOf(rows);
    const item = items[rows.length - 1];
    if (item !== undefined) item.opinion = { inside: false, why: () => 'reads like a menu' };
    labelBody(items, 0, rows.length - 1, -1);
    expect(item?.rule).toBe(rule);
  });

  test('an opinion on a line that a rule named changes nothing', () => {
    const items = itemsOf([FIRST, 'Lượt xem: 312', SECOND]);
    for (const item of items) item.opinion = { inside: true, why: () => 'reads like the article' };
    labelBody(items, 0, 2, -1);
    expect(rulesOf(items)).toEqual(['article-run', 'views', 'article-run']);
  });

  test('and so does a phrase of menus over text', () => {
    const items = itemsOf([FIRST, 'Liên hệ', SECOND]);
    for (const item of items) item.opinion = { inside: false, why: () => 'reads like a menu' };
    labelBody(items, 0, 2, -1);
    expect(rulesOf(items)).toEqual(['judge', 'article-run', 'judge']);
  });

  test('what nobody was asked about has the reason of its rule', () => {
    const items = itemsOf([FIRST]);
    labelBody(items, 0, 0, -1);
    expect(items[0]?.verdicts).toEqual([{ label: 'paragraph', rule: 'article-run', reason: 'a short sentence' }]);
  });
});

describe('how an article is set is told by its own lines', () => {
  test('not by those behind it', () => {
    expect(labelled([FIRST, undecided(LINE), SECOND], Array.from({ length: 5 }, () => undecided(LINE)))[1]).toBe('caption');
  });

  test('by its last ones, too', () => {
    const lines = ['Divers of the town clear it', 'Boats of the town wait', 'The dam in the morning', 'The people of both banks'].map((line) => undecided(line));
    expect(labelled([FIRST, undecided(LINE), SECOND, ...lines])[1]).toBe('heading');
  });
});

describe('short sentences where captions end with a full stop', () => {
  const body = (text: string, label: 'paragraph' | 'caption' | 'heading', rule = 'article-run'): Row => [text, { label, rule }];
  const captions = (count: number): Row[] => Array.from({ length: count }, () => body('The chain of the ferry.', 'caption'));
  const opening = body(PROSE[0], 'paragraph');
  const TEN = 'Divers of the town are at work at the dam.';
  test.each<[string, readonly Row[], string]>([
    ['are captions right behind the opening', [opening, body('Divers at the dam.', 'paragraph'), ...captions(2)], 'caption'],
    ['of ten words', [opening, body(TEN, 'paragraph'), ...captions(2)], 'caption'],
    ['not of eleven', [opening, body(`Today ${TEN}`, 'paragraph'), ...captions(2)], 'paragraph'],
    ['not beside one caption', [opening, body('Divers at the dam.', 'paragraph'), ...captions(1)], 'paragraph'],
    ['not beside captions of something else', [opening, body('Divers at the dam.', 'paragraph'), ...captions(1), body('The chain.', 'caption', 'sidebar')], 'paragraph'],
    ['not with a comma', [opening, body('Divers, at the dam.', 'paragraph'), ...captions(2)], 'paragraph'],
    ['not a heading', [opening, body('Divers at the dam.', 'heading'), ...captions(2)], 'heading'],
  ])('%s', (_, rows, label) => {
    const items = itemsOf(rows);
    labelFullStopCaptions(items, 0, items.length - 1);
    expect(items[1]?.label).toBe(label);
  });

  test('captions behind the article tell nothing of it', () => {
    const items = itemsOf([opening, body('Divers at the dam.', 'paragraph'), ...captions(2)]);
    labelFullStopCaptions(items, 0, 1);
    expect(items[1]?.label).toBe('paragraph');
  });

  test('what stands before the article is not its opening', () => {
    const items = itemsOf([body('Harbour news', 'heading'), opening, body('Divers at the dam.', 'paragraph'), ...captions(2)]);
    labelFullStopCaptions(items, 1, items.length - 1);
    expect(items[2]?.label).toBe('caption');
  });
});
