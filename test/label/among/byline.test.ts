/** Names without a label behind the text: when they sign it, and when they only look like names. */
import { describe, expect, test } from '@jest/globals';
import { isNamed, labelSplitBylines, labelTailByline, nameEvidence, saysWho } from '../../../src/label/among/byline';
import type { Label } from '../../../src/types';
import { itemsOf, labelsOf, PROSE, type More, type Row } from './items';

const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
const named = (text: string, label: Label, more: More = {}): Row => [text, { label, rule: label, ...more }];
const times = (count: number, text: string): Row[] => Array.from({ length: count }, () => undecided(text));

const SPANISH = [
  'La barca de Albera vuelve a cruzar el río desde el lunes, cuando los buzos terminen de limpiar la cadena.',
  'Los vecinos de ambas orillas han tenido que usar la carretera de la presa durante once semanas enteras.',
].map((text): Row => [text, { label: 'paragraph', rule: 'article-run' }]);
const ENGLISH = PROSE.map((text): Row => [text, { label: 'paragraph', rule: 'article-run' }]);

const ALONE = 'names alone behind the last paragraph';
const RIGHT = 'a short line set to the right behind the article';
const SECOND = 'the second line of a signature';
const POST = 'the post over the name';
const OVER = 'a line without a full stop before the byline';

/** Why the first row behind a text signs it, or null. */
function signs(rows: readonly Row[], text: readonly Row[] = SPANISH): string | null {
  const items = itemsOf([...text, ...rows]);
  const item = items[text.length];
  const before = item?.verdicts.length;
  const signed = labelTailByline(items, text.length, nameEvidence(items));
  return signed && item?.verdicts.length !== before ? (item?.verdicts.at(-1)?.reason ?? null) : null;
}

describe('a name alone behind the text', () => {
  const NAME = 'Ana Belmonte';
  test.each<[string, readonly Row[], string | null]>([
    ['is a signature', [undecided(NAME)], ALONE],
    ['of the body', [undecided(NAME, { zone: 'body' })], ALONE],
    ['of related links', [undecided(NAME, { zone: 'related' })], null],
    ['of a menu', [undecided(NAME, { zone: 'navigation' })], null],
    ['of the comments', [undecided(NAME, { zone: 'comments' })], null],
    ['of the imprint', [undecided(NAME, { zone: 'footer' })], null],
    ['with a bullet', [undecided(`- ${NAME}`)], null],
    ['that is a menu elsewhere', [named(NAME, 'navigation')], null],
    ['that is a menu elsewhere, set to the right', [named(NAME, 'navigation', { indent: 10 })], RIGHT],
    ['set to the right', [undecided('la alcaldesa y su gente', { indent: 10 })], RIGHT],
    ['set a little to the right', [undecided('la alcaldesa y su gente', { indent: 9 })], null],
    ['a sentence set to the right', [undecided('La barca cruza.', { indent: 20 })], null],
    ['seven of them', [undecided('Ana Belmonte, Luis Prado, Rosa Vidal, Juan Mora, Eva Sanz, Pia Gil, Iker Ruiz')], ALONE],
    ['seven of them in fifteen words', [undecided('Ana Belmonte, Luis Prado, Rosa Vidal, Juan Mora, Eva Sanz, Pia Gil, Iker Ruiz Mora')], null],
    ['of one word, at the end', [undecided('Belmonte')], ALONE],
    ['of one word, before a menu', [undecided('Belmonte'), named('Inicio', 'navigation')], ALONE],
    ['of one word, before another line', [undecided('Belmonte'), undecided('la barca')], null],
    ['before another line', [undecided(NAME), undecided('la barca')], ALONE],
    ['behind a word for sources', [undecided('Según Ana Belmonte')], null],
    ['a label and a name', [undecided('Grabado: Ana Belmonte')], 'a short label and a name behind the last paragraph'],
    ['a label and words of the text', [undecided('Río: Barca Cadena')], null],
    ['a label that the text has not, and words of the text', [undecided('Servicio: Barca Cadena')], null],
    ['a label and a name in brackets', [undecided('（通讯员 陈立新）')], 'a label and a name in brackets behind the last paragraph'],
    ['a person and the paper that it was taken from', [undecided('Theo Lê Bá Quyết (Báo Hà Lam)')], 'a person by whom the article was taken over'],
  ])('%s', (_, rows, reason) => {
    expect(signs(rows)).toBe(reason);
  });

  test.each<[string, readonly Row[], string | null]>([
    ['two more', [], ALONE],
    ['three more: a list', [undecided('Juan Mora')], null],
    ['two more and words', [undecided('la barca')], ALONE],
    ['two more and a line of six words', [undecided('Juan Mora, Eva Sanz, Pia Gil')], ALONE],
    ['two more and a line of five words', [undecided('Juan Mora Sanz, Eva Gil')], null],
    ['two more and a menu', [named('Juan Mora', 'navigation')], ALONE],
    ['two more and a sentence', [undecided('Ana B.')], ALONE],
  ])('over %s', (_, rows, reason) => {
    expect(signs([undecided(NAME), undecided('Luis Prado'), undecided('Rosa Vidal'), ...rows], [...times(20, 'la barca'), ...SPANISH])).toBe(reason);
  });

  test('nothing behind the text', () => {
    expect(signs([])).toBeNull();
  });
});

describe('where menus are written like names', () => {
  const MENU = ['Plaza Mayor', 'Feria Grande', 'Casa Consistorial', 'Puente Viejo', 'Agenda Cultural', 'Radio Albera'].map((text) => named(text, 'navigation'));
  const line = (...rows: readonly Row[]): string | null => signs(rows, [...MENU, ...SPANISH]);
  test.each<[string, readonly Row[], string | null]>([
    ['a name alone signs nothing', [undecided('Ana Belmonte')], null],
    ['unless its date stands behind it', [undecided('Ana Belmonte'), named('3 de mayo', 'date')], ALONE],
    ['or its source', [undecided('Ana Belmonte'), named('Diario de Albera', 'source')], ALONE],
    ['words over a date sign nothing', [undecided('la barca'), named('3 de mayo', 'date')], null],
    ['a person with a post does', [undecided('Ana Belmonte, alcaldesa')], ALONE],
    ['before a menu', [undecided('Ana Belmonte, alcaldesa'), named('Inicio', 'navigation')], ALONE],
    ['before a gap', [undecided('Ana Belmonte, alcaldesa'), undecided('la barca', { blankBefore: 2 })], ALONE],
    ['not before another line', [undecided('Ana Belmonte, alcaldesa'), undecided('la barca', { blankBefore: 1 })], null],
    ['not before noise', [undecided('Ana Belmonte, alcaldesa'), named('la barca', 'noise')], null],
    ['an office does', [undecided('Ayuntamiento de Albera')], ALONE],
    ['an office in capitals', [undecided('AYUNTAMIENTO DE ALBERA')], ALONE],
    ['not before another line of it', [undecided('AYUNTAMIENTO DE ALBERA'), undecided('la barca')], null],
    ['a post with a comma over a name', [undecided('La alcaldesa,'), undecided('Ana Belmonte')], POST],
    ['a post without one over a name, as the last lines', [undecided('La alcaldesa'), undecided('Ana Belmonte')], POST],
    ['before a menu', [undecided('La alcaldesa'), undecided('Ana Belmonte'), named('Inicio', 'navigation')], POST],
    ['not before another line', [undecided('La alcaldesa'), undecided('Ana Belmonte'), undecided('la barca')], null],
    ['nor behind a gap', [undecided('La alcaldesa'), undecided('Ana Belmonte', { blankBefore: 1 })], null],
    ['a post with a comma that menus have, too', [named('Alcaldesa,', 'navigation'), undecided('Ana Belmonte')], POST],
    ['a post that menus have, too', [named('Alcaldesa', 'navigation'), undecided('Ana Belmonte')], POST],
    ['not over words', [named('Alcaldesa', 'navigation'), undecided('de nuestra villa')], null],
    ['nor as an entry of a menu', [named('Alcaldesa', 'navigation'), undecided('Ana Belmonte'), undecided('Casa Cultura')], null],
    ['a post with a comma among tools', [named('Alcaldesa,', 'toolbar'), undecided('Ana Belmonte')], null],
    ['an entry of menus with a comma', [named('Turismo,', 'navigation'), undecided('Ana Belmonte')], null],
    ['a post with a comma over words', [undecided('La alcaldesa,'), undecided('de nuestra villa')], null],
    ['a post with a comma over a menu', [undecided('La alcaldesa,'), named('Ana Belmonte', 'navigation')], null],
    ['a post with a comma over nothing', [undecided('La alcaldesa,')], null],
  ])('%s', (_, rows, reason) => {
    expect(line(...rows)).toBe(reason);
  });

  test('elsewhere a post over a name needs no comma', () => {
    expect(signs([undecided('La alcaldesa'), undecided('Ana Belmonte')])).toBe(POST);
  });
});

describe('the second line of a signature', () => {
  const first: Row = ['Por Ana Belmonte', { label: 'byline', rule: 'byline-label' }];
  const second = (row: Row, between: readonly Row[] = [], text = SPANISH): string | null => signs([row], [...text, first, ...between]);
  test.each<[string, Row, string | null]>([
    ['a post', undecided('Alcaldesa'), SECOND],
    ['a remark in brackets', undecided('(firmado)'), SECOND],
    ['another name', undecided('Luis Prado'), SECOND],
    ['an office', undecided('Ayuntamiento de Albera'), SECOND],
    ['a name of six words', undecided('Luis Prado de la Vega Mora'), SECOND],
    ['three names', undecided('Luis Prado, Rosa Vidal, Juan Mora, Eva'), ALONE],
    ['a post with a bullet', undecided('- Alcaldesa'), null],
    ['a remark that is a sentence', undecided('(La barca cruza.)'), null],
    ['a remark with a number', undecided('(12 fotos)'), null],
    ['a remark with a label', undecided('(Tel: barca)'), null],
    ['words', undecided('la barca'), null],
  ])('%s', (_, row, reason) => {
    expect(second(row)).toBe(reason);
  });

  test.each<[string, readonly Row[], string | null]>([
    ['images', [named('barca.jpg', 'image')], SECOND],
    ['noise', [named('***', 'noise')], SECOND],
    ['four images', Array.from({ length: 4 }, () => named('barca.jpg', 'image')), SECOND],
    ['five images', Array.from({ length: 5 }, () => named('barca.jpg', 'image')), null],
    ['the date', [named('3 de mayo', 'date')], null],
  ])('behind %s', (_, between, reason) => {
    expect(second(undecided('Alcaldesa'), between)).toBe(reason);
  });

  test('a post behind the text itself signs nothing', () => {
    expect(signs([undecided('Alcaldesa')])).toBeNull();
  });
});

describe('a line over the byline', () => {
  const over = (text: string, more: More = {}): string | null => signs([undecided(text, more), undecided('Ana Belmonte')]);
  test.each<[string, More, string | null]>([
    ['la barca cruza', {}, OVER],
    ['la barca cruza', { blankBefore: 1 }, OVER],
    ['la barca cruza', { blankBefore: 2 }, null],
    ['la barca', {}, null],
    ['La barca cruza hoy.', {}, null],
    ['- la barca cruza', {}, null],
  ])('%s %j', (text, more, reason) => {
    expect(over(text, more)).toBe(reason);
  });

  test('a line over other lines is none', () => {
    expect(signs([undecided('la barca cruza'), undecided('la cadena')])).toBeNull();
    expect(signs([undecided('la barca cruza')])).toBeNull();
  });

  test('is a caption, the name under it the byline', () => {
    const items = itemsOf([...SPANISH, undecided('la barca cruza'), undecided('Ana Belmonte')]);
    expect(labelTailByline(items, 2, nameEvidence(items))).toBe(true);
    expect(labelsOf(items).slice(2)).toEqual(['caption', 'byline']);
  });
});

describe('on an English page, which writes its headings like names', () => {
  const SPOKEN = undecided('The new crane was ordered by Jane Millward, who keeps the keys of the harbour.');
  test.each<[string, Row, readonly Row[], string | null]>([
    ['a name', undecided('Jane Millward'), [], null],
    ['a name that stands in the text', undecided('Jane Millward'), [SPOKEN], ALONE],
    ['set as a heading', undecided('Jane Millward', { hint: 'heading' }), [SPOKEN], null],
    ['as a link', undecided('Jane Millward', { linkShare: 1 }), [SPOKEN], null],
    ['with a link in it', undecided('Jane Millward', { linkShare: 0.5 }), [SPOKEN], ALONE],
    ['in capitals', undecided('JANE MILLWARD'), [SPOKEN], null],
    ['of one word', undecided('Millward'), [SPOKEN], null],
    ['a name with an office', undecided('Jane Millward, Office of Culture'), [], ALONE],
    ['an office', undecided('Office of Culture'), [], null],
    ['a Vietnamese name', undecided('Vi Thị Nhung'), [], ALONE],
  ])('%s', (_, row, more, reason) => {
    expect(signs([row], [...ENGLISH, ...more])).toBe(reason);
  });

  test.each<[string, readonly Row[], string | null]>([
    ['short English sentences on buttons', [...SPANISH, ...times(20, 'Accept all of the cookies.')], ALONE],
    ['names of streets beside English text', [...ENGLISH, ...times(30, 'calle mayor')], null],
    ['English text behind twenty Spanish sentences', [...Array.from({ length: 10 }, () => SPANISH).flat(), ...Array.from({ length: 40 }, () => ENGLISH).flat()], ALONE],
    ['sentences of eight words', times(3, 'The ferry is on the river at noon.'), null],
    ['sentences of seven words', times(3, 'The ferry is on the river now.'), ALONE],
  ])('%s', (_, text, reason) => {
    expect(signs([undecided('Jane Millward')], text)).toBe(reason);
  });
});

describe('how far the shape of a name is evidence', () => {
  const MENU = ['Plaza Mayor', 'Feria Grande', 'Puente Viejo', 'Agenda Cultural'];
  const CAPITALS = MENU.map((text) => text.toUpperCase());
  /** Whether a line is a name on a page with these lines. */
  const believed = (text: string, lines: readonly string[], more: readonly Row[] = []): boolean => {
    const [item] = itemsOf([undecided(text)]);
    return item !== undefined && isNamed(item, nameEvidence(itemsOf([...lines.map((line) => undecided(line)), ...more])));
  };
  test.each<[string, string, readonly string[], readonly Row[], boolean]>([
    ['a page of nothing else', 'Ana Belmonte', [], [], true],
    ['one line like it', 'Ana Belmonte', MENU.slice(0, 1), [], true],
    ['two lines like it', 'Ana Belmonte', MENU.slice(0, 2), [], false],
    ['two lines like it, in Vietnamese', 'Vi Thị Nhung', MENU.slice(0, 2), [], true],
    ['three lines like it, in Vietnamese', 'Vi Thị Nhung', MENU.slice(0, 3), [], false],
    ['three of ten lines', 'Ana Belmonte', MENU.slice(0, 3), times(7, 'la barca'), false],
    ['three of eleven lines', 'Ana Belmonte', MENU.slice(0, 3), times(8, 'la barca'), true],
    ['lines of five words count', 'Ana Belmonte', MENU.slice(0, 2), times(5, 'la barca de la villa'), true],
    ['lines of six words do not', 'Ana Belmonte', MENU.slice(0, 2), times(5, 'la barca de la villa vieja'), false],
    ['nor single words', 'Ana Belmonte', MENU.slice(0, 2), times(5, 'barca'), false],
    ['nor sentences', 'Ana Belmonte', MENU.slice(0, 2), times(5, 'la barca cruza.'), false],
    ['nor lines with numbers', 'Ana Belmonte', MENU.slice(0, 2), times(5, 'barca 12'), false],
    ['nor bylines', 'Ana Belmonte', MENU.slice(0, 1), Array.from({ length: 3 }, (): Row => ['Luis Prado', { label: 'byline', rule: 'byline-label' }]), true],
    ['a name in capitals among menus like names', 'ANA BELMONTE', MENU, [], true],
    ['a name among menus in capitals', 'Ana Belmonte', CAPITALS, [], true],
    ['a name in capitals among menus in capitals', 'ANA BELMONTE', CAPITALS, [], false],
    ['initials among menus in capitals', 'A.B', CAPITALS, [], true],
    ['three initials among menus in capitals', 'T. A. B.', CAPITALS, [], true],
    ['words of the page', 'Barca Cadena', [], SPANISH, false],
    ['a word for sources before it', 'Theo Vi Thị Nhung', [], [], false],
    ['a picture with its credit', 'Vi Thị Nhung phát biểu. Ảnh: Lò Pẩu', [], [], false],
    ['no name', 'la barca', [], [], false],
  ])('%s', (_, text, lines, more, is) => {
    expect(believed(text, lines, more)).toBe(is);
  });
});

describe('who signs by the words of a locale', () => {
  test.each([
    ['Ana Belmonte, alcaldesa', true],
    ['Ana Belmonte', false],
    ['Ayuntamiento de Albera', true],
    ['Jane Millward, Office of Culture', true],
    ['Redacción', false],
    ['la alcaldesa de la villa', false],
  ])('%s: %j', (text, says) => {
    expect(saysWho(text)).toBe(says);
  });
});

describe('a label alone over names', () => {
  test.each<[string, string, boolean]>([
    ['ten words', 'Jane Millward, Ann Roe, Tom Hale, Eva Lund, Max Born', true],
    ['eleven words', 'Jane Millward, Ann Roe, Tom Hale, Eva Lund, Max Van Born', false],
  ])('%s: %s', (_, names, is) => {
    const items = itemsOf([undecided('By'), undecided(names)]);
    labelSplitBylines(items);
    expect(labelsOf(items)).toEqual(is ? ['byline', 'byline'] : [null, null]);
  });
});
