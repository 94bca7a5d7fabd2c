/** Everything no field asked for, in runs of neighbouring blocks of one kind, with the reason of the first. */
import type { BoilerplateRun, Judged, Label } from '../types';

const KEPT: ReadonlySet<Label> = new Set<Label>(['title', 'lead', 'paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'caption']);

export function boilerplate(judged: readonly Judged[]): BoilerplateRun[] {
  const runs: { lines: [number, number]; kind: string; reason: string }[] = [];
  let previous: Label | null = null;
  for (const { block, label, verdicts } of judged) {
    const open = runs.at(-1);
    if (KEPT.has(label)) previous = null;
    else if (previous === label && open !== undefined) open.lines[1] = Math.max(open.lines[1], block.lines.last);
    else {
      runs.push({ lines: [block.lines.first, block.lines.last], kind: label, reason: verdicts.at(-1)?.reason ?? '' });
      previous = label;
    }
  }
  return runs;
}
