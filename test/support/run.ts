/** Runs the command line in this process: arguments in, exit code and everything written out. */
import { main } from '../../src/cli/main';
import type { Io } from '../../src/cli/io';
import { processIo } from '../../src/cli/process-io';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Changes to the surroundings: by default a pipe without input, no terminal, no environment. */
export interface Surroundings extends Partial<Omit<Io, 'read'>> {
  /** What stands on standard input. */
  readonly stdin?: string | Uint8Array;
  /** Takes the place of reading a file. */
  readonly read?: Io['read'];
}

export async function run(argv: readonly string[], { stdin = '', ...changes }: Surroundings = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const { read, open } = processIo();
  const code = await main(argv, {
    read: async (path, maxBytes) => {
      if (path !== '-') return read(path, maxBytes);
      const bytes = Buffer.from(stdin);
      return bytes.byteLength > maxBytes ? null : bytes;
    },
    open: (path) => (path === '-' ? inPieces(Buffer.from(stdin)) : open(path)),
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 80,
    env: {},
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    pause: async () => null,
    onSignal: () => undefined,
    now: () => 0,
    ...changes,
  });
  return { code, out, err };
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

const PIECE = 1000;

/** An error as the system raises it. */
export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code, syscall });
}
