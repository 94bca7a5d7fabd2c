/** Joins the two sides: what is looked at on one lights up on the other, and the reason is told. */
import type { Detail, Overview } from '../data';
import type { Choices } from './choices';
import { el, type Child } from './dom';
import { labelOf, reasonOf } from './dump';
import { fieldName, groupOf, labelName, lines } from './names';
import type { ResultPane } from './result';

interface Lights {
  /** Chooses an item of the result, when the page is opened. */
  readonly pick: (item: number | null) => void;
  /** Lights some lines of the page. */
  readonly showLines: (first: number, last: number) => void;
}

/** What is looked at: a piece of the page or an item of the result. */
interface Looked {
  readonly side: 'dump' | 'result';
  readonly index: number;
}

export function link(detail: Detail, overview: Overview, dump: Choices, result: ResultPane, why: HTMLElement): Lights {
  const used = new Map<number, number[]>();
  result.from.forEach((from, item) => from.forEach((piece) => used.set(piece, [...(used.get(piece) ?? []), item])));
  let lit: Element[] = [];
  let picked: Looked | null = null;

  const piecesOf = ({ side, index }: Looked): readonly number[] => (side === 'dump' ? [index] : (result.from[index] ?? []));
  const itemsOf = ({ side, index }: Looked): readonly number[] => (side === 'result' ? [index] : (used.get(index) ?? []));
  const light = (elements: readonly (Element | undefined)[]): void => {
    for (const element of lit) element.classList.remove('lit');
    lit = elements.filter((element) => element !== undefined);
    for (const element of lit) element.classList.add('lit');
  };
  const show = (looked: Looked | null): void => {
    light(looked === null ? [] : [...piecesOf(looked).map((piece) => dump.items[piece]), ...itemsOf(looked).map((item) => result.items[item])]);
    why.replaceChildren(...(looked === null ? [hint()] : looked.side === 'dump' ? aboutPiece(looked.index) : aboutItem(looked.index)));
  };
  const reveal = (looked: Looked): void => {
    const [piece] = piecesOf(looked);
    const [item] = itemsOf(looked);
    const other = looked.side === 'dump' ? (item === undefined ? undefined : result.items[item]) : piece === undefined ? undefined : dump.items[piece];
    other?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (looked: Looked): void => {
    picked = looked;
    dump.choose(looked.side === 'dump' ? looked.index : null);
    result.choose(looked.side === 'result' ? looked.index : null);
    show(looked);
    reveal(looked);
  };
  const attend = (side: Looked['side']) => (index: number | null, byHand: boolean): void => {
    if (byHand && index !== null) pick({ side, index });
    else show(index === null ? picked : { side, index });
  };
  dump.listen(attend('dump'));
  result.listen(attend('result'));

  const aboutPiece = (index: number): Child[] & Node[] => {
    const piece = detail.pieces[index];
    if (piece === undefined) return [];
    const [first, last, , ...verdicts] = piece;
    const label = labelOf(piece, overview);
    const { rule, reason } = reasonOf(piece, overview);
    const fields = [...new Set((used.get(index) ?? []).map((item) => fieldName(result.keys[item] ?? '')))];
    const earlier = verdicts.slice(1).map(([old, oldRule, oldReason]) => `${labelName(overview.labels[old] ?? '')}: ${overview.reasons[oldReason] ?? ''} [${overview.rules[oldRule] ?? ''}]`);
    return [
      el('p', {}, el('strong', { class: 'tag', 'data-group': groupOf(label) }, labelName(label)), ` ${lines(first, last)} `, fields.length > 0 && el('span', { class: 'more' }, `→ ${fields.join(', ')}`)),
      el('p', {}, reason, ' ', el('code', {}, rule)),
      ...(earlier.length > 0 ? [el('p', { class: 'more' }, `Taken before for ${earlier.join('; ')}`)] : []),
    ];
  };
  const aboutItem = (index: number): Node[] => {
    const key = result.keys[index] ?? '';
    const from = result.from[index] ?? [];
    const field = result.fields[index] ?? null;
    const missing = field !== null && field.text === null;
    const head = el('p', {}, el('strong', { class: 'tag', 'data-group': result.items[index]?.dataset['group'] }, fieldName(key)), missing ? ' was not found' : ` ${placesOf(from)}`);
    const reasons = missing ? [] : [...new Set(from.map((piece) => told(piece)))].slice(0, MOST_REASONS).map((text) => el('p', {}, text));
    return [head, ...(field?.note ? [el('p', {}, field.note)] : []), ...reasons];
  };
  const told = (place: number): string => {
    const piece = detail.pieces[place];
    if (piece === undefined) return '';
    const { rule, reason } = reasonOf(piece, overview);
    return `${lines(piece[0], piece[1])}: ${reason} [${rule}]`;
  };
  const placesOf = (from: readonly number[]): string => {
    const places = from.flatMap((place) => detail.pieces[place] ?? []).length === 0 ? [] : from.map((place) => detail.pieces[place]).filter((piece) => piece !== undefined);
    return places.length === 0 ? 'stands in no line of its own' : `from ${places.map(([first, last]) => lines(first, last)).join(', ')}`;
  };
  show(null);
  return {
    pick: (item) => item !== null && pick({ side: 'result', index: item }),
    showLines: (first, last) => {
      const pieces = dump.items.filter((_, index) => {
        const piece = detail.pieces[index];
        return piece !== undefined && piece[0] <= last && piece[1] >= first;
      });
      light(pieces);
      pieces[0]?.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** More reasons at once are not read. */
const MOST_REASONS = 3;

function hint(): HTMLElement {
  return el('p', { class: 'more' }, 'Point at a line or a field, or go there with Tab and the arrow keys: what belongs together lights up, and the reason stands here.');
}
