/** Which file of the output folder holds the record of a page: `a/b.txt` → `a/b.txt.json`. */
import { createHash } from 'node:crypto';
import { join, normalize, parse, resolve, sep } from 'node:path';
import { CliError, EXIT } from '../exit-codes';
import { systemPath } from '../file-name';
import { shownName } from '../printable';

const ENDING = '.json';
/** Bytes that file systems allow in a name. */
const LONGEST_NAME = 255;
/** A longer name is cut to this many bytes and told apart by a part of its hash. */
const KEPT = 200;
const HASH_CHARS = 16;

/** The path within the output folder; `/` and `..` at the start of the page's path are left out, so that it stays within. */
export function mirrored(path: string): string {
  const normal = normalize(path);
  const parts = normal.slice(parse(normal).root.length).split(sep);
  const first = parts.findIndex((part) => part !== '..');
  const inner = parts.slice(first);
  const name = inner.pop() ?? '';
  return join(...inner, `${shortened(name)}${ENDING}`);
}

/** Cut between characters. */
function shortened(name: string): string {
  if (bytesOf(name) + ENDING.length <= LONGEST_NAME) return name;
  let kept = '';
  let bytes = 0;
  for (const char of name) {
    bytes += bytesOf(char);
    if (bytes > KEPT) break;
    kept += char;
  }
  return `${kept}~${createHash('sha256').update(systemPath(name)).digest('hex').slice(0, HASH_CHARS)}`;
}

function bytesOf(name: string): number {
  return Buffer.byteLength(systemPath(name));
}

/** @throws CliError when two pages would have one file, or a file is a page itself: one would destroy the other. */
export function requireOwnFiles(files: readonly string[], outDir: string): void {
  const pages = new Set(files.map((file) => resolve(file)));
  const owners = new Map<string, string>();
  for (const file of files) {
    const target = mirrored(file);
    const other = owners.get(target);
    if (other !== undefined) throw new CliError(EXIT.usage, `${shownName(file)}: would have the same file in ${shownName(outDir)} as ${shownName(other)}; give each a folder of its own`);
    if (pages.has(resolve(outDir, target))) throw new CliError(EXIT.usage, `${shownName(join(outDir, target))}: is a page to be read as well; writing it would destroy the page`);
    owners.set(target, file);
  }
}
