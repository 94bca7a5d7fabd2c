/**
 * A table from words to short texts that needs no setting up: one string, cut into buckets when it is opened. A page asks
 * for a few hundred of many thousand entries, and a Map of all of them would cost more time than the page itself.
 */

/** Between buckets, between the records of one, and between key and value. None of them stands in a squeezed text. */
const BUCKET_END = '\f';
const RECORD_END = '\n';
const KEY_END = '\t';

const RECORD_END_CODE = RECORD_END.charCodeAt(0);
const KEY_END_CODE = KEY_END.charCodeAt(0);

/** Spreads the characters of a key over the buckets. */
const FACTOR = 31;

/** The bucket of a piece of text: three characters and the length tell phrases apart well enough. `count` is a power of two. */
function bucketOf(text: string, from: number, to: number, count: number): number {
  const sum = (text.charCodeAt(from) * FACTOR + text.charCodeAt((from + to) >> 1)) * FACTOR + text.charCodeAt(to - 1);
  return (sum * FACTOR + to - from) & (count - 1);
}

/**
 * Packs a table into one string, in buckets of at least so many entries on average: fewer make misses cheap, as many buckets
 * are empty then, more make opening cheap. The order of the entries does not matter to what is found.
 */
export function packIndex(entries: ReadonlyMap<string, string>, perBucket: number): string {
  let count = 1;
  while (count * 2 * perBucket <= entries.size) count *= 2;
  const buckets = new Array<string>(count).fill('');
  for (const [key, value] of entries) {
    const bucket = bucketOf(key, 0, key.length, count);
    buckets[bucket] = `${buckets[bucket] || RECORD_END}${key}${KEY_END}${value}${RECORD_END}`;
  }
  return buckets.join(BUCKET_END);
}

/** A packed table, ready to be asked. */
export type PackedIndex = readonly string[];

export function openIndex(packed: string): PackedIndex {
  return packed.split(BUCKET_END);
}

/** Number of the bucket that holds the key that stands in a text from one position to another, if any does. */
export function bucketFor(index: PackedIndex, text: string, from: number, to: number): number {
  return bucketOf(text, from, to, index.length);
}

/** Keys and values of a bucket. */
export function recordsOf(bucket: string): (readonly [key: string, value: string])[] {
  return bucket.split(RECORD_END).filter((record) => record !== '').map((record) => {
    const end = record.indexOf(KEY_END);
    return [record.slice(0, end), record.slice(end + 1)];
  });
}

/** The value of the key that stands in a text from one position to another, or null. */
export function lookUp(index: PackedIndex, text: string, from = 0, to = text.length): string | null {
  const bucket = index[bucketOf(text, from, to, index.length)] ?? '';
  const key = bucket === '' ? '' : text.slice(from, to);
  // Nothing is found everywhere, and for ever.
  if (key === '') return null;
  for (let at = bucket.indexOf(key); at >= 0; at = bucket.indexOf(key, at + 1)) {
    const end = at + key.length;
    if (bucket.charCodeAt(at - 1) !== RECORD_END_CODE || bucket.charCodeAt(end) !== KEY_END_CODE) continue;
    return bucket.slice(end + 1, bucket.indexOf(RECORD_END, end));
  }
  return null;
}
