/** What stands over an explained page: its kind, the fields with their lines, and where the missing ones were looked for. */
import type { Analysis, ArticleBlock, RelatedLink, VisitorCounter } from '../../extract';
import type { LinePair, TracedField } from '../../trace';
import { sayLines } from '../../trace/say-lines';
import { printable } from '../printable';
import { clip, pad, wrap } from '../width';
import { LEAST_ROOM, type View } from './view';

const INDENT = 2;
const GAP = 2;
const MISSING = 'missing';

/** Lines of text; `name` is that of the page as it may be shown. */
export function summary(name: string, { extraction, page }: Analysis, fields: readonly TracedField[], view: View): string[] {
  const { paint, width } = view;
  const { pageKind, language, input, warnings } = extraction;
  const about = [pageKind, language ?? 'language unknown', page.dialect === input.format ? input.format : `${input.format} (${page.dialect})`, [input.encoding, ...input.repairs].join(', '), `${page.lineCount} line${page.lineCount === 1 ? '' : 's'}`];
  const entries = entriesOf(fields);
  const columns: Columns = { name: widest(entries.map((entry) => entry.name)), place: widest(entries.map(({ place }) => place)) };
  return [
    ...wrap(`${name}: ${about.join(' · ')}`, width).map((line) => paint.bold(line)),
    ...warnings.flatMap(({ message, lines }) => wrap(`warning: ${printable(message)}${lines === null ? '' : ` (${sayLines(...lines)})`}`, width).map((line) => paint.red(line))),
    '',
    ...entries.flatMap((entry) => show(entry, columns, view)),
  ];
}

/** One line of the summary. */
interface Entry {
  readonly name: string;
  readonly place: string;
  readonly text: string;
  readonly found: boolean;
}

interface Columns {
  readonly name: number;
  readonly place: number;
}

/** The fields that were found, then the missing ones; those that are missing for one reason stand together. */
function entriesOf(fields: readonly TracedField[]): Entry[] {
  const found = fields.filter(({ missing }) => missing === null).map(({ name, value, lines }) => ({ name, place: placeOf(lines), text: printable(sayValue(value)), found: true }));
  const byReason = new Map<string, string[]>();
  for (const { name, missing } of fields) if (missing !== null) byReason.set(missing, [...(byReason.get(missing) ?? []), name]);
  const missing = [...byReason].flatMap(([reason, names]) => names.map((name, index) => ({ name, place: MISSING, text: index === 0 ? printable(reason) : 'likewise', found: false })));
  return [...found, ...missing];
}

/** Of several stretches the whole span; a value without lines is said by the page's head. */
function placeOf(lines: readonly LinePair[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? 'page head' : sayLines(first[0], last[1]);
}

function widest(words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, word.length), 0);
}

function show({ name, place, text, found }: Entry, columns: Columns, { paint, width, all }: View): string[] {
  const color = found ? paint.green : paint.yellow;
  const head = `${' '.repeat(INDENT)}${color(pad(name, columns.name + GAP))}${found ? paint.dim(pad(place, columns.place + GAP)) : color(pad(place, columns.place + GAP))}`;
  const beside = INDENT + columns.name + columns.place + 2 * GAP;
  // On a very narrow terminal the text stands under its field.
  const under = width - beside < LEAST_ROOM;
  const indent = under ? 2 * INDENT : beside;
  const room = Math.max(LEAST_ROOM, width - indent);
  const lines = (found && !all ? [clip(text, room)] : wrap(text, room)).map((line) => ' '.repeat(indent) + line);
  return under ? [head.trimEnd(), ...lines] : [head + (lines[0] ?? '').slice(indent), ...lines.slice(1)];
}

/** A field's value in a few words. */
export function sayValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return sayList(value as readonly (ArticleBlock | RelatedLink)[]);
  if (typeof value !== 'object') return String(value);
  return Object.entries(value as VisitorCounter).map(([key, count]) => `${key} ${count === null ? '?' : String(count)}`).join(', ');
}

function sayList(list: readonly (ArticleBlock | RelatedLink)[]): string {
  const counts = new Map<string, number>();
  for (const entry of list) {
    const kind = 'kind' in entry ? entry.kind : 'link';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`).join(', ');
}
