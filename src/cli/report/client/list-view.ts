/** The first view: the overview, the search, and the list of pages that answer to both. */
import { filtered, sorted } from './choose';
import { button, el, replace } from './dom';
import { count, pages } from './names';
import { headline, overview, type Batch } from './overview';
import { cleared, isFiltered, toggle, type State } from './state';
import { sharedFolder } from './paths';
import { pageTable, type PageTable } from './table';

export interface ListView {
  readonly element: HTMLElement;
  readonly show: (state: State) => void;
}

/** `go` goes to another state. */
export function listView(batch: Batch, go: (state: State) => void): ListView {
  const prefix = sharedFolder(batch.entries.flatMap(({ row }) => row.path ?? []));
  let current: State;
  let table: PageTable;
  addEventListener('beforeprint', () => table.fill());
  const search = el('input', { type: 'search', id: 'search', placeholder: 'File, title, byline or source', autocomplete: 'off', spellcheck: 'false' });
  search.addEventListener('input', () => go({ ...current, search: search.value }));
  const panels = el('div');
  const picked = el('div', { class: 'picked' });
  const found = el('p', { class: 'found', role: 'status' });
  const list = el('div');
  const element = el(
    'main',
    { id: 'list' },
    el('header', { class: 'top' }, el('h1', {}, headline(batch)), el('p', { class: 'lede' }, 'Pick a count to list its pages; open a page to see what became of each line, and why.')),
    el('section', { class: 'overview', 'aria-labelledby': 'h-overview' }, el('h2', { id: 'h-overview', class: 'unseen' }, 'Overview'), panels),
    el(
      'section',
      { class: 'pages', 'aria-labelledby': 'h-pages' },
      el('div', { class: 'tools' }, el('h2', { id: 'h-pages' }, 'Pages', prefix !== '' && el('span', { class: 'path', dir: 'auto' }, ` in ${prefix}`)), el('label', { class: 'search' }, el('span', {}, 'Search'), search), found),
      picked,
      list,
    ),
  );
  return {
    element,
    show: (state) => {
      current = state;
      if (search.value !== state.search) search.value = state.search;
      const entries = sorted(filtered(batch.entries, state, batch.facets), state);
      replace(panels, overview(batch, state, go));
      replace(picked, ...chips(batch, state, go));
      found.textContent = isFiltered(state) ? `${count(entries.length)} of ${pages(batch.entries.length)}` : pages(batch.entries.length);
      table = pageTable(entries, state, prefix, go);
      replace(list, entries.length > 0 ? table.element : el('p', { class: 'nothing' }, 'No page answers to this. Take a filter away, or search for less.'));
    },
  };
}

/** What is picked, each with a way to take it away. */
function chips({ facets }: Batch, state: State, go: (state: State) => void): HTMLElement[] {
  const made = facets.flatMap((facet) =>
    [...(state.picked.get(facet.name) ?? [])].map((value) =>
      button({ class: 'chip', id: `chip-${facet.name}=${value}`, 'aria-label': `Take away: ${facet.title}: ${facet.nameOf(value)}` }, () => go(toggle(state, facet.name, value)), facet.nameOf(value), ' ×'),
    ),
  );
  return isFiltered(state) ? [...made, button({ class: 'quiet', id: 'clear' }, () => go(cleared(state)), 'Show all pages')] : [];
}
