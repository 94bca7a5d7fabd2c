/** The command `explain`: a page's own lines in order, what each became and why. The only file that knows chalk. */
import chalk, { Chalk, type ChalkInstance } from 'chalk';
import type { Analysis, Format, Judged, Label } from '../extract';
import { CliError, EXIT } from './exit-codes';
import { requirePaths } from './inputs';
import { printable, shownName, type Io } from './io';
import { kindOf } from './walk';
import { readPage } from './read-page';
import { clip, columns } from './width';

export interface ExplainFlags {
  readonly json?: boolean;
  readonly color: string;
  readonly inputFormat: Format | 'auto';
  readonly encoding: string;
  readonly maxBytes: number;
}

/** Returns the exit code. */
export async function explainCommand(file: string, flags: ExplainFlags, io: Io): Promise<number> {
  const analysis = await analyse(file, flags, io);
  if (flags.json === true) {
    await io.out(`${JSON.stringify(analysis.judged.map(asJson), null, 2)}\n`);
    return EXIT.ok;
  }
  const paint = wantsColor(flags.color, io) ? new Chalk({ level: chalk.level === 0 ? 1 : chalk.level }) : new Chalk({ level: 0 });
  // What goes into a pipe is searched, so it is never clipped.
  const width = io.stdoutIsTerminal ? io.columns : Infinity;
  const lines = [...summary(analysis, paint), '', ...analysis.judged.flatMap((judged) => show(judged, paint, width))];
  await io.out(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

async function analyse(file: string, { encoding, inputFormat, maxBytes }: ExplainFlags, io: Io): Promise<Analysis> {
  requirePaths([file]);
  if (file !== '-' && kindOf(file) === 'folder') throw new CliError(EXIT.usage, `${shownName(file)}: is a folder; explain shows one page`);
  const { analysis, failure } = await readPage(file, io, { maxBytes, format: inputFormat, ...(encoding === 'auto' ? {} : { encoding }) });
  if (failure === null) return analysis;
  throw new CliError(failure.code === 'internal' ? EXIT.bug : EXIT.allFailed, `${shownName(file)}: ${failure.message}`);
}

/** `--color`, then NO_COLOR, then FORCE_COLOR, then whether standard output is a terminal that can. */
function wantsColor(when: string, { env, stdoutIsTerminal }: Io): boolean {
  if (when !== 'auto') return when === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdoutIsTerminal && env['TERM'] !== 'dumb';
}

function asJson({ block, label, verdicts }: Judged): object {
  return { lines: [block.lines.first, block.lines.last], label, text: block.text, verdicts };
}

/** The summary names at most so many lines of a field. */
const MOST_PLACES = 4;

function summary({ page, extraction, judged }: Analysis, paint: ChalkInstance): string[] {
  const { article, input } = extraction;
  const where = (label: Label): string => {
    const found = judged.filter((item) => item.label === label).map(({ block }) => block.lines.first);
    if (found.length === 0) return '';
    return paint.dim(` (line ${found.slice(0, MOST_PLACES).join(', ')}${found.length > MOST_PLACES ? ' …' : ''})`);
  };
  const row = (name: string, value: string | number | null, place = ''): string =>
    `${paint.bold(name.padEnd(10))} ${value === null ? paint.red('none') : printable(String(value))}${place}`;
  return [
    row('input', [page.dialect, input.encoding, ...input.repairs].join(', ')),
    row('kind', extraction.pageKind),
    row('title', article.title, where('title')),
    row('lead', article.lead === null ? null : 'yes', where('lead')),
    row('published', article.publishedAt, where('date')),
    row('byline', extraction.byline, where('byline')),
    row('source', extraction.sourceUrl ?? extraction.sourceName, where('source')),
    row('blocks', article.blocks.length),
    row('related', extraction.relatedLinks.length, where('related')),
    ...extraction.warnings.map(({ message }) => row('warning', message)),
  ];
}

const COLORS: Partial<Record<Label, 'green' | 'cyan' | 'yellow' | 'magenta' | 'blue'>> = {
  title: 'green', lead: 'green', paragraph: 'cyan', heading: 'cyan', listItem: 'cyan', quote: 'cyan', tableRow: 'cyan', caption: 'blue',
  date: 'yellow', byline: 'yellow', source: 'yellow', views: 'yellow', counter: 'yellow', related: 'magenta',
};

/** Columns for the line numbers and the label. */
const PLACE = 9;
const GUTTER = 26;
/** From this width on, the reason stands beside its line instead of under it. */
const WIDE = 110;
const REASON = 45;
/** Less room than this for a text is not worth having. */
const LEAST_ROOM = 20;

function show({ block, label, verdicts }: Judged, paint: ChalkInstance, width: number): string[] {
  const color = COLORS[label];
  const { first, last } = block.lines;
  const gutter = `${(first === last ? String(first) : `${first}-${last}`).padStart(PLACE - 1)} ${label.padEnd(GUTTER - PLACE)}`;
  const verdict = verdicts.at(-1);
  const reason = verdict === undefined ? 'no rule knows it' : `${printable(verdict.reason)} [${verdict.rule}]`;
  const beside = width >= WIDE && width !== Infinity;
  const room = Math.max(LEAST_ROOM, width - GUTTER - (beside ? REASON + 1 : 0));
  const text = clip(printable(block.text), room);
  const head = color === undefined ? paint.dim(`${gutter}${text}`) : `${paint[color](gutter)}${text}`;
  if (beside) return [`${head}${' '.repeat(room - columns(text) + 1)}${paint.dim(clip(reason, REASON))}`];
  return [head, paint.dim(`${' '.repeat(GUTTER)}${clip(reason, Math.max(LEAST_ROOM, width - GUTTER))}`)];
}
