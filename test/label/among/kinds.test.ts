/** What a block of the body is by its shape: paragraph, heading, caption, item, quote or row. */
import { describe, expect, test } from '@jest/globals';
import { PROSE, type Row } from './items';
import { kind, paragraph, undecided, type Around } from './kinds';

const words = (count: number, word = 'ferry'): string => Array.from({ length: count }, () => word).join(' ');

describe('a block of the body', () => {
  const CREDIT = 'caption: ends with the credit of a picture';
  const QUOTE = 'quote: stands wholly in quotation marks';
  const SHORT = 'paragraph: a short sentence';
  test.each<[string, Row | string, string]>([
    ['running text', PROSE[2].repeat(2), 'paragraph: running text'],
    ['a sentence of twenty-six words', `${words(26)}.`, 'paragraph: running text'],
    ['a sentence of twenty-five words', `${words(25)}.`, SHORT],
    ['forty-six words without a full stop', words(46), 'paragraph: long text'],
    ['forty-five words without a full stop', words(45), 'caption: a line without a full stop between paragraphs'],
    ['forty-six words under a gap', undecided(words(46), { blankBefore: 1 }), 'paragraph: long text'],
    ['eighty words where an image stood', undecided(words(80), { blankBefore: 2 }), 'caption: a line without a full stop where an image stood'],
    ['eighty-one words where an image stood', undecided(words(81), { blankBefore: 2 }), 'paragraph: long text'],
    ['what the markup calls a caption', undecided(PROSE[2], { hint: 'caption' }), 'caption: the markup sets it as a caption'],
    ['a line with a credit', 'The ferry in the morning. Photo: Jane Millward', CREDIT],
    ['sixty words with a credit', `${words(57)}. Photo: Jane Millward`, CREDIT],
    ['sixty-one words with a credit', `${words(58)}. Photo: Jane Millward`, 'paragraph: long text'],
    ['a row with a credit', undecided('The ferry in the morning. Photo: Jane Millward', { hint: 'row' }), 'tableRow: cells in a row'],
    ['a row', undecided('Monday | 7:30', { hint: 'row' }), 'tableRow: cells in a row'],
    ['what the markup calls a quotation', undecided('Come and see', { hint: 'quote' }), QUOTE],
    ['a sentence in quotation marks', '“We are all very glad of it.”', QUOTE],
    ['a sentence with its full stop behind the marks', '„We are all very glad of it“.', QUOTE],
    ['four words in quotation marks', '“Tarn Ferry Days again”', QUOTE],
    ['three words in quotation marks', '“Tarn Ferry Days”', 'heading: a few words before text'],
    ['a sentence that goes on behind its quotation', '“We are all very glad of it”, she said.', SHORT],
    ['a sentence that ends with a quotation', 'She said: “We are all very glad of it.”', SHORT],
    ['what the markup calls a heading', undecided('The chain of the ferry is heavy', { hint: 'heading' }), 'heading: set as a heading'],
    ['what the markup calls an item', undecided('a second chain', { hint: 'item' }), 'listItem: set as a list item'],
    ['a line with a bullet', undecided('- a second chain'), 'listItem: opens with "-"'],
    ['what ends with a colon', 'The town has ordered:', 'paragraph: opens what follows'],
    ['what ends with a wide colon', '县政府决定：', 'paragraph: opens what follows'],
    ['what closes a text', 'Ngày mai thu phí./.', 'paragraph: closes the article'],
    ['a line cut short', 'The ferry in the morning ...', 'caption: a line cut short under an image'],
    ['sixty words cut short', `${words(60)} ...`, 'caption: a line cut short under an image'],
    ['sixty-one words cut short', `${words(61)} ...`, 'paragraph: running text'],
  ])('%s', (_, row, expected) => {
    expect(kind(row)).toBe(expected);
  });
});

describe('a line that ends with a comma', () => {
  const ADDRESS = 'paragraph: ends with a comma: an address, or the text goes on';
  test.each<[string, string, Parameters<typeof kind>[1], string]>([
    ['is an address', 'Thưa bà con,', {}, ADDRESS],
    ['whatever the language', 'Liebe Mitbürgerinnen und Mitbürger,', {}, ADDRESS],
    ['under a short item', 'Thưa bà con,', { before: [['Bến đò', { label: 'listItem', rule: 'article-run' }]] }, ADDRESS],
    ['but no item of a list', 'Ban quản lý bến đò,', { before: [['Hội Phụ nữ thôn,', { label: 'listItem', rule: 'article-run' }]] }, 'heading: a short line before text'],
    ['nor its first one', 'Ban quản lý bến đò,', { behind: [['- thôn Hạ', { label: null, hint: 'item' }]] }, 'heading: a short line before text'],
    ['nor with a small letter', 'ban quản lý bến đò,', {}, 'heading: a short line before text'],
  ])('%s: %s', (_, text, around, expected) => {
    expect(kind(text, around)).toBe(expected);
  });
});

describe('a block with a number before it', () => {
  const SECTION = 'heading: the number of a section';
  const ITEM = 'listItem: opens with a number';
  test.each<[string, string]>([
    ['Điều 3. Thu phí', SECTION],
    ['IV. Tổ chức thực hiện', SECTION],
    ['iv) tổ chức thực hiện thu phí', SECTION],
    ['Điều 3. Quyết định này có hiệu lực kể từ ngày ký.', 'paragraph: a part of a document, in one sentence'],
    ['Điều 3. Hiệu lực ngay.', SECTION],
    [`Điều 3. ${words(14)}`, SECTION],
    [`Điều 3. ${words(15)}`, 'caption: a line without a full stop between paragraphs'],
    ['II. Bà con nộp phí tại nhà văn hóa.', SECTION],
    ['xviii. Bà con nộp phí tại nhà văn hóa.', ITEM],
    ['1. Bà con nộp phí tại nhà văn hóa.', ITEM],
    ['112) Bà con nộp phí tại nhà văn hóa.', ITEM],
    ['3.Bà con nộp phí tại nhà văn hóa.', ITEM],
    ['đ) bà con nộp phí tại nhà văn hóa', ITEM],
    ['1. Thu phí xã ta:', 'heading: a numbered line over its text'],
    ['1. Thu phí xã ta', 'heading: a numbered line over its text'],
    ['1. Thu phí xã', 'heading: a numbered line over its text'],
    ['Điều 3. Bà con nộp các khoản sau:', 'paragraph: a part of a document that opens what follows'],
    ['Điều 3. Các khoản:', SECTION],
    ['十二、村委会通知各户村民。', ITEM],
    ['（三）村委会通知各户村民。', ITEM],
    ['(12) Bà con nộp phí tại nhà văn hóa.', ITEM],
    ['(ba) Bà con nộp phí tại nhà văn hóa.', 'paragraph: a short sentence'],
    ['1112. Bà con nộp phí tại nhà văn hóa.', 'paragraph: a short sentence'],
    ['xi Bà con nộp phí tại nhà văn hóa.', 'paragraph: a short sentence'],
    ['(12 Bà con nộp phí tại nhà văn hóa.', 'paragraph: a short sentence'],
    ['Số 1. Bà con nộp phí tại nhà văn hóa.', 'paragraph: a short sentence'],
  ])('%s: %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });
});

describe('a short line with a number', () => {
  const OVER = 'heading: a numbered line over its text';
  const item = undecided('Bà con bản Nà Lùng: từ 7 giờ;', { hint: 'item', bullet: '-' });
  test.each<[string, string, Row, string]>([
    ['over items', '2. Thứ Tư, ngày 12 tháng 4', item, OVER],
    ['with a colon, over items', '2. Thứ Tư, ngày 12 tháng 4:', item, 'listItem: opens with a number'],
    ['over a line that opens items', '2. Dotace spolkům', undecided('Obec schválila tyto částky:'), OVER],
    ['over the next number', '2. Thứ Tư, ngày 12 tháng 4', undecided('3. Thứ Năm, ngày 13 tháng 4'), 'listItem: opens with a number'],
    ['over a short sentence', '2. Thứ Tư, ngày 12 tháng 4', undecided('Bà con đi đủ.'), 'listItem: opens with a number'],
  ])('%s', (_, text, next, expected) => {
    expect(kind(text, { behind: [next] })).toBe(expected);
  });
});

describe('what somebody says behind a dash', () => {
  const SAYS = 'paragraph: what somebody says, behind "–"';
  const LISTED = 'listItem: opens with "–"';
  const SPEECH = '– At last, says Ann Roe.';
  const said = (count: number, label: 'paragraph' | 'listItem'): Row[] => Array.from({ length: count }, () => undecided(SPEECH, { label, rule: 'article-run' }));
  test.each<[string, string, string]>([
    ['a sentence', '– Now we need not walk around, says Ann Roe.', SAYS],
    ['a cry and who said it', '– At last! The ferry runs again.', SAYS],
    ['behind a longer dash', '— Now we need not walk around, says Ann Roe.', 'paragraph: what somebody says, behind "—"'],
    ['behind a hyphen', '- Now we need not walk around, says Ann Roe.', 'listItem: opens with "-"'],
    ['five words', SPEECH, SAYS],
    ['four words', '– At last, says Ann.', LISTED],
    ['without a full stop', '– Now we need not walk around, says Ann Roe', LISTED],
    ['one of several', '– Now we need not walk around, says Ann Roe;', LISTED],
    ['with a small letter', '– now we need not walk around, says Ann Roe.', LISTED],
    ['with nothing that parts speech and speaker', '– Now we need not walk around.', LISTED],
  ])('%s', (_, text, expected) => {
    expect(kind(undecided(text))).toBe(expected);
  });

  test.each<[string, readonly Row[], string]>([
    ['a paragraph', [paragraph(PROSE[0])], SAYS],
    ['a paragraph with a colon in it', [paragraph('The town: it waits.')], SAYS],
    ['a paragraph that opens a list', [paragraph('The town has ordered:')], LISTED],
    ['a heading', [['The ferry', { label: 'heading', rule: 'article-run' }]], LISTED],
    ['nothing', [], LISTED],
    ['a dialogue under a paragraph', [paragraph(PROSE[0]), ...said(3, 'paragraph')], SAYS],
    ['a dialogue under what opens a list', [paragraph('The town has ordered:'), ...said(3, 'listItem')], LISTED],
    ['a long list under a paragraph', [paragraph(PROSE[0]), ...said(39, 'listItem')], SAYS],
    ['a longer list under a paragraph', [paragraph(PROSE[0]), ...said(41, 'listItem')], LISTED],
    ['a long dialogue under what opens a list', [paragraph('The town has ordered:'), ...said(41, 'paragraph')], SAYS],
    ['an item under another bullet', [paragraph(PROSE[0]), undecided('- a rope', { label: 'listItem', rule: 'article-run' })], LISTED],
  ])('under %s', (_, before, expected) => {
    expect(kind(undecided(SPEECH), { before })).toBe(expected);
  });
});

describe('a line that says what its neighbour says', () => {
  const ECHO = 'caption: says what the title or the next paragraph says, in one line';
  const says = (text: string, around: Around): boolean => kind(text, around) === ECHO;
  const LINE = 'The people of both banks take the road over the dam';

  test.each<[string, string, string, boolean]>([
    ['the next paragraph', LINE, `${LINE} for eleven weeks.`, true],
    ['as far as forty characters', `${LINE} today`, `${LINE} for eleven weeks.`, true],
    ['in as many words', LINE, `${LINE}.`, true],
    ['in more words than that', `${LINE} today`, `${LINE}.`, false],
    ['closed like a sentence', `${LINE}.`, `${LINE} for eleven weeks.`, false],
    ['with a full stop in it', LINE.replace('people', 'St. people'), `${LINE.replace('people', 'St. people')} for eleven weeks.`, true],
    ['only at its end', LINE, `Now ${LINE}`, false],
    ['in less than forty characters', 'The people of both banks wait', 'The people of both banks wait for it.', false],
    ['in forty characters', 'The people of both banks wait for a new o', 'The people of both banks wait for a new o.', true],
    ['in six long words', 'Bürgermeisterinnen besuchten Feuerwehrgerätehäuser der Stadtverwaltung gestern', 'Bürgermeisterinnen besuchten Feuerwehrgerätehäuser der Stadtverwaltung gestern und heute.', true],
    ['in five long words', 'Bürgermeisterinnen besuchten Feuerwehrgerätehäuser überraschend gestern', 'Bürgermeisterinnen besuchten Feuerwehrgerätehäuser überraschend gestern und heute.', false],
    ['in eighty words', words(80), `${words(80)}.`, true],
    ['in eighty-one words', words(81), `${words(81)}.`, false],
  ])('%s', (_, text, next, echoes) => {
    expect(says(text, { behind: [undecided(next)] })).toBe(echoes);
  });

  const TITLE = 'Divers clear ferry chain, town opens river road';
  test.each<[string, string, string | null, boolean]>([
    ['the title', 'Divers clear the ferry chain and the town opens its river road', TITLE, true],
    ['most of the title', 'Divers clear the ferry chain and the town opens its river', TITLE, true],
    ['the title and a word more', 'Divers clear the ferry chain, the town opens its river road Monday', TITLE, true],
    ['the title and two words more', 'Divers clear the ferry chain, the town opens its river road Monday evening', TITLE, false],
    ['five words of the title', 'Divers clear the ferry chain in the town', TITLE, false],
    ['six words of the title', 'Divers clear the ferry chain, town opens', `${TITLE} again`, true],
    ['part of a longer title', 'Divers clear the ferry chain, town opens', `${TITLE} again Monday`, false],
    ['nothing, where there is no title', 'Divers clear the ferry chain and the town opens its river road', null, false],
    ['the title in forty-five words', words(9, TITLE.replace(/,.*/, ' tarn')), `${TITLE} tarn`, true],
    ['the title in more', `${words(9, TITLE.replace(/,.*/, ' tarn'))} river`, `${TITLE} tarn`, false],
  ])('%s', (_, text, title, echoes) => {
    expect(says(text, { title })).toBe(echoes);
  });

  test('the title, under the heading of a document', () => {
    const before: Row[] = [['NOTICE', { label: 'heading', rule: 'article-run' }]];
    expect(says('Divers clear the ferry chain and the town opens its river road', { before, title: TITLE })).toBe(false);
  });
});
