/** Carries out one task: the page is read and its record written out as text. The same in this process and in a worker. */
import type { Extraction } from '../../extract';
import type { Io } from '../io';
import { format } from '../print';
import { readTask } from './read-task';
import type { Facts, Outcome, Settings, Task } from './task';

/** Never rejects: whatever goes wrong with the page is its outcome. */
export async function runTask(task: Task, { compact, ...settings }: Settings, io: Pick<Io, 'read' | 'open'>): Promise<Outcome> {
  const { result: { analysis, failure }, identity } = await readTask(task, settings, io);
  const text = format(failure === null ? analysis.extraction : failure.record, compact, identity);
  if (failure === null) return { text, failure: null, facts: factsOf(analysis.extraction) };
  return { text, failure: { code: failure.code, message: failure.message, stack: failure.stack }, facts: null };
}

function factsOf({ pageKind, article, relatedLinks, input, warnings }: Extraction): Facts {
  return { format: input.format, encoding: input.encoding, pageKind, blocks: article.blocks.length, relatedLinks: relatedLinks.length, warnings };
}
