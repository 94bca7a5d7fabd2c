/** An analysis in, its explanation out: what each line became and why, where each field came from, where a missing one was looked for. */
import type { Analysis } from '../extract';
import type { Judged, Label, Verdict } from '../types';
import { FIELDS, indexesOf, isMissing, valueOf, type FieldName } from './fields';
import { whereItLooked } from './looked';

export { FIELDS, isMissing, type FieldName } from './fields';
export { explainField, type Candidate, type CandidateSign, type FieldReasons } from './reasons';

/** A pair of 1-based line numbers, both included, as in the output. */
export type LinePair = readonly [number, number];

/** One block of the page, in the order of the page. Several may share a line; lines of none are blank or mere markup. */
export interface TracedBlock {
  readonly lines: LinePair;
  readonly text: string;
  readonly label: Label;
  /** Name of the rule that decided; null = no rule knows the block. */
  readonly rule: string | null;
  readonly reason: string;
  /** All judgements, oldest first; the last one holds. */
  readonly verdicts: readonly Verdict[];
  /** The fields it went into. */
  readonly fields: readonly FieldName[];
}

export interface TracedField {
  readonly name: FieldName;
  /** As in the output; null or an empty list = missing. */
  readonly value: unknown;
  /** Where it stands in the page, in order; empty when it is missing or only the head of the page says it. */
  readonly lines: readonly LinePair[];
  /** Indexes of its blocks in `Trace.blocks`. */
  readonly blocks: readonly number[];
  /** For a missing field a sentence on where it was looked for and what was met there; null for one that was found. */
  readonly missing: string | null;
}

export interface Trace {
  readonly blocks: readonly TracedBlock[];
  /** In the order of the output. */
  readonly fields: readonly TracedField[];
}

/** Explains an analysis. Cheap: nothing is judged anew. */
export function trace(analysis: Analysis): Trace {
  const { judged } = analysis;
  const indexes = new Map(FIELDS.map((name) => [name, indexesOf(name, analysis)] as const));
  const fieldsOf: FieldName[][] = judged.map(() => []);
  for (const [name, own] of indexes) for (const index of own) fieldsOf[index]?.push(name);
  return {
    blocks: judged.map((item, index) => traceBlock(item, fieldsOf[index] ?? [])),
    fields: FIELDS.map((name) => {
      const blocks = indexes.get(name) ?? [];
      const value = valueOf(name, analysis.extraction);
      return { name, value, blocks, lines: linesOf(judged, blocks), missing: isMissing(value) ? whereItLooked(name, analysis) : null };
    }),
  };
}

/** Lines of the decoded page → indexes of their blocks, by line number; line 0 does not exist. */
export function blocksByLine({ page, judged }: Pick<Analysis, 'page' | 'judged'>): readonly (readonly number[])[] {
  const out: number[][] = Array.from({ length: page.lineCount + 1 }, () => []);
  judged.forEach(({ block: { lines } }, index) => {
    for (let line = lines.first; line <= lines.last; line++) out[line]?.push(index);
  });
  return out;
}

function traceBlock({ block, label, verdicts }: Judged, fields: readonly FieldName[]): TracedBlock {
  const verdict = verdicts.at(-1);
  return { lines: [block.lines.first, block.lines.last], text: block.text, label, rule: verdict?.rule || null, reason: verdict?.reason ?? '', verdicts, fields };
}

/** The lines of some blocks; neighbouring ones joined. */
function linesOf(judged: readonly Judged[], indexes: readonly number[]): LinePair[] {
  const out: [number, number][] = [];
  for (const { first, last } of indexes.flatMap((index) => judged[index]?.block.lines ?? []).sort((a, b) => a.first - b.first)) {
    const open = out.at(-1);
    if (open !== undefined && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else out.push([first, last]);
  }
  return out;
}
