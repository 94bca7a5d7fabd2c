/** Lines of a page with two lines of context around those that a difference is about. */
import type { Analysis } from '../../extract';
import { blocksByLine, type LinePair } from '../../trace';
import { printable } from '../io';
import type { Painter } from '../paint';
import { clip, pad } from '../width';

/** Lines before and behind. */
const CONTEXT = 2;
/** Of a longer stretch the first and the last lines are shown. */
const LONGEST = 8;
const LABEL = 15;

/** `room` = columns for a whole line of the excerpt. */
export function excerpt({ text, page, judged }: Analysis, places: readonly LinePair[], paint: Painter, room: number): string[] {
  const lines = text.split('\n');
  const blocks = blocksByLine({ page, judged });
  const concerned = (line: number): boolean => places.some(([first, last]) => first <= line && line <= last);
  const number = String(lines.length).length;
  const out: string[] = [];
  let before = 0;
  for (const line of linesToShow(places, lines.length)) {
    if (before > 0 && line > before + 1) out.push(paint.dim(`${' '.repeat(number + 2)}⋮`));
    before = line;
    const labels = [...new Set((blocks[line] ?? []).map((index) => judged[index]?.label ?? ''))].join('/');
    const place = `${String(line).padStart(number)} ${pad(clip(labels, LABEL), LABEL)} `;
    const shown = clip(printable(lines[line - 1] ?? ''), Math.max(LABEL, room - number - LABEL - 4));
    out.push((concerned(line) ? `${paint.cyan(`> ${place}`)}${shown}` : paint.dim(`  ${place}${shown}`)).trimEnd());
  }
  return out;
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
