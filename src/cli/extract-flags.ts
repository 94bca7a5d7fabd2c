/** The options of the main command, and what they mean for each page. */
import type { Format } from '../extract';
import type { Settings } from './batch/task';
import { CliError, EXIT } from './exit-codes';

export interface ExtractFlags {
  readonly output?: string;
  readonly outDir?: string;
  readonly ndjson?: boolean;
  readonly compact?: boolean;
  readonly inputFormat: Format | 'auto';
  readonly encoding: string;
  readonly url?: string;
  readonly maxBytes: number;
  readonly boilerplate?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
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
  const refuse = (problem: string): never => {
    throw new CliError(EXIT.usage, problem);
  };
  if (ifChanged === true && outDir === undefined) refuse('--if-changed: needs -d, as the older records tell what has changed');
  if (outDir !== undefined && paths.includes('-')) refuse('-d: standard input has no name to call its file by; use -o');
  if (filesFrom === '-' && paths.includes('-')) refuse('--files-from -: standard input is the list, so it cannot be a page as well');
}

/** `lines`: records are to be in one line whatever else is said. */
export function settingsOf(flags: ExtractFlags, lines: boolean): Settings {
  return {
    format: flags.inputFormat,
    maxBytes: flags.maxBytes,
    compact: lines || flags.compact === true,
    ...(flags.encoding === 'auto' ? {} : { encoding: flags.encoding }),
    ...(flags.url === undefined ? {} : { url: flags.url }),
    ...(flags.boilerplate === true ? { boilerplate: true } : {}),
  };
}
