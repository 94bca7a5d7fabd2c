/** Line numbers in words. */

/** "line 9", "lines 9-12"; both ends are included. */
export function sayLines(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}
