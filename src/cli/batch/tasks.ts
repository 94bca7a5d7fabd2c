/** Turns the inputs into tasks: a page is one, a file of records as many as it holds. */
import { recordFormatOf, type RecordFormat } from '../../records/formats';
import type { Io } from '../io';
import type * as RecordTasks from './record-tasks';
import type * as Skipped from './skipped';
import type { PageFormat, Task } from './task';

/** The value of `--input-format`. */
export type InputFormat = PageFormat | RecordFormat | 'auto';

/** What the file holds records as, by the user's word or else by its ending; null when it is a page. */
export function recordsIn(file: string, asked: InputFormat): RecordFormat | null {
  const format = asked === 'auto' ? recordFormatOf(file) : asked;
  return format === 'ndjson' || format === 'warc' || format === 'wet' ? format : null;
}

export interface TaskOptions {
  readonly format: InputFormat;
  readonly maxBytes: number;
  /** Is told of the records that hold no page. */
  readonly err: (text: string) => void;
}

/** Tasks in the order of the files, made when they are asked for. */
export async function* tasksOf(files: readonly string[], { format, maxBytes, err }: TaskOptions, io: Pick<Io, 'open'>): AsyncGenerator<Task> {
  for (const file of files) {
    const records = recordsIn(file, format);
    if (records === null) {
      yield pageTask(file);
      continue;
    }
    const { recordTasks } = require('./record-tasks') as typeof RecordTasks;
    const { countSkipped } = require('./skipped') as typeof Skipped;
    const skipped = countSkipped();
    yield* recordTasks({ file, format: records }, io, maxBytes, skipped.add);
    const said = skipped.say(file);
    if (said !== null) err(said);
  }
}

/** The task of reading a page from a file, or from standard input for `-`. */
export function pageTask(file: string): Task {
  return { name: file, content: { file }, path: file === '-' ? null : file };
}
