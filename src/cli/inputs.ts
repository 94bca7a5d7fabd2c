/** Turns the arguments into a list of pages: arguments in their order, folders in sorted order, nothing twice. */
import { resolve } from 'node:path';
import { CliError, EXIT } from './exit-codes';
import { shownName } from './io';
import { nearest } from './nearest';
import { kindOf, PAGE_ENDING, walk } from './walk';

export interface Inputs {
  readonly files: readonly string[];
  /** True when more than one page may come: several arguments, or a folder. */
  readonly several: boolean;
  /** Pages that were named more than once; each is read once. */
  readonly repeated: readonly string[];
}

/** @throws CliError for a path that does not exist and for a folder without pages: then nothing is processed. */
export function listInputs(paths: readonly string[]): Inputs {
  requirePaths(paths);
  const found = paths.flatMap((path) => (isFolder(path) ? pagesOf(path) : [path]));
  const byPlace = new Map<string, string>();
  const repeated: string[] = [];
  for (const path of found) {
    const place = path === '-' ? path : resolve(path);
    if (byPlace.has(place)) repeated.push(path);
    else byPlace.set(place, path);
  }
  return { files: [...byPlace.values()], several: paths.length > 1 || paths.some(isFolder), repeated };
}

/** @throws CliError that names every path which does not exist. */
export function requirePaths(paths: readonly string[]): void {
  const missing = paths.filter((path) => path !== '-' && kindOf(path) === 'nothing');
  if (missing.length > 0) throw new CliError(EXIT.usage, `${missing.map(sayMissing).join('; ')}; nothing was processed`);
}

function isFolder(path: string): boolean {
  return path !== '-' && kindOf(path) === 'folder';
}

function pagesOf(folder: string): string[] {
  const pages = walk(folder, PAGE_ENDING);
  if (pages.length === 0) throw new CliError(EXIT.usage, `${shownName(folder)}: no pages in this folder (looked for .txt, .md and .html files); nothing was processed`);
  return pages;
}

const COMMANDS = ['check', 'explain', 'report', 'schema', 'help'];

function sayMissing(path: string, index: number): string {
  const command = index === 0 ? nearest(path, COMMANDS) : null;
  return `${shownName(path)}: no such file or folder${command === null ? '' : ` (did you mean the command "${command}"?)`}`;
}
