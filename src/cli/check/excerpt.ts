/** Lines of a page with two lines of context around those that a difference is about. */
import type { Analysis } from '../../extract';
import { blocksByLine, type LinePair } from '../../trace';
import { printable } from '../printable';
import type { Painter } from '../paint';
import { clip, pad } from '../width';

/** Lines before and behind. */
const CONTEXT = 2;
/** Of a longer stretch the first and the last lines are shown. */
const LONGEST = 8;
const LABEL = 15;
/** The mark and the blanks between number, label and text. */
const MARGIN = 4;

/** Shows stretches of one page; `room` = columns for a whole line. */
export type Excerpt = (places: readonly LinePair[], room: number) => string[];

/** What shows stretches of the page that was analysed. */
export function excerptsOf({ text, page, judged }: Analysis, paint: Painter): Excerpt {
  const lines = text.split('\n');
  const blocks = blocksByLine({ page, judged });
  const digits = String(lines.length).length;
  return (places, room) => {
    const concerned = (line: number): boolean => places.some(([first, last]) => first <= line && line <= last);
    const out: string[] = [];
    let before = 0;
    for (const line of linesToShow(places, lines.length)) {
      if (before > 0 && line > before + 1) out.push(paint.dim(`${' '.repeat(digits + 2)}⋮`));
      before = line;
      const labels = [...new Set((blocks[line] ?? []).map((index) => judged[index]?.label ?? ''))].join('/');
      const place = `${String(line).padStart(digits)} ${pad(clip(labels, LABEL), LABEL)} `;
      const shown = clip(printable(lines[line - 1] ?? ''), Math.max(LABEL, room - digits - LABEL - MARGIN));
      out.push((concerned(line) ? `${paint.cyan(`> ${place}`)}${shown}` : paint.dim(`  ${place}${shown}`)).trimEnd());
    }
    return out;
  };
}

function linesToShow(places: readonly LinePair[], count: number): number[] {
  const wanted = new Set<number>();
  for (const [first, last] of places) {
    for (let line = Math.max(1, first - CONTEXT); line <= Math.min(count, last + CONTEXT); line++) {
      const inner = line > first + LONGEST / 2 - 1 && line < last - LONGEST / 2 + 1 && last - first >= LONGEST;
      if (!inner) wanted.add(line);
    }
  }
  return [...wanted].sort((a, b) => a - b);
}
