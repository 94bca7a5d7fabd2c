/** How a record is written. */
import type { ErrorRecord, Extraction } from '../extract';
import type { Identity } from '../records';

/** A pair of line numbers as JSON.stringify spreads it out; a string never holds a line feed of its own. */
const PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;

/**
 * JSON with one final line feed: two blanks a level with pairs of line numbers kept together, or all in one line. The
 * `id` and the `url` a record came with are its first keys.
 */
export function format(record: Extraction | ErrorRecord, compact: boolean, { id, url }: Identity = {}): string {
  const printed = { ...(id === undefined ? {} : { id }), ...(url === undefined ? {} : { url }), ...record };
  return compact ? `${JSON.stringify(printed)}\n` : `${JSON.stringify(printed, null, 2).replace(PAIR, '[$1, $2]')}\n`;
}
