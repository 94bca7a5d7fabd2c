/** The main command: pages in, records out, one bad page never stops the rest. */
import type { ErrorRecord, Extraction, Format } from '../extract';
import { CliError, EXIT } from './exit-codes';
import { listInputs } from './inputs';
import { printable, type Io } from './io';
import { openOutput } from './output';
import { readPage } from './read-page';

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

export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const { files, several } = listInputs(paths);
  const lines = flags.ndjson === true || several;
  const output = openOutput(flags.output, io);
  let failed = 0;
  let bugs = 0;
  try {
    for (const file of files) {
      const { record, failure } = readPage(file, io, {
        format: flags.inputFormat,
        maxBytes: flags.maxBytes,
        ...(flags.encoding === 'auto' ? {} : { encoding: flags.encoding }),
        ...(flags.url === undefined ? {} : { url: flags.url }),
        ...(flags.boilerplate === true ? { boilerplate: true } : {}),
      });
      if (failure !== null) {
        io.err(`extract: ${printable(file)}: ${printable(failure.message)}\n`);
        if (flags.verbose === true && failure.stack !== null) io.err(`${printable(failure.stack)}\n`);
        if (failure.code === 'internal') bugs++;
      }
      const warned = failure === null && tellWarnings(file, record as Extraction, flags, io);
      if (failure !== null || (warned && flags.strict === true)) failed++;
      // A single page that fails prints nothing: its reader expects a whole record.
      if (failure === null || lines) await output.write(format(record, lines || flags.compact === true));
    }
  } catch (error) {
    output.abandon();
    throw error;
  }
  if (failed === files.length && flags.output !== undefined && !lines) output.abandon();
  else output.finish();
  if (bugs > 0) return EXIT.bug;
  return failed === 0 ? EXIT.ok : failed === files.length ? EXIT.allFailed : EXIT.someFailed;
}

function tellWarnings(file: string, record: Extraction, flags: ExtractFlags, io: Io): boolean {
  if (flags.quiet !== true) for (const warning of record.warnings) io.err(`extract: ${printable(file)}: warning: ${printable(warning.message)}\n`);
  return record.warnings.length > 0;
}

export function format(record: Extraction | ErrorRecord, compact: boolean): string {
  return `${JSON.stringify(record, null, compact ? 0 : 2)}\n`;
}

/** `20M` → 20,000,000 bytes. */
export function parseBytes(text: string): number {
  const match = /^(\d{1,12})([kMG]?)B?$/.exec(text);
  if (match === null) throw new CliError(EXIT.usage, `--max-bytes: "${text}" is no size; write a number, or one with k, M or G`);
  return Number(match[1]) * ({ k: 1e3, M: 1e6, G: 1e9 }[match[2] ?? ''] ?? 1);
}
