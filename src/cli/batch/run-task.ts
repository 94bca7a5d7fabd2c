/** Carries out one task: the page is read and its record written out as text. The same in this process and in a worker. */
import { ExtractError, type Extraction } from '../../extract';
import type { Identity } from '../../records';
import { recordFormatOf } from '../../records/formats';
import type { Io } from '../io';
import { format } from '../print';
import { readPage, type PageOptions } from '../read-page';
import type { Content, Facts, Outcome, Settings, Task } from './task';
import type * as Unwrap from './unwrap';

/** Never rejects: whatever goes wrong with the page is its outcome. */
export async function runTask(task: Task, settings: Settings, io: Pick<Io, 'read' | 'open'>): Promise<Outcome> {
  if (isWrapped(task, settings)) return runTask(await (require('./unwrap') as typeof Unwrap).unwrap(task, settings, io), settings, io);
  // A page without a path is to `readPage` what standard input is.
  const { analysis, failure } = await readPage(task.path ?? '-', { read: (_, maxBytes) => contentOf(task.content, maxBytes, io) }, optionsOf(task, settings));
  const record = failure === null ? analysis.extraction : failure.record;
  const text = format(task.whole === undefined ? record : ({ ...record, input: { ...record.input, ...task.whole } } as typeof record), settings.compact, task.identity);
  if (failure === null) return { text, failure: null, facts: factsOf(analysis.extraction) };
  return { text, failure: { code: failure.code, message: failure.message, stack: failure.stack }, facts: null };
}

/** By what the user says, or else by the file's ending. */
function isWrapped({ content, format: form }: Task, settings: Settings): boolean {
  const asked = form ?? settings.format;
  if (asked === 'mhtml') return 'file' in content || 'bytes' in content;
  return asked === 'auto' && 'file' in content && recordFormatOf(content.file) === 'mhtml';
}

async function contentOf(content: Content, maxBytes: number, io: Pick<Io, 'read'>): Promise<Uint8Array | null> {
  if ('file' in content) return io.read(content.file, maxBytes);
  if ('damaged' in content) throw new ExtractError(content.damaged.code, content.damaged.message);
  const bytes = 'bytes' in content ? content.bytes : Buffer.from(content.text, 'utf8');
  return bytes.byteLength > maxBytes ? null : bytes;
}

function optionsOf({ identity, encoding, format: form, declaredEncoding }: Task, { format: asked, ...settings }: Settings): PageOptions {
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

function factsOf({ pageKind, article, relatedLinks, input, warnings }: Extraction): Facts {
  return { format: input.format, encoding: input.encoding, pageKind, blocks: article.blocks.length, relatedLinks: relatedLinks.length, warnings };
}
