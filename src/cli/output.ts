/** Where records go: standard output, or a file that appears whole or not at all. */
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError, EXIT, systemCode } from './exit-codes';
import { nameOf, systemPath } from './file-name';
import type { Io } from './io';
import { shownName } from './printable';

export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Puts the finished file in its place. */
  readonly finish: () => void;
  /** Takes the unfinished file away; what stood there before stays. */
  readonly abandon: () => void;
}

/**
 * Opens the output; `-` and undefined mean standard output.
 * @throws CliError when it cannot be written, or when it is one of the `inputs`.
 */
export function openOutput(file: string | undefined, inputs: readonly string[], io: Io): Output {
  if (file === undefined || file === '-') return { write: io.out, finish: () => undefined, abandon: () => undefined };
  const target = realPlace(file);
  if (inputs.some((input) => input !== '-' && realPlace(input) === target)) {
    throw new CliError(EXIT.usage, `${shownName(file)}: is a page to be read as well; writing it would destroy the page`);
  }
  const stat = lookAt(file);
  // A device or a pipe (/dev/stdout is one) is written to, not replaced.
  if (stat !== null && !stat.isFile() && !stat.isDirectory()) return openInPlace(file);
  if (stat?.isDirectory() === true || file.endsWith('/')) throw new CliError(EXIT.cannotWrite, `${shownName(file)}: is a folder; name a file in it`);
  const temporary = systemPath(join(dirname(target), `.${basename(target)}.${process.pid}.tmp`));
  const handle = guard(file, () => undefined)(() => openNew(temporary, stat === null ? 0o666 : stat.mode & 0o777));
  const guarded = guard(file, () => rmSync(temporary, { force: true }));
  return {
    write: async (text) => guarded(() => writeAll(handle, text)),
    finish: () =>
      guarded(() => {
        closeSync(handle);
        renameSync(temporary, systemPath(target));
      }),
    abandon: () => {
      closeSync(handle);
      rmSync(temporary, { force: true });
    },
  };
}

/** Writes a whole file, which appears whole or not at all. */
export async function writeWhole(file: string, text: string, io: Io): Promise<void> {
  const output = openOutput(file, [], io);
  await output.write(text);
  output.finish();
}

/** Opens a file that must be new: whoever left one of this name, perhaps as a link to elsewhere, is not followed. */
export function openNew(file: string | Buffer, mode: number): number {
  try {
    return openSync(file, 'wx', mode);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    rmSync(file, { force: true });
    return openSync(file, 'wx', mode);
  }
}

function openInPlace(file: string): Output {
  const guarded = guard(file, () => undefined);
  const handle = guarded(() => openSync(systemPath(file), 'w'));
  return { write: async (text) => guarded(() => writeAll(handle, text)), finish: () => guarded(() => closeSync(handle)), abandon: () => closeSync(handle) };
}

/** Follows links, so that a linked output file stays a link. */
function realPlace(file: string): string {
  try {
    return nameOf(realpathSync(systemPath(file), { encoding: 'buffer' }));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return resolve(file);
  }
}

function lookAt(file: string): Stats | null {
  try {
    return statSync(systemPath(file));
  } catch (error) {
    // Not there, or not to be looked at: opening it will tell.
    if (systemCode(error) === null) throw error;
    return null;
  }
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; create it first',
  ENOTDIR: 'its folder is a file',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'a folder stands in its place',
  EEXIST: 'a file stands in its place',
};

/** What to tell about an error of the system while writing. */
export function sayWriteError(code: string): string {
  return `cannot be written: ${WRITE_ERRORS[code] ?? `the system says ${code}`}`;
}

type Guarded = <T>(action: () => T) => T;

function guard(file: string, clean: () => void): Guarded {
  return (action) => {
    try {
      return action();
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      clean();
      // The reader of a named pipe that leaves is no failure, as with standard output.
      if (code === 'EPIPE') throw error;
      throw new CliError(EXIT.cannotWrite, `${shownName(file)}: ${sayWriteError(code)}`);
    }
  };
}

/** Writes all, also where the system takes it bit by bit. */
export function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.byteLength; ) at += writeSync(handle, bytes, at);
}
