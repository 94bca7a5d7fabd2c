/** What is shown: kept in the address behind `#`, so that Back works and a view can be kept as a bookmark. */
import type { FacetName } from './facets';

export type Column = 'page' | 'kind' | 'date' | 'byline' | 'source' | 'boilerplate' | 'warnings';

export interface State {
  /** Index of the page that is shown; null = the list. */
  readonly page: number | null;
  readonly search: string;
  readonly picked: ReadonlyMap<FacetName, ReadonlySet<string>>;
  /** Null = the order of the command. */
  readonly sort: Column | null;
  readonly down: boolean;
}

const FACETS: readonly FacetName[] = ['missing', 'kind', 'warning', 'language', 'encoding', 'format', 'date', 'boilerplate'];
const COLUMNS: readonly Column[] = ['page', 'kind', 'date', 'byline', 'source', 'boilerplate', 'warnings'];

/** The state that an address keeps behind its `#`; what it does not know is passed over. */
export function parseState(hash: string): State {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const page = parameters.get('page');
  const sort = parameters.get('sort') ?? '';
  const column = COLUMNS.find((name) => sort === name || sort === `-${name}`) ?? null;
  return {
    page: page !== null && /^\d{1,6}$/.test(page) ? Number(page) : null,
    search: parameters.get('search') ?? '',
    picked: new Map(FACETS.map((name) => [name, new Set(parameters.getAll(name))])),
    sort: column,
    down: sort.startsWith('-'),
  };
}

/** What stands behind the `#` of the address for a state. */
export function formatState({ page, search, picked, sort, down }: State): string {
  const parameters = new URLSearchParams();
  if (page !== null) parameters.set('page', String(page));
  if (search !== '') parameters.set('search', search);
  for (const name of FACETS) for (const value of picked.get(name) ?? []) parameters.append(name, value);
  if (sort !== null) parameters.set('sort', `${down ? '-' : ''}${sort}`);
  return `#${parameters.toString()}`;
}

/** The state with a value of a facet picked, or no longer picked. */
export function toggle(state: State, facet: FacetName, value: string): State {
  const values = new Set(state.picked.get(facet));
  if (!values.delete(value)) values.add(value);
  return { ...state, picked: new Map([...state.picked, [facet, values]]) };
}

/** The state with nothing picked and nothing searched for. */
export function cleared(state: State): State {
  return { ...state, search: '', picked: new Map() };
}

/** True when not all pages are listed. */
export function isFiltered({ search, picked }: State): boolean {
  return search !== '' || [...picked.values()].some(({ size }) => size > 0);
}
