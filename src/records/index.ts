/** Files of many pages: a stream of bytes in, pages out, one at a time. */
import { byteReader } from './byte-reader';
import type { RecordFormat } from './formats';
import { gunzip } from './gunzip';
import type { InputRecord, RecordOptions } from './record';
import type * as Mhtml from './mhtml';
import type * as Ndjson from './ndjson';
import type * as Warc from './warc';

export type { RecordFormat } from './formats';
export type * from './record';

/**
 * Reads the records of a stream in order. Holds one record at a time, and reads on only when the next one is asked for.
 * Gzip is undone where there is some. Damage becomes a bad record, and what follows it is read; errors of the source
 * itself are thrown.
 */
export async function* readRecords(source: AsyncIterable<Uint8Array>, format: RecordFormat, options: RecordOptions): AsyncGenerator<InputRecord> {
  if (format === 'mhtml') return yield* (require('./mhtml') as typeof Mhtml).readMhtml(source, options);
  const bytes = gunzip(source);
  const reader = byteReader(bytes);
  try {
    if (format === 'ndjson') yield* (require('./ndjson') as typeof Ndjson).readNdjson(reader, options);
    else yield* (require('./warc') as typeof Warc).readWarc(reader, options);
  } finally {
    // Who stops early wants the source closed: it may never end.
    await bytes.return(undefined);
  }
}
