/** How an article is set, by which its short lines are told apart: which lines count, and on which pages they are of two kinds. */
import { describe, expect, test } from '@jest/globals';
import { habitsOf } from '../../../src/label/among/habits';
import type { Habits } from '../../../src/label/among/kinds';
import { itemsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const habits = (rows: readonly Row[]): Habits => habitsOf(itemsOf(rows));
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);
const TEXT = undecided(PROSE[0]);
const words = (count: number): string => Array.from({ length: count }, (_, n) => `ferry${n}`).join(' ');

describe('lines without a full stop are few beside paragraphs', () => {
  test.each<[number, number, boolean]>([[3, 0, true], [4, 0, false], [4, 8, true], [5, 10, true], [5, 9, false], [6, 12, true], [6, 9, false], [7, 14, false], [7, 20, true]])('%i lines, %i paragraphs: %j', (lines, texts, few) => {
    expect(habits([...times(lines, undecided('Divers of Albi')), ...times(texts, TEXT)]).fewFragments).toBe(few);
  });
});

test('single sentences between paragraphs are few up to four', () => {
  const long = undecided('Bà con trong bản đã họp ở nhà văn hóa và thống nhất góp công, góp đá để đổ bê tông đoạn đường dài hơn ba trăm mét.');
  const few = (count: number): boolean => habits([long, ...times(count, undefined as never).flatMap(() => [undecided('Cán bộ thú y hướng dẫn cách ủ chua cỏ voi.'), long])]).fewLoneSentences;
  expect([few(0), few(4), few(5)]).toEqual([true, true, false]);
});

describe('lines without a full stop are many', () => {
  test.each<[string, Row, boolean]>([
    ['lines of a few words', undecided('Divers of Albi'), true],
    ['two words', undecided('Divers gone'), true],
    ['one word', undecided('Divers'), false],
    ['45 words', undecided(words(45)), true],
    ['46 words', undecided(words(46)), false],
    ['sentences', undecided('Divers are gone.'), false],
    ['capitals', undecided('DIVERS OF ALBI'), false],
    ['a colon at the end', undecided('Divers of Albi:'), false],
    ['a wide colon at the end', undecided('阿尔比的潜水员：'), false],
    ['a colon amid the line', undecided('Monday: divers of Albi'), true],
    ['credits of pictures', undecided('Divers of Albi in the morning. Photo: Jane Millward'), false],
    ['headings of the markup', undecided('Divers of Albi', { hint: 'heading' }), false],
    ['phrases of menus', 'Trang chủ', false],
  ])('%s: %j', (_, row, many) => {
    expect(habits([TEXT, ...times(4, row)]).fewFragments).toBe(!many);
  });

  const TWELVE = 'The ferry across the river will run again from Monday on, surely.';
  test.each<[string, Row, boolean]>([
    ['paragraphs', TEXT, true],
    ['sentences of twelve words', undecided(TWELVE), true],
    ['sentences of eleven words', undecided(TWELVE.replace('surely', '')), false],
    ['long lines without a full stop', undecided(words(46)), false],
    ['paragraphs in quotation', undecided(PROSE[0], { hint: 'quote' }), false],
    ['paragraphs of something else', [PROSE[0], { label: 'sidebar' }], false],
  ])('but few beside enough %s: %j', (_, row, few) => {
    expect(habits([...times(4, undecided('Divers of Albi')), ...times(8, row)]).fewFragments).toBe(few);
  });
});

describe('sub-headings of a few words beside longer captions', () => {
  const HEADING = undecided('Thu phí vệ sinh');
  const CAPTION = undecided('Bà con thôn Nà Lùng gặt lúa bên suối');
  const AT_ONCE = [undecided('Thu phí vệ sinh nhà ở'), CAPTION];
  test.each<[string, readonly Row[], boolean]>([
    ['are told apart', [HEADING, TEXT, CAPTION, TEXT], true],
    ['six words and nine', AT_ONCE, true],
    ['seven words are neither', [...AT_ONCE, undecided('Thu phí vệ sinh nhà ở thôn')], false],
    ['eight words are neither', [...AT_ONCE, undecided('Bà con thôn Nà Lùng gặt lúa suối')], false],
    ['only headings', [HEADING, TEXT, HEADING], false],
    ['only captions', [CAPTION, TEXT, CAPTION], false],
    ['headings by the markup', [HEADING, CAPTION, undecided('Thu phí', { hint: 'heading' })], false],
    ['headings in capitals', [HEADING, CAPTION, undecided('THU PHÍ')], false],
    ['one word in capitals', [HEADING, CAPTION, undecided('UBND')], true],
    ['lines in another language', [undecided('Fees of the year'), undecided('Divers of Albi clear the chain of the ferry')], false],
    ['one line in another language', [HEADING, CAPTION, undecided('Fees of the year')], false],
    ['no lines', [TEXT], false],
  ])('%s', (_, rows, mixed) => {
    expect(habits(rows).mixed).toBe(mixed);
  });

  test('only the captions count as lines without a full stop', () => {
    expect(habits([...times(6, HEADING), ...times(3, CAPTION), TEXT]).fewFragments).toBe(true);
    expect(habits([...times(6, HEADING), ...times(4, CAPTION), TEXT]).fewFragments).toBe(false);
    expect(habits([...times(4, HEADING), TEXT]).fewFragments).toBe(false);
  });
});

describe('images and captions', () => {
  const CREDIT = '. Photo: Jane Millward';
  test.each<[string, readonly Row[], Partial<Habits>]>([
    ['an image before a line', ['ferry.jpg', undecided('Divers of Albi')], { imagesShow: true }],
    ['an image behind a line', [undecided('Divers of Albi'), 'ferry.jpg'], { imagesShow: true }],
    ['an image among paragraphs', [TEXT, 'ferry.jpg', TEXT], { imagesShow: false }],
    ['a line beside something else', ['Bản in', undecided('Divers of Albi')], { imagesShow: false }],
    ['a tool beside an image', ['ferry.jpg', 'Bản in'], { imagesShow: false }],
    ['a caption of the markup', [undecided('The ferry', { hint: 'caption' })], { captionsShow: true }],
    ['a credit behind capitals', [undecided('THE FERRY IN THE MORNING. PHOTO: JANE MILLWARD')], { captionsShow: true, captionsInCapitals: true }],
    ['a credit among paragraphs', [TEXT, undecided(`The ferry in the morning${CREDIT}`), TEXT], { captionsShow: true, captionsInCapitals: false }],
    ['45 words with a credit', [undecided(`${words(42)}${CREDIT}`)], { captionsShow: true }],
    ['46 words with a credit', [undecided(`${words(43)}${CREDIT}`)], { captionsShow: false }],
    ['capitals printed twice', times(2, undecided('THE FERRY IN SPRING')), { captionsInCapitals: true }],
    ['three words in capitals printed twice', times(2, undecided('FERRY IN SPRING')), { captionsInCapitals: false }],
    ['no traces', [TEXT, TEXT], { imagesShow: false, captionsShow: false, captionsInCapitals: false }],
    ['capitals printed once', [undecided('THE FERRY IN SPRING'), TEXT], { captionsInCapitals: false }],
    ['capitals printed twice, apart', [undecided('THE FERRY IN SPRING'), TEXT, undecided('THE FERRY IN SPRING')], { captionsInCapitals: false }],
    ['capitals of something else printed twice', times(2, ['THE FERRY IN SPRING', { label: 'sidebar' }]), { captionsInCapitals: false }],
    ['a cry in capitals printed twice', times(2, undecided('THE FERRY IS HERE!')), { captionsInCapitals: false }],
    ['small letters printed twice', times(2, undecided('The ferry in spring')), { captionsInCapitals: false }],
  ])('%s', (_, rows, expected) => {
    expect(habits(rows)).toMatchObject(expected);
  });
});
