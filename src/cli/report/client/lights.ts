/** Joins the two sides: what is looked at on one lights up on the other, and the reason is told. */
import type { Detail, Overview } from '../data';
import type { Choices } from './choices';
import { replace } from './dom';
import { placesIn } from './places';
import type { ResultPane } from './result';
import { aboutItem, aboutPiece, hint } from './why';

export interface Lights {
  /** Chooses an item of the result by its place, as if by hand. */
  readonly pick: (item: number) => void;
  /** Lights the pieces on some lines and brings them into view. */
  readonly showLines: (first: number, last: number) => void;
}

/** What is looked at: a piece of the page or an item of the result. */
interface Looked {
  readonly side: 'dump' | 'result';
  readonly index: number;
}

/** `why` is where reasons are told. */
export function link(detail: Detail, overview: Overview, dump: Choices, result: ResultPane, why: HTMLElement): Lights {
  const used = new Map<number, number[]>();
  result.from.forEach((from, item) => from.forEach((piece) => used.set(piece, [...(used.get(piece) ?? []), item])));
  let lit: HTMLElement[] = [];
  let picked: Looked | null = null;

  const itemsOf = ({ side, index }: Looked): readonly number[] => (side === 'result' ? [index] : (used.get(index) ?? []));
  const piecesOf = ({ side, index }: Looked): readonly number[] => (side === 'dump' ? [index] : (result.from[index] ?? []));
  const on = (first: number, last: number): number[] => detail.pieces.flatMap((piece, place) => (piece[0] <= last && piece[1] >= first ? [place] : []));
  /** For a missing field: where it was looked for. */
  const nearOf = ({ side, index }: Looked): readonly number[] => {
    const field = side === 'result' ? result.fields[index] : null;
    if (field == null || field.text !== null) return [];
    return [...placesIn(field.why ?? '').flatMap(({ first, last }) => on(first, last)), ...field.others.flatMap(({ from }) => from)];
  };
  const light = (strong: readonly (HTMLElement | undefined)[], weak: readonly (HTMLElement | undefined)[]): void => {
    for (const element of lit) element.classList.remove('lit', 'near');
    for (const element of strong) element?.classList.add('lit');
    for (const element of weak) element?.classList.add('near');
    lit = [...strong, ...weak].filter((element) => element !== undefined);
  };
  const show = (looked: Looked | null): void => {
    if (looked === null) {
      light([], []);
      return replace(why, ...hint());
    }
    const { side, index } = looked;
    light([...piecesOf(looked).map((place) => dump.items[place]), ...itemsOf(looked).map((item) => result.items[item])], nearOf(looked).map((place) => dump.items[place]));
    const words =
      side === 'dump'
        ? aboutPiece(index, (used.get(index) ?? []).map((item) => result.keys[item] ?? ''), detail, overview, showLines)
        : aboutItem(result.keys[index] ?? '', result.items[index]?.dataset['group'] ?? '', result.from[index] ?? [], result.fields[index] ?? null, detail, overview, showLines);
    replace(why, ...words);
    why.parentElement?.scrollTo(0, 0);
  };
  const showLines = (first: number, last: number): void => {
    const pieces = on(first, last).map((place) => dump.items[place]);
    light(pieces, []);
    pieces[0]?.scrollIntoView({ block: 'center' });
  };
  const pick = (looked: Looked): void => {
    picked = looked;
    dump.choose(looked.side === 'dump' ? looked.index : null);
    result.choose(looked.side === 'result' ? looked.index : null);
    show(looked);
    const [other] = looked.side === 'dump' ? itemsOf(looked).map((item) => result.items[item]) : [...piecesOf(looked), ...nearOf(looked)].map((place) => dump.items[place]);
    other?.scrollIntoView({ block: 'nearest' });
  };
  const attend = (side: Looked['side']) => (index: number | null, byHand: boolean): void => {
    if (byHand && index !== null) pick({ side, index });
    else show(index === null ? picked : { side, index });
  };
  dump.listen(attend('dump'));
  result.listen(attend('result'));
  show(null);
  return {
    pick: (item) => {
      pick({ side: 'result', index: item });
      result.items[item]?.scrollIntoView({ block: 'nearest' });
    },
    showLines,
  };
}
