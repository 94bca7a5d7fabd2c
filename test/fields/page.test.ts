/** What is said of the page as a whole: its kind, its language, its article, what is left out of it. */
import { describe, expect, test } from '@jest/globals';
import { articleBlocks, articleText } from '../../src/fields/article';
import { boilerplate } from '../../src/fields/boilerplate';
import { guessLanguage } from '../../src/fields/language';
import { pageKind, type KindEvidence } from '../../src/fields/page-kind';
import { LANGUAGES } from '../decode/support/languages';
import { judged, page, type Row } from './judged';

const TEXT: Row = ['paragraph', 'Divers had cleared the chain, the harbour master said.'];

describe('the kind of a page', () => {
  const kind = (rows: readonly Row[], more: Partial<KindEvidence> = {}): string => pageKind({ judged: judged(rows), listing: false, title: null, reported: false, dated: false, ...more });
  const slots = (count: number, more = 0): Row[] => [...Array.from({ length: count }, (_, n): Row => ['tableRow', `${7 + n}:30 Meeting of the harbour board`]), ...Array.from({ length: more }, () => TEXT)];

  test.each<[string, readonly Row[], Partial<KindEvidence>, string]>([
    ['a list of articles', [TEXT], { listing: true, reported: true }, 'listing'],
    ['an article that says by whom it was written', [TEXT], { reported: true }, 'article'],
    ['a greeting with a name under it', [['paragraph', 'Milí spoluobčané, vážení hosté,'], TEXT], { reported: true }, 'other'],
    ['a greeting under a title', [['paragraph', 'Milí spoluobčané, vážení hosté,'], TEXT], { reported: true, title: 'The ferry' }, 'article'],
    ['a greeting with a date', [['paragraph', 'Milí spoluobčané, vážení hosté,'], TEXT], { reported: true, dated: true }, 'article'],
    ['nothing to read', [['navigation', 'Home']], { reported: true }, 'other'],
    ['text that says neither when nor by whom', [TEXT], {}, 'other'],
    ['a page in the place of one that is not there', [['paragraph', 'Den 14 maj bytte vi webbplats.']], { title: 'Sidan kunde inte hittas' }, 'other'],
    ['likewise, with a date beside it', [TEXT], { title: 'Page not found', reported: true }, 'other'],
    ['text with a day', [['paragraph', 'Ngày 13/1, cán bộ xã đã có mặt.']], {}, 'article'],
    ['text with a full date', [['paragraph', 'It opened on 3 May 2021.']], {}, 'article'],
    ['text with a weekday', [['paragraph', 'It will open on Monday.']], {}, 'article'],
    ['text with a day and a month', [['paragraph', 'It will open on 3 May.']], {}, 'article'],
    ['text with a day, a word and a month', [['paragraph', 'La fiesta es el 3 de mayo.']], {}, 'article'],
    ['text with a month alone', [['paragraph', 'It will open in November.']], {}, 'other'],
    ['text with a figure', [['paragraph', 'It has 1.250 seats and 24.500 readers.']], {}, 'other'],
    ['text with a fraction of a long number', [['paragraph', 'The phone is 0123.12.12.5.']], {}, 'other'],
    ['a caption with a day', [['caption', 'The ferry on Monday']], {}, 'article'],
    ['a schedule by its name', slots(2), { title: 'Lịch công tác tuần 12' }, 'schedule'],
    ['a name of a schedule over one time', slots(1), { title: 'Lịch công tác tuần 12', reported: true }, 'article'],
    ['times under another name', slots(3), { title: 'Khai mạc giải bóng chuyền', reported: true }, 'article'],
    ['a schedule by its lines', slots(8, 8), {}, 'schedule'],
    ['too few times', slots(7), { reported: true }, 'article'],
    ['times among much text', slots(8, 9), { reported: true }, 'article'],
    ['times among menus', [...slots(8), ...Array.from({ length: 9 }, (): Row => ['navigation', 'Home'])], {}, 'schedule'],
    ['days of the week in the table', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday'].map((day): Row => ['tableRow', day]), {}, 'schedule'],
    ['a document by its clauses', [['heading', 'Điều 1'], TEXT, ['heading', 'Điều 2'], TEXT], { reported: true }, 'document'],
    ['one clause', [['heading', 'Điều 1'], TEXT], { reported: true }, 'article'],
    ['clauses inside sentences', [['paragraph', `Điều 1 ${'của quy định '.repeat(6)}`], ['paragraph', `Điều 2 ${'của quy định '.repeat(6)}`]], { reported: true }, 'article'],
    ['a document by its name and its parts', [['listItem', 'a'], ['heading', 'b'], ['listItem', 'c']], { title: 'Quyết định về việc thu phí', reported: true }, 'document'],
    ['a document that repeats its name', [['heading', 'QUYẾT ĐỊNH'], TEXT], { title: 'Quyết định về việc thu phí', reported: true }, 'document'],
    ['an announcement in parts', [TEXT, ['listItem', 'a'], ['heading', 'b'], ['listItem', 'c']], { title: 'Thông báo về việc thu phí', reported: true }, 'article'],
    ['an announcement under a letterhead', [['heading', 'ỦY BAN NHÂN DÂN'], TEXT], { title: 'Thông báo về việc thu phí', reported: true }, 'document'],
    ['the name of a document over news', [TEXT, ['listItem', 'a'], ['listItem', 'b']], { title: 'Quyết định về việc thu phí', reported: true }, 'article'],
    ['parts under another name', [['listItem', 'a'], ['heading', 'b'], ['listItem', 'c']], { title: 'Khai mạc giải bóng chuyền', reported: true }, 'article'],
  ])('%s', (_, rows, more, expected) => {
    expect(kind(rows, more)).toBe(expected);
  });
});

describe('the language', () => {
  const spoken: Readonly<Record<string, string>> = { fr: 'fr', de: 'de', es: 'es', pt: 'pt', pl: 'pl', cs: 'cs', ja: 'ja', zh: 'zh', 'zh-hant': 'zh', sv: 'sv', ro: 'ro', it: 'it', vi: 'vi' };
  test.each(Object.entries(spoken))('%s is told by its words', (name, code) => {
    expect(guessLanguage(page((LANGUAGES[name] ?? '').split('\n').map((line): Row => ['paragraph', line])))).toBe(code);
  });

  test.each<[string, readonly string[], string | null, string | null]>([
    ['too little text', ['The ferry runs again today.'], null, null],
    ['too little text, declared', ['The ferry runs again today.'], 'de-AT', 'de'],
    ['declared in another spelling', ['The ferry runs again today.'], 'PT_br', 'pt'],
    ['a declaration against the words', ['The ferry runs again today, and the people of both banks are glad of it.'], 'de', 'en'],
    ['menus say nothing', ['Le port', 'La mairie', 'Les aînés', 'Le conseil', 'Les élus', 'La jeunesse'], null, null],
    ['a language that is not known', ['Wiliwili pogo tansi remu kolata pindo sarimu walo tenga.', 'Pogo remu tansi wiliwili kolata sarimu pindo tenga walo.'], 'xx', 'xx'],
    ['a Chinese name in English', ['The ferry runs again today, and the people of both banks (北京市) are glad of it.'], null, 'en'],
    ['Vietnamese words in English', ['The people of Đông Kết and of the hamlet are glad of the ferry that runs again today.'], null, 'en'],
  ])('%s', (_, lines, language, expected) => {
    expect(guessLanguage(page(lines.map((line): Row => ['paragraph', line]), language === null ? null : { language }))).toBe(expected);
  });
});

test('of two languages in equal parts none is the page\'s', () => {
  const lines = ['es', 'pt'].flatMap((name) => (LANGUAGES[name] ?? '').split('\n').slice(0, 3)).map((line): Row => ['paragraph', line]);
  expect(guessLanguage(page(lines))).toBeNull();
  expect(guessLanguage(page(lines, { language: 'gl' }))).toBe('gl');
});

describe('the article', () => {
  const rows: Row[] = [['title', 'T'], ['lead', 'L'], TEXT, ['heading', 'H'], ['listItem', 'I'], ['quote', 'Q'], ['tableRow', 'R'], ['caption', 'C'], ['navigation', 'N'], ['byline', 'B']];

  test('has the blocks of its text with their lines', () => {
    expect(articleBlocks(judged(rows)).map(({ kind, lines }) => [kind, ...lines])).toEqual([['paragraph', 3, 3], ['heading', 4, 4], ['listItem', 5, 5], ['quote', 6, 6], ['tableRow', 7, 7], ['caption', 8, 8]]);
  });

  test('is told without its captions', () => {
    expect(articleText(articleBlocks(judged([TEXT, ['caption', 'C'], ['heading', 'H']])))).toBe(`${TEXT[1]}\n\nH`);
  });
});

describe('what is left out', () => {
  const left = (rows: readonly Row[], lines: readonly (readonly [number, number])[] = []): unknown =>
    boilerplate(judged(rows), lines.map((one) => ({ title: '', date: null, url: null, section: null, lines: one }))).map((run) => [run.kind, ...run.lines]);

  test.each<[string, readonly Row[], unknown]>([
    ['neighbours of one kind together', [['navigation', 'a'], ['navigation', 'b'], ['footer', 'c']], [['navigation', 1, 2], ['footer', 3, 3]]],
    ['not across the article', [['navigation', 'a'], TEXT, ['navigation', 'b']], [['navigation', 1, 1], ['navigation', 3, 3]]],
    ['none of the article', [['title', 'T'], ['lead', 'L'], TEXT, ['heading', 'H'], ['listItem', 'I'], ['quote', 'Q'], ['tableRow', 'R'], ['caption', 'C']], []],
    ['lines of facts', [['date', '3 May 2021'], ['byline', 'By Jane Millward']], [['date', 1, 1], ['byline', 2, 2]]],
    ['to the last line of a long block', [['navigation', 'a', { lines: { first: 1, last: 4 } }], ['navigation', 'b', { lines: { first: 2, last: 2 } }]], [['navigation', 1, 4]]],
  ])('%s', (_, rows, expected) => {
    expect(left(rows)).toEqual(expected);
  });

  test('related links and what stands in their lines are in their own list', () => {
    expect(left([['related', 'a'], ['tags', 'b'], ['related', 'c'], ['related', 'd']], [[1, 3]])).toEqual([['related', 4, 4]]);
  });

  test('each run with the reason of its first block', () => {
    const blocks = judged([['navigation', 'a'], ['navigation', 'b']]).map((one, index) => ({ ...one, verdicts: [{ label: one.label, rule: '', reason: `reason ${index}` }] }));
    expect(boilerplate(blocks, [])).toEqual([{ lines: [1, 2], kind: 'navigation', reason: 'reason 0' }]);
  });
});
