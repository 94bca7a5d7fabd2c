/** Packs the command line and all it needs for a text page into one file: Node takes longer to find many files than to run them. */
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAscii } from './ascii';

/** What the packed program shows to `bin`. */
const ENTRY = "export { main } from './main'; export { processIo } from './process-io';";
/** Packages that few pages need; they stay where they are and load on first use. */
const APART = ['cheerio', 'chalk', 'iconv-lite', 'chardet'];

/** Writes `dist/cli/packed.js`; `tables` is the source that stands for `lexicon/tables`. */
export async function packProgram(root: string, tables: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: join(root, 'src', 'cli'), loader: 'ts' },
    absWorkingDir: root,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: APART.flatMap((name) => [name, `${name}/*`]),
    legalComments: 'inline',
    logLevel: 'warning',
    plugins: [
      {
        name: 'tables',
        setup: ({ onLoad }) => {
          onLoad({ filter: /[\\/]lexicon[\\/]tables\.ts$/ }, () => ({ contents: tables, loader: 'js' }));
        },
      },
    ],
  });
  writeFileSync(join(root, 'dist', 'cli', 'packed.js'), toAscii(outputFiles[0]?.text ?? ''));
}
