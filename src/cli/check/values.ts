/** The two values of a difference in words, with what differs marked. */
import { printable } from '../printable';
import type { Painter } from '../paint';
import { clip, wrap } from '../width';
import type { Json } from './compare';
import { diffWords, shorten, type Piece } from './words';

/** Values that are no text are cut from here on. */
const LONGEST_VALUE = 300;

/** Expected and found value, each in one line; differing words stand between ⟦ ⟧. */
export function markedWords(expected: Json | undefined, actual: Json | undefined): [string, string] {
  const [want, got] = pieces(expected, actual);
  return [joined(want), joined(got)];
}

/** As `markedWords`, in lines of at most `room` columns; with `paint` differing words have a colour instead of marks. */
export function showValues(expected: Json | undefined, actual: Json | undefined, room: number, paint: Painter | null): [string[], string[]] {
  const [want, got] = pieces(expected, actual);
  if (paint === null) return [wrap(joined(want), room), wrap(joined(got), room)];
  return [wrapPainted(want, room, paint.red.bold.underline), wrapPainted(got, room, paint.green.bold.underline)];
}

function pieces(expected: Json | undefined, actual: Json | undefined): [Piece[], Piece[]] {
  if (typeof expected !== 'string' || typeof actual !== 'string') return [whole(expected), whole(actual)];
  const { a, b } = diffWords(expected, actual);
  const ready = (list: readonly Piece[]): Piece[] => shorten(list).map(({ text, differs }) => ({ text: printable(text), differs }));
  return [ready(a), ready(b)];
}

function whole(value: Json | undefined): Piece[] {
  const text = value === undefined ? '(not there)' : clip(printable(typeof value === 'string' ? value : JSON.stringify(value)), LONGEST_VALUE);
  return [{ text, differs: false }];
}

function joined(list: readonly Piece[]): string {
  return list.map(({ text, differs }) => (differs ? `⟦${text}⟧` : text)).join('');
}

/** Lines are broken before they are painted, so that no colour runs into a margin. */
function wrapPainted(list: readonly Piece[], room: number, paint: Painter): string[] {
  const text = list.map((piece) => piece.text).join('');
  let from = 0;
  return wrap(text, room).map((line) => {
    const start = text.indexOf(line, from);
    from = start + line.length;
    return slice(list, start, from).map((piece) => (piece.differs ? paint(piece.text) : piece.text)).join('');
  });
}

/** The pieces of a stretch of the joined text. */
function slice(list: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return list.flatMap(({ text, differs }) => {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return part === '' ? [] : [{ text: part, differs }];
  });
}
