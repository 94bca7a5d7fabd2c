/** The script of a report: shows what the address behind `#` asks for. */
import { entriesOf, filtered, sorted } from './choose';
import { dateSteps } from './date-steps';
import { facetsOf } from './facets';
import { listView } from './list-view';
import type { Batch } from './overview';
import { pageView } from './page-view';
import { readDetail, readOverview } from './read-data';
import { formatState, parseState, type State } from './state';

const data = readOverview();
const steps = dateSteps(data.rows);
const batch: Batch = { entries: entriesOf(data.rows), facets: facetsOf(steps.stepOf, steps.nameOf), steps };
const app = document.getElementById('app') as HTMLElement;
const list = listView(batch, (state) => {
  // Filters of one visit are one step back.
  history.replaceState(null, '', formatState(state));
  show();
});
/** Where the list was scrolled to before a page was opened. */
let scrolled = 0;

function show(): void {
  const state = parseState(location.hash);
  if (state.page !== null && data.rows[state.page] !== undefined) showPage(state.page, state);
  else showList(state);
}

function showList(state: State): void {
  const coming = !list.element.isConnected;
  list.show(state);
  if (!coming) return;
  app.replaceChildren(list.element);
  scrollTo(0, scrolled);
}

function showPage(index: number, state: State): void {
  if (list.element.isConnected) scrolled = scrollY;
  const among = sorted(filtered(batch.entries, state, batch.facets), state).map((entry) => entry.index);
  const view = pageView(data, readDetail(index), { index, among }, state);
  app.replaceChildren(view.element);
  scrollTo(0, 0);
  view.opened();
}

const TURN: Readonly<Record<string, string>> = { ArrowLeft: 'previous', ArrowRight: 'next', Escape: 'back' };

addEventListener('keydown', (event) => {
  const id = TURN[event.key];
  if (id === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  document.getElementById(id)?.click();
});
addEventListener('hashchange', show);
show();
