/** Tells Markdown from plain text. */
import type { Line } from './lines';
import { isSeparator } from './markdown-lines';

const LINK = /\]\((?:https?:|\/|#|\.\.?\/|mailto:|tel:|javascript:)/;
const HEADING = /^(#{1,6}) \S/;
const BOLD = /^(?:[-*+] )?\*\*[^*\s][^*]*\*\*/;
/** Indented farther, number signs are the bullets of lynx or lines of a program. */
const DEEPEST_HEADING = 3;
/** A few signs on a long page are quoted from somewhere, as in an article about programs. */
const LEAST_SHARE = 0.03;

/** Markdown has links in brackets, headings with number signs, tables; bold runs only speak beside one of them. */
export function looksLikeMarkdown(lines: readonly Line[]): boolean {
  let filled = 0;
  let links = 0;
  let titles = 0;
  let headings = 0;
  let tables = 0;
  let bold = 0;
  let blankAbove = true;
  for (const line of lines) {
    const { text } = line;
    if (text === '') {
      blankAbove = true;
      continue;
    }
    filled++;
    const level = line.margin <= DEEPEST_HEADING ? (HEADING.exec(text)?.[1]?.length ?? 0) : 0;
    // One number sign without a blank line above it opens a comment of a program.
    if (text.includes('](') && LINK.test(text)) links++;
    else if (level > 1) headings++;
    else if (level === 1 && blankAbove) titles++;
    else if (text.startsWith('|') && isSeparator(text)) tables++;
    else if (text.includes('**') && BOLD.test(text)) bold++;
    blankAbove = false;
  }
  // A page has one title; many of them are comments.
  const strong = links + Math.min(titles, 1) + headings + tables;
  const signs = strong + bold;
  return strong > 0 && signs >= 2 && signs >= filled * LEAST_SHARE;
}
