/** Packs the command line and all it needs for a text page into one file, the HTML parser into another: Node takes longer to find many files than to run them. */
import { build, type Plugin } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAscii } from './ascii';
import { tablesReader } from './compile-lexicon';
import { modelReader } from './compile-model';
import { licencesOf } from './licences';

/** What the packed program shows to `bin`. */
const ENTRY = "export { main } from './main'; export { processIo } from './process-io';";
/** Packages that few pages need; they stay where they are and load on first use. */
const APART = ['chalk', 'iconv-lite', 'chardet', 'diff', 'picomatch', 'string-width', 'warcio', 'pako', '@zone-eu/mailsplit'];
/** Modules of ours that stay where they are as well; the packed file lies where the one that asks for them lay. */
const OWN_APART = ['./batch/pool'];

/** The parser is seldom without its page, but most pages are without it. */
const PARSER = './packed-parser.js';

/** Writes `dist/cli/packed.js`, which reads the finished tables and forests where `compileLexicon` and `compileModel` left them, and `dist/cli/packed-parser.js`. */
export async function packProgram(root: string): Promise<void> {
  const plugins = [
    leftBeside(/^\.\/report$/, './report'),
    leftBeside(/^cheerio\/slim$/, PARSER),
    standsFor(/[\\/]lexicon[\\/]tables\.ts$/, tablesReader('../lexicon')),
    standsFor(/[\\/]prose[\\/]model-file\.ts$/, modelReader('../label/prose')),
    // One of those that cost most; commander wants it only for commands that are programs of their own, which this one has none of.
    without('node:child_process'),
  ];
  const program = await pack(root, ENTRY, 'packed.js', plugins);
  const parser = await pack(root, "export { load } from 'cheerio/slim';", PARSER, [
    // Prints a tree as HTML, for which it holds a table of all names of characters.
    without('dom-serializer'),
  ]);
  writeFileSync(join(root, 'dist', 'cli', 'packed-licences.txt'), licencesOf(root, [...program, ...parser]));
}

/** Packs a module; returns the files it was packed from. */
async function pack(root: string, contents: string, file: string, plugins: Plugin[]): Promise<string[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: join(root, 'src', 'cli'), loader: 'ts' },
    absWorkingDir: root,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: [...OWN_APART, ...APART.flatMap((name) => [name, `${name}/*`])],
    legalComments: 'inline',
    logLevel: 'warning',
    metafile: true,
    plugins,
  });
  writeFileSync(join(root, 'dist', 'cli', file), toAscii(outputFiles[0]?.text ?? ''));
  return Object.keys(metafile.inputs);
}

/** A module that is loaded from beside the packed file, when it is wanted: what makes a report is big and seldom is. */
function leftBeside(filter: RegExp, path: string): Plugin {
  return { name: `left beside: ${path}`, setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })) };
}

/** Another source in the place of a module of ours. */
function standsFor(file: RegExp, contents: string): Plugin {
  return { name: `stand-in for ${file.source}`, setup: ({ onLoad }) => onLoad({ filter: file }, () => ({ contents, loader: 'js' })) };
}

/** Nothing in the place of a package that costs much to load and is not called. */
function without(name: string): Plugin {
  return {
    name: `without ${name}`,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: 'without' }));
      onLoad({ filter: new RegExp(`^${name}$`), namespace: 'without' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    },
  };
}
