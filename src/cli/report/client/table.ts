/** The list of pages: a table whose heads sort it, filled as the reader gets there. */
import type { Row } from '../data';
import type { Entry } from './choose';
import { button, el, unseen, type Child } from './dom';
import { count } from './names';
import { formatState, type Column, type State } from './state';

interface ColumnShape {
  readonly name: Column;
  readonly title: string;
  readonly cell: (row: Row) => Child;
}

/** How a value that is not there is shown. */
function none(): HTMLElement {
  return el('span', { class: 'missing' }, 'none');
}

function text(value: string | null): HTMLElement {
  return value === null ? none() : el('span', { dir: 'auto' }, value);
}

function host(source: string | null): HTMLElement {
  return text(source === null ? null : (/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(source)?.[1] ?? source));
}

function share(value: number | null): Child {
  if (value === null) return null;
  const filled = el('span', {});
  filled.style.inlineSize = `${value * 100}%`;
  return el('span', { class: 'share' }, el('span', { class: 'gauge', 'aria-hidden': 'true' }, filled), `${Math.round(value * 100)} %`);
}

/** Fields of a page that gave no record are neither there nor missing. */
function unlessFailed(cell: (row: Row) => Child): (row: Row) => Child {
  return (row) => (row.kind === 'unreadable' ? null : cell(row));
}

const COLUMNS: readonly ColumnShape[] = [
  { name: 'kind', title: 'Kind', cell: ({ kind }) => el('span', { class: `kind ${kind}` }, kind) },
  { name: 'date', title: 'Date', cell: unlessFailed(({ published }) => (published === null ? none() : el('time', {}, published.slice(0, 10)))) },
  { name: 'byline', title: 'Byline', cell: unlessFailed(({ byline }) => text(byline)) },
  { name: 'source', title: 'Source', cell: unlessFailed(({ source }) => host(source)) },
  { name: 'boilerplate', title: 'Boilerplate', cell: ({ boilerplate }) => share(boilerplate) },
  { name: 'warnings', title: 'Warnings', cell: ({ warnings }) => warnings.join(', ') },
];

/** Rows that are put in at a time: few enough to be drawn at once. */
const CHUNK = 100;

export interface PageTable {
  readonly element: HTMLElement;
  /** Puts all rows in, as a printer needs them. */
  readonly fill: () => void;
}

/** `prefix` is the folder that all paths share; it is left out. */
export function pageTable(entries: readonly Entry[], state: State, prefix: string, go: (state: State) => void): PageTable {
  const body = el('tbody');
  const table = el(
    'table',
    {},
    el('caption', {}, unseen('Pages; a column head sorts them')),
    el('thead', {}, el('tr', {}, head({ name: 'page', title: 'Page' }, state, go), ...COLUMNS.map((column) => head(column, state, go)))),
    body,
  );
  const rest = el('div', { class: 'rest' });
  const add = (number: number): void => {
    const from = body.childElementCount;
    body.append(...entries.slice(from, from + number).map((entry) => row(entry, state, prefix)));
    const left = entries.length - body.childElementCount;
    rest.replaceChildren(...(left > 0 ? [button({ class: 'quiet' }, () => add(CHUNK), `Show more: ${count(left)} left`)] : []));
  };
  add(CHUNK);
  // Rows come by themselves for whoever scrolls.
  new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && add(CHUNK), { rootMargin: '600px' }).observe(rest);
  return { element: el('div', { class: 'list' }, table, rest), fill: () => add(entries.length) };
}

function head({ name, title }: Pick<ColumnShape, 'name' | 'title'>, state: State, go: (state: State) => void): HTMLElement {
  const on = state.sort === name;
  const direction = on ? (state.down ? 'descending' : 'ascending') : 'none';
  // Third time: back to the order of the command.
  const next: State = !on ? { ...state, sort: name, down: false } : state.down ? { ...state, sort: null, down: false } : { ...state, down: true };
  const mark = el('span', { class: 'mark', 'aria-hidden': 'true' }, on ? (state.down ? '▼' : '▲') : '');
  return el('th', { scope: 'col', class: `c-${name}`, 'aria-sort': direction }, button({ id: `sort-${name}` }, () => go(next), title, mark));
}

function row({ index, row: page }: Entry, state: State, prefix: string): HTMLElement {
  const { title, path } = page;
  const name = path === null ? 'standard input' : path.startsWith(prefix) ? path.slice(prefix.length) : path;
  const link = el('a', { href: formatState({ ...state, page: index }), dir: 'auto' }, title ?? name);
  const made = el(
    'tr',
    { lang: page.language },
    el('th', { scope: 'row', class: 'c-page' }, link, title !== null && el('span', { class: 'path', dir: 'auto' }, name)),
    ...COLUMNS.map((column) => el('td', { class: `c-${column.name}` }, column.cell(page))),
  );
  made.addEventListener('click', ({ target }) => {
    const selecting = (getSelection()?.toString() ?? '') !== '';
    if (!selecting && !(target instanceof HTMLAnchorElement)) link.click();
  });
  return made;
}
