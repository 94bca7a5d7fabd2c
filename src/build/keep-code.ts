/** Keeps what V8 compiles on the way through some pages, for versions of Node that cannot keep it themselves. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { main } from '../cli/main';
import type { Io } from '../cli/io';

/** What `bin/load.js` gives. */
interface Loaded {
  readonly program: { readonly main: typeof main };
  readonly script: { readonly createCachedData: () => Buffer } | null;
}

/** Runs the packed program over text pages and writes `dist/cli/packed.cache` beside it. */
export async function keepCode(root: string): Promise<void> {
  const { load } = require(join(root, 'bin', 'load.js')) as { readonly load: () => Loaded };
  const { program, script } = load();
  if (script === null) return;
  const folder = join(root, 'fixtures');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).slice(0, ENOUGH);
  for (const page of pages) await program.main([join(folder, page)], quietIo());
  writeFileSync(join(root, 'dist', 'cli', 'packed.cache'), script.createCachedData());
}

/** A few pages run through all that most pages need; what is rare may be compiled when it is wanted. */
const ENOUGH = 8;

function quietIo(): Io {
  return {
    read: async (path) => readFileSync(path),
    open: async function* (path) {
      yield readFileSync(path);
    },
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    env: {},
    out: async () => undefined,
    err: () => undefined,
    pause: async () => null,
    onSignal: () => undefined,
    now: () => 0,
  };
}
