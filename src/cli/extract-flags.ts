/** The options of the main command, and what they mean for each page. */
import type { Shard } from './batch/shard';
import type { Settings } from './batch/task';
import type { InputFormat } from './batch/tasks';
import { CliError, EXIT } from './exit-codes';
import { shownName } from './printable';

/** The options of the main command, as they were given. */
export interface ExtractFlags {
  readonly output?: string;
  readonly outDir?: string;
  readonly ndjson?: boolean;
  readonly compact?: boolean;
  readonly inputFormat: InputFormat;
  readonly encoding: string;
  readonly url?: string;
  readonly maxBytes: number;
  readonly boilerplate?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly shard?: Shard;
  readonly ifChanged?: boolean;
  readonly jobs?: number;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly unordered?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** True and false when asked for; undefined = where there is a terminal. */
  readonly progress?: boolean;
}

/** @throws CliError for options that make no sense together. */
export function requireSense(paths: readonly string[], { outDir, ifChanged, filesFrom }: ExtractFlags): void {
  if (ifChanged === true && outDir === undefined) refuse('--if-changed: needs -d, as the older records tell what has changed');
  if (outDir !== undefined && paths.includes('-')) refuse('-d: standard input has no name to call its file by; use -o');
  if (filesFrom === '-' && paths.includes('-')) refuse('--files-from -: standard input is the list, so it cannot be a page as well');
}

/** The same, once the inputs are known. `records` is a file of many pages among them, or null. */
export function requireFit(several: boolean, records: string | null, { outDir, url }: ExtractFlags): void {
  if (url !== undefined && several) refuse('--url: is the address of one page, and there are several inputs; run extract once a page');
  if (outDir !== undefined && records !== null) refuse(`-d: ${shownName(records)} holds many pages, and they have no paths to call their files by; use -o`);
}

function refuse(problem: string): never {
  throw new CliError(EXIT.usage, problem);
}

/** `lines`: records are to be in one line whatever else is said. */
export function settingsOf(flags: ExtractFlags, lines: boolean): Settings {
  return {
    format: pageFormatOf(flags.inputFormat),
    maxBytes: flags.maxBytes,
    compact: lines || flags.compact === true,
    ...(flags.encoding === 'auto' ? {} : { encoding: flags.encoding }),
    ...(flags.url === undefined ? {} : { url: flags.url }),
    ...(flags.boilerplate === true ? { boilerplate: true } : {}),
  };
}

/** What the pages are when the user has said what holds them: that is for each to tell. */
function pageFormatOf(asked: InputFormat): Settings['format'] {
  return asked === 'ndjson' || asked === 'warc' || asked === 'wet' ? 'auto' : asked;
}
