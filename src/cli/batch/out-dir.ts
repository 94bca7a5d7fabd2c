/** Writes each record to its own file below a folder. A file appears whole or not at all, and nothing is written outside. */
import { closeSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, type Stats } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { CliError, EXIT, systemCode } from '../exit-codes';
import { systemPath } from '../file-name';
import { shownName } from '../printable';
import { openNew, sayWriteError, writeAll } from '../output';

export interface OutDir {
  /** The folder's own place, links followed. */
  readonly root: string;
  /**
   * Writes a file below the folder. Returns what is wrong when it is with this file only: its name, or what stands in its place.
   * `wanted` is asked once the text is on the disk and before it takes its place.
   * @throws CliError when no file could be written.
   */
  readonly write: (inner: string, text: string, wanted?: () => boolean) => string | null;
}

/** Unfinished files lie here, and the state of the folder. Hidden, so that whoever walks the folder passes it over. */
export const PRIVATE = '.extract';
const UNFINISHED = /^(.+)\.(\d+)\.tmp$/s;

/** Problems of one file; with all others the next file would fare no better. */
const OF_ONE_FILE: ReadonlySet<string> = new Set(['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'ELOOP', 'EINVAL', 'EILSEQ']);

/** @throws CliError when the folder cannot be made or written to. */
export function openOutDir(dir: string): OutDir {
  const fatal = (error: unknown): CliError | unknown => {
    const code = systemCode(error);
    return code === null ? error : new CliError(EXIT.cannotWrite, `${shownName(dir)}: ${sayWriteError(code)}`);
  };
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw fatal(error);
    }
  };
  const root = attempt(() => {
    mkdirSync(dir, { recursive: true });
    return realpathSync(dir);
  });
  const folders = new Set<string>();
  attempt(() => {
    const problem = makeFolder(root, PRIVATE, folders);
    if (problem !== null) throw new CliError(EXIT.cannotWrite, `${shownName(join(dir, PRIVATE))}: ${problem}`);
    removeLeftovers(join(root, PRIVATE));
  });
  const temporary = join(root, PRIVATE, `${hostname()}.${process.pid}.tmp`);

  const place = (inner: string, text: string, wanted: () => boolean): string | null => {
    const problem = makeFolder(root, PRIVATE, folders) ?? makeFolder(root, dirname(inner), folders);
    if (problem !== null) return problem;
    try {
      writeNew(temporary, text);
      if (wanted()) renameSync(temporary, systemPath(join(root, inner)));
      else rmSync(temporary, { force: true });
      return null;
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  };

  const attemptWrite = (inner: string, text: string, wanted: () => boolean, again: boolean): string | null => {
    try {
      return place(inner, text, wanted);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOENT') {
        // Someone takes folders away while we write. Those below are made anew; the folder itself may be a disk that is gone.
        if (look(root) === null) throw new CliError(EXIT.cannotWrite, `${shownName(dir)}: cannot be written: the folder is gone`);
        folders.clear();
        if (again) return attemptWrite(inner, text, wanted, false);
      }
      if (code !== null && OF_ONE_FILE.has(code)) return sayWriteError(code);
      throw fatal(error);
    }
  };
  return { root, write: (inner, text, wanted = () => true) => attemptWrite(inner, text, wanted, true) };
}

/** Makes the folders of a path below the root one by one; `known` are those that are there. Returns what stands in the way. */
function makeFolder(root: string, inner: string, known: Set<string>): string | null {
  if (inner === '.' || known.has(inner)) return null;
  let folder = '';
  for (const part of inner.split(sep)) {
    folder = join(folder, part);
    if (known.has(folder)) continue;
    const path = systemPath(join(root, folder));
    const stat = look(path) ?? makeOrLook(path);
    if (stat?.isSymbolicLink()) return `cannot be written: ${shownName(folder)} is a link, which may lead elsewhere`;
    if (stat !== null && !stat.isDirectory()) return `cannot be written: ${shownName(folder)} is a file`;
    known.add(folder);
  }
  return null;
}

/** Null once the folder is made; what stands in its place when another process was quicker. */
function makeOrLook(path: string | Buffer): Stats | null {
  try {
    mkdirSync(path);
    return null;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return look(path);
    throw error;
  }
}

function look(path: string | Buffer): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

function writeNew(file: string, text: string): void {
  const handle = openNew(file, 0o666);
  try {
    writeAll(handle, text);
  } finally {
    closeSync(handle);
  }
}

/** Unfinished files of processes of this machine that were killed. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, host, pid] = UNFINISHED.exec(name) ?? [];
    if (host === hostname() && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
