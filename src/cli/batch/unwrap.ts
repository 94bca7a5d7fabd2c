/** Takes a page out of its wrapping: MHTML, as browsers save a page with all its parts. */
import { createHash } from 'node:crypto';
import { readRecords, type InputRecord } from '../../records';
import type { Io } from '../io';
import { describe } from '../read-page';
import { taskOfRecord } from './record-tasks';
import type { Content, Settings, Task } from './task';

/** Never rejects: a wrapping without a page is a damaged task. */
export async function unwrap(task: Task, { maxBytes }: Pick<Settings, 'maxBytes'>, io: Pick<Io, 'open'>): Promise<Task> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of sourceOf(task.content, io)) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  try {
    const record = await only(readRecords(measured(), 'mhtml', { maxBytes, onSkip: () => undefined }));
    const page = taskOfRecord(record, task.name);
    const identity = { ...page.identity, ...task.identity };
    if (record.kind === 'bad') return { ...page, path: task.path, identity };
    return { ...page, path: task.path, identity, format: record.format, whole: { bytes, sha256: hash.digest('hex') } };
  } catch (error) {
    return { ...task, content: { damaged: describe(error, task.name) } };
  }
}

function sourceOf(content: Content, io: Pick<Io, 'open'>): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if ('file' in content) return io.open(content.file);
  return 'bytes' in content ? [content.bytes] : [];
}

async function only(records: AsyncIterable<InputRecord>): Promise<InputRecord> {
  for await (const record of records) return record;
  throw new Error('a wrapping always gives one record');
}
