import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/decode';
import { encoder } from './support/encoders';
import { LANGUAGES } from './support/languages';
import { pieces } from './support/pieces';

const clean = (text: string, encoding = 'utf-8'): unknown => ({ text, encoding, repairs: [], warnings: [] });

describe('clean UTF-8 stays as it is', () => {
  test.each(Object.entries(LANGUAGES))('%s: whole, line by line, in capitals and in small letters', (_, text) => {
    for (const part of [text, ...text.split('\n')]) {
      for (const written of [part, part.toUpperCase(), part.toLowerCase().normalize('NFC')]) expect(decode(Buffer.from(written))).toEqual(clean(written));
    }
  });

  test('all languages on one page stay as they are', () => {
    const page = Object.values(LANGUAGES).join('\n\n');
    expect(decode(Buffer.from(page))).toEqual(clean(page));
  });

  test.each([
    ['capitals before quotes, dashes and hard blanks', 'IRMÃ” – MAÇÃ… «AMANHÃ» IRMÃ’S CASĂ” MASĂ… PÂ\u00a0: VOILÀ\u00a0! CAFÉ” NÄ– SÃ\u00a0'],
    ['small letters before closing signs', '«está»… (“é”)… là\u00a0», «\u00a0été\u00a0»\u00a0! « né »” à”… è»’'],
    ['signs without words', '2–4 • 4×4 © 2020 · 65€ • ¥990 » Home » 10 % – 12 % ® ™ ½ — select — • • •'],
    ['a text about damaged text', 'I saw "Ã¤" instead of "ä", and “Ã©” for “é”.'],
    ['capitals with hyphenation marks', 'QUALITÄTEN'],
    ['Slovak and Czech capitals before Š and Ž', 'MÔŽE BLÍŽE ÚŽASNÝ VÝŠKA KÓŽA NÍŽE ÓŠA'],
    ['emoji and their joiners', 'Hội 👨‍👩‍👧 vui ☀️'],
  ])('%s', (_, text) => {
    expect(decode(Buffer.from(text))).toEqual(clean(text));
  });
});

/** Romanian has only ş and ţ with a cedilla in the old tables. */
const withCedillas = (text: string): string => text.replace(/[șț]/gi, (letter) => ({ ș: 'ş', ț: 'ţ', Ș: 'Ş', Ț: 'Ţ' })[letter] ?? letter);
const withoutTypography = (text: string): string =>
  text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/[–—‑]/g, '-').replaceAll('…', '...').replaceAll('€', 'EUR').replaceAll('№', 'No').replaceAll('₺', 'TL').replace(/œ/gi, 'oe');

describe('legacy encodings of other languages are told by statistics', () => {
  test.each([
    ['fr', 'windows-1252'], ['de', 'windows-1252'], ['es', 'windows-1252'], ['pt', 'windows-1252'], ['it', 'windows-1252'], ['sv', 'windows-1252'], ['is', 'windows-1252'],
    ['pl', 'windows-1250'], ['cs', 'windows-1250'], ['hu', 'windows-1250'], ['ro', 'windows-1250'],
    ['pl', 'iso-8859-2'], ['cs', 'iso-8859-2'], ['hu', 'iso-8859-2'], ['ro', 'iso-8859-2'],
    ['ru', 'windows-1251'], ['ru', 'koi8-r'], ['ru', 'cp866'], ['ru', 'iso-8859-5'], ['uk', 'windows-1251'], ['uk', 'koi8-u'],
    ['tr', 'windows-1254'],
    ['ja', 'shift_jis'], ['ja', 'euc-jp'], ['zh', 'gb18030'], ['zh-hant', 'big5'], ['ko', 'euc-kr'],
  ])('%s in %s, whole and in pieces', (language, label) => {
    const typographic = /^windows|jp$|^gb|^big|kr$|jis$/.test(label);
    const source = withCedillas((LANGUAGES[language] ?? '').replaceAll('‑', '-').replaceAll('₺', 'TL').replaceAll('\u00a0', ' '));
    const text = typographic ? source : withoutTypography(source);
    for (const part of [text, ...pieces(text, 300)]) {
      const result = decode(encoder(label)(part));
      expect({ ...result, encoding: '' }).toEqual(clean(part, ''));
    }
  });

  test('ISO-2022-JP is told by its escapes', () => {
    const bytes = Buffer.from('\x1b$B$3$s$K$A$O\x1b(B, 2020\n', 'latin1');
    expect(decode(bytes)).toEqual(clean('こんにちは, 2020\n', 'iso-2022-jp'));
  });

  test('English with a few typographic bytes is windows-1252', () => {
    const text = 'Home » News » It’s open – 9–5 • “Café” • © 2020\n'.repeat(20);
    expect(decode(encoder('windows-1252')(text))).toEqual(clean(text, 'windows-1252'));
  });
});

describe('UTF-16 without a mark is told in any script', () => {
  test.each(Object.keys(LANGUAGES))('%s', (language) => {
    const text = LANGUAGES[language] ?? '';
    const bytes = Buffer.from(text, 'utf16le');
    expect(decode(bytes)).toEqual(clean(text, 'utf-16le'));
    expect(decode(bytes.swap16())).toEqual(clean(text, 'utf-16be'));
  });
});
