/** Who wrote it: which of several bylines is believed, and what is made of it. */
import { describe, expect, test } from '@jest/globals';
import { readByline, type FoundByline } from '../../src/fields/byline';
import { signatures } from '../../src/fields/signature';
import type { HeadAuthors } from '../../src/fields/head-authors';
import { judged, type Row } from './judged';

const TITLE: Row = ['title', 'The ferry runs again'];
const TEXT: Row = ['paragraph', 'Divers had cleared the chain, the harbour master said.'];
const text = (count: number): Row[] => Array.from({ length: count }, () => TEXT);
const line = (words: string, rule = 'byline-label', more: Row[2] = {}): Row => ['byline', words, { rule, ...more }];
const claims = (kind: HeadAuthors['kind'], ...names: readonly string[]): HeadAuthors => ({ kind, names });

function read(rows: readonly Row[], { beside = [], head = null }: { readonly beside?: readonly string[]; readonly head?: HeadAuthors | null } = {}): FoundByline {
  return readByline(judged(rows), beside.map((piece) => ({ text: piece, index: 1 })), head);
}

describe('a byline', () => {
  test.each<[string, readonly Row[], string | null, readonly string[], string | null]>([
    ['none', [TITLE, TEXT], null, [], null],
    ['behind its label', [TITLE, line('By Jane Millward'), TEXT], 'Jane Millward', ['Jane Millward'], null],
    ['behind a label that no locale knows', [TITLE, line('Text: Annika Vretlund'), TEXT], 'Annika Vretlund', ['Annika Vretlund'], null],
    ['behind the label of a source', [TITLE, TEXT, line('Nguồn tin: Vi Thị Nhung')], 'Vi Thị Nhung', ['Vi Thị Nhung'], null],
    ['under its label', [TITLE, line('By'), line('Jane Millward'), TEXT], 'Jane Millward', ['Jane Millward'], null],
    ['of persons on several lines', [TITLE, TEXT, line('Jane Millward'), line('Peter Ashdown')], 'Jane Millward Peter Ashdown', ['Jane Millward', 'Peter Ashdown'], null],
    ['told twice is told once', [TITLE, TEXT, line('Jane Millward'), line('By Jane Millward')], 'Jane Millward', ['Jane Millward'], null],
    ['of persons with another line between', [TITLE, TEXT, line('Jane Millward'), ['image', 'a.jpg'], line('Peter Ashdown')], 'Jane Millward Peter Ashdown', ['Jane Millward', 'Peter Ashdown'], null],
    ['of an office on two lines', [TITLE, TEXT, line('Prefeitura Municipal'), line('Campestrina')], 'Prefeitura Municipal Campestrina', [], 'Prefeitura Municipal Campestrina'],
    ['of a person under an office', [TITLE, TEXT, line('UBND xã Nậm Ty'), line('Vi Thị Nhung')], 'UBND xã Nậm Ty Vi Thị Nhung', ['Vi Thị Nhung'], 'UBND xã Nậm Ty'],
    ['of one word', [TITLE, TEXT, line('By Millward')], 'Millward', ['Millward'], null],
    ['of a person over another of one word', [TITLE, TEXT, line('Jane Millward'), line('Ashdown')], 'Jane Millward Ashdown', ['Jane Millward', 'Ashdown'], null],
    ['of an account is none', [TITLE, line('By Admin'), TEXT], null, [], null],
    ['of nobody is none', [TITLE, line('By'), TEXT], null, [], null],
  ])('%s', (_, rows, shown, authors, organization) => {
    expect(read(rows)).toMatchObject({ shown, authors, organization });
  });

  test('of a page without one', () => {
    expect(read([TITLE, TEXT])).toEqual({ text: '', authors: [], organization: null, shown: null, from: null, indexes: [] });
  });
});

describe('of two lines', () => {
  test.each<[string, readonly Row[], string]>([
    ['the one with a label', [TITLE, line('Ann Roe', 'byline-top'), TEXT, ...text(3), line('By Jane Millward')], 'Jane Millward'],
    ['the first of two that are as strong', [TITLE, line('By Ann Roe'), ...text(3), line('By Jane Millward')], 'Ann Roe'],
    ['the one marked up before the one at the end', [TITLE, line('Ann Roe', 'byline-marked'), ...text(3), line('Jane Millward', 'byline-tail')], 'Ann Roe'],
    ['the one at the end before the one at the top', [TITLE, line('Ann Roe', 'byline-top'), ...text(3), line('Jane Millward', 'byline-tail')], 'Jane Millward'],
    ['not the one in the midst of the text', [TITLE, ...text(6), line('By Ann Roe'), ...text(3), line('Jane Millward', 'byline-tail')], 'Jane Millward'],
    ['the one in the midst where there is no other', [TITLE, ...text(6), line('By Ann Roe'), TEXT], 'Ann Roe'],
    ['near the head of the text, though text follows', [TITLE, ...text(3), line('By Ann Roe'), ...text(3), line('Jane Millward', 'byline-tail')], 'Ann Roe'],
    ['not the one far behind the text', [TITLE, line('Jane Millward', 'byline-tail'), TEXT, ...Array.from({ length: 7 }, (): Row => ['share', 'Share']), line('By Ann Roe')], 'Jane Millward'],
    ['near behind the text', [TITLE, line('Jane Millward', 'byline-tail'), TEXT, ...Array.from({ length: 5 }, (): Row => ['share', 'Share']), line('By Ann Roe')], 'Ann Roe'],
    ['not the one among other articles', [TITLE, line('By Ann Roe', 'byline-label', { zone: 'related' }), ...text(3), line('Jane Millward', 'byline-tail')], 'Jane Millward'],
    ['not the one of a comment', [TITLE, line('By Ann Roe', 'byline-label', { zone: 'comments' }), ...text(3), line('Jane Millward', 'byline-tail')], 'Jane Millward'],
    ['not the one of the foot', [TITLE, ...text(3), line('Jane Millward', 'byline-tail'), ['share', 'a'], ['share', 'b'], ['share', 'c'], line('By Ann Roe', 'byline-label', { zone: 'footer' })], 'Jane Millward'],
    ['under a title that stands behind other text', [...text(7), TITLE, line('By Ann Roe'), ...text(3), line('Jane Millward', 'byline-tail')], 'Ann Roe'],
    ['above the text of a page without a title', [...Array.from({ length: 6 }, (): Row => ['navigation', 'Home']), TEXT, line('By Ann Roe'), ...text(3), line('Jane Millward', 'byline-tail')], 'Ann Roe'],
    ['the one that is no account', [TITLE, line('By Admin'), ...text(3), line('Jane Millward', 'byline-tail')], 'Jane Millward'],
  ])('%s', (_, rows, shown) => {
    expect(read(rows).shown).toBe(shown);
  });
});

describe('the head', () => {
  test.each<[string, readonly Row[], HeadAuthors, string, FoundByline['from']]>([
    ['persons that the page does not show', [TITLE, TEXT], claims('persons', 'Jane Millward', 'Ann Roe'), 'Jane Millward, Ann Roe', 'head'],
    ['are less than a byline at the end', [TITLE, TEXT, line('Peter Ashdown', 'byline-tail')], claims('persons', 'Jane Millward'), 'Peter Ashdown', 'line'],
    ['are more than a line at the top', [TITLE, line('Peter Ashdown', 'byline-top'), TEXT], claims('persons', 'Jane Millward'), 'Jane Millward', 'head'],
    ['persons that the page shows are more than a byline at the end', [TITLE, TEXT, ['sidebar', 'Photo gallery of jane millward'], line('Peter Ashdown', 'byline-tail')], claims('persons', 'Jane Millward'), 'Jane Millward', 'head'],
    ['all of them must be shown', [TITLE, TEXT, ['sidebar', 'Photo gallery of Jane Millward'], line('Peter Ashdown', 'byline-tail')], claims('persons', 'Jane Millward', 'Ann Roe'), 'Peter Ashdown', 'line'],
    ['what is hidden is not shown', [TITLE, TEXT, ['hidden', 'Jane Millward'], line('Peter Ashdown', 'byline-tail')], claims('persons', 'Jane Millward'), 'Peter Ashdown', 'line'],
    ['are less than a label', [TITLE, line('By Peter Ashdown'), TEXT, ['sidebar', 'Jane Millward']], claims('persons', 'Jane Millward'), 'Peter Ashdown', 'line'],
    ['an account is less than any line', [TITLE, line('Peter Ashdown', 'byline-top'), TEXT], claims('accounts', 'jmillward'), 'Peter Ashdown', 'line'],
    ['an account is better than nothing', [TITLE, TEXT], claims('accounts', 'jmillward'), 'jmillward', 'head'],
    ['a line that has one of its two names is not', [TITLE, line('By Peter Ashdown'), ...text(3), line('Jane Millward', 'byline-tail')], claims('persons', 'Jane Millward', 'Ann Roe'), 'Peter Ashdown', 'line'],
    ['a line that has its name is the one', [TITLE, line('By Peter Ashdown'), ...text(3), line('jane millward', 'byline-tail')], claims('persons', 'Jane Millward'), 'jane millward', 'line'],
  ])('%s', (_, rows, head, shown, from) => {
    expect(read(rows, { head })).toMatchObject({ shown, from });
  });

  test('says where a name ends', () => {
    const rows = [TITLE, line('Written By: Jane Millward Senior Editor'), TEXT];
    expect(read(rows, { head: claims('persons', 'Jane Millward') })).toMatchObject({ shown: 'Jane Millward Senior Editor', authors: ['Jane Millward'] });
  });
});

describe('beside the date', () => {
  test.each<[string, readonly Row[], readonly string[], string | null, readonly number[]]>([
    ['a name', [TITLE, TEXT], ['Jane Millward'], 'Jane Millward', [1]],
    ['a word is no name', [TITLE, TEXT], ['Millward'], null, []],
    ['a word behind a label', [TITLE, TEXT], ['By Millward'], 'Millward', [1]],
    ['an account behind a label', [TITLE, TEXT], ['By Admin'], null, []],
    ['words that the text has as common ones', [TITLE, ['paragraph', 'The harbour keeps its chain, and the river keeps its course.']], ['Harbour River'], null, []],
    ['no words in small letters', [TITLE, TEXT], ['of the quay'], null, []],
    ['a name before a line at the top', [TITLE, line('Peter Ashdown', 'byline-top'), TEXT], ['Jane Millward'], 'Jane Millward', [1]],
    ['a name less than a byline at the end', [TITLE, TEXT, line('Peter Ashdown', 'byline-tail')], ['Jane Millward'], 'Peter Ashdown', [2]],
    ['a label as much as that of a line, which comes first', [TITLE, TEXT, line('By Peter Ashdown')], ['By Jane Millward'], 'Peter Ashdown', [2]],
    ['a label more than a byline at the end', [TITLE, TEXT, line('Peter Ashdown', 'byline-tail')], ['By Jane Millward'], 'Jane Millward', [1]],
  ])('%s', (_, rows, beside, shown, indexes) => {
    expect(read(rows, { beside })).toMatchObject({ shown, indexes });
  });
});

test('lines with more than one other line between them are two signatures', () => {
  const rows: Row[] = [line('Jane Millward', 'byline-tail'), ['image', 'a'], line('Admin', 'byline-top'), ['image', 'a'], ['image', 'b'], line('Admin', 'byline-top')];
  expect(signatures(judged(rows)).map(({ indexes, strength, account }) => ({ indexes, strength, account }))).toEqual([
    { indexes: [0, 2], strength: 2, account: false }, { indexes: [5], strength: 1, account: true },
  ]);
});
