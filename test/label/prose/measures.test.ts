/** What is measured on a block by itself. */
import { describe, expect, test } from '@jest/globals';
import type { Label } from '../../../src/types';
import type { Row } from '../among/items';
import { line, sentence, valuesOf } from './values';

const link = (text: string): { readonly text: string; readonly url: string } => ({ text, url: '/' });

describe('the text of a block', () => {
  test.each<[string, readonly Row[], readonly number[]]>([
    ['size', ['Home', line(3), line(15)], [1, 2, 4]],
    ['chars', ['Bus', 'The bus'], [2, 3]],
    ['sentence', ['The ferry runs.', 'The ferry'], [1, 0]],
    ['colon', ['Phone:', '电话：', 'Phone: 5', 'Phone'], [1, 1, 0, 0]],
    ['cutOff', ['The ferry runs …', 'The ferry runs...', 'The ferry runs... »', 'The ferry... runs', 'The ferry runs. »', 'Chờ mãi... đó'], [1, 1, 1, 0, 0, 0]],
    ['question', ['Where now?', 'Join us!', 'Where now?”', 'Where? Here', 'Here.', 'Đi đâu? Ở'], [1, 1, 1, 0, 0, 0]],
    ['commas', ['One, two', 'One'], [0.5, 0]],
    ['capitalised', ['The Ferry', 'The ferry'], [1, 0]],
    ['dates', ['12.03.2024', 'Home', '1.3.2024, 2.3.2024, 3.3.2024, 4.3.2024'], [1, 0, 3]],
    ['names', [['By Jane Ann May Millward', { label: 'byline' }], 'Jane Millward writes', 'Home'], [3, 2, 0]],
  ])('%s of %j', (name, rows, expected) => {
    expect(valuesOf(name, rows)).toEqual(expected);
  });

  test.each<[string, readonly number[]]>([
    ['common', [0.5, -1]],
    ['shared', [0.5, -1]],
  ])('words of a line that are %s on the page, and on one without text', (name, [known, unknown]) => {
    const text = [1, 2, 3, 4].map((n) => `the a${n} of b${n} and c${n} in d${n} for e${n} f${n} g${n} h${n} ferry.`);
    expect([valuesOf(name, [...text, 'The ferry a1 boat']).at(-1), valuesOf(name, ['The ferry a1 boat'])[0]]).toEqual([known, unknown]);
  });

  test.each<[string, readonly Row[], readonly number[]]>([
    // Letters a word as the line has them, blanks and all, to those of the text and one blank.
    ['to the words of the text', [`${'bus '.repeat(13)}bus.`, 'car car', 'The municipality', '***', line(40)], [1, 0.88, 2, 0]],
    ['three times at most', [`${'a '.repeat(13)}a.`, 'municipality'], [1, 3]],
    ['unknown without text', ['car car', 'municipality'], [0, 0]],
  ])('length of words %s', (_, rows, expected) => {
    expect(valuesOf('wordLength', rows).slice(0, expected.length)).toEqual(expected);
  });
});

describe('the layout of a block', () => {
  test.each<[string, readonly Row[], readonly number[]]>([
    ['blank', [['One', { blankBefore: 2 }], 'Two', ['Three', { blankBefore: 9 }]], [2, 0, 6]],
    ['blankAfter', ['One', ['Two', { blankBefore: 2 }], ['Three', { blankBefore: 9 }]], [2, 6, 6]],
    ['bullet', ['- One', 'Two', ['Three', { hint: 'item' }]], [1, 0, 0]],
    ['item', ['- One', 'Two', ['Three', { hint: 'item' }]], [1, 0, 1]],
    ['row', [['One', { hint: 'row' }], 'Two'], [1, 0]],
    // Set in or out from where most words stand.
    ['indent', [['Menu', { indent: 0 }], [line(9), { indent: 4 }], ['Quote', { indent: 9 }], ['Far', { indent: 60 }]], [-4, 0, 5, 20]],
    ['indent', [[line(4), { indent: 3 }], [line(6), { indent: 30 }], [line(4), { indent: 3 }]], [0, 20, 0]],
    ['indent', [[line(9), { indent: 30 }], 'Menu', [line(2), { indent: 28 }]], [0, -20, -2]],
    ['indent', [[line(5), { indent: 2 }], [line(5), { indent: 4 }]], [0, 2]],
  ])('%s', (name, rows, expected) => {
    expect(valuesOf(name, rows)).toEqual(expected);
  });
});

describe('the markup of a block', () => {
  const MARKED: readonly Row[] = [
    ['The ferry', { hint: 'heading', level: 2 }], ['The dam', { hint: 'heading' }], ['Home', { links: [link('Home')], linkShare: 1 }], ['The ferry and the dam', { linkShare: 0.25, links: [link('a'), link('b'), link('c')] }],
    ['Quoted', { hint: 'quote' }], ['A picture', { hint: 'caption' }], ['Unseen', { hint: 'hidden' }], ['Loud', { bold: true }], ['Slanted', { italic: true }], ['Both', { bold: true, italic: true }], ['Plain', {}],
  ];
  test.each<[string, readonly number[]]>([
    ['level', [2, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['linked', [-1, -1, 1, 0.25, -1, -1, -1, -1, -1, -1, -1]],
    ['links', [-1, -1, 1, 2, -1, -1, -1, -1, -1, -1, -1]],
    ['quote', [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]],
    ['caption', [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]],
    ['unseen', [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]],
    ['bold', [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0]],
  ])('%s', (name, expected) => {
    expect(valuesOf(name, MARKED, 'html')).toEqual(expected);
  });

  const ZONES: readonly Row[] = [
    ['One', { zone: 'body' }], ['Two', { zone: 'lead' }], ['Three', { zone: 'title' }], ['Four', { zone: 'date' }], ['Five', { zone: 'sidebar' }], ['Six', {}],
  ];
  test.each<[string, readonly number[]]>([
    ['bodyZone', [1, 1, 0, 0, 0, 0]],
    ['factZone', [0, 0, 1, 1, 0, 0]],
    ['otherZone', [0, 0, 0, 0, 1, 0]],
  ])('part of the page: %s', (name, expected) => {
    expect([valuesOf(name, ZONES, 'html'), valuesOf(name, ZONES, 'text')]).toEqual([expected, ZONES.map(() => -1)]);
  });

  test('is unknown in text', () => expect(valuesOf('bold', ['One'])).toEqual([-1]));
});

describe('what the rules say of a line', () => {
  const GROUPS = ['facts', 'menu', 'share', 'comments', 'related', 'sidebar', 'footer', 'files', 'junk'];
  test.each<[Label | null, readonly string[]]>([
    ['date', ['facts']], ['byline', ['facts']], ['source', ['facts']], ['views', ['facts']], ['navigation', ['menu']], ['breadcrumb', ['menu']], ['toolbar', ['menu']],
    ['share', ['share']], ['comments', ['comments']], ['related-heading', ['related']], ['related', ['related']], ['sidebar', ['sidebar']], ['counter', ['sidebar']], ['today', ['sidebar']],
    ['footer', ['footer']], ['attachment', ['files']], ['tags', ['files']], ['noise', ['junk']], ['image', ['junk']], ['hidden', ['junk']], ['title', []], ['paragraph', []], [null, []],
  ])('%s is of %j', (label, groups) => {
    expect(GROUPS.filter((name) => valuesOf(name, [['Ferry', { label }]])[0] === 1)).toEqual(groups);
  });
});

describe('words of the page', () => {
  test.each<[string, readonly number[]]>([
    // One block counts for a hundred words at most.
    ['textAmount', [Math.log2(121), Math.log2(121), Math.log2(121)]],
    ['textShare', [0.6, 0.6, 0.6]],
  ])('%s', (name, expected) => {
    expect(valuesOf(name, [line(80), sentence(150), sentence(20)])).toEqual(expected.map((value) => Math.round(value * 100) / 100));
  });
});
