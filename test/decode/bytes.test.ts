import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/decode';
import { ExtractError } from '../../src/errors';
import { encoder, readAs, VIETNAMESE_ENCODERS, withPlainSigns } from './support/encoders';
import { LANGUAGES } from './support/languages';
import { VIETNAMESE } from './support/vietnamese';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const codes = (warnings: readonly { readonly code: string }[]): readonly string[] => warnings.map(({ code }) => code);

test('empty input is empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', repairs: [], warnings: [] });
  expect(decode(Buffer.from('\ufeff')).text).toBe('');
});

test('a view into a larger buffer is read within its bounds', () => {
  const large = Buffer.from('xxTiếng Việtxx');
  expect(decode(large.subarray(2, -2)).text).toBe('Tiếng Việt');
  const legacy = Buffer.concat([latin1('xx'), VIETNAMESE_ENCODERS.vps(withPlainSigns(VIETNAMESE)), latin1('xx')]);
  expect(decode(legacy.subarray(2, -2)).text).toBe(withPlainSigns(VIETNAMESE));
});

describe('line ends and invisible characters', () => {
  test.each([
    ['CR LF is one line end', 'một\r\nhai\r\n', 'một\nhai\n'],
    ['CR is one line end', 'một\rhai\r', 'một\nhai\n'],
    ['CR CR LF is one line end', 'một\r\r\nhai\r\r\n', 'một\nhai\n'],
    ['a form feed parts words, not lines', 'một\fhai', 'một hai'],
    ['so do NEL and the Unicode separators', 'một\u0085hai\u2028ba\u2029bốn\vnăm', 'một hai ba bốn năm'],
    ['zero bytes go', 'm\0ột\0', 'một'],
    ['other controls go, tabs stay', 'một\x01\x1b\x7f\thai', 'một\thai'],
    ['soft hyphens go', 'tư\u00adơng', 'tương'],
    ['zero-width blanks, direction marks and marks of byte order inside go', '\ufeffmột\u200bhai\ufeff\u200eba\u2060', 'mộthaiba'],
    ['joiners between Latin letters go', 'một\u200dhai\u200c', 'mộthai'],
    ['joiners in scripts that need them stay', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['hard blanks stay', 'một\u00a0hai', 'một\u00a0hai'],
  ])('%s', (_, input, expected) => {
    expect(decode(Buffer.from(input))).toEqual({ text: expected, encoding: 'utf-8', repairs: [], warnings: [] });
  });
});

describe('composition', () => {
  test.each([
    ['letters and marks', 'Tiê\u0301ng Viê\u0323t', 'Tiếng Việt', ['nfd']],
    ['marks in the other order', 'Vie\u0323\u0302t', 'Việt', ['nfd']],
    ['old and new places of the tone stay', 'hòa hoà khỏe khoẻ thúy thuý', 'hòa hoà khỏe khoẻ thúy thuý', []],
    ['marks that compose with nothing stay', 'q\u0303', 'q\u0303', []],
    ['other scripts', 'が', 'が', []],
  ])('%s', (_, input, text, repairs) => {
    expect(decode(Buffer.from(input))).toEqual({ text, encoding: 'utf-8', repairs, warnings: [] });
  });
});

describe('files that are no text are refused by name', () => {
  test.each([
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), 'a PDF document'],
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a PNG image'],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'a JPEG image'],
    ['GIF', latin1('GIF89a\x01\0\x01\0'), 'a GIF image'],
    ['ZIP', latin1('PK\x03\x04\x14\0'), 'a ZIP archive'],
    ['gzip', gzipSync('page'), 'a gzip archive'],
    ['Word 97', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'an old Word'],
    ['RTF', latin1('{\\rtf1\\ansi Hi}'), 'an RTF document'],
    ['WebP', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'a WebP'],
    ['MP4', latin1('\0\0\0\x18ftypmp42'), 'an MP4'],
    ['SQLite', latin1('SQLite format 3\0'), 'an SQLite database'],
    ['ELF', latin1('\x7fELF\x02\x01\x01\0'), 'a program'],
    ['tar', latin1(`${'page.txt'.padEnd(257, '\0')}ustar\0`), 'a tar archive'],
    ['unknown', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'binary data'],
    ['zeros', new Uint8Array(4000), 'binary data'],
  ])('%s', (_, bytes, name) => {
    expect(() => decode(bytes)).toThrow(ExtractError);
    expect(() => decode(bytes)).toThrow(name);
  });

  test.each(['GIF89a is a format', 'RIFF and WEBP are formats', 'The ftyp box', 'PK 12', 'OTTO VON BISMARCK', 'BM, MZ, II*', 'ID3 tags', 'BZh', '%!'])('a text may begin with "%s"', (text) => {
    expect(decode(Buffer.from(text)).text).toBe(text);
  });
});

describe('UTF-8 with flaws stays UTF-8', () => {
  test('stray bytes become U+FFFD, with a warning that names the lines', () => {
    const bytes = Buffer.concat([Buffer.from('Tiếng Việt có dấu\nTiếng '), latin1('\xff\xfe'), Buffer.from(' Việt còn nguyên\n')]);
    const { text, encoding, warnings } = decode(bytes);
    expect({ text, encoding }).toEqual({ text: 'Tiếng Việt có dấu\nTiếng \ufffd\ufffd Việt còn nguyên\n', encoding: 'utf-8' });
    expect(warnings).toMatchObject([{ code: 'encoding-lossy', lines: [2, 2] }]);
  });

  test('a file cut in mid character loses that one only', () => {
    const { text, encoding, warnings } = decode(Buffer.from('Thị trấn Kẻ Sặt, Việt').subarray(0, -2));
    expect({ text, encoding, codes: codes(warnings) }).toEqual({ text: 'Thị trấn Kẻ Sặt, Vi\ufffd', encoding: 'utf-8', codes: ['encoding-lossy'] });
  });

  test('a few lines in another encoding are read in that', () => {
    const source = withPlainSigns(VIETNAMESE).split('\n');
    for (const label of ['windows-1258', 'vni', 'viscii', 'vps'] as const) {
      const bytes = Buffer.concat(source.map((line, i) => (i % 7 === 3 ? VIETNAMESE_ENCODERS[label](`${line}\n`) : Buffer.from(`${line}\n`))));
      const { text, encoding, repairs, warnings } = decode(bytes);
      expect({ text, encoding, repairs, codes: codes(warnings) }).toEqual({ text: `${source.join('\n')}\n`, encoding: 'utf-8', repairs: [`lines:${label}`], codes: ['encoding-mixed'] });
    }
  });

  test('one stray byte among plain letters is not guessed at', () => {
    const { text, encoding, warnings } = decode(Buffer.concat([Buffer.from('Tiếng Việt có dấu\n'), latin1('caf\xe9\n')]));
    expect({ text, encoding, codes: codes(warnings) }).toEqual({ text: 'Tiếng Việt có dấu\ncaf\ufffd\n', encoding: 'utf-8', codes: ['encoding-lossy'] });
  });

  test('a few zero bytes do not make it UTF-16', () => {
    expect(decode(Buffer.from('Ở xã \0này, nước \0Việt \0Nam, mọi người đều khỏe\n')).text).toBe('Ở xã này, nước Việt Nam, mọi người đều khỏe\n');
  });
});

describe('what is asked for and what is declared', () => {
  const french = LANGUAGES.fr ?? '';

  test.each([
    ['latin1', 'windows-1252'], ['x-viet-tcvn5712', 'tcvn3'], ['ABC', 'tcvn3'], [' VNI-Win ', 'vni'], ['utf8', 'utf-8'], ['GB2312', 'gb18030'], ['cp1258', 'windows-1258'],
  ])('the label "%s" is taken as %s', (encoding, expected) => {
    expect(decode(Buffer.from('abc'), { encoding }).encoding).toBe(expected);
  });

  test('the caller overrides everything but a file that is no text', () => {
    expect(decode(Buffer.from('é'), { encoding: 'windows-1251' }).text).toBe('Г©');
    expect(() => decode(latin1('%PDF-1.7'), { encoding: 'utf-8' })).toThrow('PDF');
  });

  test.each(['klingon', '', 'base64', 'hex'])('"%s" is no encoding', (encoding) => {
    expect(() => decode(Buffer.from('abc'), { encoding })).toThrow(/no such encoding/);
  });

  test.each([
    ['valid UTF-8 beats a declaration', Buffer.from(VIETNAMESE), 'windows-1252', 'utf-8'],
    ['an unknown declaration says nothing', VIETNAMESE_ENCODERS['windows-1258'](VIETNAMESE.replaceAll('³', '3')), 'x-unknown', 'windows-1258'],
    ['Vietnamese beats a lazy declaration', VIETNAMESE_ENCODERS.tcvn3(VIETNAMESE.replaceAll('³', '3')), 'iso-8859-1', 'tcvn3'],
    ['Vietnamese beats the wrong Vietnamese declaration', VIETNAMESE_ENCODERS.vni(VIETNAMESE), 'windows-1258', 'vni'],
    ['Vietnamese beats a declaration of UTF-8', VIETNAMESE_ENCODERS.vps(withPlainSigns(VIETNAMESE)), 'utf-8', 'vps'],
    ['a short text is what it declares', latin1('caf\xe9'), 'windows-1252', 'windows-1252'],
    ['a declaration is believed where statistics would have to guess', encoder('windows-1257')('Šį šeštadienį'), 'windows-1257', 'windows-1257'],
    ['Cyrillic beats a declaration of Western European', encoder('windows-1251')(LANGUAGES.ru ?? ''), 'iso-8859-1', 'windows-1251'],
    ['Polish beats a declaration of Western European', encoder('windows-1250')(LANGUAGES.pl ?? ''), 'iso-8859-1', 'windows-1250'],
    ['UTF-16 declared in bytes that are none', encoder('windows-1252')(french.replaceAll('‑', '-')), 'utf-16', 'windows-1252'],
  ])('%s', (_, bytes, declared, expected) => {
    expect(decode(bytes, { declared }).encoding).toBe(expected);
  });

  test('UTF-8 with many flaws is UTF-8 where it is declared', () => {
    const bytes = latin1('caf\xc3\xa9 \xff');
    expect(decode(bytes, { declared: 'utf-8' })).toMatchObject({ text: 'café \ufffd', encoding: 'utf-8' });
  });
});

describe('size and cost', () => {
  test('a line of two million characters is read as a short one is', () => {
    const line = VIETNAMESE.replaceAll('\n', ' ').repeat(600);
    expect(decode(Buffer.from(line)).text === line).toBe(true);
    expect(decode(Buffer.from(readAs(Buffer.from(line), 'windows-1252'))).text === line).toBe(true);
  });

  test('clean Vietnamese loads neither tables nor detector', () => {
    const script = `require('./dist/decode').decode(Buffer.from('Việt Nam, “THÔN TÔ”, là… Müller')); console.log(Object.keys(require.cache).filter((file) => /iconv|chardet/.test(file)).length)`;
    expect(execFileSync(process.execPath, ['-e', script], { cwd: join(__dirname, '..', '..'), encoding: 'utf8' }).trim()).toBe('0');
  });
});

test.each([['Latin', '\u0301\u0323'], ['Hebrew', '\u05b0\u05b4'], ['musical', '\u{1d165}\u{1d16d}']])('a long run of %s marks is parted, as UAX #15 has it, and loses none', (_, marks) => {
  const { text } = decode(Buffer.from(`a${marks.repeat(100_000)}`));
  expect(text.replaceAll('\u034f', '').normalize('NFD').length).toBe(`a${marks.repeat(100_000)}`.length);
  expect(decode(Buffer.from(text)).text).toBe(text);
});

test('any bytes give NFC text without controls, or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(undefined, 'utf-8', 'tcvn3', 'vni', 'vps', 'viscii', 'windows-1258', 'shift_jis'), (bytes, encoding) => {
      try {
        const { text } = decode(bytes, { encoding });
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u);
      } catch (error) {
        expect(error).toBeInstanceOf(ExtractError);
      }
    }),
    { numRuns: 300 },
  );
});

test('any text in UTF-8 that has no Latin-1 letters comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abc ĐđƯưƠơ\nạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỵỷỹ.,-0“”…') }), (text) => {
      expect(decode(Buffer.from(text)).text).toBe(text);
    }),
  );
});
