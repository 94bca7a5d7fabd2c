/** Turns the arguments into a list of pages: arguments in their order, folders in sorted order, nothing twice. */
import { resolve } from 'node:path';
import { recordsIn, type InputFormat } from './batch/tasks';
import { COMMANDS } from './commands';
import { CliError, EXIT } from './exit-codes';
import { shownName } from './printable';
import { nearest } from './nearest';
import { byEnding, kindOf, OTHER_PAGE_ENDING, PAGE_ENDING, walk, type Filter } from './walk';

/** The pages that were asked for. */
export interface Inputs {
  readonly files: readonly string[];
  /** True when more than one page may come: several arguments, a folder, or a list. */
  readonly several: boolean;
  /** Pages that were named more than once; each is read once. */
  readonly repeated: readonly string[];
  /** Files of folders that are not read, as their ending is none of a page's, though they may hold some: ending → files. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** Where else pages come from, and which are wanted. */
export interface Selection {
  /** Paths of a list, after those of the arguments; null = there is no list. A listed file that is not there is a page that failed. */
  readonly listed: readonly string[] | null;
  /** For the files of folders. */
  readonly filter: Filter;
  /** A folder that is passed over, as what is written goes there; null = none. */
  readonly outDir: string | null;
}

/** All pages that the arguments name, told by the endings of their names. */
export const EVERYTHING: Selection = { listed: null, filter: byEnding(PAGE_ENDING), outDir: null };

/** @throws CliError for a path that does not exist and for a folder without pages: then nothing is processed. */
export function listInputs(paths: readonly string[], selection: Selection = EVERYTHING): Inputs {
  requirePaths(paths);
  const all = selection.listed === null ? paths : [...paths, ...selection.listed];
  let folders = false;
  const byPlace = new Map<string, string>();
  const repeated: string[] = [];
  const passedOver = new Map<string, number>();
  for (const path of all) {
    const isFolder = path !== '-' && kindOf(path) === 'folder';
    folders ||= isFolder;
    for (const file of isFolder ? pagesOf(path, selection, passedOver) : [path]) {
      const place = file === '-' ? file : resolve(file);
      if (byPlace.has(place)) repeated.push(file);
      else byPlace.set(place, file);
    }
  }
  return { files: [...byPlace.values()], several: paths.length > 1 || folders || selection.listed !== null, repeated, passedOver };
}

/** @throws CliError that names every path which does not exist. */
export function requirePaths(paths: readonly string[]): void {
  const missing = paths.filter((path) => path !== '-' && kindOf(path) === 'nothing');
  if (missing.length > 0) throw new CliError(EXIT.usage, `${missing.map(sayMissing).join('; ')}; nothing was processed`);
}

/**
 * For commands that show pages one by one.
 * @throws CliError that names a file of many pages.
 */
export function requireSinglePages(files: readonly string[], format: InputFormat, command: string): void {
  const many = files.find((file) => recordsIn(file, format) !== null);
  if (many !== undefined) throw new CliError(EXIT.usage, `${shownName(many)}: holds many pages, and ${command} takes single ones; extract ${shownName(many)} reads them all`);
}

function pagesOf(folder: string, { filter, outDir }: Selection, passedOver: Map<string, number>): string[] {
  const written = outDir === null ? null : resolve(outDir);
  const root = resolve(folder);
  const wants = (file: string): boolean => {
    const wanted = filter.wants(file);
    // Who chooses by name knows what is left out.
    const ending = wanted || filter !== EVERYTHING.filter ? undefined : OTHER_PAGE_ENDING.exec(file)?.[0].toLowerCase();
    if (ending !== undefined) passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1);
    return wanted;
  };
  const pages = walk(folder, { wants, enters: (inner) => filter.enters(inner) && (written === null || resolve(root, inner) !== written) });
  if (pages.length > 0) return pages;
  const looked = filter === EVERYTHING.filter ? 'looked for .txt, .md, .html and .mhtml files; --include chooses others, files of many pages have to be named' : 'none that --include and --exclude leave';
  throw new CliError(EXIT.usage, `${shownName(folder)}: no pages in this folder (${looked}); nothing was processed`);
}

function sayMissing(path: string, index: number): string {
  const hint = hintFor(path, index);
  return `${shownName(path)}: no such file or folder${hint === null ? '' : ` (${hint})`}`;
}

/** What the user may have meant by a path that does not exist. */
function hintFor(path: string, index: number): string | null {
  if (path.startsWith('http://') || path.startsWith('https://')) return 'no address is opened; give the page through a pipe: curl -s ADDRESS | extract --url ADDRESS';
  // Node has replaced the bytes of an argument that are no UTF-8; names that the system gives are kept.
  if (path.includes('\ufffd')) return 'a name that is not UTF-8 cannot be an argument; name its folder, or give it in a list to --files-from';
  const command = index === 0 ? nearest(path, COMMANDS) : null;
  return command === null ? null : `did you mean the command "${command}"?`;
}
