import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/decode';
import { shared } from '../support/shared';
import { readAs, VIETNAMESE_ENCODERS, withoutToneCapitals, withPlainSigns } from './support/encoders';
import { pieces } from './support/pieces';
import { VIETNAMESE } from './support/vietnamese';

const seedFile = shared === null ? null : join(shared, 'seed', 'kinh-mon.txt');
const TEXTS: readonly (readonly [string, string])[] = [
  ['the written page', VIETNAMESE],
  ...(seedFile === null ? [] : [['the seed page', readFileSync(seedFile, 'utf8').normalize('NFC')] as const]),
];
if (seedFile === null) test.skip('the seed page: no folder "shared" beside the checkout', () => undefined);

type Label = keyof typeof VIETNAMESE_ENCODERS;
const LABELS = Object.keys(VIETNAMESE_ENCODERS) as Label[];

/** What can be written in an encoding, and what must come back. */
function writable(text: string, label: Label): string {
  return label === 'viscii' || label === 'vps' ? withPlainSigns(text) : text.replaceAll('³', '3').replaceAll('₫', 'đ');
}

/** TCVN3 loses the case of vowels with a tone, but nothing else. */
function comparable(text: string, label: string): string {
  return label === 'tcvn3' ? withoutToneCapitals(text) : text;
}

describe.each(TEXTS)('Vietnamese: %s', (_, page) => {
  const text = page.replace(/\r\n?/g, '\n').replace(/[\u200b\ufeff\u00ad]/g, '');
  const parts = [text, ...pieces(text, 3000)];

  test.each(['utf-16le', 'utf-16be'] as const)('%s is read with and without a byte-order mark', (label) => {
    for (const part of parts) {
      const bytes = Buffer.from(part, 'utf16le');
      const mark = Buffer.of(0xff, 0xfe);
      if (label === 'utf-16be') [bytes, mark].forEach((some) => some.swap16());
      for (const input of [bytes, Buffer.concat([mark, bytes])]) expect(decode(input)).toEqual({ text: part, encoding: label, repairs: [], warnings: [] });
    }
  });

  test('utf-8 is read with and without a byte-order mark, composed and decomposed', () => {
    for (const part of parts) {
      expect(decode(Buffer.from(part))).toEqual({ text: part, encoding: 'utf-8', repairs: [], warnings: [] });
      expect(decode(Buffer.from(`\ufeff${part}`))).toEqual({ text: part, encoding: 'utf-8', repairs: [], warnings: [] });
      expect(decode(Buffer.from(part.normalize('NFD')))).toEqual({ text: part, encoding: 'utf-8', repairs: ['nfd'], warnings: [] });
    }
  });

  test.each(LABELS)('%s comes back whole and in pieces', (label) => {
    for (const part of parts) {
      const source = writable(part, label);
      const { text: read, encoding, repairs, warnings } = decode(VIETNAMESE_ENCODERS[label](source));
      expect({ read: comparable(read, label), encoding, repairs, warnings }).toEqual({ read: comparable(source, label), encoding: label, repairs: [], warnings: [] });
    }
  });

  test.each(LABELS)('%s shown as Western European letters in UTF-8 comes back', (label) => {
    for (const part of parts) {
      const source = writable(part, label);
      const { text: read, repairs, warnings } = decode(Buffer.from(readAs(VIETNAMESE_ENCODERS[label](source), 'windows-1252')));
      expect({ read: comparable(read, label), repairs, warnings }).toEqual({ read: comparable(source, label), repairs: [label], warnings: [] });
    }
  });

  test.each(LABELS)('%s comes back in capitals, as bytes and as letters', (label) => {
    const source = writable(text, label).toUpperCase();
    const bytes = VIETNAMESE_ENCODERS[label](source);
    for (const input of [bytes, Buffer.from(readAs(bytes, 'windows-1252'))]) expect(comparable(decode(input).text, label)).toBe(comparable(source, label));
  });

  const DAMAGES = ['windows-1252', 'iso-8859-1', 'windows-1258'] as const;
  test.each(DAMAGES)('UTF-8 read as %s comes back, once, twice and in every third line', (label) => {
    const name = `mojibake:${label === 'windows-1258' ? label : 'windows-1252'}`;
    for (const part of parts) {
      const once = readAs(Buffer.from(part), label);
      const twice = readAs(Buffer.from(once), label);
      expect(decode(Buffer.from(once))).toEqual({ text: part, encoding: 'utf-8', repairs: [name], warnings: [] });
      expect(decode(Buffer.from(twice))).toEqual({ text: part, encoding: 'utf-8', repairs: [name, name], warnings: [] });
      const some = part.split('\n').map((line, i) => (i % 3 === 0 ? readAs(Buffer.from(line), label) : line)).join('\n');
      expect(decode(Buffer.from(some))).toEqual({ text: part, encoding: 'utf-8', repairs: [name], warnings: [] });
    }
  });

  test.each(LABELS)('%s letters in every third line come back', (label) => {
    for (const part of parts) {
      const lines = part.split('\n').map((line, i) => (i % 3 === 0 ? writable(line, label) : line));
      const damaged = lines.map((line, i) => (i % 3 === 0 ? readAs(VIETNAMESE_ENCODERS[label](line), 'windows-1252') : line)).join('\n');
      const { text: read, repairs, warnings } = decode(Buffer.from(damaged));
      expect({ read: comparable(read, label), repairs, warnings }).toEqual({ read: comparable(lines.join('\n'), label), repairs: [label], warnings: [] });
    }
  });
});
