/** Takes apart a page whose line ends were lost, where wide gaps or bars still stand between its blocks. */
import { squeeze } from '../text';
import { closes } from './margin';
import type { Line } from './lines';

/** A page of so few lines, one of them so long, has lost its line ends. */
const FEW_LINES = 3;
const LONG_LINE = 600;
/** Fewer gaps are an author's. */
const LEAST_GAPS = 5;
/** A bar with blanks around it is hardly ever an author's; one alone may part two names. */
const LEAST_BARS = 2;
/** More are no page but data. */
const MOST_GAPS = 20_000;
/** Typists set two blanks behind each sentence; gaps that mostly stand there part no blocks. */
const SENTENCE_SHARE = 0.6;

const BAR = / \| /g;
const GAP = /[\t \u00a0\u2003\u3000]{2,}|\t/g;

/** The lines of a page, a line without ends as the pieces between its gaps; all keep their number. */
export function splitSingleLine(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter((line) => line.text !== '');
  if (filled.length > FEW_LINES || !filled.some((line) => line.body.length >= LONG_LINE)) return lines;
  return lines.flatMap((line) => (line.body.length < LONG_LINE ? [line] : pieces(line)));
}

function pieces(line: Line): Line[] {
  const gaps = [...line.body.matchAll(GAP)];
  const behindSentence = gaps.filter((gap) => gap[0] === '  ' && closes(line.body.slice(Math.max(0, gap.index - 4), gap.index))).length;
  if (gaps.length >= LEAST_GAPS && gaps.length <= MOST_GAPS && behindSentence <= gaps.length * SENTENCE_SHARE) return piecesAt(line, GAP);
  const bars = line.body.match(BAR)?.length ?? 0;
  return bars >= LEAST_BARS && bars <= MOST_GAPS ? piecesAt(line, BAR) : [line];
}

function piecesAt(line: Line, between: RegExp): Line[] {
  const texts = line.body.split(between).filter((text) => text.trim() !== '');
  return texts.map((text, index) => ({
    number: line.number, text: squeeze(text), body: text, indent: index === 0 ? line.indent : 0, margin: index === 0 ? line.margin : 0, tabbed: false,
  }));
}
