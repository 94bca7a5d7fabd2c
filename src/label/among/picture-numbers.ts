/** Places of the pictures in a series: "1/7", "2/7" … "7/7", each on a line of its own. */
import { lexicon } from '../../lexicon';
import type { Item } from '../item';

const PLACE = /^[([]?(\d{1,2}) ?\/ ?(\d{1,2})[)\]]?$/;
/** A series of two may be two scores. */
const LEAST_PLACES = 3;

/** Only a whole series counts, from the first to the last in their order: dates and scores stand as they come. */
export function labelPictureNumbers(items: readonly Item[]): void {
  const open = new Map<number, Item[]>();
  items.forEach((item, index) => {
    const [, place, all] = item.label === null ? (PLACE.exec(item.block.text) ?? []) : [];
    if (place === undefined || all === undefined || isWeekday(items[index - 1])) return;
    const series = open.get(Number(all)) ?? [];
    if (series.length === Number(place) - 1) open.set(Number(all), [...series, item]);
  });
  for (const [all, series] of open) {
    if (all < LEAST_PLACES || series.length !== all) continue;
    for (const item of series) item.give('image', 'image', 'the place of a picture in a series');
  }
}

function isWeekday(item: Item | undefined): boolean {
  return item !== undefined && lexicon().isLine(item.block.folded, 'weekdays');
}
