/** The command `report`: many pages in, one HTML file to look them through out. */
import { resolve } from 'node:path';
import { readTask, type ReadSettings } from './batch/read-task';
import type { PageFormat } from './batch/task';
import { pageTask } from './batch/tasks';
import { CliError, EXIT } from './exit-codes';
import type * as Globs from './globs';
import { EVERYTHING, listInputs, requireSinglePages } from './inputs';
import type { Io } from './io';
import { printable, shownName } from './printable';
import { openOutput, type Output } from './output';
import type * as Report from './report';

/** The options of `report`. */
export interface ReportFlags {
  readonly output: string;
  readonly inputFormat: PageFormat | 'auto';
  readonly encoding: string;
  readonly maxBytes: number;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly quiet?: boolean;
}

/** More pages make a file that browsers are slow to open, and a list that nobody looks through. */
const MOST_PAGES = 2_000;

/** Returns the exit code. A page that cannot be read is in the report as well. `version` is the program's. */
export async function reportCommand(paths: readonly string[], flags: ReportFlags, version: string, io: Io): Promise<number> {
  const files = withoutReport(listFiles(paths, flags), paths, flags.output);
  requireSinglePages(files, flags.inputFormat, 'report');
  if (files.length > MOST_PAGES) {
    throw new CliError(EXIT.usage, `${count(files.length)} pages are more than a report holds, ${count(MOST_PAGES)}; make several, such as one a folder, or choose with --include; nothing was written`);
  }
  // From here on a signal ends the work in order: with no half file.
  await io.pause();
  const output = openOutput(flags.output, files, io);
  let tally: Tally;
  try {
    tally = await writeReport(titleOf(paths), files, flags, version, output, io);
  } catch (error) {
    output.abandon();
    throw error;
  }
  if (tally.interrupted !== null) {
    output.abandon();
    return tally.interrupted;
  }
  output.finish();
  if (flags.quiet !== true) tell(flags.output, files.length, tally, io);
  if (tally.bugs > 0) return EXIT.bug;
  if (tally.failed === 0) return EXIT.ok;
  return tally.failed === files.length ? EXIT.allFailed : EXIT.someFailed;
}

function listFiles(paths: readonly string[], { include = [], exclude = [] }: ReportFlags): readonly string[] {
  if (include.length + exclude.length === 0) return listInputs(paths).files;
  const { byGlobs } = require('./globs') as typeof Globs;
  return listInputs(paths, { ...EVERYTHING, filter: byGlobs(include, exclude) }).files;
}

/** A report that is made anew in the folder of its pages is no page; one that is named outright is, and will be refused. */
function withoutReport(files: readonly string[], paths: readonly string[], output: string): readonly string[] {
  return files.filter((file) => paths.includes(file) || resolve(file) !== resolve(output));
}

/** More names do not fit into the title of a window. */
const MOST_NAMES = 3;

function titleOf(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMES;
  return `${paths.slice(0, MOST_NAMES).map(shownName).join(', ')}${rest > 0 ? ` and ${count(rest)} more` : ''} – extract`;
}

/** What has become of the pages. */
interface Tally {
  readonly bytes: number;
  readonly failed: number;
  readonly bugs: number;
  /** Exit code of the signal that ended the work, or null. */
  readonly interrupted: number | null;
}

async function writeReport(title: string, files: readonly string[], flags: ReportFlags, version: string, target: Output, io: Io): Promise<Tally> {
  const { openReport } = require('./report') as typeof Report;
  const settings: ReadSettings = { format: flags.inputFormat, maxBytes: flags.maxBytes, ...(flags.encoding === 'auto' ? {} : { encoding: flags.encoding }) };
  const report = openReport(title, version);
  const tally = { bytes: 0, failed: 0, bugs: 0, interrupted: null as number | null };
  const write = async (text: string): Promise<void> => {
    tally.bytes += Buffer.byteLength(text);
    await target.write(text);
  };
  await write(report.start);
  for (const file of files) {
    const { result: { analysis, failure } } = await readTask(pageTask(file), settings, io);
    if (failure !== null) {
      tally.failed++;
      if (failure.code === 'internal') tally.bugs++;
      io.err(`extract: ${shownName(file)}: ${printable(failure.message)}\n`);
    }
    await write(failure === null ? report.add(analysis) : report.addFailure(file, failure));
    tally.interrupted = await io.pause();
    if (tally.interrupted !== null) return tally;
  }
  await write(report.end());
  return tally;
}

function tell(output: string, pages: number, { bytes, failed }: Tally, io: Io): void {
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  const where = output === '-' ? '' : `${shownName(output)}: `;
  io.err(`extract: ${where}${count(pages)} ${pages === 1 ? 'page' : 'pages'}, ${size}${failed > 0 ? `; ${count(failed)} could not be read` : ''}\n`);
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
