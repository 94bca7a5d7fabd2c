/** WARC and WET files as records. */
import { describe, expect, test } from '@jest/globals';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { gzipEach, http, read, short, warcRecord, wetRecord } from '../support/records';

const page = (id: string): Buffer => warcRecord(http(`<p>page ${id}`), { id });
const shorts = async (file: Uint8Array, options = {}): Promise<string[]> => (await read(file, 'warc', options)).records.map(short);
const A_TO_E = ['a', 'b', 'c', 'd', 'e'];
const ALL = A_TO_E.map((id) => `<urn:${id}>: <p>page ${id}`);

describe('a response', () => {
  test('gives its page, id, address and charset', async () => {
    const file = warcRecord(http('<p>x', ['Content-Type: text/html; Charset="windows-1258"']), { id: 'a', url: '<https://town.example/1>' });
    const { records } = await read(file, 'warc');
    expect(records).toEqual([
      { kind: 'page', identity: { id: '<urn:a>', url: 'https://town.example/1' }, page: new Uint8Array(Buffer.from('<p>x')), path: null, format: 'auto', encoding: null, declared: 'windows-1258' },
    ]);
  });

  test.each([
    ['in chunks', http('4\r\n<p>t\r\n3\r\next\r\n0\r\n\r\n', ['Content-Type: text/html', 'Transfer-Encoding: chunked'])],
    ['with gzip', http(gzipSync('<p>text'), ['Content-Type: text/html', 'Content-Encoding: gzip'])],
    ['with deflate', http(deflateSync('<p>text'), ['Content-Type: text/html', 'content-encoding: deflate'])],
    ['with raw deflate', http(deflateRawSync('<p>text'), ['Content-Type: text/html', 'Content-Encoding: deflate'])],
    ['with brotli', http(brotliCompressSync('<p>text'), ['Content-Type: text/html', 'Content-Encoding: br'])],
    ['with a coding that was undone before it was stored', http('<p>text', ['Content-Type: text/html', 'Content-Encoding: gzip'])],
    ['without a header', http('<p>text', [])],
    ['without a type', http('<p>text', ['Server: old'])],
    ['whose header has line feeds only', 'HTTP/1.0 200 OK\nServer: old\nContent-Type: text/html\n\n<p>text'],
  ])('%s gives its page', async (_, block) => expect(await shorts(warcRecord(block))).toEqual(['<urn:a>: <p>text']));

  test('that unpacks to more than a page may hold is a bad record', async () => {
    const bomb = http(gzipSync(Buffer.alloc(3_000_000)), ['Content-Type: text/html', 'Content-Encoding: gzip']);
    expect(await shorts(Buffer.concat([warcRecord(bomb), page('b')]), { maxBytes: 1_000_000 })).toEqual(['<urn:a>! larger than 1000000 bytes; allow more with --max-bytes', '<urn:b>: <p>page b']);
  });

  test('in a coding this program does not know is a bad record', async () => {
    expect(await shorts(warcRecord(http('x', ['Content-Type: text/html', 'Content-Encoding: zstd'])))).toEqual(['<urn:a>! its body is coded as "zstd", which this program does not know']);
  });
});

describe('what is no page', () => {
  test('is passed over and told', async () => {
    const file = Buffer.concat([
      warcRecord('software: crawler', { type: 'warcinfo', contentType: 'application/warc-fields' }),
      warcRecord('GET / HTTP/1.1\r\n\r\n', { type: 'request' }),
      warcRecord(http('', [], '301 Moved')),
      warcRecord(http('<p>gone', undefined, '404 Not Found')),
      warcRecord(http('GIF89a', ['Content-Type: image/gif'])),
      page('b'),
      warcRecord('x', { type: 'metadata' }),
      warcRecord(http('', []), { type: 'revisit' }),
      warcRecord('<p>r', { type: 'resource', id: 'c', contentType: 'text/html' }),
    ]);
    const { records, skipped } = await read(file, 'warc');
    expect(records.map(short)).toEqual(['<urn:b>: <p>page b', '<urn:c>: <p>r']);
    expect(skipped).toEqual(['warcinfo', 'request', 'status 301', 'status 404', 'image/gif', 'metadata', 'revisit']);
  });
});

describe('a WET file', () => {
  test('gives texts', async () => {
    const { records } = await read(gzipEach([wetRecord('Xin chào', 'a'), wetRecord('# chào', 'b')]), 'wet');
    expect(records.map((record) => [short(record), record.kind === 'page' ? record.format : ''])).toEqual([
      ['<urn:a>: Xin chào', 'text'],
      ['<urn:b>: # chào', 'text'],
    ]);
  });
});

describe('a file', () => {
  const records = A_TO_E.map(page);
  test.each([
    ['plain', Buffer.concat(records)],
    ['with each record compressed', gzipEach(records)],
    ['compressed as one', gzipSync(Buffer.concat(records))],
    ['compressed in blocks that cut records', gzipEach([Buffer.concat(records).subarray(0, 700), Buffer.concat(records).subarray(700)])],
    ['padded with zeros behind compressed records', Buffer.concat([gzipEach(records), Buffer.alloc(512)])],
  ])('%s gives all pages, whatever the pieces it comes in', async (_, file) => {
    for (const step of [1, 5, 64, 65_536]) expect(await shorts(file, { step })).toEqual(ALL);
  });

  test('that is empty gives none', async () => expect(await shorts(Buffer.alloc(0))).toEqual([]));
});

describe('damage', () => {
  const rest = '; the records behind it go on';
  test.each<[string, Buffer, readonly string[]]>([
    ['a length that is too small', Buffer.concat([page('a'), warcRecord(http('<p>page b\nand more'), { id: 'b', length: 30 }), page('c')]), [ALL[0] ?? '', `<urn:b>! its length is not what its header says; the records behind it go on`, ALL[2] ?? '']],
    ['a length that reaches over the next record', Buffer.concat([page('a'), warcRecord(http('<p>page b'), { id: 'b', length: 100 }), page('c'), page('d')]), [ALL[0] ?? '', '<urn:b>! its length is not what its header says; the records behind it go on', ALL[2] ?? '', ALL[3] ?? '']],
    ['a length that reaches over the end', Buffer.concat([page('a'), warcRecord(http('<p>page b'), { id: 'b', length: 99_999 }), page('c'), page('d')]), [ALL[0] ?? '', '<urn:b>! a record that is cut off', ALL[2] ?? '', ALL[3] ?? '']],
    ['no length', Buffer.concat([page('a'), warcRecord('x', { id: 'b', length: 'many' }), page('c')]), [ALL[0] ?? '', `<urn:b>! a record without a readable header${rest}`, ALL[2] ?? '']],
    ['bytes between records', Buffer.concat([page('a'), Buffer.from('garbage\nmore\n\n'), page('b')]), [ALL[0] ?? '', '-! bytes that belong to no record; the records behind it go on', ALL[1] ?? '']],
    ['a file that ends within a record', Buffer.concat([page('a'), page('b')]).subarray(0, -12), [ALL[0] ?? '', '<urn:b>! a record that is cut off']],
    ['a header that another record cuts short', Buffer.concat([page('a').subarray(0, 'WARC/1.0\r\nWARC-Type: response\r\n'.length), page('b')]), [`-! a record without a readable header${rest}`, ALL[1] ?? '']],
    ['two headers that have run together', Buffer.concat([page('a').subarray(0, 60), page('b'), page('c')]), [`-! a record without a readable header${rest}`, ALL[2] ?? '']],
    ['a file that ends within a header', Buffer.concat([page('a'), page('b').subarray(0, 50)]), [ALL[0] ?? '', `-! a record without a readable header${rest}`]],
    ['no WARC at all', Buffer.from('Just a text.\nTwo lines.\n'), ['-! bytes that belong to no record; the records behind it go on']],
  ])('of one record leaves the others: %s', async (_, file, expected) => {
    for (const step of [1, 50, 65_536]) expect(await shorts(file, { step })).toEqual(expected);
  });

  test('of compressed data leaves the other records', async () => {
    const members = A_TO_E.map((id) => gzipSync(warcRecord(http(`<p>page ${id}`), { id })));
    const broken = Buffer.from(members[2] as Buffer);
    // In the compressed text, and in the check sum.
    for (const at of [40, broken.byteLength - 6]) {
      const damaged = Buffer.from(broken);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      for (const step of [64, 65_536]) {
        const found = await shorts(Buffer.concat([...members.slice(0, 2), damaged, ...members.slice(3)]), { step });
        expect(found.filter((one) => !one.includes('!')).filter((one) => one !== ALL[2])).toEqual([ALL[0], ALL[1], ALL[3], ALL[4]]);
        expect(found.filter((one) => one.includes('!'))).toHaveLength(1);
      }
    }
  });

  test('of a compressed file that is cut off gives what is there, and one bad record', async () => {
    const found = await shorts(gzipEach(A_TO_E.map(page)).subarray(0, -30));
    expect(found).toEqual([...ALL.slice(0, 4), expect.stringMatching(/^(?:<urn:e>|-)! .*gzip data that is cut off/)]);
  });

  test('of the whole, an endless line without a line feed, is not held', async () => {
    expect(await shorts(gzipSync(Buffer.alloc(5_000_000, 'x')))).toEqual(['-! bytes that belong to no record; the records behind it go on']);
  });
});
