/** A page saved with its parts as one record. */
import { describe, expect, test } from '@jest/globals';
import { read, short } from '../support/records';

const lines = (...all: readonly string[]): string => all.join('\r\n');

/** As Chromium saves it. */
const SAVED = lines(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://town.example/tin-tuc/cau-moi?trang=1&',
  ' muc=2',
  'Subject: =?utf-8?Q?C=E1=BA=A7u=20m=E1=BB=9Bi?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--x----"',
  '',
  '',
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://town.example/tin-tuc/cau-moi',
  '',
  '<html><body><p>C=E1=BA=A7u m=E1=BB=9Bi d=C3=A0i =',
  '64 m</p></body></html>',
  '------MultipartBoundary--x----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://town.example/a.png',
  '',
  'iVBORw0KGgo=',
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>a frame</p>',
  '------MultipartBoundary--x------',
  '',
);

describe('a saved page', () => {
  test.each([1, 7, 65_536])('gives its main part and its address, in pieces of %d bytes', async (step) => {
    const { records } = await read(SAVED, 'mhtml', { step });
    expect(records.map(short)).toEqual(['-: <html><body><p>Cầu mới dài 64 m</p></body></html>']);
    expect(records[0]).toMatchObject({ identity: { url: 'https://town.example/tin-tuc/cau-moi?trang=1&muc=2' }, format: 'html', declared: null });
  });

  test('may be one part alone, with a charset, in base64', async () => {
    const file = lines('MIME-Version: 1.0', 'Content-Location: http://town.example/', 'Content-Type: text/html; charset="windows-1258"', 'Content-Transfer-Encoding: base64', '', Buffer.from('<p>x').toString('base64'), '');
    const { records } = await read(file, 'mhtml');
    expect(records.map(short)).toEqual(['-: <p>x']);
    expect(records[0]).toMatchObject({ identity: { url: 'http://town.example/' }, declared: 'windows-1258' });
  });

  test('keeps its bytes, whatever their encoding', async () => {
    const file = Buffer.concat([Buffer.from(lines('MIME-Version: 1.0', 'Content-Type: text/html', 'Content-Transfer-Encoding: binary', '', '')), Buffer.from([0x3c, 0x70, 0x3e, 0xb8, 0xff])]);
    const { records } = await read(file, 'mhtml');
    expect(records[0]).toMatchObject({ page: new Uint8Array([0x3c, 0x70, 0x3e, 0xb8, 0xff]) });
  });

  test('that is cut off comes as far as it goes', async () => {
    expect((await read(SAVED.slice(0, SAVED.indexOf('64 m')), 'mhtml')).records.map(short)).toEqual(['-: <html><body><p>Cầu mới dài ']);
  });
});

describe('no saved page', () => {
  test.each([
    ['a text', 'Just a text.\nOf two lines.\n'],
    ['nothing', ''],
    ['no part that is a page', lines('Content-Type: image/png', '', 'x')],
  ])('%s is a bad record', async (_, file) => expect((await read(file, 'mhtml')).records.map(short)).toEqual(['-! holds no page; no part of it is HTML or text']));

  test('an endless header is a bad record', async () => {
    expect((await read(`Subject: ${'x'.repeat(3_000_000)}\n`, 'mhtml')).records.map(short)).toEqual(['-! not MHTML that can be read: its headers are damaged or endless']);
  });

  test('a page that is too large is a bad record', async () => {
    expect((await read(SAVED, 'mhtml', { maxBytes: 30 })).records.map(short)).toEqual(['-! larger than 30 bytes; allow more with --max-bytes']);
    expect((await read(SAVED, 'mhtml', { maxBytes: 10 })).records.map(short)).toEqual(['-! larger than 10 bytes; allow more with --max-bytes']);
  });
});
