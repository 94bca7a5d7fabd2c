/** Columns that text takes on a terminal, and text fitted to them. */
import stringWidth from 'string-width';

/** Wide characters take two columns, marks that stand on another letter none, an emoji of several parts two. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** What a reader takes for one character; nothing is ever cut inside of one. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, cut with `…` where it takes more columns than there are. */
export function clip(text: string, room: number): string {
  if (columns(text) <= room) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of characters.segment(text)) {
    used += columns(segment);
    if (used > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text in lines of at most `room` columns, broken at blanks, and inside words that are wider than a line (as texts
 * without blanks are). Of more than `most` lines the last one ends with `…`.
 */
export function wrap(text: string, room: number, most = Infinity): string[] {
  if (room === Infinity || columns(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const close = (): void => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    const width = columns(word);
    if (used > 0 && used + width > room && width <= room) close();
    if (used + width <= room) {
      line += `${word} `;
      used += width + 1;
    } else {
      // A line is full enough when hardly more than a character fits.
      if (used > 0 && used > room - LEAST_REST) close();
      for (const { segment } of characters.segment(word)) {
        const own = columns(segment);
        if (used > 0 && used + own > room) close();
        line += segment;
        used += own;
        if (lines.length > most) break;
      }
      line += ' ';
      used += 1;
    }
    if (lines.length > most) break;
  }
  close();
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), clip(`${lines[most - 1] ?? ''} ${lines[most] ?? ''}`, room)];
}

/** So many columns at the end of a line are not worth breaking a word for. */
const LEAST_REST = 4;

/** The text, filled up with blanks to so many columns. */
export function pad(text: string, room: number): string {
  return text + ' '.repeat(Math.max(0, room - columns(text)));
}
