/** Tells when files below some paths change. */
import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CliError, EXIT, systemCode } from '../exit-codes';
import { shownName } from '../printable';
import { kindOf } from '../walk';

/** A change comes as several events: what is written, what is renamed. */
const SETTLE = 100;

export interface Watcher {
  /** Waits for a change that has settled, or for `stop` to say something; asked every tenth of a second. */
  readonly changed: <T>(stop: () => Promise<T | null>) => Promise<T | null>;
  readonly close: () => void;
}

/** @throws CliError when the system cannot watch a path. */
export function watchPaths(paths: readonly string[]): Watcher {
  let last: number | null = null;
  const note = (): void => void (last = Date.now());
  const watchers = paths.map((path) => open(path, note));
  return {
    changed: async (stop) => {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, SETTLE));
        const reason = await stop();
        if (reason !== null) return reason;
        if (last === null || Date.now() - last < SETTLE) continue;
        last = null;
        return null;
      }
    },
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** A file is watched through its folder, as editors put a new one in its place. */
function open(path: string, note: () => void): FSWatcher {
  const folder = kindOf(path) === 'folder';
  const stem = basename(path).replace(/\.[^.]*$/, '');
  try {
    const watcher = watch(folder ? path : dirname(path), { recursive: folder }, (_, name) => {
      if (folder || name === null || name.startsWith(stem)) note();
    });
    // A folder that goes away while it is watched shows in the next run.
    watcher.on('error', note);
    return watcher;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new CliError(EXIT.usage, `${shownName(path)}: cannot be watched: the system says ${code}`);
  }
}
