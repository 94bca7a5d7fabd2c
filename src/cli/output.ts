/** Where records go: standard output, or a file that appears whole or not at all. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CliError, EXIT } from './exit-codes';
import type { Io } from './io';

export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Puts the finished file in its place. */
  readonly finish: () => void;
  /** Takes the unfinished file away. */
  readonly abandon: () => void;
}

export function openOutput(file: string | undefined, io: Io): Output {
  if (file === undefined) return { write: io.out, finish: () => undefined, abandon: () => undefined };
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const guarded = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new CliError(EXIT.cannotWrite, `${file}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}); nothing was left behind`);
    }
  };
  const handle = guarded(() => openSync(temporary, 'wx'));
  return {
    write: (text) => Promise.resolve(guarded(() => void writeAll(handle, text))),
    finish: () =>
      guarded(() => {
        closeSync(handle);
        renameSync(temporary, file);
      }),
    abandon: () => rmSync(temporary, { force: true }),
  };
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
