/** Files damaged at random places: reading never fails, and what was not touched comes through. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import type { RecordFormat } from '../../src/records';
import { http, read, short, warcRecord } from '../support/records';

const IDS = Array.from({ length: 12 }, (_, index) => `page-${index}`);
const TEXTS = IDS.map((id, index) => `<p>${id} ${'Tin tức của xã. '.repeat((index * 7) % 40)}`);
const WARC = IDS.map((id, index) => warcRecord(http(TEXTS[index] ?? ''), { id }));
const NDJSON = IDS.map((id, index) => Buffer.from(`${JSON.stringify({ id, html: TEXTS[index] })}\n`));

const FILES: readonly (readonly [name: string, format: RecordFormat, pieces: readonly Buffer[], prefix: string])[] = [
  ['WARC', 'warc', WARC, '<urn:'],
  ['WARC with each record compressed', 'warc', WARC.map((record) => gzipSync(record)), '<urn:'],
  ['NDJSON', 'ndjson', NDJSON, ''],
];

/** Bytes that are changed, and where the file ends. */
const damages = fc.record({ flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 3 }), end: fc.option(fc.nat()), step: fc.integer({ min: 20, max: 5000 }) });

describe('a damaged file', () => {
  test.each(FILES)('of %s gives the records that were not touched, and nothing else', async (_, format, pieces, prefix) => {
    const file = Buffer.concat(pieces);
    const ends = pieces.map((_piece, index) => pieces.slice(0, index + 1).reduce((sum, { byteLength }) => sum + byteLength, 0));
    const pieceAt = (at: number): number => ends.findIndex((end) => at < end);
    await fc.assert(
      fc.asyncProperty(damages, async ({ flips, end, step }) => {
        const length = end === null ? file.byteLength : end % (file.byteLength + 1);
        const damaged = Buffer.from(file.subarray(0, length));
        const touched = new Set<number>();
        for (const [at, change] of length === 0 ? [] : flips) {
          damaged[at % length] = (damaged[at % length] ?? 0) ^ change;
          touched.add(pieceAt(at % length));
        }
        if (length < file.byteLength) touched.add(pieceAt(length));
        const { records } = await read(damaged, format, { step });
        const found = new Set(records.map(short));
        const whole = IDS.map((id, index) => `${prefix}${id}${prefix === '' ? '' : '>'}: ${TEXTS[index]}`);
        const lost = whole.filter((record, index) => !touched.has(index) && (ends[index] ?? 0) <= length && !found.has(record));
        // The end of one record and the start of the next are told by each other.
        expect(lost.length).toBeLessThanOrEqual(touched.size);
        expect(records.length).toBeLessThanOrEqual(IDS.length + 2 * touched.size);
      }),
      { numRuns: 150 },
    );
  });
});
