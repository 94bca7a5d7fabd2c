/** Colours for what people read. The only file that knows chalk. */
import chalk, { Chalk, type ChalkInstance } from 'chalk';
import type { Io } from './io';

/** Paints text by chained colours: `paint.red.bold(text)`. */
export type Painter = ChalkInstance;

/** The value of `--color`. */
export type When = 'auto' | 'always' | 'never';

/** Paints, or leaves all text as it is: `--color`, then NO_COLOR, then FORCE_COLOR, then whether standard output is a terminal that can. */
export function painter(when: When, io: Io): Painter {
  return wantsColor(when, io) ? new Chalk({ level: chalk.level === 0 ? 1 : chalk.level }) : new Chalk({ level: 0 });
}

function wantsColor(when: When, { env, stdoutIsTerminal }: Io): boolean {
  if (when !== 'auto') return when === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdoutIsTerminal && env['TERM'] !== 'dumb';
}

/** Leaves all text as it is. */
export const plain: Painter = new Chalk({ level: 0 });
