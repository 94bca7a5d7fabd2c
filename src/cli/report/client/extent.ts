/** How much of a page is drawn: browsers are slow to lay out tens of thousands of lines, or a line of a million letters. */
import type { Detail } from '../data';

export interface Extent {
  /** So many pieces are drawn. */
  readonly pieces: number;
  /** So many characters of a piece are drawn. */
  readonly chars: number;
}

/** All of a page. */
export const WHOLE: Extent = { pieces: Infinity, chars: Infinity };

/** What is drawn in less than a second; nearly all pages are much smaller. */
const QUICK: Extent = { pieces: 2_000, chars: 20_000 };

/** All of a usual page, the beginning of an enormous one. */
export function extentOf({ pieces }: Detail): Extent {
  return pieces.length <= QUICK.pieces && pieces.every(([, , text]) => text.length <= QUICK.chars) ? WHOLE : QUICK;
}

/** The text, or its beginning with `…`. */
export function cut(text: string, { chars }: Extent): string {
  return text.length <= chars ? text : `${text.slice(0, chars)}…`;
}
