/** The main command: pages in, records out, one bad page never stops the rest. */
import type { Extraction, Format } from '../extract';
import { CliError, EXIT } from './exit-codes';
import { listInputs, type Inputs } from './inputs';
import { printable, shownName, type Io } from './io';
import { openOutput, type Output } from './output';
import { format } from './print';
import { readPage, type Failure, type PageOptions } from './read-page';

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

/** What has become of the pages so far. */
interface Tally {
  pages: number;
  /** Records that were written. */
  written: number;
  failed: number;
  bugs: number;
  /** Exit code of the signal that ended the work, or null. */
  interrupted: number | null;
}

/** Returns the exit code. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const inputs = listInputs(paths);
  if (flags.url !== undefined && inputs.several) throw new CliError(EXIT.usage, '--url: is the address of one page, and there are several inputs; run extract once a page');
  if (flags.quiet !== true) for (const file of new Set(inputs.repeated)) io.err(`extract: ${shownName(file)}: named more than once; read once\n`);
  const lines = flags.ndjson === true || inputs.several;
  // From here on a signal ends the work in order: with no half record and no half file.
  if (inputs.several || flags.output !== undefined) await io.pause();
  const output = openOutput(flags.output, inputs.files, io);
  let tally: Tally;
  try {
    tally = await extractAll(inputs, lines, flags, output, io);
  } catch (error) {
    output.abandon();
    throw error;
  }
  if (tally.interrupted !== null) {
    output.abandon();
    return tally.interrupted;
  }
  // A single page that could not be read has no record, and an older file is better than an empty one.
  if (!lines && tally.written === 0) output.abandon();
  else output.finish();
  if (inputs.several && tally.failed > 0) io.err(`extract: ${tally.failed} of ${tally.pages} pages failed\n`);
  return exitCode(tally);
}

function exitCode({ pages, failed, bugs }: Tally): number {
  if (bugs > 0) return EXIT.bug;
  if (failed === 0) return EXIT.ok;
  return failed === pages ? EXIT.allFailed : EXIT.someFailed;
}

async function extractAll({ files, several }: Inputs, lines: boolean, flags: ExtractFlags, output: Output, io: Io): Promise<Tally> {
  const options = pageOptions(flags);
  const tally: Tally = { pages: 0, written: 0, failed: 0, bugs: 0, interrupted: null };
  for (const file of files) {
    const { analysis, failure } = await readPage(file, io, options);
    tally.pages++;
    if (failure !== null) {
      tellFailure(file, failure, flags, io);
      tally.failed++;
      if (failure.code === 'internal') tally.bugs++;
    } else {
      tellPage(file, analysis.extraction, flags, io);
      if (flags.strict === true && analysis.extraction.warnings.length > 0) tally.failed++;
    }
    if (several || flags.output !== undefined) tally.interrupted = await io.pause();
    if (tally.interrupted !== null) break;
    // A single page that fails prints nothing: its reader expects a whole record.
    if (failure !== null && !lines) continue;
    await output.write(format(failure === null ? analysis.extraction : failure.record, lines || flags.compact === true));
    tally.written++;
  }
  return tally;
}

function pageOptions(flags: ExtractFlags): PageOptions {
  return {
    format: flags.inputFormat,
    maxBytes: flags.maxBytes,
    ...(flags.encoding === 'auto' ? {} : { encoding: flags.encoding }),
    ...(flags.url === undefined ? {} : { url: flags.url }),
    ...(flags.boilerplate === true ? { boilerplate: true } : {}),
  };
}

function tellFailure(file: string, { message, stack }: Failure, flags: ExtractFlags, io: Io): void {
  io.err(`extract: ${shownName(file)}: ${printable(message)}\n`);
  if (flags.verbose === true && stack !== null) io.err(`${stack.split('\n').map(printable).join('\n')}\n`);
}

function tellPage(file: string, { pageKind, article, relatedLinks, input, warnings }: Extraction, flags: ExtractFlags, io: Io): void {
  if (flags.verbose === true) {
    io.err(`extract: ${shownName(file)}: ${input.format}, ${input.encoding}, ${pageKind}, ${article.blocks.length} blocks, ${relatedLinks.length} related links\n`);
  }
  if (flags.quiet === true) return;
  for (const { message, lines } of warnings) {
    const place = lines === null ? '' : ` (line ${lines[0] === lines[1] ? lines[0] : `${lines[0]}-${lines[1]}`})`;
    io.err(`extract: ${shownName(file)}: warning: ${printable(message)}${place}\n`);
  }
}
