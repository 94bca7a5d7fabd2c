/** The second view: one page, its lines beside the result, and why. */
import type { Detail, MissingName, Overview, Row, Unreadable } from '../data';
import { button, el, replace, unseen, type Child } from './dom';
import { extentOf, WHOLE, type Extent } from './extent';
import { dumpPane } from './dump';
import { link } from './lights';
import { bytes, count, KEYS_OF, languageName, lines } from './names';
import { resultPane } from './result';
import { formatState, type State } from './state';

/** Where the page stands among those that are listed. */
export interface Place {
  readonly index: number;
  /** Indices of the listed pages, in order. */
  readonly among: readonly number[];
}

export interface PageView {
  readonly element: HTMLElement;
  /** Brings what matters into view; to be called when the element stands in the document. */
  readonly opened: () => void;
}

/** The view of one page, or what is wrong with it; `state` is that of the list it was opened from. */
export function pageView(overview: Overview, detail: Detail | Unreadable, place: Place, state: State): PageView {
  const row = overview.rows[place.index] as Row;
  const top = el('header', { class: 'top' }, ...head(row, place, state));
  if ('error' in detail) {
    const element = el('main', { id: 'page' }, top, el('p', { class: 'failure', role: 'alert' }, `This page could not be read: ${detail.error.message}`));
    return { element, opened: () => focusHeading(element) };
  }
  const element = el('main', { id: 'page' });
  let chosen = (): void => undefined;
  const draw = (extent: Extent): void => {
    const dump = dumpPane(detail, overview, row.language, extent);
    const result = resultPane(detail, overview, row, extent);
    const why = el('div', { 'aria-live': 'polite' });
    const lights = link(detail, overview, dump, result, why);
    const rest = extent !== WHOLE && el('p', { class: 'part' }, `This is the beginning of an enormous page of ${count(detail.pieces.length)} pieces. `, button({ class: 'quiet', id: 'whole' }, () => draw(WHOLE), 'Show all of it'), ' – that may take a while.');
    const panes = el(
      'div',
      { class: 'panes' },
      pane('dump', 'The page', dump.element, [switched('reasons', 'Every reason', dump.element), switched('bare', 'Hide furniture', dump.element)]),
      pane('result', 'The result', result.element, []),
    );
    replace(element, top, facts(row, detail, lights.showLines), rest, panes, el('aside', { class: 'why', 'aria-labelledby': 'h-why' }, el('h2', { id: 'h-why' }, 'Why'), why), el('p', { class: 'keys' }, KEYS));
    chosen = () => {
      const asked = wanted(result.keys, state);
      if (asked !== null) lights.pick(asked);
      else dump.items.find(({ dataset }) => dataset['group'] === 'title')?.scrollIntoView({ block: 'center' });
    };
  };
  draw(extentOf(detail));
  const opened = (): void => {
    focusHeading(element);
    chosen();
  };
  return { element, opened };
}

const KEYS = '↑ ↓ go through lines or fields, Tab changes sides, ← → turn to the page before or behind, Esc goes back to the list.';

function focusHeading(element: HTMLElement): void {
  element.querySelector('h1')?.focus({ preventScroll: true });
}

/** The way back, the way on, and what the page is called. */
function head(row: Row, { index, among }: Place, state: State): Child[] {
  const position = among.indexOf(index);
  const to = (page: number | undefined, name: string, mark: string, id: string): Child =>
    page === undefined ? el('span', { class: 'step off', 'aria-hidden': 'true' }, mark) : el('a', { class: 'step', id, href: formatState({ ...state, page }) }, mark, unseen(` ${name}`));
  const steps = el(
    'nav',
    { 'aria-label': 'Pages of the list' },
    el('a', { class: 'back', id: 'back', href: formatState({ ...state, page: null }) }, '← All pages'),
    position >= 0 && el('span', { class: 'position' }, `${count(position + 1)} of ${count(among.length)} listed`),
    position >= 0 && to(among[position - 1], 'previous page', '‹', 'previous'),
    position >= 0 && to(among[position + 1], 'next page', '›', 'next'),
  );
  return [steps, el('h1', { id: 'page-title', tabindex: -1, dir: 'auto', lang: row.language }, row.title ?? row.path ?? 'standard input'), el('p', { class: 'path', dir: 'auto' }, row.path ?? 'standard input')];
}

function pane(id: string, title: string, content: HTMLElement, tools: readonly Child[]): HTMLElement {
  const heading = el('h2', { id: `h-${id}` }, title);
  return el('section', { class: 'pane', 'aria-labelledby': heading.id }, el('div', { class: 'pane-head' }, heading, el('span', {}, ...tools)), content);
}

/** Switches, as readers left them: they hold from page to page. */
const switches = new Set<string>();

/** A button that gives an element a class, and takes it away again. */
function switched(name: string, title: string, element: HTMLElement): HTMLElement {
  const set = (): void => {
    made.setAttribute('aria-pressed', String(switches.has(name)));
    element.classList.toggle(name, switches.has(name));
  };
  const made = button({ class: 'quiet', id: name }, () => {
    if (!switches.delete(name)) switches.add(name);
    set();
  }, title);
  set();
  return made;
}

/** The field that the list was filtered by, as whoever looks for pages without a byline wants to know why: its place in the result. */
function wanted(keys: readonly string[], { picked }: State): number | null {
  const missing = [...(picked.get('missing') ?? [])].flatMap((name) => KEYS_OF[name as MissingName] ?? []);
  const place = keys.findIndex((key) => missing.includes(key));
  return place < 0 ? null : place;
}

/** What the page is, and what there is to warn of. */
function facts(row: Row, { lineCount, dialect, bytes: size, repairs, warnings }: Detail, showLines: (first: number, last: number) => void): HTMLElement {
  const read = dialect === row.format ? dialect : `${row.format ?? ''}, ${dialect}`;
  const said = [row.kind, row.language === null ? 'language not known' : languageName(row.language), read, row.encoding, ...repairs.map((repair) => `repaired: ${repair}`), lineCount === 1 ? '1 line' : `${count(lineCount)} lines`, bytes(size)];
  return el(
    'div',
    { class: 'facts' },
    el('ul', { 'aria-label': 'About the page' }, ...said.map((fact) => el('li', {}, fact))),
    warnings.length > 0 &&
      el(
        'ul',
        { class: 'warnings', 'aria-label': 'Warnings' },
        ...warnings.map(({ code, message, lines: at }) =>
          el('li', {}, el('strong', {}, code), ` ${message} `, at !== null && button({ class: 'quiet' }, () => showLines(at[0], at[1]), `show ${lines(at[0], at[1])}`)),
        ),
      ),
  );
}
