/** How a record is written. */
import type { ErrorRecord, Extraction } from '../extract';

/** JSON with one final line feed: two blanks a level, or one line. */
export function format(record: Extraction | ErrorRecord, compact: boolean): string {
  return `${JSON.stringify(record, null, compact ? 0 : 2)}\n`;
}
