/** How a record is written. */
import type { ErrorRecord, Extraction } from '../extract';

/** A pair of line numbers as JSON.stringify spreads it out; a string never holds a line feed of its own. */
const PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;

/**
 * JSON with one final line feed: two blanks a level with pairs of line numbers kept together, or all in one line. The
 * `id` a record came with is its first key.
 */
export function format(record: Extraction | ErrorRecord, compact: boolean, id?: string | number): string {
  const printed = id === undefined ? record : { id, ...record };
  return compact ? `${JSON.stringify(printed)}\n` : `${JSON.stringify(printed, null, 2).replace(PAIR, '[$1, $2]')}\n`;
}
