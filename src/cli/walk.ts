/** Lists files below a folder. */
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './exit-codes';
import { nameOf, systemPath } from './file-name';

/** File endings that a folder is searched for; a file named outright may end in anything. */
export const PAGE_ENDING = /\.(?:txt|text|md|markdown|html?|xhtml|mhtml|mht)$/i;

/** Endings that pages and files of pages have as well, and other things too: a folder is not searched for them, but its user should hear of them. */
export const OTHER_PAGE_ENDING = /\.(?:aspx?|php|jspx?|cgi|cfm|shtml|xml|rss|ndjson|jsonl|warc|wet)(?:\.gz)?$/i;

/** What stands at a path. Something that cannot be looked at counts as a file: reading it will say why. */
export function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  let stat: Stats | undefined;
  try {
    stat = statSync(systemPath(path), { throwIfNoEntry: false });
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return code === 'ENOTDIR' ? 'nothing' : 'file';
  }
  if (stat === undefined) return 'nothing';
  return stat.isDirectory() ? 'folder' : 'file';
}

/** Which files are wanted and which folders are entered; both are asked about paths relative to the root, parted by `/`. */
export interface Filter {
  readonly wants: (file: string) => boolean;
  readonly enters: (folder: string) => boolean;
}

/** Wants files by the ending of their names. */
export function byEnding(ending: RegExp): Filter {
  return { wants: (file) => ending.test(file), enters: () => true };
}

/**
 * Files below a folder that are wanted, in code-unit order of their paths. Hidden entries are passed over, linked
 * folders not entered. A folder that may not be listed is among the files, so that it is reported as unreadable.
 */
export function walk(root: string, { wants, enters }: Filter): string[] {
  const files: string[] = [];
  const pending = [{ folder: root, inner: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = entriesOf(next.folder);
    if (entries === null) files.push(next.folder);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue;
      const path = join(next.folder, entry.name);
      const inner = `${next.inner}${entry.name}`;
      if (entry.isDirectory()) {
        if (enters(inner)) pending.push({ folder: path, inner: `${inner}/` });
      } else if ((entry.isFile() || isLinkedFile(entry, path)) && wants(inner)) files.push(path);
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
    const entries = readdirSync(systemPath(folder), { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\ufffd'))) return entries;
    // Some names are no UTF-8. Asked for bytes, the system tells them all; Node's types do not know of it.
    const raw = readdirSync(systemPath(folder), { withFileTypes: true, encoding: 'buffer' as 'utf8' });
    for (const entry of raw) entry.name = nameOf(entry.name as unknown as Buffer);
    return raw;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
