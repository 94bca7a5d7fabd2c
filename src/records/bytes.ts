/** Small work on bytes. */

/** Two runs of bytes as one; copies only when both hold some. */
export function join(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.byteLength === 0) return after;
  if (after.byteLength === 0) return before;
  return joinAll([before, after]);
}

/** Runs of bytes as one; a single run is not copied. */
export function joinAll(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
