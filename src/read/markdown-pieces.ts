/** The output of inline Markdown while it is read: pairs the emphasis marks and puts the pieces together. */
import { squeeze } from '../text';
import type { Link } from '../types';

export interface Inline {
  /** Visible text; '' when nothing is seen. Without any, an image's alt text or file name stands for it. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly linkShare: number;
  /** True when all letters and digits stand in bold / italic. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** True when images are all there is. */
  readonly image: boolean;
}

/** A bit of output. Of a mark, only the first `shown` characters are seen: those that found no partner. */
export interface Piece {
  readonly text: string;
  shown: number;
  /** By how much the depth of bold / italic changes here. */
  strong: number;
  em: number;
}

/** Pieces `from` up to `to` are linked, and so are images `imageFrom` up to `imageTo`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly imageFrom: number;
  readonly imageTo: number;
  readonly url: string | null;
}

/** Indices of the pieces that are open marks, by sign. */
export type Runs = Record<'*' | '_' | '~', number[]>;

/** A piece that is seen whole. */
export function makePiece(text: string): Piece {
  return { text, shown: text.length, strong: 0, em: 0 };
}

const WORD = /[\p{L}\p{N}]/u;
const DIGITS = /^\d\d$/;
/** Longer runs of underscores are lines to write on. */
const LONGEST_UNDERSCORES = 3;

/** Adds a run of emphasis marks, pairing it with those open before it. */
export function addRun(pieces: Piece[], runs: Runs, mark: string, before: string, after: string): void {
  const sign = mark.charAt(0);
  const open = runs[sign === '*' || sign === '_' ? sign : '~'];
  const { opens, closes } = flanking(mark, before, after);
  const closer = makePiece(mark);
  while (closes && closer.shown > 0) {
    const opener = pieces[open.at(-1) ?? -1];
    if (opener === undefined) break;
    const width = Math.min(opener.shown, closer.shown);
    const strong = sign !== '~' && width > 1 ? 1 : 0;
    const em = sign === '~' ? 0 : width % 2;
    opener.strong += strong;
    opener.em += em;
    closer.strong -= strong;
    closer.em -= em;
    opener.shown -= width;
    closer.shown -= width;
    if (opener.shown === 0) open.pop();
  }
  if (opens && closer.shown > 0) open.push(pieces.length);
  pieces.push(closer);
}

/** Whether a run can open and close emphasis, from the characters at its sides. */
function flanking(mark: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const sign = mark.charAt(0);
  const footnote = '(['.includes(before) && ')]'.includes(after) && before !== '' && after !== ''; // "(*)"
  if (footnote) return { opens: false, closes: false };
  if (sign === '~') return { opens: mark.length === 2, closes: mark.length === 2 };
  // Converters write "**Tiêu đề **" with the blank inside, so double asterisks pair whatever stands beside them.
  if (sign === '*' && mark.length > 1) return { opens: true, closes: true };
  const opens = after !== '' && after !== ' ';
  const closes = before !== '' && before !== ' ';
  if (sign === '*') return DIGITS.test(before + after) ? { opens: false, closes: false } : { opens, closes };
  const inReach = mark.length <= LONGEST_UNDERSCORES;
  return { opens: inReach && opens && !WORD.test(before), closes: inReach && closes && !WORD.test(after) };
}

/** The visible text of the pieces, with its links; `images` are the alt texts in their order. */
export function assemble(pieces: readonly Piece[], spans: readonly Span[], images: readonly string[]): Inline {
  hideLoneMarks(pieces);
  const seen = pieces.map((piece) => piece.text.slice(0, piece.shown));
  const text = squeeze(seen.join(''));
  const image = text === '' && images.length > 0;
  const links = spans
    .map(({ from, to, imageFrom, imageTo, url }) => {
      const linked = image ? images.slice(imageFrom, imageTo).join(' ') : seen.slice(from, to).join('');
      return { text: squeeze(linked), url };
    })
    .filter((link) => link.text !== '');
  const visible = image ? squeeze(images.join(' ')) : text;
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  const linkShare = visible === '' ? 0 : Math.min(1, linked / visible.length);
  return { text: visible, links, linkShare, bold: isWhole(pieces, seen, 'strong'), italic: isWhole(pieces, seen, 'em'), image };
}

/** A bold run that is set over several lines opens on one and closes on another: at the edge its mark is no text. */
function hideLoneMarks(pieces: readonly Piece[]): void {
  for (const [edge, inner] of [[0, 1], [-1, -2]] as const) {
    const piece = pieces.at(edge);
    const beside = pieces.length > 1 ? (pieces.at(inner)?.text.at(edge) ?? ' ') : ' ';
    if (piece !== undefined && /^\*{2,3}$/.test(piece.text) && beside !== ' ') piece.shown = 0;
  }
}

/** True when no letter or digit stands outside of bold / italic. */
function isWhole(pieces: readonly Piece[], seen: readonly string[], kind: 'strong' | 'em'): boolean {
  let depth = 0;
  let inside = false;
  for (const [index, piece] of pieces.entries()) {
    depth += piece[kind];
    if (!WORD.test(seen[index] ?? '')) continue;
    if (depth <= 0) return false;
    inside = true;
  }
  return inside;
}
