/** Standard input belongs to this process: what a worker is to read of it must go along with the task. */
import { tooLarge } from '../../records/record';
import type { Io } from '../io';
import { describe } from '../read-page';
import type { Content, Task } from './task';

/** The tasks in their order; the one for standard input holds its bytes. */
export async function* readStdin(tasks: Iterable<Task> | AsyncIterable<Task>, maxBytes: number, io: Pick<Io, 'read'>): AsyncGenerator<Task> {
  for await (const task of tasks) {
    yield 'file' in task.content && task.content.file === '-' ? { ...task, content: await contentOf(maxBytes, io) } : task;
  }
}

async function contentOf(maxBytes: number, io: Pick<Io, 'read'>): Promise<Content> {
  try {
    const bytes = await io.read('-', maxBytes);
    return bytes === null ? { damaged: { code: 'too-large', message: tooLarge(maxBytes) } } : { bytes };
  } catch (error) {
    const { code, message } = describe(error, '-');
    return { damaged: { code, message } };
  }
}
