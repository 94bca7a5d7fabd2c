/** Shows a page's own blocks in order with what each became and why. The only file that knows chalk. */
import { readFileSync } from 'node:fs';
import chalk, { Chalk, type ChalkInstance } from 'chalk';
import { analyse, ExtractError, type Analysis, type Judged, type Label } from '../extract';
import { CliError, EXIT } from './exit-codes';
import { printable, type Io } from './io';

export interface ExplainFlags {
  readonly json?: boolean;
  readonly color: string;
  readonly encoding: string;
}

export async function explainCommand(file: string, flags: ExplainFlags, io: Io): Promise<number> {
  const analysis = analyseFile(file, flags, io);
  if (flags.json === true) {
    await io.out(`${JSON.stringify(analysis.judged.map(asJson), null, 2)}\n`);
    return EXIT.ok;
  }
  const paint = wantsColor(flags.color, io) ? new Chalk({ level: Math.max(1, chalk.level) as 1 | 2 | 3 }) : new Chalk({ level: 0 });
  const lines = [...summary(analysis, paint), '', ...analysis.judged.flatMap((judged) => show(judged, paint, io.columns))];
  await io.out(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

function analyseFile(file: string, flags: ExplainFlags, io: Io): Analysis {
  try {
    const bytes = file === '-' ? io.readStdin() : readFileSync(file);
    return analyse(bytes, flags.encoding === 'auto' ? {} : { encoding: flags.encoding });
  } catch (error) {
    if (error instanceof ExtractError) throw new CliError(EXIT.allFailed, `${file}: ${error.message}`);
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new CliError(EXIT.usage, `${file}: no such file`);
    if (code !== undefined) throw new CliError(EXIT.allFailed, `${file}: cannot be read (${code})`);
    throw error;
  }
}

function wantsColor(when: string, io: Io): boolean {
  if (when !== 'auto') return when === 'always';
  if ((io.env['NO_COLOR'] ?? '') !== '') return false;
  if ((io.env['FORCE_COLOR'] ?? '') !== '') return io.env['FORCE_COLOR'] !== '0';
  return io.stdoutIsTerminal;
}

function asJson({ block, label, verdicts }: Judged): object {
  return { lines: [block.lines.first, block.lines.last], label, text: block.text, verdicts };
}

function summary({ extraction, judged }: Analysis, paint: ChalkInstance): string[] {
  const where = (label: Label): string => {
    const found = judged.filter((item) => item.label === label).map(({ block }) => block.lines.first);
    return found.length === 0 ? '' : paint.dim(` (line ${found.slice(0, 4).join(', ')}${found.length > 4 ? ' …' : ''})`);
  };
  const row = (name: string, value: string | number | null, place = ''): string => `${paint.bold(name.padEnd(10))} ${value === null || value === '' ? paint.red('none') : printable(String(value))}${place}`;
  return [
    row('kind', extraction.pageKind),
    row('title', extraction.article.title, where('title')),
    row('lead', extraction.article.lead === null ? null : 'yes', where('lead')),
    row('published', extraction.article.publishedAt, where('date')),
    row('byline', extraction.byline, where('byline')),
    row('source', extraction.sourceUrl ?? extraction.sourceName, where('source')),
    row('blocks', extraction.article.blocks.length),
    row('related', extraction.relatedLinks.length, where('related')),
  ];
}

const COLORS: Partial<Record<Label, 'green' | 'cyan' | 'yellow' | 'magenta' | 'blue'>> = {
  title: 'green', lead: 'green', paragraph: 'cyan', heading: 'cyan', listItem: 'cyan', quote: 'cyan', tableRow: 'cyan', caption: 'blue',
  date: 'yellow', byline: 'yellow', source: 'yellow', views: 'yellow', counter: 'yellow', related: 'magenta',
};

const GUTTER = 26;
/** Below this width the reason goes under its line. */
const WIDE = 110;

function show(judged: Judged, paint: ChalkInstance, columns: number): string[] {
  const { block, label, verdicts } = judged;
  const color = COLORS[label];
  const place = block.lines.first === block.lines.last ? String(block.lines.first) : `${block.lines.first}-${block.lines.last}`;
  const gutter = `${place.padStart(8)} ${label.padEnd(GUTTER - 9)}`;
  const verdict = verdicts.at(-1);
  const reason = verdict === undefined ? '' : `${verdict.reason} [${verdict.rule}]`;
  const wide = columns >= WIDE;
  const room = Math.max(20, columns - GUTTER - (wide ? 46 : 2));
  const text = clip(printable(block.text), room);
  const head = color === undefined ? paint.dim(`${gutter}${text}`) : `${paint[color](gutter)}${text}`;
  if (wide) return [`${head}${' '.repeat(Math.max(1, room - text.length + 1))}${paint.dim(clip(reason, 45))}`];
  return [head, paint.dim(`${' '.repeat(GUTTER)}${clip(reason, Math.max(20, columns - GUTTER))}`)];
}

function clip(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
