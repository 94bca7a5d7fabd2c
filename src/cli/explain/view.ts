/** How a page is looked at. */
import type { Painter } from '../paint';

export interface View {
  readonly paint: Painter;
  /** Columns of the terminal; Infinity in a pipe. */
  readonly width: number;
  /** Folds, cuts and limits nothing. */
  readonly all: boolean;
}

/** Less room than this for a text is not worth having. */
export const LEAST_ROOM = 20;
