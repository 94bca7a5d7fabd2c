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

/** Fewest entries a bucket holds on average: with fewer, cutting the string into buckets costs more than short buckets save. */
const LEAST_PER_BUCKET = 2;
/** Spreads the characters of a key over the buckets. */
const FACTOR = 31;

/** Three characters and the length tell phrases apart well enough. `count` is a power of two. */
function bucketOf(key: string, count: number): number {
  const { length } = key;
  const sum = (key.charCodeAt(0) * FACTOR + key.charCodeAt(length >> 1)) * FACTOR + key.charCodeAt(length - 1);
  return (sum * FACTOR + length) & (count - 1);
}

/** Packs a table into one string. The order of the entries does not matter to what is found. */
export function packIndex(entries: ReadonlyMap<string, string>): string {
  let count = 1;
  while (count * 2 * LEAST_PER_BUCKET <= entries.size) count *= 2;
  const buckets = new Array<string>(count).fill('');
  for (const [key, value] of entries) {
    const bucket = bucketOf(key, count);
    buckets[bucket] = `${buckets[bucket] || RECORD_END}${key}${KEY_END}${value}${RECORD_END}`;
  }
  return buckets.join(BUCKET_END);
}

/** A packed table, ready to be asked. */
export type PackedIndex = readonly string[];

export function openIndex(packed: string): PackedIndex {
  return packed.split(BUCKET_END);
}

/** The value of a key, or null. */
export function lookUp(index: PackedIndex, key: string): string | null {
  const bucket = index[bucketOf(key, index.length)] ?? '';
  if (key === '' || bucket === '') return null;
  for (let at = bucket.indexOf(key); at >= 0; at = bucket.indexOf(key, at + 1)) {
    const end = at + key.length;
    if (bucket.charCodeAt(at - 1) !== RECORD_END_CODE || bucket.charCodeAt(end) !== KEY_END_CODE) continue;
    return bucket.slice(end + 1, bucket.indexOf(RECORD_END, end));
  }
  return null;
}
