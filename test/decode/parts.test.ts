/** The decoder's parts, each by itself: what bytes say, what damage is, what a syllable is. */
import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/decode';
import { closeBlanks, lostHardBlanks, openBlanks } from '../../src/decode/blanks';
import { highShare, scoreShown, suspectStretches } from '../../src/decode/stretches';
import { weigh } from '../../src/decode/evidence';
import { decodeRun, layerOf, sequenceLength, standsAlone } from '../../src/decode/layer';
import { decodeMixed } from '../../src/decode/lines';
import { lossyLines } from '../../src/decode/lossy';
import { kindOfBinary } from '../../src/decode/magic';
import { repairMisfont } from '../../src/decode/misfont';
import { inPieces } from '../../src/decode/pieces';
import { isPlausible } from '../../src/decode/plausible';
import { sampleOf } from '../../src/decode/sample';
import { bomOf, countUtf8, guessUtf16, hasManyControls, isIso2022Jp } from '../../src/decode/sniff';
import { isSyllable, looksVietnamese, scoreSyllables, wordsWithMarks } from '../../src/decode/syllable';
import { bytesOf, charactersOf, decodeWithCharacters, hasTable } from '../../src/decode/tables';
import { fromTcvn3 } from '../../src/decode/tcvn3';
import { fromVni } from '../../src/decode/vni';
import { fromVps } from '../../src/decode/vps';
import { encoder, readAs, VIETNAMESE_ENCODERS } from './support/encoders';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const shown = (text: string): string => readAs(Buffer.from(text), 'windows-1252');

describe('byte-order marks', () => {
  test.each<[readonly number[], string | null]>([
    [[0xef, 0xbb, 0xbf], 'utf-8'], [[0xef, 0xbb, 0x41], null], [[0xef, 0x41, 0xbf], null], [[0x41, 0xbb, 0xbf], null],
    [[0xff, 0xfe], 'utf-16le'], [[0xff, 0xfe, 0x41, 0], 'utf-16le'], [[0xff, 0xfe, 0, 0], 'utf-32le'], [[0xff, 0xfe, 0, 1], 'utf-16le'], [[0xff, 0xfe, 1, 0], 'utf-16le'], [[0xff, 0x41], null], [[0x41, 0xfe], null],
    [[0xfe, 0xff], 'utf-16be'], [[0xfe, 0x41], null], [[0x41, 0xff], null],
    [[0, 0, 0xfe, 0xff], 'utf-32be'], [[0, 0, 0xfe, 0], null], [[0, 0, 0, 0xff], null], [[0, 1, 0xfe, 0xff], null], [[1, 0, 0xfe, 0xff], null],
    [[0x84, 0x31, 0x95, 0x33], 'gb18030'], [[0x84, 0x31, 0x95, 0], null], [[0x84, 0x31, 0, 0x33], null], [[0x84, 0, 0x95, 0x33], null], [[0, 0x31, 0x95, 0x33], null],
    [[], null],
  ])('%j', (values, label) => {
    expect(bomOf(bytes(...values))).toBe(label);
  });
});

describe('UTF-16 without a mark', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['letters and blanks', Buffer.from('xã Phú Lương', 'utf16le'), 'utf-16le'],
    ['the other way round', Buffer.from('xã Phú Lương', 'utf16le').swap16(), 'utf-16be'],
    ['letters without a blank', Buffer.from('Lương', 'utf16le'), 'utf-16le'],
    ['ideographs with a line end', Buffer.from('村委会通知\n各位村民', 'utf16le'), 'utf-16le'],
    ['ideographs with a carriage return', Buffer.from('村委会通知\r各位村民', 'utf16le').swap16(), 'utf-16be'],
    ['ideographs with a blank', Buffer.from('村委会通知 各位村民', 'utf16le'), 'utf-16le'],
    ['no zero at all', Buffer.from('村委会通知', 'utf16le'), null],
    ['an odd byte at the end', Buffer.concat([Buffer.from('xã Phú Lương', 'utf16le'), bytes(0x41)]), 'utf-16le'],
    ['ASCII with a zero', Buffer.from('one\0two three'), null],
    ['ASCII with many zeros, in UTF-8', Buffer.from('Ở xã \0này, nước \0Việt \0Nam'), null],
    ['bytes that make no letters', Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0 : 0x80 + (i % 16))), null],
  ])('%s', (_, input, label) => {
    expect(guessUtf16(input)).toBe(label);
  });
});

describe('ISO-2022-JP', () => {
  test.each<[string, boolean]>([['\x1b$B', true], ['\x1b$@', true], ['\x1b(J', true], ['abc\x1b$B', true], ['\x1b$A', false], ['\x1b(B', false], ['\x1b[B', false], ['\x1b[J', false], ['$B', false], ['a$Babc\x1b', false]])('%j: %j', (text, is) => {
    expect(isIso2022Jp(latin1(text))).toBe(is);
  });
});

describe('control bytes', () => {
  const page = (control: number, count: number, letters = 100): Uint8Array => bytes(...Array.from({ length: count }, () => control), ...Array.from({ length: letters }, () => 0xe1));
  test.each<[string, Uint8Array, boolean]>([
    ['three in a hundred', page(1, 3), true],
    ['two are dirt', page(1, 2), false],
    ['three in a thousand', page(1, 3, 1000), false],
    ['tabs', page(9, 10), false],
    ['line ends', page(10, 10), false],
    ['carriage returns', page(13, 10), false],
    ['backspaces', page(8, 10), true],
    ['shifts', page(14, 10), true],
    ['escapes', page(0x1b, 10), false],
    ['the last of them', page(28, 10), true],
    ['unit separators', page(31, 10), false],
    ['eight in a hundred of UTF-8', Buffer.from('a\x01'.repeat(8) + 'a'.repeat(100)), false],
    ['fifteen in a hundred of UTF-8', Buffer.from('\x01'.repeat(15) + 'a'.repeat(85)), true],
    ['none', latin1('caf\xe9'), false],
  ])('%s', (_, input, is) => {
    expect(hasManyControls(input)).toBe(is);
  });
});

describe('what is UTF-8 of bytes', () => {
  test.each<[readonly number[], number, number]>([
    [[], 0, 0], [[0x41, 0x7f], 0, 0], [[0xc3, 0xa9], 1, 0], [[0xc2, 0x80], 1, 0], [[0xdf, 0xbf], 1, 0], [[0xe0, 0xa4, 0x80], 1, 0], [[0xef, 0xbf, 0xbd], 1, 0], [[0xf0, 0x9f, 0x98, 0x80], 1, 0], [[0xf4, 0x8f, 0xbf, 0xbf], 1, 0],
    [[0x80], 0, 1], [[0xc1, 0xbf], 0, 2], [[0xf5, 0x80, 0x80, 0x80], 0, 4], [[0xff], 0, 1], [[0xc3], 0, 1], [[0xc3, 0x41], 0, 1], [[0xe1, 0xba], 0, 1], [[0xf0, 0x9f, 0x98], 0, 1], [[0xc3, 0xa9, 0xa9], 1, 1], [[0xe1, 0xba, 0xa1, 0xa1], 1, 1],
  ])('%j', (values, good, bad) => {
    expect(countUtf8(bytes(...values))).toEqual({ good, bad });
  });
});

describe('the sample of a page', () => {
  const text = (input: Uint8Array): string => Buffer.from(sampleOf(input)).toString('latin1');

  test('a short page is its own sample, without its tags', () => {
    expect(text(latin1('caf\xe9\nabc'))).toBe('caf\xe9\nabc');
    expect(text(latin1('<p class="x">caf\xe9</p> abc'))).toBe(' caf\xe9  abc');
    const large = latin1(`xx<p>caf\xe9</p>xx`);
    expect(text(large.subarray(2, -2))).toBe(' caf\xe9 ');
  });

  test('of a long one the lines that tell', () => {
    const plain = `${'a'.repeat(99)}\n`.repeat(700);
    expect(text(latin1(`${plain}caf\xe9\n${plain}th\xe9\nend`))).toBe('caf\xe9\nth\xe9\n');
    expect(text(latin1(`${plain}caf\xe9`))).toBe('caf\xe9');
    expect(text(latin1(plain))).toBe('');
  });

  test('of a long line a little before the first telling byte', () => {
    const line = `${'a'.repeat(70_000)}caf\xe9`;
    expect(text(latin1(line))).toBe(`${'a'.repeat(61)}caf\xe9`);
  });

  test('no more than a detector needs', () => {
    expect(sampleOf(latin1(`${'\xe9'.repeat(99)}\n`.repeat(1000)))).toHaveLength(65_536);
  });
});

describe('files that are no text', () => {
  test.each<[string, string | null]>([
    ['%!PS-Adobe', 'a PostScript file'], ['AT&TFORM\0', 'a DjVu document'], ['BZh91AY&SY', 'a bzip2 archive'], ['\xfd7zXZ\0', 'an xz archive'], ['\x28\xb5\x2f\xfd', 'a zstd archive'], ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
    ['Rar!\x1a\x07', 'a RAR archive'], ['II*\0', 'a TIFF image'], ['MM\0*', 'a TIFF image'], ['\0\0\x01\0', 'an icon'], ['\x1a\x45\xdf\xa3', 'a Matroska or WebM video'], ['ID3\x03', 'an MP3 recording'], ['OggS\0', 'an Ogg file'], ['fLaC\0', 'a FLAC recording'],
    ['wOF2\0', 'a font'], ['\xca\xfe\xba\xbe', 'a program'], ['bplist00\0', 'a binary property list'], ['PK\x05\x06', 'a ZIP archive (also Word, Excel, OpenDocument and EPUB files)'],
    ['AT&TFORM', null], ['fLaC', null], ['bplist00', null], ['wOF2', null], [`${'\0'.repeat(100)}ustar`, null], ['ustar\0', null], ['a page', null],
  ])('%j', (head, kind) => {
    expect(kindOfBinary(latin1(head))).toBe(kind);
  });
});

describe('one run of characters', () => {
  const layer = layerOf('windows-1252');
  test.each<[string, string, string, string, 0 | 1 | 2]>([
    ['shown in quotes', shown('ä'), '"', '"', 0],
    ['behind a quote alone', shown('ä'), '"', 'n', 2],
    ['before a quote alone', shown('ä'), 'n', '"', 2],
    ['two characters', shown('äö'), 'n', 't', 2],
    ['one letter of another script', shown('П'), ' ', ' ', 0],
    ['one ideograph', shown('村'), ' ', ' ', 0],
    ['a Vietnamese letter', shown('ạ'), 'm', 'n', 2],
    ['a sign of three bytes that may stand behind a capital', 'â€”', '', '', 0],
    ['the same before a letter', 'â€”', '', 'a', 2],
    ['inside a word', shown('ä'), 'm', 'd', 2],
    ['behind a small letter', shown('à'), 'l', ' ', 2],
    ['a byte that follows no word', 'Ã¤', '', '', 2],
    ['a capital before a quote', 'Ã”', 'M', '', 0],
    ['a capital alone before a quote', 'Ã”', '', '', 0],
    ['a capital alone before a dash and a word', 'Ã–', '', 'a', 2],
    ['a capital behind another before a dash and a word', 'Ã–', 'M', 'a', 0],
    ['a capital before a hard blank', 'Ã\u00a0', '', '', 0],
    ['a damaged hard blank', 'Â\u00a0', '', '', 1],
    ['a damaged hard blank behind a letter', 'Â\u00a0', 'A', '', 0],
    ['a damaged sign', 'Â©', '', '', 1],
    ['a damaged sign behind a quote', 'Â©', '"', '', 0],
    ['a damaged sign before a letter', 'Â©', '', 'a', 2],
    ['a capital before a sign', 'Ã©', 'M', '', 0],
  ])('%s', (_, run, before, after, weight) => {
    expect(weigh(run, before, after, layer)).toBe(weight);
  });

  test.each<[number, number]>([[0xc2, 2], [0xdf, 2], [0xe0, 3], [0xef, 3], [0xf0, 4]])('%i opens %i bytes', (lead, length) => {
    expect(sequenceLength(lead)).toBe(length);
  });

  test.each<[number, number, boolean]>([[0xc3, 0xa9, true], [0xcd, 0x80, true], [0xce, 0x91, false], [0xe2, 0x80, true], [0xe1, 0xba, true], [0xe1, 0xbb, true], [0xe1, 0xb8, false], [0xe3, 0xba, false], [0xed, 0x80, false], [0xef, 0xbb, true], [0xf0, 0x9f, true]])('%i %i stands alone: %j', (lead, next, is) => {
    expect(standsAlone(lead, next)).toBe(is);
  });

  test.each(['windows-1252', 'windows-1258'] as const)('whole characters of %s are found and put together again', (label) => {
    const { runs } = layerOf(label);
    const text = 'ạ, é – 村委会 Привет 😀';
    const read = readAs(Buffer.from(text), label);
    expect(read.replace(runs, (run) => decodeRun(run, layerOf(label)))).toBe(text);
    expect(layerOf(label)).toBe(layerOf(label));
  });
});

describe('bytes that are gone', () => {
  test.each<[string, boolean, readonly number[]]>([
    ['má»i ngÆ°', true, [1]], ['áº\ufffd', true, [1]], ['Ã\ufffd', true, [1]], ['lÃm', true, [1]], ['Ã\u0080', true, [1]], ['Ä\u0090', true, [1]],
    ['IRMÃ É', true, []], ['Án', true, []], ['LÃM', true, []], ['á» ', true, []],
    ['má»i', false, []], ['má»i\nmá»i', false, []], ['má»i\nbà con\nmá»i\nmá»i', false, [1, 3, 4]],
  ])('%j, in a page that was damaged: %j', (text, repaired, lines) => {
    expect(lossyLines(text, repaired)).toEqual(lines);
  });
});

describe('hard blanks that became plain ones', () => {
  test.each<[readonly string[], boolean]>([[['lÃ m viá»‡c'], true], [['lÃm'], false], [['vÃ  cÃ¡c'], true], [['lÃ m', 'lÃm'], false], [['lÃ m', 'lÃ\u00a0m'], false], [['IRMÃ'], false], [[], false]])('%j: %j', (lines, is) => {
    expect(lostHardBlanks(lines)).toBe(is);
  });

  test.each<[string, string]>([['lÃ m viec', 'làm viec'], ['lÃ mot', 'là mot'], ['lÃ ', 'là'], ['Ã con', 'à con'], ['vÃ  con', 'và con']])('%j is put together as %j', (line, text) => {
    expect(closeBlanks(openBlanks(line))).toBe(text);
  });
});

describe('lines of an old font', () => {
  test.each<[string, number | null]>([['abc', null], ['abé', 1 / 3], ['é', 1], ['é 1,2 ', 1], ['ZÉ', 1 / 2], ['zé', 1 / 2], ['aé\u00a0', 1 / 2], ['aé村', null], ['aé\ufffd', null], ['aé\x7f', 1 / 2], ['', null]])('share of high letters of %j', (line, share) => {
    expect(highShare(line)).toBe(share);
  });

  const old = readAs(VIETNAMESE_ENCODERS.tcvn3('Hội nghị tổng kết phong trào thi đua'), 'windows-1252');
  test('stand together across three others, not across four', () => {
    expect(suspectStretches([old, 'abc', 'abc', old, 'abc', 'abc', 'abc', old])).toEqual([[0, 3], [7]]);
    expect(suspectStretches(['Hội nghị tổng kết phong trào thi đua', 'Die Bücherei der Stadt ist heute geschlossen', 'abc'])).toEqual([]);
  });

  test('make blocks of fifty', () => {
    expect(suspectStretches(Array.from({ length: 60 }, () => old)).map((block) => block.length)).toEqual([50, 10]);
  });

  test('words are counted as they are shown, without quotes around them', () => {
    expect(scoreShown('“việc” abc é «là» vi®c')).toMatchObject({ words: 3, syllables: 2 });
    expect(scoreShown('“” – …')).toMatchObject({ words: 0 });
  });
});

describe('a text in an old font', () => {
  const write = (label: keyof typeof VIETNAMESE_ENCODERS, text: string): string => readAs(VIETNAMESE_ENCODERS[label](text), 'windows-1252');

  test.each<[string, string, string, readonly string[]]>([
    ['six syllables prove it', write('tcvn3', 'Hội nghị tổng kết phong trào thi đua'), 'Hội nghị tổng kết phong trào thi đua', ['tcvn3']],
    ['four that are all sound do, too', write('tcvn3', 'Hội nghị tổng kết'), 'Hội nghị tổng kết', ['tcvn3']],
    ['three do not', write('tcvn3', 'Hội nghị tổng'), write('tcvn3', 'Hội nghị tổng'), []],
    ['fewer go with others that are proved', `${write('tcvn3', 'Hội nghị tổng kết phong trào thi đua')}\n\n\n\n\n${write('tcvn3', 'Tiếng Việt')}`, 'Hội nghị tổng kết phong trào thi đua\n\n\n\n\nTiếng Việt', ['tcvn3']],
    ['thin lines go with others that are proved', `${write('tcvn3', 'Hội nghị tổng kết phong trào thi đua')}\n${write('tcvn3', 'Nguồn: https://laitrach.example/tin/tong-ket')}`, 'Hội nghị tổng kết phong trào thi đua\nNguồn: https://laitrach.example/tin/tong-ket', ['tcvn3']],
    ['sound lines stay', `${write('vni', 'Hội nghị tổng kết phong trào thi đua')}\n\n\n\n\nCafé Élysée`, 'Hội nghị tổng kết phong trào thi đua\n\n\n\n\nCafé Élysée', ['vni']],
    ['nothing to undo', 'Die Öffnungszeiten für Übergrößen', 'Die Öffnungszeiten für Übergrößen', []],
  ])('%s', (_, damaged, text, repairs) => {
    expect(repairMisfont(damaged)).toEqual({ text, repairs });
  });
});

test('a very long line is changed piece by piece, cut at blanks', () => {
  const long = `${'a'.repeat(1_000_001)} ${'b'.repeat(10)} c`;
  const seen: number[] = [];
  expect(inPieces(long, (piece) => { seen.push(piece.length); return piece.toUpperCase(); }) === long.toUpperCase()).toBe(true);
  expect(seen).toEqual([1_000_001, 13]);
  expect(inPieces('a b', (piece) => `${piece}!`)).toBe('a b!');
});

describe('plausible text', () => {
  test.each<[string, boolean]>([['Die Öffnungszeiten', true], ['wnêtrz¹k', false], ['Ïðèâåò', false], ['Привет', true], ['abc', true], ['é', false], ['aé', true], ['a\ufffd', false], [`a\ufffd${'П'.repeat(30)}`, true], ['a\u0085', false], ['a × b', true]])('%j: %j', (text, is) => {
    expect(isPlausible(text)).toBe(is);
  });
});

describe('a Vietnamese syllable', () => {
  test.each<[string, boolean]>([
    ['việc', true], ['Việc', true], ['VIỆC', true], ['viỆc', false], ['nghiêng', true], ['nghiêngg', false], ['là', true], ['la', false], ['đi', true], ['cân', true], ['ñ', false], ['càc', false], ['các', true], ['một', true], ['sách', true], ['sàch', false],
    ['bảo', true], ['bảon', false], ['à', true], ['übe', false], ['fà', false], ['zâ', false], ['khuỷu', true], ['quý', true], ['giếng', true], ['ngheo', false], ['nghèo', true], ['âô', false], ['hoằng', true],
  ])('%j: %j', (word, is) => {
    expect(isSyllable(word)).toBe(is);
    expect(isSyllable(word)).toBe(is);
  });

  test('is counted among the words with marks', () => {
    expect([...wordsWithMarks('Xã HĐND é 2Ọ4 việc abc là')]).toEqual(['Xã', 'việc', 'là']);
    expect(scoreSyllables('việc là việc für')).toEqual({ words: 4, syllables: 3, share: 0.75, distinct: 2, common: 0.75 });
    expect(scoreSyllables('abc')).toEqual({ words: 0, syllables: 0, share: 0, distinct: 0, common: 0 });
  });

  test.each<[string, boolean]>([['việc là và', true], ['việc là là', false], ['việc là và für', true], ['việc là và für über', false]])('%j is Vietnamese: %j', (text, is) => {
    expect(looksVietnamese(scoreSyllables(text))).toBe(is);
  });
});

describe('tables', () => {
  test('windows-1252 is at hand without loading any', () => {
    const loaded = encoder('windows-1252');
    const characters = charactersOf('windows-1252');
    expect(characters).toHaveLength(256);
    characters.forEach((character, byte) => { if (character !== '\ufffd') expect([...loaded(character)]).toEqual([byte]); });
    expect(characters.flatMap((character, byte) => (character === '\ufffd' ? [byte] : []))).toEqual([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  });

  test('characters to bytes, C1 controls for themselves', () => {
    const map = bytesOf('windows-1252');
    expect(['a', 'é', '€', '\x80', '\x9f', '\xa0', '\x7f'].map((character) => map.get(character.charCodeAt(0)))).toEqual([0x61, 0xe9, 0x80, 0x80, 0x9f, 0xa0, 0x7f]);
    expect(map.get(0xfffd)).toBeUndefined();
    expect(bytesOf('windows-1252')).toBe(map);
    expect(decodeWithCharacters(bytes(0x61, 0xe9, 0x80), charactersOf('windows-1252'))).toBe('aé€');
    expect([hasTable('windows-1258'), hasTable('klingon')]).toEqual([true, false]);
  });
});

describe('old encodings of single words', () => {
  test.each<[string, (input: Uint8Array) => string, Uint8Array, string]>([
    ['TCVN3', fromTcvn3, VIETNAMESE_ENCODERS.tcvn3('Tiếng Việt, “xã” – ở…'), 'Tiếng Việt, “xã” – ở…'],
    ['TCVN3 with tabs and line ends', fromTcvn3, VIETNAMESE_ENCODERS.tcvn3('Tiếng\tViệt\r\nxã'), 'Tiếng\tViệt\r\nxã'],
    ['TCVN 5712 with its capitals', fromTcvn3, encoder('tcvn')('Ổn định, Ánh sáng'), 'Ổn định, Ánh sáng'],
    ['headings of TCVN3', fromTcvn3, VIETNAMESE_ENCODERS.tcvn3('HUYỆN THẠCH THẤT'), 'HUYỆN THẠCH THẤT'],
    ['a word with one capital in front', fromTcvn3, VIETNAMESE_ENCODERS.tcvn3('Xã'), 'Xã'],
    ['VPS', fromVps, VIETNAMESE_ENCODERS.vps('Tiếng Việt, xã, Ạ'), 'Tiếng Việt, xã, Ạ'],
  ])('%s', (_, read, input, text) => {
    expect(read(input)).toBe(text);
  });

  test.each<[string, string]>([['Tieáng Vieät', 'Tiếng Việt'], ['TIEÁNG VIEÄT', 'TIẾNG VIỆT'], ['xaõ', 'xã'], ['ñi', 'đi'], ['Ñi', 'Đi'], ['ôû', 'ở'], ['öù', 'ứ'], ['aê', 'ă'], ['aø', 'à'], ['a b', 'a b'], ['aé', 'ắ'], ['€', '€'], ['a', 'a'], ['ô', 'ơ']])('VNI %j is %j', (written, text) => {
    expect(fromVni(written)).toBe(text);
  });
});

describe('lines in another encoding than UTF-8', () => {
  const line = 'Hội nghị tổng kết phong trào thi đua, Hội nghị tổng kết';
  test('are read in that, wherever they stand', () => {
    const input = Buffer.concat([Buffer.from('một\n'), VIETNAMESE_ENCODERS.vni(`${line}\n`), Buffer.from('hai\n'), VIETNAMESE_ENCODERS.vni(line)]);
    expect(decodeMixed(input)).toEqual({ text: `một\n${line}\nhai\n${line}`, other: 'vni', lines: [2, 4] });
    expect(decode(input, { encoding: 'utf-8' }).warnings).toEqual([{ code: 'encoding-mixed', message: '2 lines are in vni, the others in utf-8', lines: [2, 4] }]);
  });

  test('a few stray bytes are lost', () => {
    const input = Buffer.concat([Buffer.from('một\n'), latin1('caf\xe9\n'), Buffer.from('hai')]);
    expect(decodeMixed(input)).toEqual({ text: 'một\ncaf\ufffd\nhai', other: null, lines: [] });
  });

  test('how many, and where, is told', () => {
    const lost = (text: string): unknown => decode(Buffer.from(text)).warnings;
    expect(lost('a\nb\ufffd\nc')).toEqual([{ code: 'encoding-lossy', message: '1 character was lost: no text in utf-8, or lost before; U+FFFD stands in the place', lines: [2, 2] }]);
    expect(lost('\ufffd\nb\nc\ufffd\nd')).toEqual([{ code: 'encoding-lossy', message: '2 characters were lost: no text in utf-8, or lost before; U+FFFD stands in the place', lines: [1, 3] }]);
  });
});
