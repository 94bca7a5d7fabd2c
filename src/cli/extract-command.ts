/** The main command: pages in, records out, one bad page never stops the rest. */
import { toOutDir, toOutput, type Destination } from './batch/destination';
import type * as Mirror from './batch/mirror';
import type * as OutDir from './batch/out-dir';
import type * as Pool from './batch/pool';
import { newProgress, wantsProgress } from './batch/progress';
import { runHere } from './batch/run-here';
import { runTask } from './batch/run-task';
import { readStdin } from './batch/stdin-task';
import { shareOf, shareSize } from './batch/shard';
import { count, exitCode, listed, newTally, summary, type Tally } from './batch/tally';
import type { Done, Runner, Settings, Task } from './batch/task';
import { recordsIn, tasksOf } from './batch/tasks';
import type * as UpToDate from './batch/up-to-date';
import { requireFit, requireSense, settingsOf, type ExtractFlags } from './extract-flags';
import type * as FilesFrom from './files-from';
import type * as Globs from './globs';
import { EVERYTHING, listInputs, type Inputs, type Selection } from './inputs';
import type { Io } from './io';
import { printable, shownName } from './printable';
import { openOutput } from './output';
import { sayLines } from '../trace/say-lines';

/** Returns the exit code. `version` is the program's: records of another one are out of date. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, version: string, io: Io): Promise<number> {
  requireSense(paths, flags);
  const inputs = countRecords(listInputs(paths, await selectionOf(flags, io)), flags);
  const progress = newProgress(inputs.several && wantsProgress(flags, io), inputs.total, io);
  const { err } = progress;
  if (flags.quiet !== true) for (const file of new Set(inputs.repeated)) err(`extract: ${shownName(file)}: named more than once; read once\n`);
  if (flags.quiet !== true && inputs.passedOver.size > 0) err(`extract: passed over for their endings: ${listed(inputs.passedOver).map(printable).join(', ')}; name such files, or choose with --include\n`);
  const lines = flags.ndjson === true || (inputs.several && flags.outDir === undefined);
  const settings = settingsOf(flags, lines);
  const tally = newTally();
  // A single page that goes to standard output is over before a signal matters. All else ends in order: with no half record and no half file.
  const pause = inputs.several || flags.output !== undefined || flags.outDir !== undefined ? io.pause : async () => null;
  let interrupted = await pause();
  const { destination, tasks } = open(inputs, lines, flags, settings, version, tally, io, err);
  try {
    for await (const done of runnerOf(inputs, flags, settings, io)(tasks)) {
      count(tally, done.outcome, flags.strict === true);
      tell(done, flags, err);
      progress.update(tally);
      interrupted = await pause();
      if (interrupted !== null) break;
      if (!(await destination.write(done))) tally.unwritten++;
    }
    interrupted ??= await pause();
  } catch (error) {
    destination.abandon();
    throw error;
  } finally {
    progress.end();
  }
  // A single page that could not be read has no record, and an older file is better than an empty one.
  if (interrupted !== null || (!lines && tally.errors.size > 0)) destination.abandon();
  else destination.finish();
  if (inputs.several && (flags.quiet !== true || tally.failed > 0)) err(`extract: ${interrupted === null ? '' : 'interrupted: '}${summary(tally)}\n`);
  return interrupted ?? exitCode(tally);
}

async function selectionOf({ filesFrom, include = [], exclude = [], outDir }: ExtractFlags, io: Io): Promise<Selection> {
  const listed = filesFrom === undefined ? null : await (require('./files-from') as typeof FilesFrom).filesFrom(filesFrom, io);
  const filter = include.length + exclude.length === 0 ? EVERYTHING.filter : (require('./globs') as typeof Globs).byGlobs(include, exclude);
  return { listed, filter, outDir: outDir ?? null };
}

/** Inputs of which some may hold many pages each. */
interface AllInputs extends Inputs {
  /** How many pages there are for this run; null when only reading them tells. */
  readonly total: number | null;
}

function countRecords(inputs: Inputs, flags: ExtractFlags): AllInputs {
  const records = inputs.files.find((file) => recordsIn(file, flags.inputFormat) !== null) ?? null;
  const several = inputs.several || records !== null;
  requireFit(several, records, flags);
  return { ...inputs, several, total: records === null ? shareSize(inputs.files.length, flags.shard) : null };
}

/** Opens what is written to. The tasks are all pages but those whose record is up to date; these are counted. */
function open(inputs: AllInputs, lines: boolean, flags: ExtractFlags, settings: Settings, version: string, tally: Tally, io: Io, err: Io['err']): { destination: Destination; tasks: Iterable<Task> | AsyncIterable<Task> } {
  const all = tasksOf(inputs.files, { format: flags.inputFormat, maxBytes: flags.maxBytes, err: flags.quiet === true ? () => undefined : err }, io);
  const tasks = flags.shard === undefined ? all : shareOf(all, flags.shard);
  if (flags.outDir === undefined) return { destination: toOutput(openOutput(flags.output, inputs.files, io), lines), tasks };
  const { openOutDir } = require('./batch/out-dir') as typeof OutDir;
  const { mirrored, requireOwnFiles } = require('./batch/mirror') as typeof Mirror;
  const { beginRecords, changedOf } = require('./batch/up-to-date') as typeof UpToDate;
  requireOwnFiles(inputs.files, flags.outDir);
  const outDir = openOutDir(flags.outDir);
  const since = beginRecords(outDir, settings, version);
  const destination = toOutDir(outDir, mirrored, err);
  if (flags.ifChanged !== true) return { destination, tasks };
  const passedOver = (): void => {
    tally.pages++;
    tally.upToDate++;
  };
  return { destination, tasks: changedOf(tasks, { outDir, since, strict: flags.strict === true, maxBytes: flags.maxBytes, io, passedOver }) };
}

function runnerOf({ total, several }: AllInputs, { jobs = 1, timeout, unordered }: ExtractFlags, settings: Settings, io: Io): Runner {
  const workers = several ? Math.max(1, Math.min(jobs, total ?? jobs)) : 1;
  if (workers === 1 && timeout === undefined) return runHere(settings, io);
  const { runInPool } = require('./batch/pool') as typeof Pool;
  const runInPlace = (task: Task) => runTask(task, settings, io);
  const run = runInPool({ settings, runHere: runInPlace, onSignal: io.onSignal, workers, timeout: timeout ?? null, unordered: unordered === true });
  return (tasks) => run(readStdin(tasks, settings.maxBytes, io));
}

function tell({ task, outcome: { failure, facts } }: Done, { quiet, verbose }: ExtractFlags, err: Io['err']): void {
  const name = shownName(task.name);
  if (failure !== null) err(`extract: ${name}: ${printable(failure.message)}\n`);
  if (failure !== null && verbose === true && failure.stack !== null) err(`${failure.stack.split('\n').map(printable).join('\n')}\n`);
  if (facts === null) return;
  if (verbose === true) err(`extract: ${name}: ${facts.format}, ${facts.encoding}, ${facts.pageKind}, ${facts.blocks} blocks, ${facts.relatedLinks} related links\n`);
  if (quiet === true) return;
  for (const { message, lines } of facts.warnings) {
    const place = lines === null ? '' : ` (${sayLines(...lines)})`;
    err(`extract: ${name}: warning: ${printable(message)}${place}\n`);
  }
}
