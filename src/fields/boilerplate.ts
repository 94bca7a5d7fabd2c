/** Every line that is neither in the article nor in the related list, in runs of neighbouring blocks of one kind, with the reason of the first. */
import type { BoilerplateRun, Judged, Label, RelatedLink } from '../types';

const KEPT: ReadonlySet<Label> = new Set<Label>(['title', 'lead', 'paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'caption']);

/** Lines of facts (date, byline, counter …) are listed, too, as their fields carry no line numbers. */
export function boilerplate(judged: readonly Judged[], related: readonly RelatedLink[]): BoilerplateRun[] {
  const listed = new Set(related.flatMap(({ lines }) => Array.from({ length: lines[1] - lines[0] + 1 }, (_, index) => lines[0] + index)));
  const runs: { lines: [number, number]; kind: string; reason: string }[] = [];
  let previous: Label | null = null;
  for (const { block, label, verdicts } of judged) {
    const open = runs.at(-1);
    // A section's name between the date and the title of an entry goes with the entry.
    if (KEPT.has(label) || listed.has(block.lines.first)) previous = null;
    else if (previous === label && open !== undefined) open.lines[1] = Math.max(open.lines[1], block.lines.last);
    else {
      runs.push({ lines: [block.lines.first, block.lines.last], kind: label, reason: verdicts.at(-1)?.reason ?? '' });
      previous = label;
    }
  }
  return runs;
}
