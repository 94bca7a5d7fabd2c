/** One file in, one result out: the record, or the error record and what to tell the user. */
import { readFileSync, statSync } from 'node:fs';
import { extract, ExtractError, type ErrorCode, type ErrorRecord, type Extraction, type ExtractOptions } from '../extract';
import type { Io } from './io';

export interface PageResult {
  readonly record: Extraction | ErrorRecord;
  /** Null when the page was read. */
  readonly failure: { readonly code: ErrorCode; readonly message: string; readonly stack: string | null } | null;
}

export const DEFAULT_MAX_BYTES = 100_000_000;

export function readPage(path: string, io: Io, options: ExtractOptions & { readonly maxBytes: number }): PageResult {
  let bytes: Uint8Array | null = null;
  try {
    bytes = load(path, io, options.maxBytes);
    return { record: extract(bytes, { ...options, path }), failure: null };
  } catch (error) {
    const failure = describe(error);
    const input = { path, bytes: bytes?.byteLength ?? null, sha256: null };
    return { record: { schema: 'extract/1', error: { code: failure.code, message: failure.message }, input }, failure };
  }
}

function load(path: string, io: Io, maxBytes: number): Uint8Array {
  const size = path === '-' ? 0 : statSync(path).size;
  const bytes = size > maxBytes ? null : path === '-' ? io.readStdin() : readFileSync(path);
  if (bytes === null || bytes.byteLength > maxBytes) {
    throw new ExtractError('too-large', `larger than ${maxBytes} bytes; allow more with --max-bytes`);
  }
  return bytes;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no longer there',
  EACCES: 'no permission to read it; change its mode or run as its owner',
  EPERM: 'no permission to read it; change its mode or run as its owner',
  EISDIR: 'a folder, not a file',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the path is too long',
};

function describe(error: unknown): { code: ErrorCode; message: string; stack: string | null } {
  if (error instanceof ExtractError) return { code: error.code, message: error.message, stack: null };
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code === 'string' && (error as NodeJS.ErrnoException).syscall !== undefined) {
    return { code: 'unreadable', message: FILE_ERRORS[code] ?? `cannot be read (${code})`, stack: null };
  }
  const known = error instanceof Error ? error : new Error(String(error));
  return { code: 'internal', message: `a bug in extract: ${known.message}; please report it with this page`, stack: known.stack ?? null };
}
