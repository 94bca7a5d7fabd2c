/** Counts the records that are no pages, to be told at the end. */
import { printable, shownName } from '../printable';
import { listed } from './tally';

export interface Skipped {
  readonly add: (what: string) => void;
  /** A line that tells how many there were and of what kinds, or null. */
  readonly say: (file: string) => string | null;
}

/** Kinds come from the file, which may name as many as it likes. */
const MOST_KINDS = 20;
const MOST_LETTERS = 60;

/** An empty count, for one file. */
export function countSkipped(): Skipped {
  const kinds = new Map<string, number>();
  let total = 0;
  return {
    add: (what) => {
      const known = kinds.has(what) || kinds.size < MOST_KINDS ? what.slice(0, MOST_LETTERS) : 'others';
      kinds.set(known, (kinds.get(known) ?? 0) + 1);
      total++;
    },
    say: (file) => {
      if (total === 0) return null;
      return `extract: ${shownName(file)}: ${total} records hold no page: ${listed(kinds).map(printable).join(', ')}\n`;
    },
  };
}
