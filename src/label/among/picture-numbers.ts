/** Places of the pictures in a series: "1/7", "2/7", each on a line of its own. */
import type { Item } from '../item';

const PLACE = /^(?:\(|\[)?(\d{1,3}) ?\/ ?(\d{1,3})(?:\)|\])?$/;
/** One alone may be a date, a score or a fraction. */
const LEAST_PLACES = 2;

export function labelPictureNumbers(items: readonly Item[]): void {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const [, place, all] = item.sentence ? [] : (PLACE.exec(item.block.text) ?? []);
    if (place === undefined || all === undefined || Number(place) > Number(all)) continue;
    const series = found.get(Number(all)) ?? [];
    series.push(item);
    found.set(Number(all), series);
  }
  for (const series of found.values()) {
    if (series.length < LEAST_PLACES) continue;
    for (const item of series) item.give('image', 'image', 'the place of a picture in a series');
  }
}
