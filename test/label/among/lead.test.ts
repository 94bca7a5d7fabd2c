/** The lead: where a page sets it apart, and where it only looks so. */
import { describe, expect, test } from '@jest/globals';
import { labelLead, sameWords } from '../../../src/label/among/lead';
import type { Label } from '../../../src/types';
import { itemsOf, PROSE, type More, type Row } from './items';

const body = (text: string, more: More = {}): Row => [text, { label: 'paragraph', rule: 'article-run', ...more }];
const named = (text: string, label: Label): Row => [text, { label, rule: label }];
const gap = { blankBefore: 1 } as const;
const TITLE: Row = ['The ferry runs again', { label: 'title', rule: 'title' }];
const IMAGE: Row = 'ferry.jpg';
const TEN = 'The ferry of the town runs again from Monday on.';

/** Why the first block of the text under a title is the lead, or null. */
function lead(rows: readonly Row[], before: readonly Row[] = [TITLE]): string | null {
  const items = itemsOf([...before, ...rows]);
  labelLead(items, before.length, items.length - 1, before.length - 1);
  return items.find(({ label }) => label === 'lead')?.verdicts.at(-1)?.reason ?? null;
}

describe('set by the markup', () => {
  const LEAD = 'the markup sets it as the lead';
  test.each<[string, readonly Row[], string | null]>([
    ['a paragraph', [body(PROSE[0], { zone: 'lead' }), body(PROSE[1])], LEAD],
    ['a few words', [body('It runs.', { zone: 'lead' }), body(PROSE[1])], LEAD],
    ['what looks like a caption, behind an image', [IMAGE, body(PROSE[0], { zone: 'lead', label: 'caption' }), body(PROSE[1])], LEAD],
    ['a heading', [body('The chain', { zone: 'lead', label: 'heading', hint: 'heading' }), body(PROSE[1])], null],
    ['a heading of eight words', [body('Divers clear the chain of the old ferry', { zone: 'lead', label: 'heading', hint: 'heading' }), body(PROSE[1])], LEAD],
    ['nothing at all', [], null],
    ['a part of the page that is not its text', [['Harbour', { label: 'navigation', rule: 'navigation', zone: 'lead' }]], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });
});

describe('printed twice', () => {
  const TWICE = 'printed twice, first as the lead';
  const others = (count: number): Row[] => Array.from({ length: count }, () => body(PROSE[1]));
  test.each<[string, readonly Row[], string | null]>([
    ['four blocks before its copy', [body(PROSE[0]), ...others(4), body(PROSE[0])], TWICE],
    ['five blocks before its copy', [body(PROSE[0]), ...others(5), body(PROSE[0])], null],
    ['what looks like a caption, behind an image', [IMAGE, body(PROSE[0], { label: 'caption' }), body(PROSE[0])], TWICE],
    ['with other marks', [body(PROSE[0]), body(`${PROSE[0]} …`)], TWICE],
    ['once in the text, and once in a list behind it', [body(PROSE[0]), body(PROSE[1]), named(PROSE[0], 'related')], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });

  test.each([
    ['the ferry runs', 'the ferry runs', true],
    ['the ferry runs', 'the ferry runs!', true],
    ['the ferry runs', 'the ferries run', false],
    ['the ferry runs', 'the ferry runs on', false],
  ])('%s / %s: %j', (a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
  });
});

describe('glued before a caption', () => {
  const GLUED = 'glued before the first caption';
  const lines = { first: 5, last: 5 };
  test.each<[string, readonly Row[], string | null]>([
    ['of an image', [body(TEN, { lines }), body('The ferry in spring', { lines, label: 'caption' })], GLUED],
    ['itself like one, behind an image', [IMAGE, body(PROSE[0].slice(0, -1), { lines, label: 'caption' }), body('The ferry in spring', { lines, label: 'caption' })], GLUED],
    ['not before text', [body(TEN, { lines }), body(PROSE[1], { lines })], null],
    ['not on another line', [body(TEN, { lines }), body('The ferry in spring', { label: 'caption' })], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });
});

describe('set apart under the title', () => {
  const APART = 'set apart under the title';
  const quote = (text: string): Row => body(text, { hint: 'quote', label: 'quote' });
  test.each<[string, readonly Row[], string | null]>([
    ['before text', [quote(PROSE[0]), body(PROSE[1])], APART],
    ['with a quotation in it', [quote('The harbour master said “at last” when the ferry ran.'), body(PROSE[1])], APART],
    ['before more of it', [quote(PROSE[0]), quote(PROSE[1])], null],
    ['with nothing behind it', [quote(PROSE[0])], null],
    ['a quotation', [quote(`«${PROSE[0]}»`), body(PROSE[1])], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });
});

describe('a whole sentence set as a heading', () => {
  const HEADING = 'a whole sentence set as a heading before the text';
  const heading = (text: string): Row => body(text, { hint: 'heading', label: 'heading' });
  test.each<[string, readonly Row[], string | null]>([
    ['before text', [heading(TEN), body(PROSE[1])], HEADING],
    ['behind an image', [IMAGE, heading(TEN), body(PROSE[1])], HEADING],
    ['that ends with a quotation', [heading('The harbour master said: “It runs again at last.”'), body(PROSE[1])], HEADING],
    ['that trails off', [heading('The ferry of the town runs again from Monday…'), body(PROSE[1])], HEADING],
    ['of eight words', [heading('The ferry of the town runs again today.'), body(PROSE[1])], HEADING],
    ['of seven words', [heading('The ferry of the town runs again.'), body(PROSE[1])], null],
    ['that asks', [heading('Why does the ferry of the town not run again?'), body(PROSE[1])], null],
    ['with a full stop in it only', [heading('The ferry of St. Albi runs again from Monday on!'), body(PROSE[1])], null],
    ['without a full stop', [heading(TEN.slice(0, -1)), body(PROSE[1])], null],
    ['before another heading', [heading(TEN), heading('The chain')], null],
    ['with nothing behind it', [heading(TEN)], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });
});

describe('between the title and what is said about the article', () => {
  const BETWEEN = 'between the title and what is said about the article';
  test.each<[string, readonly Row[], string | null]>([
    ['the date', [body(TEN), '3 May 2021', body(PROSE[1])], BETWEEN],
    ['the views', [body(TEN), named('385', 'views'), body(PROSE[1])], BETWEEN],
    ['buttons', [body(TEN), named('Share', 'share'), body(PROSE[1])], BETWEEN],
    ['tools', [body(TEN), named('Print', 'toolbar'), body(PROSE[1])], BETWEEN],
    ['the byline', [body(TEN), 'By Jane Millward', body(PROSE[1])], BETWEEN],
    ['an image', [body(TEN), IMAGE, body(PROSE[1])], null],
    ['text', [body(TEN), body(PROSE[1])], null],
    ['the date, with nothing behind it', [body(TEN), '3 May 2021'], null],
    ['the date, without a full stop', [body(TEN.slice(0, -1)), '3 May 2021', body(PROSE[1])], null],
    ['the date, eight words', [body('The ferry of the town runs again today.'), '3 May 2021', body(PROSE[1])], BETWEEN],
    ['the date, seven words', [body('The ferry of the town runs again.'), '3 May 2021', body(PROSE[1])], null],
    ['the date, behind an image', [IMAGE, body(TEN), '3 May 2021', body(PROSE[1])], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });
});

describe('with the tag of an outlet', () => {
  const TAG = "opens with an outlet's tag";
  test.each<[string, string, string | null]>([
    ['capitals', 'BTV - ', TAG],
    ['capitals and a long dash', 'BTV – ', TAG],
    ['capitals and a dash right behind them', 'BTV- ', TAG],
    ['one word in brackets', '(Haiphong) - ', TAG],
    ['four words in brackets', '(LĐ online Lai Trạch) - ', TAG],
    ['five words in brackets', '(LĐ online xã Lai Trạch) - ', null],
    ['a number in brackets', '(2024) - ', null],
    ['capitals behind a word', 'Nay (BTV) - ', null],
    ['a word', 'Tarn - ', null],
  ])('%s', (_, tag, reason) => {
    expect(lead([body(`${tag}${PROSE[0]}`), body(PROSE[1])])).toBe(reason);
  });

  test('of what looks like a caption, behind an image', () => {
    expect(lead([IMAGE, body(`BTV - ${PROSE[0]}`, { label: 'caption' }), body(PROSE[1])])).toBe(TAG);
  });

  test('before a small letter it is none', () => {
    expect(lead([body(`BTV - ${PROSE[0].toLowerCase()}`), body(PROSE[1])])).toBeNull();
  });
});

describe('in bold', () => {
  const BOLD = 'set in bold before the text';
  test.each<[string, readonly Row[], string | null]>([
    ['before text', [body(TEN, { bold: true }), body(PROSE[1])], BOLD],
    ['behind an image', [IMAGE, body(TEN, { bold: true }), body(PROSE[1])], BOLD],
    ['with nothing behind it', [body(TEN, { bold: true })], null],
    ['a heading behind an image', [IMAGE, body('The chain', { bold: true, label: 'heading' }), body(PROSE[1])], null],
    ['a caption behind an image', [IMAGE, body(PROSE[0], { bold: true, label: 'caption' }), body(PROSE[1])], null],
    ['a caption under the title', [body(PROSE[0], { bold: true, label: 'caption' }), body(PROSE[1])], BOLD],
    ['a heading under the title', [body('The chain', { bold: true, label: 'heading' }), body(PROSE[1])], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });
});

describe('right under the title, with a gap behind it', () => {
  const GAP = 'right under the title, with a gap behind it';
  const THIRTEEN = 'The ferry of the town of Albi runs again from Monday on, neighbours.';
  const next = body(PROSE[1], gap);
  const fact = (more: More): Row => ['3 May 2021', { label: 'date', rule: 'dateline', ...more }];
  test.each<[string, readonly Row[], string | null]>([
    ['a paragraph', [body(PROSE[0]), next], GAP],
    ['thirteen words', [body(THIRTEEN), next], GAP],
    ['twelve words', [body(THIRTEEN.replace('again ', '')), next], null],
    ['an item', [body(PROSE[0], { hint: 'item' }), next], null],
    ['no gap', [body(PROSE[0]), body(PROSE[1])], null],
    ['the last block of the page', [body(PROSE[0])], null],
    ['under the date', [fact({}), body(PROSE[0]), next], GAP],
    ['under the views', [named('385', 'views'), body(PROSE[0]), next], GAP],
    ['under date and byline', [fact({}), named('Jane Millward', 'byline'), body(PROSE[0]), next], GAP],
    ['under the date behind a gap', [fact(gap), body(PROSE[0]), next], null],
    ['under a date and a menu', [fact({}), named('Harbour', 'navigation'), body(PROSE[0]), next], null],
    ['under the date, what looks like a caption', [fact({}), body(PROSE[0], { label: 'caption' }), next], null],
    ['under the date in HTML, where a gap says little', [fact({}), body(PROSE[0], { box: { parent: null, name: 'div', className: '' } }), next], null],
  ])('%s', (_, rows, reason) => {
    expect(lead(rows)).toBe(reason);
  });

  test('a page without a title has none', () => {
    expect(lead([body(PROSE[0]), next], [])).toBeNull();
    expect(lead([fact({}), body(PROSE[0]), next], [])).toBeNull();
  });

  test('nor has one whose title stands behind its text', () => {
    const items = itemsOf([body(PROSE[0]), next, TITLE]);
    labelLead(items, 0, 2, 2);
    expect(items[0]?.label).toBe('paragraph');
  });
});
