/** How a record is written. */
import type { ErrorRecord, Extraction } from '../extract';
import type { Identity } from '../records';

/** A pair of line numbers as JSON.stringify spreads it out; a string never holds a line feed of its own. */
const PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;

/**
 * What JSON.stringify leaves as it is though a terminal obeys it: control characters of the C1 range, and marks that turn text
 * round. No text of a page holds one, but the name of a file may; as an escape its value is the same.
 */
const OBEYED = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * JSON with one final line feed: two blanks a level with pairs of line numbers kept together, or all in one line. The
 * `id` and the `url` a record came with are its first keys.
 */
export function format(record: Extraction | ErrorRecord, compact: boolean, { id, url }: Identity = {}): string {
  const printed = { ...(id === undefined ? {} : { id }), ...(url === undefined ? {} : { url }), ...record };
  const json = compact ? JSON.stringify(printed) : JSON.stringify(printed, null, 2).replace(PAIR, '[$1, $2]');
  return `${json.replace(OBEYED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
