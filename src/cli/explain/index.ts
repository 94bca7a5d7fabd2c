/** The command `explain`: a page's own lines in order, what each became and why. */
import type { Analysis } from '../../extract';
import { explainField, trace } from '../../trace';
import { readTask } from '../batch/read-task';
import type { PageFormat } from '../batch/task';
import { pageTask } from '../batch/tasks';
import { CliError, EXIT } from '../exit-codes';
import { requirePaths, requireSinglePages } from '../inputs';
import type { Io } from '../io';
import { printable, shownName } from '../printable';
import { painter, type When } from '../paint';
import { kindOf } from '../walk';
import { fieldNamed } from './field-names';
import { forMachines, reasonsForMachines } from './json';
import { showPage } from './page';
import { summary } from './summary';
import type { View } from './view';
import { showReasons } from './why';

/** The options of `explain`. */
export interface ExplainFlags {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly why?: string;
  readonly color: When;
  readonly inputFormat: PageFormat | 'auto';
  readonly encoding: string;
  readonly maxBytes: number;
}

/** Returns the exit code. */
export async function explainCommand(file: string, flags: ExplainFlags, io: Io): Promise<number> {
  // A misspelt field is told before the page is read.
  const field = flags.why === undefined ? null : fieldNamed(flags.why);
  const analysis = await analyse(file, flags, io);
  if (flags.json === true) {
    const value = field === null ? forMachines(analysis) : reasonsForMachines(explainField(field, analysis));
    await io.out(`${JSON.stringify(value, null, 2)}\n`);
    return EXIT.ok;
  }
  const view = viewOf(flags, io);
  const lines = field === null ? show(shownName(file), analysis, view) : showReasons(explainField(field, analysis), view);
  await io.out(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

async function analyse(file: string, { encoding, inputFormat, maxBytes }: ExplainFlags, io: Io): Promise<Analysis> {
  requirePaths([file]);
  if (file !== '-' && kindOf(file) === 'folder') throw new CliError(EXIT.usage, `${shownName(file)}: is a folder; explain shows one page`);
  requireSinglePages([file], inputFormat, 'explain');
  const { result: { analysis, failure } } = await readTask(pageTask(file), { maxBytes, format: inputFormat, ...(encoding === 'auto' ? {} : { encoding }) }, io);
  if (failure === null) return analysis;
  throw new CliError(failure.code === 'internal' ? EXIT.bug : EXIT.allFailed, `${shownName(file)}: ${printable(failure.message)}`);
}

/** What goes into a pipe is searched, so there nothing is folded, cut or wrapped. */
function viewOf(flags: ExplainFlags, io: Io): View {
  return { paint: painter(flags.color, io), width: io.stdoutIsTerminal ? io.columns : Infinity, all: flags.all === true || !io.stdoutIsTerminal };
}

function show(name: string, analysis: Analysis, view: View): string[] {
  const { blocks, fields } = trace(analysis);
  return [...summary(name, analysis, fields, view), '', ...showPage(blocks, view)];
}
