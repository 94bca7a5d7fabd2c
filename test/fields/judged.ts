/** Judged blocks without the judge: what a field makes of labels, whoever gave them. */
import type { BlockDraft } from '../../src/read/block';
import { makeBlock } from '../../src/read/block';
import type { Head, Judged, Label, Page } from '../../src/types';

export interface More extends Partial<BlockDraft> {
  /** Name of the rule that gave the label. */
  readonly rule?: string;
}

export type Row = readonly [label: Label, text: string, more?: More];

/** One block a row, each on a line of its own. */
export function judged(rows: readonly Row[]): Judged[] {
  return rows.map(([label, text, { rule = '', ...draft } = {}], index) => ({
    block: makeBlock({ text, lines: { first: index + 1, last: index + 1 }, ...draft }),
    verdicts: [{ label, rule, reason: '' }],
    label,
  }));
}

const NO_HEAD: Head = { title: null, siteName: null, language: null, canonical: null, base: null, titles: [], authors: [], published: [], updated: [], descriptions: [] };

export const head = (says: Partial<Head>): Head => ({ ...NO_HEAD, ...says });

export function page(rows: readonly Row[], says: Partial<Head> | null = null): Page {
  return { format: 'html', dialect: 'html', head: says === null ? null : head(says), blocks: judged(rows).map(({ block }) => block), lineCount: rows.length };
}
