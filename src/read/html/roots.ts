/** Parts of the page that say what they are, and which of them are to be believed once all text is counted. */
import type { Zone } from '../../types';

/** A part of the page that says what it is. */
export interface Root {
  /** Index of the root around it; -1 = none. */
  readonly parent: number;
  readonly zone: Zone;
  /** True where a name or microdata say it, which are believed of an article's body; a bare element says less. */
  readonly strong: boolean;
  /** Characters inside it that are shown, in all and outside links. */
  shown: number;
  plain: number;
}

const FURNITURE: ReadonlySet<Zone> = new Set<Zone>(['navigation', 'breadcrumb', 'toolbar', 'share', 'comments', 'related', 'sidebar', 'footer', 'popup', 'counter', 'tags', 'attachment']);

/** Furniture that holds more of the page's unlinked text is a wrapper with a misleading name. */
const MOST_FURNITURE = 0.4;
/** Readers' comments may well be longer than the article. */
const MOST_COMMENTS = 0.9;
/** A body inside furniture is believed from this share of the page's unlinked text on. */
const LEAST_BODY = 0.25;
/** From this number of `<article>`s on a page they are cards of a list, unless one of them holds most of the text. */
const CARDS = 3;
const CARD_SHARE = 0.5;
/** A page has one title and one lead; the same name more often belongs to the items of a list. */
const MOST_TITLES = 2;
/** Longest text a name of a fact is believed for, in characters. */
const LONGEST: Readonly<Partial<Record<Zone, number>>> = { title: 400, lead: 2500, date: 160, byline: 500, source: 400, views: 80 };

/** True for zones that no article stands in. */
export function isFurniture(zone: Zone | null): boolean {
  return zone !== null && FURNITURE.has(zone);
}

/** The nearest root around both of two; -1 = none. A root's parent always stands before it. */
export function commonRoot(a: number, b: number, roots: readonly Root[]): number {
  let [low, high] = [a, b];
  while (low !== high) {
    if (low > high) [low, high] = [high, low];
    high = roots[high]?.parent ?? -1;
  }
  return low;
}

/** The zone each root stands for, in the order of `roots`; null = its sign is not believed and nothing around it says more. */
export function judgeRoots(roots: readonly Root[], plainTotal: number): (Zone | null)[] {
  for (let i = roots.length - 1; i >= 0; i--) {
    const root = roots[i];
    const parent = root === undefined ? undefined : roots[root.parent];
    if (root === undefined || parent === undefined) continue;
    parent.shown += root.shown;
    parent.plain += root.plain;
  }
  const zones: (Zone | null)[] = [];
  const weak = roots.filter((root) => root.zone === 'body' && !root.strong && root.plain > 0);
  const cards = weak.length >= CARDS ? weak.reduce((sum, root) => sum + root.plain, 0) * CARD_SHARE : 0;
  for (const root of roots) {
    const outer = zones[root.parent] ?? null;
    zones.push(believed(root, outer, plainTotal, cards) ? root.zone : outer);
  }
  return dropRepeated(roots, zones);
}

function believed(root: Root, outer: Zone | null, plainTotal: number, cards: number): boolean {
  if (root.zone === 'body') {
    if (isFurniture(outer)) return root.strong && outer !== 'comments' && outer !== 'related' && root.plain >= plainTotal * LEAST_BODY;
    return root.strong || root.plain >= cards;
  }
  if (isFurniture(root.zone)) return root.plain <= plainTotal * (root.zone === 'comments' ? MOST_COMMENTS : MOST_FURNITURE) || root.plain < SMALL;
  return !isFurniture(outer) && root.shown <= (LONGEST[root.zone] ?? Infinity);
}

/** On a nearly empty page even a menu is most of the text. */
const SMALL = 200;

function dropRepeated(roots: readonly Root[], zones: (Zone | null)[]): (Zone | null)[] {
  for (const zone of ['title', 'lead'] as const) {
    const own = roots.filter((root, i) => root.zone === zone && zones[i] === zone && root.shown > 0 && zones[root.parent] !== zone);
    if (own.length <= MOST_TITLES) continue;
    zones.forEach((value, i) => {
      if (value === zone) zones[i] = zones[roots[i]?.parent ?? -1] ?? null;
    });
  }
  return zones;
}
