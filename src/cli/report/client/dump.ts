/** The page's own lines in order, each coloured by what it became. */
import type { Detail, Overview, PackedPiece } from '../data';
import { choices, type Choices } from './choices';
import { el, unseen } from './dom';
import { cut, type Extent } from './extent';
import { groupOf, labelName } from './names';

/** What a piece became, by the verdict that holds. */
export function labelOf([, , , verdict]: PackedPiece, { labels }: Overview): string {
  return labels[verdict?.[0] ?? -1] ?? 'noise';
}

/** The rule and the reason of the verdict that holds; words for a piece that no rule knows. */
export function reasonOf([, , , verdict]: PackedPiece, { rules, reasons }: Overview): { readonly rule: string; readonly reason: string } {
  return verdict === undefined ? { rule: '', reason: 'no rule knows it' } : { rule: rules[verdict[1]] ?? '', reason: reasons[verdict[2]] ?? '' };
}

/** The pieces of a page as lines to choose from; `language` is that of the page, null where it is not known. */
export function dumpPane({ pieces, dialect }: Detail, overview: Overview, language: string | null, extent: Extent): Choices {
  // Lines of HTML are lines of markup: gaps between them say nothing.
  const gaps = dialect !== 'html';
  const made = pieces.slice(0, extent.pieces).map((piece, index) => {
    const [first, last, text] = piece;
    const label = labelOf(piece, overview);
    const { rule, reason } = reasonOf(piece, overview);
    const above = pieces[index - 1];
    return el(
      'div',
      { class: `line${gaps && above !== undefined && first > above[1] + 1 ? ' gap' : ''}`, role: 'option', 'data-group': groupOf(label) },
      el('span', { class: 'no' }, unseen('line '), first === last ? String(first) : `${first}–${last}`),
      el('span', { class: 'text', dir: 'auto', lang: language }, cut(text, extent)),
      el('span', { class: 'label' }, labelName(label)),
      el('span', { class: 'reason' }, `${reason} [${rule}]`),
    );
  });
  return choices(made, 'Lines of the page', { class: 'dump' }, made);
}
