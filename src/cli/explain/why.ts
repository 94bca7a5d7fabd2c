/** The candidates for one field, and why the winner won. */
import { isMissing, type Candidate, type CandidateSign, type FieldReasons } from '../../trace';
import { sayLines } from '../../trace/say-lines';
import { printable } from '../printable';
import type { Painter } from '../paint';
import { pad, wrap } from '../width';
import { sayValue } from './summary';
import { LEAST_ROOM, type View } from './view';

const PLACE = 16;
const MARK = 2;
/** So many are shown of those that won, and of the others; `--all` shows all. */
const MOST = 6;
const MOST_LINES = 3;
const MOST_SIGNS = 4;

/** Lines of text: the value, why it is that, and the candidates. */
export function showReasons({ field, value, decision, candidates }: FieldReasons, view: View): string[] {
  const { paint, width, all } = view;
  const found = candidates.some(({ chosen }) => chosen);
  const room = Math.max(LEAST_ROOM, width - MARK);
  const empty = isMissing(value);
  const groups = [candidates.filter(({ chosen }) => chosen), candidates.filter(({ chosen }) => !chosen)];
  const shown = groups.flatMap((group) => (all ? group : group.slice(0, MOST)));
  const hidden = candidates.length - shown.length;
  return [
    ...wrap(`${field}: ${empty ? 'missing' : printable(sayValue(value))}`, width, all ? Infinity : MOST_LINES).map((line) => (empty ? paint.yellow.bold(line) : paint.green.bold(line))),
    ...wrap(`${empty ? 'looked: ' : 'because: '}${printable(decision)}`, room).map((line) => ' '.repeat(MARK) + line),
    '',
    ...(candidates.length === 0 ? [' '.repeat(MARK) + 'no candidates'] : [`${paint.dim(`${candidates.length} candidate${candidates.length === 1 ? '' : 's'}${found ? ', the winner marked ✔' : ''}`)}`]),
    ...shown.flatMap((candidate) => showCandidate(candidate, view)),
    ...(hidden > 0 ? [paint.dim(`${' '.repeat(MARK)}and ${hidden} more; --all shows them`)] : []),
  ];
}

function showCandidate({ value, quote, lines, chosen, score, reason, signs }: Candidate, { paint, width, all }: View): string[] {
  const place = lines === null ? 'page head' : sayLines(...lines);
  const head = `${chosen ? paint.green('✔ ') : '  '}${paint.dim(pad(place, PLACE))}`;
  const indent = ' '.repeat(MARK + PLACE);
  const room = Math.max(LEAST_ROOM, width - MARK - PLACE);
  const texts = wrap(printable(value), room, all ? Infinity : MOST_LINES).map((line) => (chosen ? line : paint.dim(line)));
  const quotes = quote === null ? [] : wrap(`“${printable(quote)}”`, room, all ? Infinity : MOST_LINES).map((line) => paint.dim(line));
  const reasons = wrap(printable(`${score === null ? '' : `sum ${score.toFixed(1)}: `}${reason}`), room);
  const named = all ? signs : signs.slice(0, MOST_SIGNS);
  const rest = signs.length - named.length;
  const weighed = named.flatMap((sign) => showSign(sign, room, paint));
  return [
    `${head}${texts[0] ?? ''}`,
    ...[...texts.slice(1), ...quotes].map((line) => indent + line),
    ...reasons.map((line) => indent + paint.italic(line)),
    ...weighed.map((line) => indent + line),
    ...(rest > 0 ? [`${indent}${paint.dim(`and ${rest} lighter signs`)}`] : []),
  ];
}

function showSign({ words, weight }: CandidateSign, room: number, paint: Painter): string[] {
  const sum = weight === null ? '+' : `${weight > 0 ? '+' : ''}${weight.toFixed(1)}`;
  const paintSum = weight === null || weight > 0 ? paint.green : paint.red;
  return wrap(words, room - sum.length - 1).map((line, index) => `${index === 0 ? paintSum(sum) : ' '.repeat(sum.length)} ${line}`);
}
