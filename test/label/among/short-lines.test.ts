/** What a short line of the body is by what stands around it: heading, caption, item or sentence. */
import { describe, expect, test } from '@jest/globals';
import { PROSE, type Row } from './items';
import { kind, paragraph, undecided, type Around } from './kinds';

const words = (count: number, word = 'Ferry'): string => Array.from({ length: count }, () => word).join(' ');
const IMAGE: Row = ['ferry.jpg', { label: 'image', rule: 'image' }];
const caption = (text: string, more = {}): Row => [text, { label: 'caption', rule: 'article-run', ...more }];
const heading = (text: string): Row => [text, { label: 'heading', rule: 'article-run' }];
const MANY = { fewFragments: false } as const;

const SENTENCE = 'paragraph: a short sentence';
const BETWEEN = 'caption: a line without a full stop between paragraphs';
const STOOD = 'caption: a line without a full stop where an image stood';
const OVER = 'heading: a short line before text';
const FEW = 'heading: a few words before text';
const AMONG = 'listItem: a short line among others';
const FULL_STOP = 'heading: a short line before text; captions have their full stop here';
const CAPITALS = 'heading: a short line in capitals before text';

describe('beside an image', () => {
  const BESIDE = 'caption: a short line beside an image';
  const before: Around = { before: [IMAGE] };
  const behind: Around = { behind: [IMAGE] };
  test.each<[string, Row | string, Around, string]>([
    ['a line under it', 'Divers of Albi', before, BESIDE],
    ['a line over it', 'Divers of Albi', behind, BESIDE],
    ['a sentence under it', 'Divers clear the chain.', before, BESIDE],
    ['a sentence over it', 'Divers clear the chain.', behind, SENTENCE],
    ['capitals under it', 'DIVERS OF ALBI', before, BESIDE],
    ['capitals over it', 'DIVERS OF ALBI', behind, CAPITALS],
    ['forty-five words under it', words(45), before, BESIDE],
    ['forty-six words under it', undecided(words(46), { blankBefore: 2 }), before, STOOD],
    ['a line one further', 'Divers of Albi', { before: [IMAGE, paragraph(PROSE[0])] }, FEW],
  ])('%s', (_, row, around, expected) => {
    expect(kind(row, around)).toBe(expected);
  });
});

describe('printed more than once', () => {
  const TWICE = 'caption: one short line printed more than once';
  test.each<[string, string, Around, string]>([
    ['the first of two', 'Divers clear the chain', { behind: [undecided('Divers clear the chain')] }, TWICE],
    ['the second of two', 'Divers clear the chain', { before: [undecided('Divers clear the chain')] }, TWICE],
    ['a sentence', 'Divers clear the chain.', { behind: [undecided('Divers clear the chain.')] }, TWICE],
    ['in capitals once', 'Divers clear the chain', { before: [undecided('DIVERS CLEAR THE CHAIN')] }, TWICE],
    ['not quite', 'Divers clear the chain.', { behind: [undecided('Divers clear the dam, too.')] }, SENTENCE],
  ])('%s', (_, text, around, expected) => {
    expect(kind(text, around)).toBe(expected);
  });
});

describe('a short sentence', () => {
  const AMONG_CAPTIONS = 'caption: a short line among captions';
  const under: Around = { before: [caption('The dam in spring')] };
  const over = (text: string): Around => ({ behind: [undecided(text)] });
  test.each<[string, string, Around, string]>([
    ['under a paragraph', 'Divers at the dam.', {}, SENTENCE],
    ['under a caption', 'Divers at the dam.', under, AMONG_CAPTIONS],
    ['that goes on, under a caption', 'Divers at the dam;', under, AMONG_CAPTIONS],
    ['with a comma, under a caption', 'Divers, at the dam.', under, SENTENCE],
    ['that asks, under a caption', 'Divers at the dam?', under, SENTENCE],
    ['that asks and tells, under a caption', 'Divers? At the dam.', under, SENTENCE],
    ['of twelve words, under a caption', `${words(12)}.`, under, AMONG_CAPTIONS],
    ['of thirteen words, under a caption', `${words(13)}.`, under, SENTENCE],
    ['under a caption, where lines without a full stop are many', 'Divers at the dam.', { ...under, habits: MANY }, SENTENCE],
    ['under a caption, where images show', 'Divers at the dam.', { ...under, habits: { imagesShow: true } }, SENTENCE],
    ['over a short line', 'Divers at the dam.', over('The chain of the ferry'), AMONG_CAPTIONS],
    ['over a line of two words', 'Divers at the dam.', over('The chain'), AMONG_CAPTIONS],
    ['over a word', 'Divers at the dam.', over('rope'), SENTENCE],
    ['over a line of twelve words', 'Divers at the dam.', over(words(12)), AMONG_CAPTIONS],
    ['over a line of thirteen words', 'Divers at the dam.', over(words(13)), SENTENCE],
    ['over a line with a comma', 'Divers at the dam.', over('The chain, the ferry'), SENTENCE],
    ['over a line that opens what follows', 'Divers at the dam.', over('The chain of the ferry:'), SENTENCE],
    ['under a caption, over a signature set to the right', 'Divers at the dam.', { ...under, behind: [undecided('JANE MILLWARD (photo: JOHN ROE)', { indent: 30 })] }, SENTENCE],
    ['over a name', 'Divers at the dam.', over('Jane Millward'), SENTENCE],
    ['over capitals that sign', 'Divers at the dam.', { behind: [undecided('THE HARBOUR BOARD'), ['Contact', { label: 'navigation', rule: 'navigation' }]] }, SENTENCE],
    ['over capitals and more', 'Divers at the dam.', { behind: [undecided('THE DAM IN SPRING'), undecided('Boats at the dam.')] }, AMONG_CAPTIONS],
    ['over a heading', 'Divers at the dam.', { behind: [heading('The chain of the ferry')] }, SENTENCE],
    ['over nothing', 'Divers at the dam.', { behind: [] }, SENTENCE],
    ['under a short line', 'Divers at the dam.', { before: [undecided('The chain of the ferry')] }, AMONG_CAPTIONS],
    ['between a heading and a short line', 'Divers at the dam.', { before: [heading('The dam')], ...over('The chain of the ferry') }, SENTENCE],
  ])('%s', (_, text, around, expected) => {
    expect(kind(text, around)).toBe(expected);
  });
});

describe('under a caption', () => {
  const SECOND = 'caption: a second line under an image';
  const UNDER = 'caption: capitals under a caption in capitals';
  test.each<[string, string, Row, string]>([
    ['capitals under capitals', 'DIVERS AT THE DAM', caption('THE DAM IN SPRING'), UNDER],
    ['capitals under small letters', 'DIVERS AT THE DAM', caption('The dam in spring'), CAPITALS],
    ['small letters under capitals', 'Divers at the dam of Albi', caption('THE DAM IN SPRING'), BETWEEN],
    ['capitals under a heading', 'DIVERS AT THE DAM', heading('THE DAM IN SPRING'), CAPITALS],
    ['a line under one with a gap over it', 'Divers at the dam', caption('The dam in spring', { blankBefore: 1 }), SECOND],
    ['three words under one with a gap over it', 'Divers of Albi', caption('The dam in spring', { blankBefore: 1 }), FEW],
    ['a line under one without a gap', 'Divers at the dam', caption('The dam in spring'), FEW],
    ['a line under a paragraph with a gap over it', 'Divers at the dam', paragraph(PROSE[0], { blankBefore: 1 }), FEW],
  ])('%s', (_, text, before, expected) => {
    expect(kind(text, { before: [before] })).toBe(expected);
  });

  test('a line behind a gap is no second line of it', () => {
    expect(kind(undecided('Divers at the dam', { blankBefore: 1 }), { before: [caption('The dam in spring', { blankBefore: 1 })] })).toBe(FEW);
  });
});

describe('glued behind the sentence before it', () => {
  const lines = { first: 5, last: 5 };
  const glued = (before: Row): string => kind(undecided('Divers of Albi', { lines }), { before: [before] });
  test('a line is a caption', () => {
    expect(glued(paragraph(PROSE[0], { lines }))).toBe('caption: glued behind the sentence before it');
    expect(glued(paragraph(PROSE[0]))).toBe(FEW);
    expect(glued([PROSE[0], { label: 'noise', rule: 'judge', lines }])).toBe(FEW);
  });
});

describe('capitals', () => {
  const SHOT = 'caption: capitals where an image stood';
  const short = { behind: [undecided('The chain of the ferry')] };
  const list = { behind: [undecided('oil for the chain', { hint: 'item' })] };
  test.each<[string, Row | string, Around, string]>([
    ['before text', 'DIVERS AT THE DAM', {}, CAPITALS],
    ['of sixteen words', words(16, 'FERRY'), {}, CAPITALS],
    ['of seventeen words', words(17, 'FERRY'), {}, BETWEEN],
    ['with a number where an image stood', undecided('DIVERS OF 1987', { blankBefore: 2 }), {}, SHOT],
    ['with a number under a gap', undecided('DIVERS OF 1987', { blankBefore: 1 }), {}, CAPITALS],
    ['without a number where an image stood', undecided('DIVERS AT THE DAM', { blankBefore: 2 }), {}, CAPITALS],
    ['where captions are in capitals', 'DIVERS AT THE DAM', { habits: { captionsInCapitals: true } }, SHOT],
    ['before a short line', 'DIVERS AT THE DAM', short, CAPITALS],
    ['before a short line, where captions show', 'DIVERS AT THE DAM', { ...short, habits: { captionsShow: true } }, SHOT],
    ['before a short line, where images show', 'DIVERS AT THE DAM', { ...short, habits: { imagesShow: true } }, SHOT],
    ['before a short line, under a caption', 'DIVERS AT THE DAM', { ...short, before: [caption('The dam in spring')] }, SHOT],
    ['before a short line, where captions show, over all text', 'DIVERS AT THE DAM', { ...short, opening: true, habits: { captionsShow: true } }, CAPITALS],
    ['before a list, where captions show', 'DIVERS AT THE DAM', { ...list, habits: { captionsShow: true } }, CAPITALS],
    ['before text, where captions show', 'DIVERS AT THE DAM', { habits: { captionsShow: true } }, CAPITALS],
  ])('%s', (_, row, around, expected) => {
    expect(kind(row, around)).toBe(expected);
  });
});

describe('over all text', () => {
  const RUN = 'heading: a line of the heading of a document';
  const TABLE = 'heading: a short line over a table or a list';
  const LINE = 'On the ferry over the Tarn';
  const opening = (before: readonly Row[], behind: readonly Row[], text = LINE): string => kind(text, { opening: true, before, behind });
  const upper = undecided('TOWN OF ALBI');
  const small = undecided('on the Tarn');
  const item = undecided('oil for the chain', { hint: 'item' });
  test.each<[string, readonly Row[], readonly Row[], string]>([
    ['under capitals', [upper], [], RUN],
    ['two under capitals', [upper, small], [], RUN],
    ['three under capitals', [upper, small, small], [], AMONG],
    ['over capitals', [], [upper], RUN],
    ['two over capitals', [], [small, upper], RUN],
    ['three over capitals', [], [small, small, upper], AMONG],
    ['under a heading in capitals', [heading('TOWN OF ALBI')], [], RUN],
    ['under a caption in capitals', [caption('TOWN OF ALBI')], [], BETWEEN],
    ['under small letters', [small], [], AMONG],
    ['over a list', [], [item], TABLE],
    ['over a table', [], [undecided('Monday | 7:30', { hint: 'row' })], TABLE],
    ['over text', [], [undecided(PROSE[1])], BETWEEN],
  ])('%s', (_, before, behind, expected) => {
    expect(opening(before, behind)).toBe(expected);
  });

  test.each<[number, readonly Row[], readonly Row[], string]>([
    [16, [upper], [], RUN],
    [17, [upper], [], AMONG],
    [16, [], [item], TABLE],
    [17, [], [item], AMONG],
  ])('%i words', (count, before, behind, expected) => {
    expect(opening(before, behind, words(count))).toBe(expected);
  });

  test('only there', () => {
    expect(kind(LINE, { before: [upper], behind: [] })).toBe(AMONG);
    expect(kind(LINE, { before: [], behind: [item], habits: MANY })).toBe(OVER);
  });
});

describe('a single Vietnamese sentence', () => {
  const LONG = 'Bà con trong bản đã họp ở nhà văn hóa và thống nhất góp công, góp đá để đổ bê tông đoạn đường dài hơn ba trăm mét.';
  const LONE = 'caption: a short sentence between long paragraphs, as captions are set';
  const AMONG = 'caption: a short line among captions';
  const SHOWN = 'Cán bộ thú y hướng dẫn cách ủ chua cỏ voi.';
  const between: Around = { before: [paragraph(LONG)], behind: [undecided(LONG)] };
  test.each<[string, Row | string, Around, string]>([
    ['between long paragraphs', SHOWN, between, LONE],
    ['of seventeen words', `Cán bộ ${words(15, 'thú')}.`, between, LONE],
    ['of eighteen words', `Cán bộ ${words(16, 'thú')}.`, between, SENTENCE],
    ['of two words', 'Ủ cỏ.', between, LONE],
    ['under another of its kind', SHOWN, { ...between, before: [paragraph(LONG), undecided('Ủ cỏ.')] }, LONE],
    ['over capitals and another of its kind', SHOWN, { ...between, behind: [undecided('BÀ CON Ủ CỎ'), undecided('Ủ cỏ.'), undecided(LONG)] }, LONE],
    ['over three others', SHOWN, { ...between, behind: [undecided('Ủ cỏ.'), undecided('Ủ cỏ.'), undecided('Ủ cỏ.'), undecided(LONG)] }, AMONG],
    ['of one word', 'Cỏ.', between, SENTENCE],
    ['with speech', 'Cán bộ thú y nói: cỏ voi phải ủ chua.', between, SENTENCE],
    ['with what somebody says', 'Cán bộ thú y bảo “cỏ voi” phải ủ chua.', between, SENTENCE],
    ['that judges', 'Bà con rất phấn khởi trước những kết quả.', between, SENTENCE],
    ['that speaks of the text', 'Cán bộ thú y ủ cỏ theo cách này.', between, SENTENCE],
    ['and another', 'Cán bộ thú y ủ cỏ voi. Bà con làm theo.', between, SENTENCE],
    ['that goes on with the story', 'Tuy nhiên, cán bộ thú y chưa ủ cỏ voi.', between, SENTENCE],
    ['that opens a report', 'Sáng nay cán bộ thú y đã ủ cỏ voi.', between, SENTENCE],
    ['that is an item', undecided(SHOWN, { hint: 'item', bullet: '-' }), between, 'listItem: opens with "-"'],
    ['in another language', 'The vet shows how to store the grass.', between, SENTENCE],
    ['under a short line', SHOWN, { ...between, before: [paragraph('Bà con đã họp.')] }, SENTENCE],
    ['over a short sentence', SHOWN, { ...between, behind: [undecided('Bà con đã họp, rồi về nhà từ sớm.')] }, SENTENCE],
    ['at the end', SHOWN, { ...between, behind: [] }, SENTENCE],
    ['where images show', SHOWN, { ...between, habits: { imagesShow: true } }, SENTENCE],
    ['where such sentences are many', SHOWN, { ...between, habits: { fewLoneSentences: false } }, SENTENCE],
  ])('%s', (_, row, around, expected) => {
    expect(kind(row, around)).toBe(expected);
  });
});

describe('a line between paragraphs', () => {
  const LINE = 'Divers of Albi clear the chain';
  const VIETNAMESE = 'Ông Vi Văn Nhung vá lưới bên bến đò';
  const NEXT = { behind: [undecided('The chain of the ferry')] };
  test.each<[string, Row | string, Around, string]>([
    ['in bold', undecided(LINE, { bold: true }), {}, 'heading: a short bold line'],
    ['of sixteen words in bold', undecided(words(16), { bold: true }), {}, 'heading: a short bold line'],
    ['of seventeen words in bold', undecided(words(17), { bold: true }), {}, BETWEEN],
    ['where an image stood', undecided(LINE, { blankBefore: 2 }), {}, STOOD],
    ['under a gap', undecided(LINE, { blankBefore: 1 }), {}, BETWEEN],
    ['where an image stood, and others show', undecided(LINE, { blankBefore: 2 }), { habits: { imagesShow: true } }, OVER],
    ['where an image stood, and such lines are many', undecided(LINE, { blankBefore: 2 }), { habits: MANY }, OVER],
    ['of four words', 'Chain of the ferry', {}, FEW],
    ['of four words with a comma', 'Chain, rope of ferry', {}, OVER],
    ['of four words with a comma at the end', 'Chain of the ferry,', {}, 'paragraph: ends with a comma: an address, or the text goes on'],
    ['of five words over text', 'Divers clear the chain now', {}, OVER],
    ['of five words, over a short sentence', 'Divers clear the chain now', { behind: [undecided('On Monday, the harbour is open again.')] }, BETWEEN],
    ['of six words over text', LINE, {}, BETWEEN],
    ['that says it tells what a picture shows', 'Quang cảnh bến đò', {}, 'caption: says what a picture shows'],
    ['that says so in a sentence', 'Quang cảnh bến đò sáng nay.', {}, 'caption: says what a picture shows'],
    ['that opens so and tells a story', `Quang cảnh bến đò ${words(14)}.`, {}, SENTENCE],
    ['a sentence in a series of pictures', 'Bà con sang sông từ sáng sớm.', { title: '[Chùm ảnh] Bến đò ngày hội' }, 'caption: a sentence in a series of pictures'],
    ['a sentence in another article', 'Bà con sang sông từ sáng sớm.', { title: 'Bến đò ngày hội', habits: { fewLoneSentences: false } }, SENTENCE],
    ['that says where in the picture one stands', 'Ông Vi Văn Nhung (bên trái) cùng bà con Nà Lùng ra đồng từ lúc trời còn tối', {}, 'caption: says what a picture shows'],
    ['that opens as sub-headings do', 'Nâng cao đời sống của bà con', {}, 'heading: a short line that opens as sub-headings do'],
    ['that opens so, of nine words', 'Nâng cao đời sống của bà con Nà Lùng', {}, BETWEEN],
    ['of two parts', 'Ba lần họp, một lần đo', {}, 'heading: a short line that opens as sub-headings do'],
    ['of two parts with a number', 'Lễ khởi công cầu, ngày 3', {}, BETWEEN],
    ['of two parts with a name', 'Ông chủ tịch, Vi Nhung', {}, OVER],
    ['of two parts in another language', 'The mayor, her deputies and the divers', {}, BETWEEN],
    ['that tells and does not show', 'Cái khó là đầu ra', {}, OVER],
    ['that tells, of six words', 'Cái khó nhất là đầu ra', {}, 'heading: a short line that opens as sub-headings do'],
    ['of six words with the name of a town', 'Bến đò Cần Thơ sáng sớm', {}, BETWEEN],
    ['under a caption with a full stop', LINE, { before: [caption('The divers at the dam.')] }, FULL_STOP],
    ['of nine words under a caption with a full stop', words(9), { before: [caption('The divers at the dam.')] }, BETWEEN],
    ['under a caption without one', LINE, { before: [caption('The divers at the dam')] }, BETWEEN],
    ['under a caption with a full stop, not before text', LINE, { ...NEXT, before: [caption('The divers at the dam.')] }, AMONG],
    ['over a heading of text', VIETNAMESE, { behind: [...NEXT.behind, undecided(PROSE[0])] }, BETWEEN],
    ['over a heading of text, in another language', LINE, { behind: [...NEXT.behind, undecided(PROSE[0])] }, AMONG],
    ['over a heading of six words', VIETNAMESE, { behind: [undecided('What the chain of Albi needs'), undecided(PROSE[0])] }, BETWEEN],
    ['over a heading of seven words', VIETNAMESE, { behind: [undecided('What the chain of the ferry needs'), undecided(PROSE[0])] }, AMONG],
    ['over a heading of a short sentence', VIETNAMESE, { behind: [...NEXT.behind, undecided('On Monday, the harbour is open again.')] }, AMONG],
    ['over a heading of a caption', VIETNAMESE, { behind: [...NEXT.behind, caption(PROSE[0])] }, AMONG],
    ['over a heading of a line without a full stop', VIETNAMESE, { behind: [...NEXT.behind, undecided(words(20))] }, AMONG],
    ['with an article', 'Une foule nombreuse devant la halle', {}, BETWEEN],
    ['like the sub-headings of its article', LINE, { habits: { headingsShow: true } }, 'heading: a short line like the sub-headings of this article'],
    ['of four words, not before text', 'Chain of the ferry', NEXT, AMONG],
    ['of six words, where longer ones are captions', LINE, { habits: { mixed: true } }, 'heading: a few words; longer lines are the captions here'],
    ['of seven words, where longer ones are captions', `${LINE} today`, { habits: { mixed: true } }, BETWEEN],
    ['of six words, where longer ones are captions, not before text', LINE, { ...NEXT, habits: { mixed: true } }, AMONG],
    ['of eight words, where captions show', words(8), { habits: { captionsShow: true } }, 'heading: a short line; captions have their credit here'],
    ['of nine words, where captions show', words(9), { habits: { captionsShow: true } }, BETWEEN],
    ['before another line, where captions show', LINE, { ...NEXT, habits: { captionsShow: true } }, BETWEEN],
    ['before another line', LINE, NEXT, AMONG],
    ['before a line that opens a list', LINE, { behind: [undecided('The days are the following:')] }, BETWEEN],
    ['before a short sentence', LINE, { behind: [undecided('The chain is new.')] }, BETWEEN],
    ['behind another line', LINE, { before: [undecided('The chain of the ferry')] }, OVER],
    ['where images show', LINE, { habits: { imagesShow: true } }, OVER],
    ['where such lines are many', LINE, { habits: MANY }, OVER],
    ['of sixteen words, where such lines are many', words(16), { habits: MANY }, OVER],
    ['of seventeen words, where such lines are many', words(17), { habits: MANY }, AMONG],
    ['of eight ideographs', '潜水员清理那铁链', {}, FEW],
    ['of nine ideographs', '潜水员清理渡船铁链', {}, BETWEEN],
    ['at the end of the text', LINE, { behind: [] }, BETWEEN],
  ])('%s', (_, row, around, expected) => {
    expect(kind(row, around)).toBe(expected);
  });

  test.each<[string, Row, string]>([
    ['twenty words', undecided(words(20)), OVER],
    ['nineteen words', undecided(words(19)), AMONG],
    ['a list', undecided('oil for the chain', { hint: 'item' }), OVER],
    ['a table', undecided('Monday | 7:30', { hint: 'row' }), OVER],
    ['a number', undecided('1. Oil for the chain'), OVER],
  ])('before %s', (_, next, expected) => {
    expect(kind(LINE, { behind: [next], habits: MANY })).toBe(expected);
  });
});
