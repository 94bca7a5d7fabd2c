/** The chart of dates: a bar a step of time, each a button. */
import { button, el, svg } from './dom';
import { pages } from './names';
import { bar, type Bars } from './overview';

const HEIGHT = 72;
const WIDTH = 20;

/** `steps` are all steps of time, oldest first; `undated` says whether some pages have no date. */
export function dateChart(bars: Bars, steps: readonly string[], undated: boolean): HTMLElement {
  const { facet, found, picked, pick } = bars;
  const most = Math.max(1, ...steps.map((step) => found.get(step) ?? 0));
  const columns = steps.map((step) => {
    const number = found.get(step) ?? 0;
    const height = number === 0 ? 1 : Math.max(3, (number / most) * HEIGHT);
    return button(
      { class: 'column', id: `bar-date=${step}`, 'aria-pressed': picked.has(step) ? 'true' : 'false', 'aria-label': `${facet.nameOf(step)}: ${pages(number)}`, title: `${step}: ${pages(number)}` },
      () => pick(step),
      svg(
        'svg',
        { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        svg('rect', { x: 1, y: HEIGHT - height, width: WIDTH - 2, height }),
      ),
    );
  });
  const ends = el('div', { class: 'ends', 'aria-hidden': 'true' }, el('span', {}, steps[0]), steps.length > 1 && el('span', {}, steps.at(-1)));
  return el('div', { class: 'chart' }, steps.length > 0 && el('div', { class: 'columns' }, ...columns), steps.length > 0 && ends, undated && bar(bars, '', Math.max(most, found.get('') ?? 0)));
}
