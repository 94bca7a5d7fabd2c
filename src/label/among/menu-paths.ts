/** Paths of sections that leave the home page out: "Phổ biến pháp luật / Tư vấn pháp luật", whose first section is an entry of the menu. */
import { fold } from '../../text';
import type { Item } from '../item';
import { MARK } from '../marks';

const STEP = /[»›→>]|::| \/ /;
const MENU_BARS = /[|•·]/;
/** In words; a longer line is no path, and a longer piece no entry of a menu. */
const LONGEST_PATH = 24;
const LONGEST_ENTRY = 6;

export function labelMenuPaths(items: readonly Item[]): void {
  const paths = items.filter((item) => item.label === null && firstStep(item) !== null);
  if (paths.length === 0) return;
  const entries = new Set<string>();
  for (const item of items) {
    const first = item.label === null ? firstStep(item) : null;
    if (first !== null && entries.has(first)) item.give('breadcrumb', 'breadcrumb', 'a path that begins at an entry of the menu');
    for (const entry of item.block.text.split(MENU_BARS)) if (entry.split(' ').length <= LONGEST_ENTRY) entries.add(fold(entry.trim()));
  }
}

/** The section a path begins at, folded; null for a line that is none. */
function firstStep({ marks, block, sentence }: Item): string | null {
  if ((marks & MARK.path) === 0 || sentence || block.words > LONGEST_PATH) return null;
  const steps = block.text.split(STEP);
  return steps.length > 1 && steps.every((step) => step.trim() !== '') ? fold((steps[0] ?? '').trim()) : null;
}
