/** Packs the script and the style of a report, each into one file that goes into every report as it stands. */
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser of the last few years runs. */
const BROWSERS = ['chrome109', 'firefox115', 'safari16'];

/** Writes `dist/cli/report/client.js` and `dist/cli/report/report.css`. */
export async function packReport(root: string): Promise<void> {
  const from = join(root, 'src', 'cli', 'report', 'client');
  const to = join(root, 'dist', 'cli', 'report');
  mkdirSync(to, { recursive: true });
  for (const [source, target] of [['main.ts', 'client.js'], ['report.css', 'report.css']] as const) {
    const { outputFiles } = await build({
      entryPoints: [join(from, source)],
      absWorkingDir: root,
      write: false,
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'iife',
      target: BROWSERS,
      tsconfig: join(from, 'tsconfig.json'),
      logLevel: 'warning',
    });
    writeFileSync(join(to, target), outputFiles[0]?.text ?? '');
  }
}
