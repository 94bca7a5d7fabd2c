/** Tells which way of flattening a page made a text dump. */
import type { Line } from './lines';
import type { Layout } from './join';
import { LYNX_MARGIN, LYNX_STEP, LYNX_WIDTH } from './lynx-layout';
import { hasLinkNumbers, readReferences } from './lynx-links';
import { findMargin, NO_MARGIN, rightOf } from './margin';
import { looksLikeMarkdown } from './markdown-sniff';

export type Dialect = 'plain' | 'wrapped' | 'lynx' | 'markdown';

export interface DialectGuess {
  readonly dialect: Dialect;
  readonly layout: Layout;
}

/** `markdown` = whether the dump is Markdown for certain, never or perhaps. */
export function guessDialect(lines: readonly Line[], markdown: 'yes' | 'no' | 'perhaps'): DialectGuess {
  const indented = hasLynxIndents(lines);
  const margin = findMargin(lines, indented);
  const layout: Layout = { margin, lynx: indented };
  if (markdown === 'yes') return { dialect: 'markdown', layout };
  if (markdown === 'perhaps' && !indented && looksLikeMarkdown(lines)) return { dialect: 'markdown', layout };
  if (indented && margin.width > 0) return { dialect: 'lynx', layout };
  if (indented || hasReferences(lines)) return { dialect: 'lynx', layout: margin === NO_MARGIN && indented ? { ...layout, margin: usualMargin(lines) } : layout };
  return { dialect: margin.width > 0 ? 'wrapped' : 'plain', layout };
}

/** Share of lines that stand three columns in or more; the rest are headings. */
const INDENTED_SHARE = 0.6;
/** Lines at exactly that column, or bullets at the first depth, that are no chance. */
const LEAST_SIGNS = 2;

/** lynx sets text three columns in, bullets five, and headings at the margin. */
function hasLynxIndents(lines: readonly Line[]): boolean {
  let filled = 0;
  let indented = 0;
  let signs = 0;
  for (const { text, margin } of lines) {
    if (text === '') continue;
    filled++;
    if (margin >= LYNX_MARGIN) indented++;
    if (margin === LYNX_MARGIN || (margin === LYNX_STEP && text.startsWith('* '))) signs++;
  }
  return signs >= LEAST_SIGNS && indented > filled * INDENTED_SHARE;
}

function hasReferences(lines: readonly Line[]): boolean {
  const { firstLine } = readReferences(lines);
  return firstLine > 0 && hasLinkNumbers(lines.slice(0, firstLine - 1));
}

/** Text columns of lynx on a terminal of 132. */
const WIDEST_WIDTH = 126;

/** A page of lynx may break too few sentences to tell its margin; then its longest line does, unless that is a preformatted one. */
function usualMargin(lines: readonly Line[]): Layout['margin'] {
  let longest = LYNX_WIDTH;
  for (const line of lines) if (line.margin >= LYNX_MARGIN && line.text.includes(' ')) longest = Math.max(longest, rightOf(line, 2));
  return { width: longest > WIDEST_WIDTH ? LYNX_WIDTH : longest, wide: 2 };
}
