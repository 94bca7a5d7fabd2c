/** The command `report`: many pages in, one HTML file to look them through out. */
import type { Format } from '../extract';
import { CliError, EXIT } from './exit-codes';
import { listInputs } from './inputs';
import { printable, shownName, type Io } from './io';
import { openOutput, type Output } from './output';
import { readPage, type PageOptions } from './read-page';
import type * as Report from './report';

export interface ReportFlags {
  readonly output: string;
  readonly inputFormat: Format | 'auto';
  readonly encoding: string;
  readonly maxBytes: number;
  readonly quiet?: boolean;
}

/** More pages make a file that browsers are slow to open, and a list that nobody looks through. */
export const MOST_PAGES = 2_000;

/** Returns the exit code. A page that cannot be read is in the report as well. */
export async function reportCommand(paths: readonly string[], flags: ReportFlags, version: string, io: Io): Promise<number> {
  const { files } = listInputs(paths);
  if (files.length > MOST_PAGES) {
    throw new CliError(EXIT.usage, `${count(files.length)} pages, and a report holds at most ${count(MOST_PAGES)}; make one report a folder; nothing was written`);
  }
  await io.pause();
  const output = openOutput(flags.output, files, io);
  try {
    const code = await writeReport(paths, files, flags, version, output, io);
    return code;
  } catch (error) {
    output.abandon();
    throw error;
  }
}

async function writeReport(paths: readonly string[], files: readonly string[], flags: ReportFlags, version: string, target: Output, io: Io): Promise<number> {
  const { openReport } = require('./report') as typeof Report;
  let bytes = 0;
  const write = async (text: string): Promise<void> => {
    bytes += Buffer.byteLength(text);
    await target.write(text);
  };
  const options: PageOptions = { format: flags.inputFormat, maxBytes: flags.maxBytes, ...(flags.encoding === 'auto' ? {} : { encoding: flags.encoding }) };
  const report = openReport(`${paths.map(shownName).join(', ')} – extract`, version);
  let failed = 0;
  let bugs = 0;
  await write(report.start);
  for (const file of files) {
    const { analysis, failure } = await readPage(file, io, options);
    if (failure !== null) {
      failed++;
      if (failure.code === 'internal') bugs++;
      io.err(`extract: ${shownName(file)}: ${printable(failure.message)}\n`);
    }
    await write(failure === null ? report.add(analysis) : report.addFailure(file, failure));
    const interrupted = await io.pause();
    if (interrupted !== null) {
      target.abandon();
      return interrupted;
    }
  }
  await write(report.end());
  target.finish();
  if (flags.quiet !== true) io.err(`extract: ${shownName(flags.output)}: ${count(files.length)} ${files.length === 1 ? 'page' : 'pages'}, ${sayBytes(bytes)}${failed > 0 ? `; ${count(failed)} could not be read` : ''}\n`);
  if (bugs > 0) return EXIT.bug;
  if (failed === 0) return EXIT.ok;
  return failed === files.length ? EXIT.allFailed : EXIT.someFailed;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function sayBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
