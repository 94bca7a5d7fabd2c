/** The main command: pages in, records out, one bad page never stops the rest. */
import type { Format } from '../extract';
import { runHere } from './batch/run-here';
import { count, exitCode, newTally, summary, type Tally } from './batch/tally';
import type { Done, Settings, Task } from './batch/task';
import { CliError, EXIT } from './exit-codes';
import { listInputs } from './inputs';
import { printable, shownName, type Io } from './io';
import { openOutput, type Output } from './output';

export interface ExtractFlags {
  readonly output?: string;
  readonly ndjson?: boolean;
  readonly compact?: boolean;
  readonly inputFormat: Format | 'auto';
  readonly encoding: string;
  readonly url?: string;
  readonly maxBytes: number;
  readonly boilerplate?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Returns the exit code. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const inputs = listInputs(paths);
  if (flags.url !== undefined && inputs.several) throw new CliError(EXIT.usage, '--url: is the address of one page, and there are several inputs; run extract once a page');
  if (flags.quiet !== true) for (const file of new Set(inputs.repeated)) io.err(`extract: ${shownName(file)}: named more than once; read once\n`);
  const lines = flags.ndjson === true || inputs.several;
  const inOrder = inputs.several || flags.output !== undefined;
  // From here on a signal ends the work in order: with no half record and no half file.
  if (inOrder) await io.pause();
  const output = openOutput(flags.output, inputs.files, io);
  const tally = newTally();
  let interrupted: number | null;
  try {
    const done = runHere(settingsOf(flags, lines), io)(inputs.files.map(taskOf));
    interrupted = await writeAll(done, tally, { flags, lines, inOrder, output, io });
  } catch (error) {
    output.abandon();
    throw error;
  }
  // A single page that could not be read has no record, and an older file is better than an empty one.
  if (interrupted !== null || (!lines && tally.failed === tally.pages && tally.errors.size > 0)) output.abandon();
  else output.finish();
  if (interrupted !== null) return interrupted;
  if (inputs.several && (flags.quiet !== true || tally.failed > 0)) io.err(`extract: ${summary(tally)}\n`);
  return exitCode(tally);
}

interface Surroundings {
  readonly flags: ExtractFlags;
  readonly lines: boolean;
  readonly inOrder: boolean;
  readonly output: Output;
  readonly io: Io;
}

/** Writes what comes; returns the exit code of the signal that ended the work, or null. */
async function writeAll(outcomes: AsyncIterable<Done>, tally: Tally, { flags, lines, inOrder, output, io }: Surroundings): Promise<number | null> {
  for await (const { task, outcome } of outcomes) {
    count(tally, outcome, flags.strict === true);
    tell({ task, outcome }, flags, io);
    const interrupted = inOrder ? await io.pause() : null;
    if (interrupted !== null) return interrupted;
    // A single page that fails prints nothing: its reader expects a whole record.
    if (outcome.failure === null || lines) await output.write(outcome.text);
  }
  return null;
}

function taskOf(file: string): Task {
  return { name: file, content: { file }, path: file === '-' ? null : file };
}

function settingsOf(flags: ExtractFlags, lines: boolean): Settings {
  return {
    format: flags.inputFormat,
    maxBytes: flags.maxBytes,
    compact: lines || flags.compact === true,
    ...(flags.encoding === 'auto' ? {} : { encoding: flags.encoding }),
    ...(flags.url === undefined ? {} : { url: flags.url }),
    ...(flags.boilerplate === true ? { boilerplate: true } : {}),
  };
}

function tell({ task, outcome: { failure, facts } }: Done, { quiet, verbose }: ExtractFlags, io: Io): void {
  const name = shownName(task.name);
  if (failure !== null) io.err(`extract: ${name}: ${printable(failure.message)}\n`);
  if (failure !== null && verbose === true && failure.stack !== null) io.err(`${failure.stack.split('\n').map(printable).join('\n')}\n`);
  if (facts === null) return;
  if (verbose === true) io.err(`extract: ${name}: ${facts.format}, ${facts.encoding}, ${facts.pageKind}, ${facts.blocks} blocks, ${facts.relatedLinks} related links\n`);
  if (quiet === true) return;
  for (const { message, lines } of facts.warnings) {
    const place = lines === null ? '' : ` (line ${lines[0] === lines[1] ? lines[0] : `${lines[0]}-${lines[1]}`})`;
    io.err(`extract: ${name}: warning: ${printable(message)}${place}\n`);
  }
}
