/** Paths of sections above the text that no mark gives away: "Phổ biến pháp luật / Tư vấn pháp luật", "Trang chủ - Tin tức". */
import { fold } from '../../text';
import type { Item } from '../item';

const STEP = /[»›→>]|::| \/ /;
const DASH = / [–-] /;
const MENU_BARS = /[|•·]/;
/** In words; a longer line is no path, and a longer piece no entry of a menu. */
const LONGEST_PATH = 24;
const LONGEST_ENTRY = 6;
/** A sentence of so many words is the text, under which a path would be a route or a list. */
const PROSE_WORDS = 12;

/** Names the first line above the text whose first step also stands in a line above it, as the entries of menus do, or is the home page. */
export function labelMenuPaths(items: readonly Item[]): void {
  const entries = new Set<string>();
  for (const item of items) {
    if (item.sentence && item.block.words >= PROSE_WORDS) return;
    const first = item.label === null ? firstStep(item) : null;
    if (first !== null && entries.has(first)) return item.give('breadcrumb', 'breadcrumb', 'a path that begins at an entry of the menu');
    for (const entry of item.block.text.split(MENU_BARS)) if (entry.split(' ').length <= LONGEST_ENTRY) entries.add(fold(entry.trim()));
  }
}

/** The section a path begins at, folded; null for a line that is none. Behind a dash only the home page makes a path, as titles have dashes, too. */
function firstStep(item: Item): string | null {
  const { block, sentence } = item;
  if (sentence || block.words > LONGEST_PATH || /[:\d]/.test(block.text.replaceAll('::', ''))) return null;
  const steps = block.text.split(item.opens('home') > 0 ? DASH : STEP);
  return steps.length > 1 && steps.every((step) => step.trim() !== '') ? fold((steps[0] ?? '').trim()) : null;
}
