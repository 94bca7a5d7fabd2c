/** Other forms of a training page, so that the model does not lean on what another page may lack. */
import { Item } from '../label/item';
import { namedItems } from '../label/named-items';
import type { Block } from '../types';

/** Share of pages that are trained on once more as a fragment, and of those the share without any phrase rule. */
const FRAGMENT_SHARE = 0.3;
const UNNAMED_SHARE = 0.5;
/** A fragment has at least this share of the page's blocks. */
const SMALLEST = 0.25;

/** Items as the labeller has them when it asks the judge; without rules as on a page in a language nobody wrote phrases for. */
export function makeItems(blocks: readonly Block[], named: boolean): Item[] {
  return named ? namedItems(blocks) : blocks.map((block) => new Item(block));
}

export interface Variant {
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

/** The page cut at random places and perhaps without names; null for most pages. `random` gives numbers in [0, 1). */
export function drawVariant(blocks: number, random: () => number): Variant | null {
  const drawn = random();
  const [first, second, name] = [random(), random(), random()];
  if (drawn >= FRAGMENT_SHARE || blocks < 8) return null;
  const size = Math.ceil(blocks * (SMALLEST + (1 - SMALLEST) * first));
  const from = Math.floor((blocks - size) * second);
  return { from, to: from + size, named: name >= UNNAMED_SHARE };
}
