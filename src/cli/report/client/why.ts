/** Tells why: the words about a line, or about a field of the result. */
import type { Detail, Field, Overview } from '../data';
import { button, el, type Child } from './dom';
import { labelOf, reasonOf } from './dump';
import { fieldName, groupOf, labelName, lines } from './names';
import { placesIn } from './places';

/** Lights lines that a reason speaks of. */
type ShowLines = (first: number, last: number) => void;

/** More reasons at once are not read. */
const MOST_REASONS = 3;

/** What to say while nothing is looked at. */
export function hint(): Child[] {
  return [el('p', { class: 'more' }, 'Point at a line or a field, or go there with Tab and the arrow keys: what belongs together lights up, and the reason stands here.')];
}

/** About a piece of the page; `keys` are those of the fields it went into. */
export function aboutPiece(place: number, keys: readonly string[], { pieces }: Detail, overview: Overview, show: ShowLines): Child[] {
  const piece = pieces[place];
  if (piece === undefined) return [];
  const [first, last, , ...verdicts] = piece;
  const label = labelOf(piece, overview);
  const { rule, reason } = reasonOf(piece, overview);
  const earlier = verdicts.slice(1).map(([old, , oldReason]) => `${labelName(overview.labels[old] ?? '')} (${overview.reasons[oldReason] ?? ''})`);
  return [
    el('p', {}, tag(labelName(label), groupOf(label)), ` ${lines(first, last)}`, keys.length > 0 && el('span', { class: 'more' }, ` → ${[...new Set(keys.map(fieldName))].join(', ')}`)),
    el('p', {}, ...linked(reason, show), ' ', rule !== '' && el('code', {}, rule)),
    earlier.length > 0 && el('p', { class: 'more' }, `Taken before for ${earlier.join(', then for ')}`),
  ];
}

/** About an item of the result: a field, or a part of one that stands on some pieces. */
export function aboutItem(key: string, group: string, from: readonly number[], field: Field | null, detail: Detail, overview: Overview, show: ShowLines): Child[] {
  const places = from.map((place) => detail.pieces[place]).filter((piece) => piece !== undefined);
  const missing = field !== null && field.text === null;
  const isNear = missing && (placesIn(field.why ?? '').length > 0 || field.others.some(({ from: near }) => near.length > 0));
  const where = places.length > 0 ? ` from ${places.map(([first, last]) => lines(first, last)).join(', ')}` : ' stands in no line; the head of the page says it';
  const reasons = places.map((piece) => {
    const { rule, reason } = reasonOf(piece, overview);
    return el('p', {}, ...linked(`${lines(piece[0], piece[1])}: ${reason}`, show), ' ', el('code', {}, rule));
  });
  return [
    el('p', {}, tag(fieldName(key), group), missing ? ' was not found' : where, missing && isNear && el('span', { class: 'more' }, ' – the dashed lines were looked at')),
    field?.why != null && el('p', {}, ...linked(sentence(field.why), show)),
    ...(missing ? [] : reasons.slice(0, MOST_REASONS)),
    field !== null && field.others.length > 0 && others(field, detail, show),
  ];
}

function others({ others: candidates, text }: Field, { pieces }: Detail, show: ShowLines): HTMLElement {
  const items = candidates.map(({ text: value, from, reason }) => {
    const piece = pieces[from[0] ?? -1];
    return el('li', {}, ...linked(piece === undefined ? 'head of the page' : lines(piece[0], piece[1]), show), ': ', el('q', { dir: 'auto' }, value), ` – ${reason}`);
  });
  return el('div', { class: 'others' }, el('p', { class: 'more' }, text === null ? 'Looked at:' : 'Also looked at:'), el('ul', {}, ...items));
}

function tag(name: string, group: string): HTMLElement {
  return el('strong', { class: 'tag', 'data-group': group }, name);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A reason in which each mention of lines is a button that shows them. */
function linked(text: string, show: ShowLines): Child[] {
  const out: Child[] = [];
  let at = 0;
  for (const { start, end, first, last } of placesIn(text)) {
    out.push(text.slice(at, start), button({ class: 'place' }, () => show(first, last), text.slice(start, end)));
    at = end;
  }
  return [...out, text.slice(at)];
}
