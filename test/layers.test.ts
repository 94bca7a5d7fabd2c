/** The map of the source: every file is in a layer, imports point to the left, each package has its one user. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const src = join(__dirname, '..', 'src');

/**
 * Layers from left to right; those in one row do not know each other. A name is a file or a folder of `src`.
 * A file imports from its own layer and from rows further left.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['types'],
  ['errors'],
  ['memo', 'data-file'],
  ['chars'],
  ['text'],
  ['locales'],
  ['lexicon'],
  ['dates'],
  ['decode'],
  ['read'],
  ['label'],
  ['fields'],
  ['extract', 'schema'],
  ['trace'],
  ['records'],
  ['cli', 'learn'],
  ['build'],
];

/** Package → the files of `src` (or folders, with a final slash) that may import it. */
const USERS: readonly (readonly [package_: RegExp, users: readonly string[]])[] = [
  [/^cheerio(?:\/slim)?$|^htmlparser2$|^domhandler$/, ['read/html/']],
  [/^iconv-lite$|^chardet$/, ['decode/']],
  [/^commander$/, ['cli/program.ts']],
  [/^chalk$/, ['cli/paint.ts']],
  [/^string-width$/, ['cli/width.ts']],
  [/^diff$/, ['cli/check/']],
  [/^warcio$|^pako$|^@zone-eu\/mailsplit$/, ['records/']],
  [/^node:(?:zlib|stream(?:\/promises)?)$/, ['records/', 'cli/', 'learn/']],
  [/^node:crypto$/, ['extract.ts', 'cli/batch/', 'cli/report/shell.ts']],
  [/^workerpool$/, ['cli/batch/']],
  [/^picomatch$/, ['cli/globs.ts', 'cli/check/']],
  [/^node:buffer$/, ['decode/']],
  [/^esbuild$/, ['build/']],
  [/^node:/, ['cli/', 'learn/', 'build/']],
];

interface Import {
  readonly file: string;
  readonly name: string;
  /** The imported file within `src` without its ending; null for a package. */
  readonly target: string | null;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8');
  // The compiler's own scanner finds imports, re-exports, import types and require calls.
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: name }) => {
    const target = name.startsWith('.') ? relative(src, resolve(src, dirname(file), name)).replaceAll('\\', '/') : null;
    return { file, name, target };
  });
});

const layerOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '');
const rowOf = (path: string): number => LAYERS.findIndex((row) => row.includes(layerOf(path)));
/** The only thing outside `src` that may be imported: it holds the version. */
const OUTSIDE = '../package.json';

describe('the map', () => {
  test('finds the source and its imports', () => {
    expect(files).toContain('extract.ts');
    expect(imports).toContainEqual({ file: 'extract.ts', name: './decode', target: 'decode' });
  });

  test('names nothing that is not there', () => expect([...LAYERS.flat().map((name) => `${name}/`), ...USERS.flatMap(([, users]) => users)].filter((place) => !files.some((file) => file === place || file.startsWith(place) || `${file.replace(/\.ts$/, '')}/` === place))).toEqual([]));

  test('has every file', () => expect(files.filter((file) => rowOf(file) < 0)).toEqual([]));
});

describe('imports', () => {
  test('point to the left', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === null || target === OUTSIDE || layerOf(target) === layerOf(file)) return false;
      return rowOf(target) < 0 || rowOf(target) >= rowOf(file);
    });
    expect(wrong).toEqual([]);
  });

  test('of packages stand where their one user is', () => {
    const wrong = imports.filter(({ file, name, target }) => {
      if (target !== null) return false;
      const users = USERS.find(([package_]) => package_.test(name))?.[1] ?? [];
      return !users.some((user) => file === user || (user.endsWith('/') && file.startsWith(user)));
    });
    expect(wrong).toEqual([]);
  });

  test('of a package are all in package.json, and all that is there is imported', () => {
    const { dependencies } = JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const used = imports.filter(({ file, name, target }) => target === null && !name.startsWith('node:') && layerOf(file) !== 'build').map(({ name }) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    expect([...new Set(used)].sort()).toEqual(Object.keys(dependencies).sort());
  });

  test('never bring in the main entry of cheerio, which costs four times the start', () => {
    expect(imports.filter(({ name }) => name === 'cheerio')).toEqual([]);
  });
});

/** Names that reach outside the program, and are only for the command line. */
const SURROUNDINGS = /^(?:process|console|globalThis|fetch|setTimeout|setInterval|setImmediate|performance)$/;
/** What would make two runs differ. */
const CHANCE = /^(?:Date\.now|Math\.random|performance\.now)$/;

function identifiersOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const pending: ts.Node[] = [source];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (ts.isPropertyAccessExpression(node)) {
      found.push(node.getText(source));
      pending.push(node.expression);
      continue;
    }
    if (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent) && !ts.isPropertySignature(node.parent)) found.push(node.text);
    ts.forEachChild(node, (child) => void pending.push(child));
  }
  return found;
}

describe('outside cli/', () => {
  const inner = files.filter((file) => !['cli', 'learn', 'build'].includes(layerOf(file)));

  test('nothing knows the process, the console or the clock', () => {
    const wrong = inner.flatMap((file) => identifiersOf(file).filter((name) => SURROUNDINGS.test(name) || CHANCE.test(name)).map((name) => `${file}: ${name}`));
    expect(wrong).toEqual([]);
  });

  test('each file opens with a sentence about what it does; a locale is data, and its name says all', () => {
    const opening = /^(?:import [^;]*;\s*)*\/\*\*/;
    expect(files.filter((file) => !/^locales\/[a-z]{2}\.ts$/.test(file) && !opening.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });
});
