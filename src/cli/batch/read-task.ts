/** Reads the page of one task, out of its wrapping where it has one. */
import { ExtractError } from '../../extract';
import type { Identity } from '../../records';
import { recordFormatOf } from '../../records/formats';
import type { Io } from '../io';
import { readPage, type PageOptions, type PageResult } from '../read-page';
import type { Content, Settings, Task } from './task';
import type * as Unwrap from './unwrap';

/** What of the settings bears on reading. */
export type ReadSettings = Omit<Settings, 'compact'>;

export interface ReadTask {
  readonly result: PageResult;
  /** That of the task, and of the wrapping. */
  readonly identity: Identity | undefined;
}

/** Never rejects: whatever goes wrong with the page is its failure. */
export async function readTask(task: Task, settings: ReadSettings, io: Pick<Io, 'read' | 'open'>): Promise<ReadTask> {
  if (isWrapped(task, settings)) return readTask(await (require('./unwrap') as typeof Unwrap).unwrap(task, settings, io), settings, io);
  // A page without a path is to `readPage` what standard input is.
  const result = await readPage(task.path ?? '-', { read: (_, maxBytes) => contentOf(task.content, maxBytes, io) }, optionsOf(task, settings));
  return { result: task.whole === undefined ? result : ofWhole(result, task.whole), identity: task.identity };
}

/** By what the user says, or else by the file's ending. */
function isWrapped({ content, format: form }: Task, settings: ReadSettings): boolean {
  const asked = form ?? settings.format;
  if (asked === 'mhtml') return 'file' in content || 'bytes' in content;
  return asked === 'auto' && 'file' in content && recordFormatOf(content.file) === 'mhtml';
}

/** The same with size and hash of the file that the page was taken out of. */
function ofWhole({ analysis, failure }: PageResult, whole: NonNullable<Task['whole']>): PageResult {
  if (failure !== null) return { analysis: null, failure: { ...failure, record: { ...failure.record, input: { ...failure.record.input, ...whole } } } };
  const { extraction } = analysis;
  return { analysis: { ...analysis, extraction: { ...extraction, input: { ...extraction.input, ...whole } } }, failure: null };
}

async function contentOf(content: Content, maxBytes: number, io: Pick<Io, 'read'>): Promise<Uint8Array | null> {
  if ('file' in content) return io.read(content.file, maxBytes);
  if ('damaged' in content) throw new ExtractError(content.damaged.code, content.damaged.message);
  const bytes = 'bytes' in content ? content.bytes : Buffer.from(content.text, 'utf8');
  return bytes.byteLength > maxBytes ? null : bytes;
}

function optionsOf({ identity, encoding, format: form, declaredEncoding }: Task, { format: asked, ...settings }: ReadSettings): PageOptions {
  const page = form ?? asked;
  return {
    ...settings,
    format: page === 'mhtml' ? 'auto' : page,
    ...(isAddress(identity) ? { url: identity.url } : {}),
    ...(encoding === undefined ? {} : { encoding }),
    ...(declaredEncoding === undefined ? {} : { declaredEncoding }),
  };
}

/** What a record gives as its address may be anything: `dns:town.example`. */
function isAddress(identity: Identity | undefined): identity is Identity & { readonly url: string } {
  return identity?.url !== undefined && /^https?:\/\//i.test(identity.url) && URL.canParse(identity.url);
}
