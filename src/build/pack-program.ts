/** Packs the command line and all it needs for a text page into one file: Node takes longer to find many files than to run them. */
import { build, type Plugin } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAscii } from './ascii';
import { tablesReader } from './compile-lexicon';
import { modelReader } from './compile-model';

/** What the packed program shows to `bin`. */
const ENTRY = "export { main } from './main'; export { processIo } from './process-io';";
/** Packages that few pages need; they stay where they are and load on first use. */
const APART = ['cheerio', 'chalk', 'iconv-lite', 'chardet', 'diff', 'picomatch', 'string-width', 'warcio', 'pako', '@zone-eu/mailsplit'];
/** Modules of ours that stay where they are as well; the packed file lies where the one that asks for them lay. */
const OWN_APART = ['./batch/pool'];

/** Writes `dist/cli/packed.js`, which reads the finished tables and forests where `compileLexicon` and `compileModel` left them. */
export async function packProgram(root: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: join(root, 'src', 'cli'), loader: 'ts' },
    absWorkingDir: root,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: [...OWN_APART, ...APART.flatMap((name) => [name, `${name}/*`])],
    legalComments: 'inline',
    logLevel: 'warning',
    plugins: [leftBeside(join(root, 'src', 'cli')), standsFor(/[\\/]lexicon[\\/]tables\.ts$/, tablesReader('../lexicon')), standsFor(/[\\/]prose[\\/]model-file\.ts$/, modelReader('../label/prose')), standsFor(/^node:child_process$/, '')],
  });
  writeFileSync(join(root, 'dist', 'cli', 'packed.js'), toAscii(outputFiles[0]?.text ?? ''));
}

/** What makes a report is big and seldom wanted: it is loaded from beside the packed file. `cli` is the folder of the command line's source. */
function leftBeside(cli: string): Plugin {
  return {
    name: 'left beside',
    setup: ({ onResolve }) => onResolve({ filter: /^\.\/report$/ }, ({ path, resolveDir }) => (resolveDir === cli ? { path, external: true } : undefined)),
  };
}

/**
 * Another source in the place of a module. `node:child_process` is one of those that cost most to load; commander wants it
 * only for commands that are programs of their own, which this one has none of.
 */
function standsFor(filter: RegExp, contents: string): Plugin {
  return {
    name: `stand-in for ${filter.source}`,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^node:/ }, ({ path }) => (filter.test(path) ? { path, namespace: 'stand-in' } : undefined));
      onLoad({ filter, namespace: 'stand-in' }, () => ({ contents, loader: 'js' }));
      onLoad({ filter }, () => ({ contents, loader: 'js' }));
    },
  };
}
