/** Keeps a page from nesting deeper than the parser can bear: its stack is searched and moved at every tag. */

/** No page made for people nests a tenth of this. */
const MOST_DEPTH = 1000;
/** Fewer tags than this cost nothing, however they nest. */
const HARMLESS_TAGS = 5000;
const LONGEST_NAME = 12;

/** Elements that cannot nest in themselves, because the next one closes the last, and those without content. */
const NEVER_DEEP = new Set('p li td th tr dt dd option area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '));

/** The text with tags deeper than the limit blanked out (same length), or the text itself. Linear. */
export function limitDepth(text: string): string {
  if (!hasManyTags(text)) return text;
  const pieces: string[] = [];
  let depth = 0;
  let skipped = 0;
  let kept = 0;
  let end = -1;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const closes = text.charCodeAt(at + 1) === 0x2f;
    const name = nameAt(text, closes ? at + 2 : at + 1);
    if (name === '' || NEVER_DEEP.has(name)) continue;
    if (end < at) end = text.indexOf('>', at);
    if (end < 0) break;
    if (closes ? skipped === 0 : depth < MOST_DEPTH) {
      depth = closes ? Math.max(0, depth - 1) : depth + 1;
      continue;
    }
    skipped += closes ? -1 : 1;
    pieces.push(text.slice(kept, at), ' '.repeat(end + 1 - at));
    kept = end + 1;
    at = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
}

function nameAt(text: string, start: number): string {
  let end = start;
  while (end - start < LONGEST_NAME && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function hasManyTags(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) if (++count > HARMLESS_TAGS) return true;
  return false;
}
