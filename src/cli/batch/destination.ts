/** Where the records of a batch go: one after the other to standard output or a file, or each to a file of its own. */
import type { Io } from '../io';
import { printable, shownName } from '../printable';
import type { Output } from '../output';
import type { OutDir } from './out-dir';
import type { Done } from './task';

export interface Destination {
  /** Resolves to false when this record could not be written, which has been told; the next ones may be. */
  readonly write: (done: Done) => Promise<boolean>;
  readonly finish: () => void;
  /** Takes away what is not finished. */
  readonly abandon: () => void;
}

/** `errors`: error records are written, too. */
export function toOutput(output: Output, errors: boolean): Destination {
  return {
    write: async ({ outcome: { text, failure } }) => {
      if (failure === null || errors) await output.write(text);
      return true;
    },
    finish: output.finish,
    abandon: output.abandon,
  };
}

/** `place` says which file is a path's. Each is finished as it is written. */
export function toOutDir(outDir: OutDir, place: (path: string) => string, err: Io['err']): Destination {
  return {
    write: async ({ task: { path, name }, outcome: { text } }) => {
      const problem = path === null ? 'has no path to call its file by' : outDir.write(place(path), text);
      if (problem !== null) err(`extract: ${shownName(name)}: its record ${printable(problem)}\n`);
      return problem === null;
    },
    finish: () => undefined,
    abandon: () => undefined,
  };
}
