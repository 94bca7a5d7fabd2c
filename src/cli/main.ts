/** The command line: `main(argv, io)` returns the exit code and never ends the process. */
import { CliError, EXIT, systemCode } from './exit-codes';
import type { Io } from './io';
import { printable } from './printable';
import type * as Output from './output';
import { runProgram } from './program';

/** Runs the command. stdout is data, stderr is talk. A reader that leaves early is no failure. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const said: string[] = [];
  try {
    const exitCode = await runProgram(argv, io, (text) => said.push(text));
    if (said.length > 0) await io.out(said.join(''));
    return exitCode;
  } catch (error) {
    return tell(error, argv, io);
  }
}

function tell(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof CliError) {
    io.err(`extract: ${printable(error.message)}\n`);
    return error.exitCode;
  }
  const code = systemCode(error);
  const syscall = code === null ? null : (error as NodeJS.ErrnoException).syscall;
  if (code === 'EPIPE') return EXIT.ok;
  if (syscall === 'uv_cwd') {
    io.err('extract: the folder it was started in is gone; go to one that is there\n');
    return EXIT.usage;
  }
  if (code !== null && syscall === 'write') {
    const { sayWriteError } = require('./output') as typeof Output;
    io.err(`extract: standard output ${sayWriteError(code)}\n`);
    return EXIT.cannotWrite;
  }
  const known = error instanceof Error ? error : new Error(String(error));
  const verbose = argv.includes('-v') || argv.includes('--verbose');
  const stack = verbose ? `${(known.stack ?? '').split('\n').map(printable).join('\n')}\n` : '';
  io.err(`extract: a bug: ${printable(known.message)}; please report it${verbose ? '' : ' with what -v shows'}\n${stack}`);
  return EXIT.bug;
}
