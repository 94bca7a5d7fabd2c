/**
 * A table from words to short texts that needs no setting up: one text of buckets, and where each of them begins. A page asks
 * for a few hundred of many thousand entries, and a Map of all of them would cost more time than the page itself.
 */

export interface PackedIndex {
  /** The records of all buckets, one bucket after the other. */
  readonly text: string;
  /** Where each bucket begins in the text, and where the last one ends: one more than there are buckets, which are a power of two. */
  readonly starts: Uint32Array;
}

/** Behind each record, and between its key and its value. None of them stands in a squeezed text. */
const RECORD_END = '\n';
const KEY_END = '\t';

const KEY_END_CODE = KEY_END.charCodeAt(0);

/** Spreads the characters of a key over the buckets. */
const FACTOR = 31;

/** The bucket of a piece of text: three characters and the length tell phrases apart well enough. */
function bucketOf(text: string, from: number, to: number, buckets: number): number {
  const sum = (text.charCodeAt(from) * FACTOR + text.charCodeAt((from + to) >> 1)) * FACTOR + text.charCodeAt(to - 1);
  return (sum * FACTOR + to - from) & (buckets - 1);
}

/**
 * Packs a table, in buckets of at least so many entries on average: fewer make misses cheap, as many buckets are empty then,
 * more make opening cheap. The order of the entries does not matter to what is found.
 */
export function packIndex(entries: ReadonlyMap<string, string>, perBucket: number): PackedIndex {
  let count = 1;
  while (count * 2 * perBucket <= entries.size) count *= 2;
  const buckets = new Array<string>(count).fill('');
  for (const [key, value] of entries) buckets[bucketOf(key, 0, key.length, count)] += key + KEY_END + value + RECORD_END;
  const starts = new Uint32Array(count + 1);
  buckets.forEach((bucket, index) => (starts[index + 1] = (starts[index] as number) + bucket.length));
  return { text: buckets.join(''), starts };
}

/** Number of the bucket that holds the key that stands in a text from one position to another, if any does. */
export function bucketFor({ starts }: PackedIndex, text: string, from: number, to: number): number {
  return bucketOf(text, from, to, starts.length - 1);
}

/** Keys and values of a bucket. */
export function recordsOf({ text, starts }: PackedIndex, bucket: number): (readonly [key: string, value: string])[] {
  const records = text.slice(starts[bucket], starts[bucket + 1]).split(RECORD_END);
  // Each record has its end, behind which nothing comes.
  return records.slice(0, -1).map((record) => {
    const end = record.indexOf(KEY_END);
    return [record.slice(0, end), record.slice(end + 1)];
  });
}

/** The value of the key that stands in a text from one position to another, or null. */
export function lookUp(index: PackedIndex, text: string, from = 0, to = text.length): string | null {
  const bucket = bucketFor(index, text, from, to);
  let at = index.starts[bucket] as number;
  const end = index.starts[bucket + 1] as number;
  if (at === end) return null;
  const key = text.slice(from, to);
  while (at < end) {
    const keyEnd = at + key.length;
    const recordEnd = index.text.indexOf(RECORD_END, at);
    if (index.text.charCodeAt(keyEnd) === KEY_END_CODE && index.text.startsWith(key, at)) return index.text.slice(keyEnd + 1, recordEnd);
    at = recordEnd + 1;
  }
  return null;
}
