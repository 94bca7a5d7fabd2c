/** The licences of packages whose code is part of a packed file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

/** Name, version and licence of each package that one of the files (paths below `root`) belongs to, each once. */
export function licencesOf(root: string, files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  return [...folders].sort().map((folder) => licence(join(root, folder))).join(`\n${'-'.repeat(80)}\n\n`);
}

function licence(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file !== undefined ? readFileSync(join(folder, file), 'utf8') : `Copyright (c) ${typeof author === 'object' ? author.name : (author ?? name)}`;
  return `${name} ${version}, ${license}\n\n${text.trimEnd()}\n`;
}
