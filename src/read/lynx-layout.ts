/** The columns at which lynx sets the text of a page on a terminal of eighty. */

/** Left free at either side of the text. */
export const LYNX_MARGIN = 3;

/** Text columns between the margins. */
export const LYNX_WIDTH = 74;

/** The first items of lists, and quotes, are set in this far; each list within a list as far again. */
export const LYNX_STEP = 5;

/** Headings run so many columns farther than text. */
export const HEADING_EXCESS = 6;
