/** Turns the arguments into a sorted list of pages. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CliError, EXIT } from './exit-codes';

/** File endings that a folder is searched for; a file named outright may end in anything. */
const PAGE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Pages in the order of the arguments; folders are walked in code-unit order, linked folders are not entered. */
export function listInputs(paths: readonly string[]): { files: string[]; several: boolean } {
  const files: string[] = [];
  let folders = 0;
  for (const path of paths) {
    if (path === '-') {
      files.push(path);
      continue;
    }
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new CliError(EXIT.usage, `${path}: no such file or folder; nothing was processed`);
    if (!stat.isDirectory()) {
      files.push(path);
      continue;
    }
    folders++;
    const found = walk(path);
    if (found.length === 0) throw new CliError(EXIT.usage, `${path}: no pages in this folder (looked for .txt, .md and .html files)`);
    for (const file of found) files.push(file);
  }
  return { files, several: folders > 0 || files.length > 1 };
}

function walk(root: string): string[] {
  const files: string[] = [];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (PAGE.test(entry.name)) files.push(path);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
