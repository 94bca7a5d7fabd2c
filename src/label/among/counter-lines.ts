/** Visitor counters that print a label on one line and its number on the next. */
import { isBareNumber, readCounterLine } from '../alone/counter';
import type { Item } from '../item';

/** A label with its number below is a counter; so is a label behind other lines of the counter. */
export function labelCounterLines(items: readonly Item[]): void {
  items.forEach((item, index) => {
    const before = items[index - 1];
    const next = items[index + 1];
    const inCounter = before?.label === 'counter';
    if (item.label === 'counter' || item.sentence) return;
    if (inCounter && isBareNumber(item.block.text)) return item.give('counter', 'counter-number', 'a number under a label of the visitor counter');
    if (readCounterLine(item.block.text) === null) return;
    const numberBelow = next !== undefined && isBareNumber(next.block.text) && /\d/.test(next.block.text);
    if (inCounter || (numberBelow && item.label !== 'date')) item.give('counter', 'counter', numberBelow ? 'a label of a visitor counter over its number' : 'a label among those of the visitor counter');
  });
}
