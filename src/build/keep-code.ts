/** Keeps what V8 compiles on the way through some pages, for versions of Node that cannot keep it themselves. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { main } from '../cli/main';
import type { Io } from '../cli/io';

/** What `bin/load.js` gives. */
interface Loaded {
  readonly program: { readonly main: typeof main };
  readonly scripts: ReadonlyMap<string, { readonly createCachedData: () => Buffer }> | null;
}

/**
 * Runs the packed program over pages and writes `packed*.cache` beside each packed file. Text pages first: what only pages in
 * HTML need of the program is not kept, as every run would have to read it.
 */
export async function keepCode(root: string): Promise<void> {
  const { load } = require(join(root, 'bin', 'load.js')) as { readonly load: () => Loaded };
  const { program, scripts } = load();
  if (scripts === null) return;
  const folder = join(root, 'fixtures');
  const kept = new Set<string>();
  for (const ending of ['.txt', '.html']) {
    const pages = readdirSync(folder).filter((name) => name.endsWith(ending)).slice(0, ENOUGH);
    for (const page of pages) await program.main([join(folder, page)], quietIo());
    for (const [file, script] of scripts) {
      if (!kept.has(file)) writeFileSync(file.replace(/js$/, 'cache'), script.createCachedData());
      kept.add(file);
    }
  }
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
