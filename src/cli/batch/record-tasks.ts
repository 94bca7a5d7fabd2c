/** The pages of a file of many as tasks. */
import { readRecords, type InputRecord, type RecordFormat } from '../../records';
import type { Io } from '../io';
import { shownName } from '../printable';
import { describe } from '../read-page';
import type { Content, Task } from './task';

export interface RecordFile {
  /** `-` is standard input. */
  readonly file: string;
  readonly format: RecordFormat;
}

/** Yields a task for each page and each damaged record, in order. `onSkip` hears of each record that is neither. */
export async function* recordTasks({ file, format }: RecordFile, io: Pick<Io, 'open'>, maxBytes: number, onSkip: (what: string) => void): AsyncGenerator<Task> {
  let number = 0;
  try {
    for await (const record of readRecords(io.open(file), format, { maxBytes, onSkip })) yield taskOfRecord(record, nameOf(record, file, ++number));
  } catch (error) {
    const { code, message, stack } = describe(error, file);
    // A bug is not the file's fault.
    if (stack !== null) throw error;
    yield { name: file, path: file === '-' ? null : file, content: { damaged: { code, message } } };
  }
}

/** Enough to find the record again: what it calls itself, or its place. */
function nameOf({ identity, path }: InputRecord, file: string, number: number): string {
  return `${shownName(file)}: ${identity.id ?? path ?? `record ${number}`}`;
}

/** A record as a task; a bad one as a task that fails with what is wrong with it. */
export function taskOfRecord(record: InputRecord, name: string): Task {
  const { identity, path } = record;
  if (record.kind === 'bad') return { name, identity, path, content: { damaged: { code: record.code, message: record.message } } };
  const { page, format, encoding, declared } = record;
  // A string is decoded already, whatever the user says of the bytes of others.
  const asked = typeof page === 'string' ? 'utf-8' : encoding;
  return {
    name,
    identity,
    path,
    content: contentOf(page, path),
    ...(format === 'auto' ? {} : { format }),
    ...(asked === null ? {} : { encoding: asked }),
    ...(declared === null ? {} : { declaredEncoding: declared }),
  };
}

function contentOf(page: Uint8Array | string | null, path: string | null): Content {
  if (typeof page === 'string') return { text: page };
  if (page !== null) return { bytes: page };
  // A record cannot mean standard input, where it may have come from itself.
  return { file: path === '-' ? './-' : (path ?? '') };
}
