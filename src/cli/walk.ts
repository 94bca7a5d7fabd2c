/** Lists files below a folder. */
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './exit-codes';

/** File endings that a folder is searched for; a file named outright may end in anything. */
export const PAGE_ENDING = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** What stands at a path. Something that cannot be looked at counts as a file: reading it will say why. */
export function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  let stat: Stats | undefined;
  try {
    stat = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return code === 'ENOTDIR' ? 'nothing' : 'file';
  }
  if (stat === undefined) return 'nothing';
  return stat.isDirectory() ? 'folder' : 'file';
}

/**
 * Files below a folder whose names match, in code-unit order of their paths. Hidden entries are passed over, linked
 * folders not entered. A folder that may not be listed is among the files, so that it is reported as unreadable.
 */
export function walk(root: string, wanted: RegExp): string[] {
  const files: string[] = [];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = entriesOf(folder);
    if (entries === null) files.push(folder);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (wanted.test(entry.name) && (entry.isFile() || isLinkedFile(entry, path))) files.push(path);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Links to nothing count: the user should hear of them. */
function isLinkedFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && kindOf(path) !== 'folder';
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
