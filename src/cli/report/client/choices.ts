/** A list of which one thing is chosen, with the mouse or with the arrow keys. */
import { el, type Child } from './dom';

export interface Choices {
  readonly element: HTMLElement;
  readonly items: readonly HTMLElement[];
  /** Makes one the chosen one, or none. */
  readonly choose: (index: number | null) => void;
  /** Says when an item is chosen by hand (`picked`), or the mouse comes over it or leaves (null). */
  readonly listen: (on: (index: number | null, picked: boolean) => void) => void;
}

/** Lines that Page Up and Page Down go. */
const LEAP = 10;

/** `items` are elements with the role `option` within `children`. */
export function choices(items: readonly HTMLElement[], name: string, attributes: Readonly<Record<string, string>>, children: readonly Child[]): Choices {
  const element = el('div', { role: 'listbox', tabindex: items.length === 0 ? 0 : null, 'aria-label': name, ...attributes }, ...children);
  const places = new Map(items.map((item, index) => [item, index]));
  let chosen: number | null = null;
  let entrance = 0;
  items.forEach((item, index) => {
    item.tabIndex = index === 0 ? 0 : -1;
    item.setAttribute('aria-selected', 'false');
  });
  const choose = (index: number | null): void => {
    if (chosen !== null) items[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    if (index === null) return;
    items[index]?.setAttribute('aria-selected', 'true');
    // Tab comes back to where one was.
    const [old, now] = [items[entrance], items[index]];
    if (old !== undefined) old.tabIndex = -1;
    if (now !== undefined) now.tabIndex = 0;
    entrance = index;
  };
  const placeOf = (target: EventTarget | null): number | null => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    return item === null ? null : (places.get(item) ?? null);
  };
  const listen: Choices['listen'] = (on) => {
    element.addEventListener('focusin', ({ target }) => {
      const index = placeOf(target);
      if (index !== null && index !== chosen) on(index, true);
    });
    element.addEventListener('click', ({ target }) => {
      const index = placeOf(target);
      if (index === null || (getSelection()?.toString() ?? '') !== '') return;
      items[index]?.focus({ preventScroll: true });
      on(index, true);
    });
    // Only a mouse that moves points: one at rest, under which lines are scrolled or a page is opened, does not.
    let over: number | null = null;
    element.addEventListener('mousemove', ({ target, movementX, movementY }) => {
      const index = placeOf(target);
      if (index === over || (movementX === 0 && movementY === 0)) return;
      over = index;
      on(index, false);
    });
    element.addEventListener('mouseleave', () => {
      if (over !== null) on(null, false);
      over = null;
    });
  };
  element.addEventListener('keydown', (event) => {
    const at = placeOf(event.target);
    if (at === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = goal(event.key, at, items.length - 1);
    if (to === null) return;
    event.preventDefault();
    // What is hidden is passed over; where nothing is left, one stays.
    const step = to > at || event.key === 'End' ? 1 : -1;
    seenFrom(items, to, event.key === 'Home' || event.key === 'End' ? -step : step)?.focus();
  });
  return { element, items, choose, listen };
}

function goal(key: string, at: number, last: number): number | null {
  const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last, PageDown: at + LEAP, PageUp: at - LEAP }[key];
  return wanted === undefined ? null : Math.max(0, Math.min(last, wanted));
}

/** The first item that is not hidden, going up or down from one; null = none. */
function seenFrom(items: readonly HTMLElement[], from: number, step: number): HTMLElement | null {
  for (let index = from; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (item !== undefined && item.offsetParent !== null) return item;
  }
  return null;
}
