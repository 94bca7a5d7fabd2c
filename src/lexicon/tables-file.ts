/** The tables of the lexicon as one file, which opens at once. */
import { readDataFile, writeDataFile } from '../data-file';
import type { Tables } from './build-tables';
import type { PackedIndex } from './packed-index';

/** The tables that are large; all others are small lists. */
type Large = 'lines' | 'lineOpeners' | 'starts' | 'parts' | 'seldom' | 'counters';

interface Head {
  readonly lists: Omit<Tables, Large>;
  /** Of each large table, how many numbers and how many characters are its own. */
  readonly sizes: readonly (readonly [table: Large, numbers: number, chars: number])[];
}

/** Tables as the bytes of a file. */
export function packTables(tables: Tables): Uint8Array {
  const { lines, lineOpeners, starts, parts, seldom, counters, ...lists } = tables;
  const large = Object.entries({ lines, lineOpeners, starts, parts, seldom, counters }) as [Large, PackedIndex][];
  const head: Head = { lists, sizes: large.map(([table, index]) => [table, index.starts.length, index.text.length]) };
  return writeDataFile({ head, numbers: Uint32Array.from(large.flatMap(([, index]) => [...index.starts])), text: large.map(([, { text }]) => text).join('') });
}

/** Tables as `packTables` wrote them. */
export function openTables(bytes: Uint8Array): Tables {
  const { head, numbers, text } = readDataFile(bytes);
  const { lists, sizes } = head as Head;
  let number = 0;
  let char = 0;
  const large = sizes.map(([table, count, chars]) => [table, { starts: numbers.subarray(number, (number += count)), text: text.slice(char, (char += chars)) }] as const);
  return { ...lists, ...(Object.fromEntries(large) as Record<Large, PackedIndex>) };
}
