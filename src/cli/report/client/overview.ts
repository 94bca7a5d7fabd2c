/** The panels above the list: how many pages have what, each count a button that lists them. */
import { dateChart } from './chart';
import { counts, type Entry } from './choose';
import type { DateSteps } from './date-steps';
import { button, el, unseen } from './dom';
import type { Facet } from './facets';
import { count, pages } from './names';
import { cleared, toggle, type State } from './state';

/** All that the list is made from. */
export interface Batch {
  readonly entries: readonly Entry[];
  readonly facets: readonly Facet[];
  readonly steps: DateSteps;
}

/** A panel shows so many values before it asks. */
const FIRST_VALUES = 7;

/** Panels whose rest was asked for. */
const unfolded = new Set<string>();

/** The panels of all facets; `go` goes to the state that a button asks for. */
export function overview(batch: Batch, state: State, go: (state: State) => void): HTMLElement {
  return el('div', { class: 'panels' }, ...batch.facets.map((facet) => panel(batch, facet, state, go)));
}

function panel(batch: Batch, facet: Facet, state: State, go: (state: State) => void): HTMLElement | null {
  const { entries, facets, steps } = batch;
  const found = counts(entries, state, facets, facet);
  const known = counts(entries, cleared(state), facets, facet);
  if (known.size === 0) return null;
  const picked = state.picked.get(facet.name) ?? new Set<string>();
  const pick = (value: string): void => go(toggle(state, facet.name, value));
  const title = el('h3', { id: `panel-${facet.name}` }, facet.title);
  const bars = { facet, found, picked, pick };
  if (facet.name === 'date') return el('section', { class: 'panel', 'aria-labelledby': title.id }, title, dateChart(bars, steps.all, known.has('')));
  // By what there is in all: a list whose entries change places under the mouse cannot be used.
  const values = [...known.keys()].sort((a, b) => (facet.ordered ? 0 : (known.get(b) ?? 0) - (known.get(a) ?? 0)) || (a < b ? -1 : 1));
  const shown = unfolded.has(facet.name) || facet.ordered ? values : values.filter((value, index) => index < FIRST_VALUES || picked.has(value));
  const most = Math.max(1, ...found.values());
  const more = button({ class: 'quiet', id: `more-${facet.name}` }, () => (unfolded.add(facet.name), go(state)), `${values.length - shown.length} more`);
  return el(
    'section',
    { class: 'panel', 'aria-labelledby': title.id },
    title,
    el('ul', {}, ...shown.map((value) => el('li', {}, bar(bars, value, most)))),
    values.length > shown.length && more,
  );
}

export interface Bars {
  readonly facet: Facet;
  readonly found: ReadonlyMap<string, number>;
  readonly picked: ReadonlySet<string>;
  readonly pick: (value: string) => void;
}

/** A value with its count, as a button with a bar behind it. */
export function bar({ facet, found, picked, pick }: Bars, value: string, most: number): HTMLButtonElement {
  const number = found.get(value) ?? 0;
  const on = picked.has(value);
  const measure = el('span', { class: 'measure', 'aria-hidden': 'true' });
  measure.style.inlineSize = `${(number / most) * 100}%`;
  return button(
    { class: `bar${number === 0 && !on ? ' none' : ''}`, id: `bar-${facet.name}=${value}`, 'aria-pressed': on ? 'true' : 'false' },
    () => pick(value),
    measure,
    el('span', { class: 'name', dir: 'auto' }, facet.nameOf(value)),
    el('span', { class: 'number' }, count(number), unseen(` ${number === 1 ? 'page' : 'pages'}`)),
  );
}

/** The batch in a sentence. */
export function headline({ entries }: Batch): string {
  const articles = entries.filter(({ row }) => row.kind === 'article').length;
  const unreadable = entries.filter(({ row }) => row.kind === 'unreadable').length;
  const warned = entries.filter(({ row }) => row.kind !== 'unreadable' && row.warnings.length > 0).length;
  const parts = [`${pages(entries.length)}, ${count(articles)} of them ${articles === 1 ? 'an article' : 'articles'}`];
  if (warned > 0) parts.push(`${count(warned)} with warnings`);
  if (unreadable > 0) parts.push(`${count(unreadable)} could not be read`);
  return parts.join('; ');
}
