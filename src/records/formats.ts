/** Tells what a file of pages is written in. */

/** Lines of JSON; web archives with responses or with texts; a page saved with all its parts. */
export type RecordFormat = 'ndjson' | 'warc' | 'wet' | 'mhtml';

const ENDINGS: readonly (readonly [RegExp, RecordFormat])[] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
  [/\.warc(?:\.gz)?$/i, 'warc'],
  [/\.wet(?:\.gz)?$/i, 'wet'],
  [/\.(?:mhtml|mht)$/i, 'mhtml'],
];

/** What a file is by its name's ending, or null when it is a single page. */
export function recordFormatOf(path: string): RecordFormat | null {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}
