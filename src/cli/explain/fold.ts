/** Folds runs of the same furniture into one row. */
import type { Label } from '../../extract';
import type { LinePair } from '../../trace';

/** One row of the view, fit to be printed. */
export interface Row {
  readonly lines: LinePair;
  readonly label: Label;
  readonly text: string;
  readonly reason: string;
  readonly rule: string | null;
  /** True when it goes into the output. */
  readonly kept: boolean;
  /** Number of blocks in it; 0 = it is none that were folded. */
  readonly folded: number;
}

/** Fewer blocks than this are not worth hiding. */
const LEAST_RUN = 3;

/** The rows with runs of one label folded, as far as `mayFold` allows. */
export function foldRuns(rows: readonly Row[], mayFold: (row: Row) => boolean): Row[] {
  const out: Row[] = [];
  for (let start = 0; start < rows.length; ) {
    const first = rows[start] as Row;
    let end = start + 1;
    while (mayFold(first) && rows[end]?.label === first.label && rows[end]?.kept === false) end++;
    const run = rows.slice(start, end);
    if (run.length < LEAST_RUN) out.push(...run);
    else out.push(fold(run, first));
    start = end;
  }
  return out;
}

function fold(run: readonly Row[], first: Row): Row {
  const reasons = new Map<string, { readonly row: Row; count: number }>();
  for (const row of run) {
    const known = reasons.get(row.reason);
    if (known === undefined) reasons.set(row.reason, { row, count: 1 });
    else known.count++;
  }
  const [usual] = [...reasons.values()].sort((a, b) => b.count - a.count);
  const others = reasons.size - 1;
  return {
    lines: [first.lines[0], Math.max(...run.map(({ lines }) => lines[1]))],
    label: first.label,
    text: `${run.length} blocks: ${run.map(({ text }) => text).join(' · ')}`,
    reason: `${usual?.row.reason ?? ''}${others === 0 ? '' : `, and ${others} other reason${others === 1 ? '' : 's'}`}`,
    rule: others === 0 ? first.rule : null,
    kept: false,
    folded: run.length,
  };
}
