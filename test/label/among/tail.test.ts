/** Behind the last paragraph: what still belongs to the article, and who signs it. */
import { describe, expect, test } from '@jest/globals';
import { nameEvidence } from '../../../src/label/among/byline';
import { labelTail } from '../../../src/label/among/tail';
import { itemsOf, labelsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const body = (text: string, more: More = {}): Row => [text, { label: 'paragraph', rule: 'article-run', ...more }];
const short = (text: string, more: More = {}): Row => body(text, { label: 'listItem', ...more });
const TITLE: Row = ['The ferry runs again', { label: 'title', rule: 'title' }];
const NAME = 'Vi Thị Nhung';
const words = (count: number): string => Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ');

describe('behind the text', () => {
  /** Rows that are of the article, and the labels of all of them. */
  const tail = (rows: readonly Row[]): readonly [number, string] => {
    const items = itemsOf([TITLE, body(PROSE[0]), body(PROSE[1]), ...rows]);
    const last = labelTail(items, 2, 1, nameEvidence(items));
    return [last - 2, labelsOf(items).slice(3).map((label) => label ?? '-').join(' ')];
  };
  const pictures = (count: number): Row[] => Array.from({ length: count }, () => 'ferry.jpg');
  test.each<[string, readonly Row[], number, string]>([
    ['a byline behind five pictures', [...pictures(5), 'By Jane Millward'], 6, 'image image image image image byline'],
    ['a byline behind a caption is counted from there', ['ferry.jpg', undecided('The ferry of Tarn'), ...pictures(5), 'By Jane Millward'], 8, 'image caption image image image image image byline'],
    ['a phrase of menus set to the right', [['Liên hệ', { indent: 10 }]], 1, 'byline'],
    ['a phrase of menus', [['Liên hệ', { indent: 9 }]], 0, 'navigation'],
    ['another part of the page set to the right', [['Trang chủ', { indent: 20 }]], 0, 'navigation'],
    ['a post with a comma over a name', [['Primar,', {}], undecided('Dumitru Lazăr-Popa')], 2, 'byline byline'],
    ['a caption behind a gap, over a signature set to the right', [undecided('the ferry of Tarn', { blankBefore: 2 }), undecided('Vi Thị Nhung', { indent: 40 })], 2, 'caption byline'],
    ['a line behind a gap, over a name', [undecided('the ferry of Tarn', { blankBefore: 2 }), undecided('Vi Thị Nhung')], 0, '- -'],
    ['a number', [undecided('385')], 0, '-'],
    ['a number behind a source', ['Nguồn: Báo Lai Trạch', undecided('385')], 1, 'source views'],
    ['the credit of a picture', [undecided('Foto: Jane Millward')], 1, 'caption'],
    ['the credit of a picture under a byline', ['By Ann Roe', undecided('Foto: Jane Millward')], 2, 'byline byline'],
    ['a credit of eight words', [undecided(`Foto: ${words(7)}`)], 1, 'caption'],
    ['a credit of nine words', [undecided(`Foto: ${words(8)}`)], 0, '-'],
    ['a writer and a photographer', [undecided('Vi Thị Nhung. Ảnh: Lò Pẩu')], 1, 'byline'],
    ['a caption of sixty words', [undecided(`${words(57)}. Photo: Jane Millward`)], 1, 'caption'],
    ['a text of 61 words with a credit', [undecided(`${words(58)}. Photo: Jane Millward`)], 0, '-'],
    ['a caption in one sentence with its credit', [undecided(`${words(20)} (Photo: Jane Millward)`)], 0, '-'],
    ['two sentences', [undecided('The ferry runs. It is Monday')], 0, '-'],
    ['three words behind a picture', ['ferry.jpg', undecided('the ferry today')], 2, 'image caption'],
    ['two words behind a picture', ['ferry.jpg', undecided('the ferry')], 0, 'image -'],
    ['45 words behind a picture', ['ferry.jpg', undecided(words(45))], 2, 'image caption'],
    ['46 words behind a picture', ['ferry.jpg', undecided(words(46))], 0, 'image -'],
    ['a sentence behind a picture', ['ferry.jpg', undecided('The ferry runs today.')], 0, 'image -'],
    ['an item behind a picture', ['ferry.jpg', undecided('- the ferry today')], 0, 'image -'],
    ['a file and tags before the byline', ['bien-ban.pdf', 'Tags: ferry', 'Lượt xem: 12', 'By Jane Millward'], 4, 'attachment tags views byline'],
    ['what the judge left out before the byline', [['Ferry', { label: 'noise', rule: 'judge' }], 'By Jane Millward'], 2, 'noise byline'],
  ])('%s', (_, rows, last, labels) => {
    expect(tail(rows)).toEqual([last, labels]);
  });
});

describe('the text ends with', () => {
  /** Labels of the rows, which are the body behind its first paragraph. */
  const ends = (rows: readonly Row[]): readonly (string | null)[] => {
    const items = itemsOf([TITLE, body(PROSE[0]), ...rows]);
    labelTail(items, rows.length + 1, 1, nameEvidence(items));
    return labelsOf(items).slice(2);
  };
  const heading = (text: string, more: More = {}): Row => body(text, { label: 'heading', ...more });
  test.each<[string, readonly Row[], readonly string[]]>([
    ['a name', [short(NAME)], ['byline']],
    ['a person with an office', [short('Jane Millward, Office of Culture')], ['byline']],
    ['a Vietnamese line that is no name', [short('lúa chín ngoài đồng')], ['listItem']],
    ['an English line that looks like a name', [short('Harbour Master')], ['listItem']],
    ['a name of something else', [short(NAME, { rule: 'tools-list' })], ['listItem']],
    ['a line set to the right', [short('the harbour master', { indent: 10 })], ['byline']],
    ['a line hardly set to the right', [short('the harbour master', { indent: 9 })], ['listItem']],
    ['ten words set to the right', [short('the harbour master of the town of Albi on Tarn', { indent: 20 })], ['byline']],
    ['eleven words set to the right', [short('the old harbour master of the town of Albi on Tarn', { indent: 20 })], ['listItem']],
    ['a sentence set to the right', [body('The harbour master said so.', { indent: 20 })], ['paragraph']],
    ['a post over a name', [heading('CHỦ TỊCH'), short(NAME)], ['byline', 'byline']],
    ['a post over a line', [heading('CHỦ TỊCH'), short('lúa chín ngoài đồng')], ['heading', 'listItem']],
    ['a heading over a name', [heading('Lúa chín ngoài đồng'), short(NAME)], ['heading', 'byline']],
    ['a post in a sentence over a name', [body('Chủ tịch!'), short(NAME)], ['paragraph', 'byline']],
    ['a post of something else over a name', [heading('CHỦ TỊCH', { rule: 'tools-list' }), short(NAME)], ['heading', 'byline']],
    ['a remark over a name', [short('(Đã ký)'), short(NAME)], ['byline', 'byline']],
    ['a remark behind words over a name', [heading('Lúa chín (xong)'), short(NAME)], ['heading', 'byline']],
    ['a remark before words over a name', [heading('(Xong) lúa chín'), short(NAME)], ['heading', 'byline']],
    ['a long remark over a name', [heading('(Lúa chín ngoài đồng rồi)'), short(NAME)], ['heading', 'byline']],
  ])('%s', (_, rows, labels) => {
    expect(ends(rows)).toEqual(labels);
  });

  test('what the text opens with is no signature', () => {
    const alone = itemsOf([TITLE, short(NAME)]);
    labelTail(alone, 1, 1, nameEvidence(alone));
    expect(labelsOf(alone)).toEqual(['title', 'listItem']);
    const post = itemsOf([TITLE, heading('CHỦ TỊCH'), short(NAME)]);
    labelTail(post, 2, 1, nameEvidence(post));
    expect(labelsOf(post)).toEqual(['title', 'heading', 'byline']);
  });
});
