/** One file in, one result out: the record, or the error record and what to tell the user. */
import { analyse, ExtractError, type Analysis, type ErrorCode, type ErrorRecord, type ExtractOptions } from '../extract';
import { tooLarge } from '../records/record';
import { systemCode } from './exit-codes';
import type { Io } from './io';

/** Why a page gave no record. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  /** Where in the program it happened; only for bugs. */
  readonly stack: string | null;
  readonly record: ErrorRecord;
}

/** One of the two is null. */
export type PageResult = { readonly analysis: Analysis; readonly failure: null } | { readonly analysis: null; readonly failure: Failure };

/** How a page is read. */
export interface PageOptions extends ExtractOptions {
  readonly maxBytes: number;
}

/** Reads and analyses one page; whatever goes wrong with it becomes a failure, not an exception. */
export async function readPage(file: string, io: Pick<Io, 'read'>, options: PageOptions): Promise<PageResult> {
  const path = options.path ?? (file === '-' ? null : file);
  let bytes: Uint8Array | null = null;
  try {
    bytes = await io.read(file, options.maxBytes);
    if (bytes === null) throw new ExtractError('too-large', tooLarge(options.maxBytes));
    return { analysis: analyse(bytes, { ...options, ...(path === null ? {} : { path }) }), failure: null };
  } catch (error) {
    const told = describe(error, file);
    const input = { path, bytes: bytes?.byteLength ?? null, sha256: null };
    return { analysis: null, failure: { ...told, record: { schema: 'extract/1', error: { code: told.code, message: told.message }, input } } };
  }
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'not there, or a link to nothing',
  EACCES: 'no permission to read it; change its mode or run as its owner',
  EPERM: 'no permission to read it; change its mode or run as its owner',
  EISDIR: 'a folder, not a page',
  ELOOP: 'a link that leads back to itself',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the path is too long',
};

/** What went wrong with a page, in words. */
export function describe(error: unknown, file: string): { code: ErrorCode; message: string; stack: string | null } {
  if (error instanceof ExtractError) return { code: error.code, message: error.message, stack: null };
  const code = systemCode(error);
  if (code !== null) {
    const misnamed = code === 'ENOENT' && file.includes('\ufffd') ? 'not there; U+FFFD in its name stands for bytes that were lost, so name its folder instead' : null;
    return { code: 'unreadable', message: misnamed ?? READ_ERRORS[code] ?? `cannot be read: the system says ${code}`, stack: null };
  }
  const known = error instanceof Error ? error : new Error(String(error));
  return { code: 'internal', message: `a bug in extract: ${known.message}; please report it with this page`, stack: known.stack ?? null };
}
