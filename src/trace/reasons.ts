/** Tells the candidates for one field, and why the winner won. */
import type { Analysis } from '../extract';
import type { LinePair } from './index';
import { blocksReasons } from './reasons-blocks';
import { bylineReasons } from './reasons-byline';
import { dateReasons } from './reasons-date';
import { counterReasons, relatedReasons, sourceReasons, viewsReasons } from './reasons-lists';
import { leadReasons, titleReasons } from './reasons-title';
import { isMissing, valueOf, type FieldName } from './fields';
import { whereItLooked } from './looked';

/** Something that speaks for (+) or against (-) a candidate; weight null = it decides by itself. */
export interface CandidateSign {
  readonly words: string;
  readonly weight: number | null;
}

export interface Candidate {
  /** What the field would be. */
  readonly value: string;
  /** The line that it is read from, where that says more than the value. */
  readonly quote: string | null;
  /** null = said by the head of the page, which has no lines. */
  readonly lines: LinePair | null;
  readonly chosen: boolean;
  /** Sum of its signs where candidates are weighed against each other, else null. */
  readonly score: number | null;
  /** In one sentence: what it is, and why it counts or does not. */
  readonly reason: string;
  /** What was weighed, the heaviest first. */
  readonly signs: readonly CandidateSign[];
}

export interface FieldReasons {
  readonly field: FieldName;
  /** As in the output. */
  readonly value: unknown;
  /** In one sentence: why the winner won, or where the missing field was looked for. */
  readonly decision: string;
  /** The strongest first. */
  readonly candidates: readonly Candidate[];
}

/** What a field's own reasoning gives; `decision` null = nothing was found. */
export interface Weighed {
  readonly decision: string | null;
  readonly candidates: readonly Candidate[];
}

const REASONS: Readonly<Record<FieldName, (analysis: Analysis) => Weighed>> = {
  title: titleReasons,
  lead: leadReasons,
  publishedAt: (analysis) => dateReasons(analysis, 'published'),
  updatedAt: (analysis) => dateReasons(analysis, 'updated'),
  blocks: blocksReasons,
  byline: bylineReasons,
  sourceUrl: (analysis) => sourceReasons(analysis, 'url'),
  sourceName: (analysis) => sourceReasons(analysis, 'name'),
  relatedLinks: relatedReasons,
  views: viewsReasons,
  visitorCounter: counterReasons,
};

/** Weighs a field's candidates once more and tells the sums. */
export function explainField(field: FieldName, analysis: Analysis): FieldReasons {
  const { decision, candidates } = REASONS[field](analysis);
  const value = valueOf(field, analysis.extraction);
  return { field, value, decision: isMissing(value) || decision === null ? whereItLooked(field, analysis) : decision, candidates };
}
