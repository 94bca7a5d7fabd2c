/** Columns that text takes on a terminal. */
import { columns as plainColumns } from '../text';

const MARK = /\p{M}/gu;

/** Like `columns` of text.ts, and marks that stand on another letter take none. */
export function columns(text: string): number {
  return plainColumns(text) - (text.match(MARK)?.length ?? 0);
}

/** The text, cut with `…` where it takes more columns than there are. Never cuts a character in two. */
export function clip(text: string, room: number): string {
  if (columns(text) <= room) return text;
  let kept = '';
  let used = 1;
  for (const char of text) {
    used += columns(char);
    if (used > room) break;
    kept += char;
  }
  return `${kept}…`;
}
