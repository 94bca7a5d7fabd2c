/** Visitor counters that print a label on one line and its number on the next, or labels whose numbers a script would fill in. */
import { isBareNumber, readCounterLine, type CounterPart } from '../alone/counter';
import { lexicon } from '../../lexicon';
import type { Item } from '../item';

/** Lines of labels alone that make a counter; two may be two headings. */
const LEAST_LABELS = 3;
/** Labels a line may have got already and still belong to a run of counter labels. */
const OPEN_LABELS: ReadonlySet<string | null> = new Set([null, 'views', 'navigation', 'sidebar']);

/** A label with its number below is a counter; so is a label behind other lines of the counter, and a run of labels. */
export function labelCounterLines(items: readonly Item[]): void {
  const labels = items.map((item) => (item.sentence || item.block.words > LONGEST_LABEL ? null : readCounterLine(item.block.text)));
  items.forEach((item, index) => {
    const before = items[index - 1];
    const next = items[index + 1];
    const inCounter = before?.label === 'counter';
    if (item.label === 'counter') return;
    if (inCounter && isBareNumber(item.block.text)) return item.give('counter', 'counter-number', 'a number under a label of the visitor counter');
    if (labels[index] === null || (!inCounter && lexicon().part(item.block.folded, 'views')?.start === 0)) return;
    const sure = labels[index]?.some((part) => part.sure) === true;
    const numberBelow = sure && next !== undefined && isBareNumber(next.block.text) && /\d/.test(next.block.text);
    if (inCounter || (!sure && next?.label === 'counter') || (numberBelow && item.label !== 'date')) item.give('counter', 'counter', numberBelow ? 'a label of a visitor counter over its number' : 'a label among those of the visitor counter');
  });
  labelRuns(items, labels);
}

/** "Lượt truy cập trong ngày (chi tiết)" */
const LONGEST_LABEL = 10;

function labelRuns(items: readonly Item[], labels: readonly (readonly CounterPart[] | null)[]): void {
  for (let from = 0; from < items.length; from++) {
    let to = from;
    const keys = new Set<string>();
    while (to < items.length && labels[to] != null && OPEN_LABELS.has(items[to]?.label ?? null)) {
      for (const { key } of labels[to] ?? []) keys.add(key);
      to++;
    }
    // Labels that no counter has to itself ("other") are one key, however many they are.
    const sure = labels.slice(from, to).some((parts) => parts?.some((part) => part.sure) === true);
    if (sure && to - from >= LEAST_LABELS && keys.size >= LEAST_LABELS - 1) {
      for (const item of items.slice(from, to)) item.give('counter', 'counter', 'labels of a visitor counter, one under the other');
    }
    from = Math.max(from, to - 1);
  }
}
