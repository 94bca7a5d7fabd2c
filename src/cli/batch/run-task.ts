/** Carries out one task: the page is read and its record written out as text. The same in this process and in a worker. */
import { ExtractError, type Extraction } from '../../extract';
import type { Io } from '../io';
import { format } from '../print';
import { readPage, type PageOptions } from '../read-page';
import type { Content, Facts, Outcome, Settings, Task } from './task';

/** Never rejects: whatever goes wrong with the page is its outcome. */
export async function runTask(task: Task, settings: Settings, io: Pick<Io, 'read'>): Promise<Outcome> {
  // A page without a path is to `readPage` what standard input is.
  const { analysis, failure } = await readPage(task.path ?? '-', { read: (_, maxBytes) => contentOf(task.content, maxBytes, io) }, optionsOf(task, settings));
  const text = format(failure === null ? analysis.extraction : failure.record, settings.compact, task.id);
  if (failure === null) return { text, failure: null, facts: factsOf(analysis.extraction) };
  return { text, failure: { code: failure.code, message: failure.message, stack: failure.stack }, facts: null };
}

async function contentOf(content: Content, maxBytes: number, io: Pick<Io, 'read'>): Promise<Uint8Array | null> {
  if ('file' in content) return io.read(content.file, maxBytes);
  if ('damaged' in content) throw new ExtractError(content.damaged.code, content.damaged.message);
  const bytes = 'bytes' in content ? content.bytes : Buffer.from(content.text, 'utf8');
  return bytes.byteLength > maxBytes ? null : bytes;
}

function optionsOf({ url, encoding, format: form }: Task, settings: Settings): PageOptions {
  return {
    ...settings,
    ...(url === undefined ? {} : { url }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(form === undefined ? {} : { format: form }),
  };
}

function factsOf({ pageKind, article, relatedLinks, input, warnings }: Extraction): Facts {
  return { format: input.format, encoding: input.encoding, pageKind, blocks: article.blocks.length, relatedLinks: relatedLinks.length, warnings };
}
