/** Bylines around the title: by the head, by the markup, by a label, by their place. */
import { describe, expect, test } from '@jest/globals';
import { nameEvidence } from '../../../src/label/among/byline';
import { labelTopByline } from '../../../src/label/among/top-byline';
import type { Label } from '../../../src/types';
import { itemsOf, PROSE, rulesOf, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const named = (text: string, label: Label, rule: string = label): Row => [text, { label, rule }];
const body = (text: string): Row => [text, { label: 'paragraph', rule: 'article-run' }];
const TITLE: Row = ['The ferry runs again', { label: 'title', rule: 'title' }];
const DATE: Row = ['3 May 2021', { label: 'date', rule: 'dateline' }];
const ENGLISH = PROSE.map(body);
const SPANISH = [
  'La barca de Albera vuelve a cruzar el río desde el lunes, cuando los buzos terminen de limpiar la cadena.',
  'Los vecinos de ambas orillas han tenido que usar la carretera de la presa durante once semanas enteras.',
].map(body);
/** Menus written like names. */
const MENU = ['Town Hall', 'Harbour Days', 'Old Bridge', 'River Guide', 'Ferry Times', 'Radio Albi'].map((text) => named(text, 'navigation'));

interface Page {
  readonly names?: readonly string[];
  readonly before?: readonly Row[];
  readonly text?: readonly Row[];
  readonly behind?: readonly Row[];
}

/** Rules of the rows between a title and its text. */
function top(rows: readonly Row[], { names = [], before = [], text = ENGLISH, behind = [] }: Page = {}): readonly string[] {
  const items = itemsOf([...before, TITLE, ...rows, ...text, ...behind]);
  const from = before.length + 1;
  labelTopByline(items, before.length, from + rows.length, nameEvidence(items), new Set(names));
  return rulesOf(items).slice(from, from + rows.length);
}
/** The rule of the first of these rows. */
const first = (rows: readonly Row[], page: Page = {}): string => top(rows, page)[0] ?? '';

describe('a name that the head gives', () => {
  const names = ['jane millward'];
  test.each<[string, Row, string]>([
    ['alone', undecided('Jane Millward'), 'byline-named'],
    ['behind a label', undecided('By Jane Millward'), 'byline-named'],
    ['taken for text', body('Jane Millward'), 'byline-named'],
    ['left out by the judge', named('Jane Millward', 'noise', 'judge'), 'byline-named'],
    ['in a row of links', named('Jane Millward', 'navigation', 'menu-row'), 'byline-named'],
    ['in a menu', named('Jane Millward', 'navigation'), 'navigation'],
    ['in related links', named('Jane Millward', 'related'), 'related'],
    ['and more', undecided('Jane Millward of Albi'), ''],
  ])('%s', (_, row, rule) => {
    expect(first([row], { names })).toBe(rule);
  });

  test('stands near the title', () => {
    const line = undecided('tarn desk');
    const items = itemsOf([line, line, line, line, TITLE, ...Array.from({ length: 9 }, () => line)]);
    labelTopByline(items, 4, 5, nameEvidence(items), new Set(['tarn desk']));
    expect(rulesOf(items).map((rule) => rule === 'byline-named')).toEqual([false, true, true, true, false, ...Array.from({ length: 8 }, () => true), false]);
  });

  test('is no sentence and no paragraph', () => {
    const words = (count: number): string => `${'tarn '.repeat(count - 1)}desk`;
    expect(first([undecided('tarn desk.')], { names: ['tarn desk.'] })).toBe('');
    expect(first([undecided(words(16))], { names: [words(16)] })).toBe('byline-named');
    expect(first([undecided(words(17))], { names: [words(17)] })).toBe('');
  });

  test('is not the title, though that has the same words', () => {
    const items = itemsOf([['Jane Millward', { label: 'title', rule: 'title' }], ...ENGLISH]);
    labelTopByline(items, 0, 1, nameEvidence(items), new Set(names));
    expect(items[0]?.label).toBe('title');
  });
});

describe('in the place of the author by the markup, above the title', () => {
  test.each([
    ['Jane Millward', true],
    ['Jane Millward, Ann Roe', true],
    ['By Jane Millward', true],
    ['Will Millward', true],
    ['By Jane Millward, keeper of the harbour keys', true],
    ['By Jane Millward• keeper of the harbour keys', true],
    ['By Jane Millward •keeper of the harbour keys', true],
    ['Jane Millward, keeper of the harbour keys', false],
    ['By The Ferry and its keeper, of Albi', false],
    ['the keeper of the harbour', false],
    ['Jane Millward 12', false],
  ])('%s: %j', (text, is) => {
    const items = itemsOf([undecided(text, { zone: 'byline' }), TITLE, ...ENGLISH]);
    labelTopByline(items, 1, 2, nameEvidence(items), new Set());
    expect(rulesOf(items)[0]).toBe(is ? 'byline-marked' : '');
  });
});

describe('a label between title and text', () => {
  const TEAM = 'Author: the harbour team';
  test.each<[string, Row, string]>([
    ['and whoever it names', undecided(TEAM), 'byline-marked'],
    ['in the body', undecided(TEAM, { zone: 'body' }), 'byline-marked'],
    ['in the imprint', undecided(TEAM, { zone: 'footer' }), ''],
    ['in a caption', undecided(TEAM, { hint: 'caption' }), ''],
    ['in a heading', undecided(TEAM, { hint: 'heading' }), ''],
    ['in an item', undecided(TEAM, { hint: 'item' }), 'byline-marked'],
    ['and nobody', undecided('Author:'), ''],
    ['none', undecided('The harbour team'), ''],
  ])('%s', (_, row, rule) => {
    expect(first([row])).toBe(rule);
  });

  test('not before the title, nor in the text', () => {
    const items = itemsOf([undecided(TEAM), TITLE, ...ENGLISH.slice(0, 1), undecided(TEAM)]);
    labelTopByline(items, 1, 2, nameEvidence(items), new Set());
    expect(rulesOf(items)).toEqual(['', 'title', 'article-run', '']);
    const first = itemsOf([TITLE, undecided(TEAM)]);
    labelTopByline(first, 0, 1, nameEvidence(first), new Set());
    expect(rulesOf(first)).toEqual(['title', '']);
  });
});

describe('a name between title and text', () => {
  const NAME = undecided('Jane Millward');
  const TWO = undecided('Jane Millward, Ann Roe');
  test.each<[string, readonly Row[], Page, string]>([
    ['under the title', [NAME], {}, 'byline-top'],
    ['of three words', [undecided('Jane van Millward')], {}, 'byline-top'],
    ['of four words, on an English page', [undecided('Jane Ann Mary Millward')], {}, ''],
    ['of four words, on another page', [undecided('Ana María Belmonte Ruiz')], { text: SPANISH }, 'byline-top'],
    ['of one word, on an English page', [undecided('Millward')], {}, ''],
    ['two names, on an English page', [TWO], {}, ''],
    ['two names, on an English page, before the date', [TWO, DATE], {}, 'byline-top'],
    ['two names joined, on an English page', [undecided('Jane & Ann')], {}, ''],
    ['two names, on another page', [TWO], { text: SPANISH }, 'byline-top'],
    ['a Vietnamese name of four words, on an English page', [undecided('Vi Thị Hồng Nhung')], {}, 'byline-top'],
    ['in capitals, on an English page', [undecided('JANE MILLWARD')], {}, ''],
    ['in capitals before the date', [undecided('JANE MILLWARD'), DATE], {}, 'byline-top'],
    ['in capitals under a title in capitals', [undecided('JANE MILLWARD'), undecided('HARBOUR')], { text: SPANISH }, ''],
    ['before a line in capitals', [NAME, undecided('HARBOUR NEWS')], {}, 'byline-top'],
    ['words', [undecided('the harbour')], {}, ''],
    ['words before the date', [undecided('the harbour'), DATE], {}, ''],
    ['a link to a section, before the date', [undecided('Millward', { linkShare: 1 }), DATE], {}, ''],
    ['one word with a link in it, before the date', [undecided('Millward', { linkShare: 0.5 }), DATE], {}, 'byline-top'],
    ['a link of two words, before the date', [undecided('Jane Millward', { linkShare: 1 }), DATE], {}, 'byline-top'],
    ['in a row of links', [named('Jane Millward', 'navigation', 'menu-row')], {}, 'menu-row'],
    ['in the body', [undecided('Jane Millward', { zone: 'body' })], {}, 'byline-top'],
    ['among tags', [undecided('Jane Millward', { zone: 'tags' })], {}, ''],
    ['in a row of a table', [undecided('Jane Millward', { hint: 'row' })], {}, ''],
    ['with the label of a picture', [undecided('Photo: Jane Millward'), DATE], {}, ''],
    ['with a stroke', [undecided('Jane Millward/Ann Roe'), DATE], {}, ''],
    ['with a label of changes', [undecided('Updated'), DATE], {}, ''],
    ['ten words of names', [undecided('Jane Millward, Ann Roe, Tom Hale, Eva Lund, Max Born'), DATE], {}, 'byline-top'],
    ['eleven words of names', [undecided('Jane Millward, Ann Roe, Tom Hale, Eva Lund, Max Van Born'), DATE], {}, ''],
  ])('%s', (_, rows, page, rule) => {
    expect(first(rows, page)).toBe(rule);
  });

  test.each<[string, readonly Row[], string]>([
    ['the date', [DATE], 'byline-top'],
    ['another byline', [named('By Ann Roe', 'byline')], 'byline-top'],
    ['an image', [named('ferry.jpg', 'image')], ''],
    ['a menu', [named('Harbour', 'navigation')], ''],
    ['the lead', [named(PROSE[0], 'lead')], ''],
    ['four dates', [DATE, DATE, DATE], 'byline-top'],
    ['five dates', [DATE, DATE, DATE, DATE], ''],
  ])('behind %s', (_, rows, rule) => {
    expect(top([...rows, NAME]).at(-1)).toBe(rule);
  });

  test('two names behind the date may be a heading on an English page, on others hardly', () => {
    expect(top([DATE, TWO]).at(-1)).toBe('');
    expect(top([DATE, TWO], { text: SPANISH }).at(-1)).toBe('byline-top');
  });

  test('in the text it is none', () => {
    const items = itemsOf([TITLE, body(PROSE[0]), NAME, DATE, NAME]);
    labelTopByline(items, 0, 1, nameEvidence(items), new Set());
    expect(rulesOf(items)).toEqual(['title', 'article-run', '', 'dateline', '']);
  });

  test('nor before the title', () => {
    const items = itemsOf([NAME, DATE, TITLE, ...ENGLISH]);
    labelTopByline(items, 2, 3, nameEvidence(items), new Set());
    expect(items[0]?.label).toBeNull();
  });

  test('nor at the place of the first paragraph', () => {
    const items = itemsOf([TITLE, NAME]);
    labelTopByline(items, 0, 1, nameEvidence(items), new Set());
    expect(items[1]?.label).toBeNull();
  });
});

describe('between title and date', () => {
  const date: Row = DATE;
  test.each<[string, string, string]>([
    ['an office in capitals', 'BAN TUYÊN GIÁO - MTTQ HUYỆN', 'byline-top'],
    ['a heading in capitals', 'LÚA CHÍN SỚM Ở CÁC BẢN NÀ LÙNG', ''],
    ['an account', 'administrator', 'byline-top'],
    ['a word', 'harbour', ''],
  ])('%s', (_, text, rule) => {
    expect(first([undecided(text), date])).toBe(rule);
  });

  test('an office in capitals with no date under it may be a heading', () => expect(first([undecided('BAN TUYÊN GIÁO - MTTQ HUYỆN')])).toBe(''));
});

describe('where menus are written like names', () => {
  const NAME = undecided('Jane Millward');
  const EDITOR = body('Jane Millward is the editor of the Tarn Gazette.');
  const NOTE = undecided('Jane Millward');
  const far = [...Array.from({ length: 5 }, () => body(PROSE[1])), NOTE];
  test.each<[string, readonly Row[], Page, string]>([
    ['a name is not believed', [NAME], {}, ''],
    ['unless the text speaks of it', [NAME], { behind: [EDITOR] }, 'byline-top'],
    ['in a sentence of six words', [NAME], { behind: [body('Jane Millward is our new editor.')] }, 'byline-top'],
    ['not in one of five', [NAME], { behind: [body('Jane Millward is our editor.')] }, ''],
    ['not in a line', [NAME], { behind: [body('Jane Millward is the editor of the Tarn Gazette')] }, ''],
    ['not at the end of a sentence', [NAME], { behind: [body('The editor of the Tarn Gazette is always Jane Millward.')] }, ''],
    ['or it stands again far behind', [NAME], { behind: far }, 'byline-top'],
    ['not soon behind', [NAME], { behind: far.slice(1) }, ''],
    ['nor another name', [NAME], { behind: [...far.slice(0, -1), undecided('Ann Roe')] }, ''],
    ['two names that stand again far behind', [undecided('Jane Millward, Ann Roe')], { behind: [...far, undecided('Jane Millward, Ann Roe')] }, ''],
    ['words of the text that stand again far behind', [undecided('River Ferry')], { behind: [...far, undecided('River Ferry')] }, ''],
    ['a name before the date is', [NAME, DATE], {}, 'byline-top'],
    ['words of the text before the date are not', [undecided('River Ferry'), DATE], {}, ''],
    ['capitals before the date are not', [undecided('JANE MILLWARD'), DATE], { before: MENU.map((row) => named(row[0].toUpperCase(), 'navigation')) }, ''],
  ])('%s', (_, rows, page, rule) => {
    expect(first(rows, { before: MENU, ...page })).toBe(rule);
  });

  test('behind the lead only the text tells', () => {
    const LEAD = named(PROSE[0], 'lead');
    const behind = (more: readonly Row[]): string | undefined => top([LEAD, NAME], { before: MENU, behind: more }).at(-1);
    expect(behind([EDITOR])).toBe('byline-top');
    expect(behind(far)).toBe('');
  });
});
