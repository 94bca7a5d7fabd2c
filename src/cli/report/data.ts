/** What a report holds of its pages: written by the command, read by the script inside the report. No code. */
import type { ErrorCode, Format, Label, PageKind, Warning } from '../../types';

/** Fields a page may lack, as the overview counts them. */
export type FieldName = 'title' | 'lead' | 'published' | 'text' | 'byline' | 'source' | 'related';

/** What the overview and the table know of a page. */
export interface Row {
  /** Path as it was given; null for standard input. */
  readonly path: string | null;
  /** `unreadable` for a page that gave no record. */
  readonly kind: PageKind | 'unreadable';
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly format: Format | null;
  readonly encoding: string | null;
  /** Codes of the warnings, each once; of a page that gave no record, the code of its error. */
  readonly warnings: readonly string[];
  readonly missing: readonly FieldName[];
  /** Share of the page's words that stand in furniture, 0..1; null for a page without words. */
  readonly boilerplate: number | null;
}

/** What all pages share, so that it is written once. */
export interface Overview {
  readonly version: string;
  readonly rows: readonly Row[];
  readonly labels: readonly Label[];
  readonly rules: readonly string[];
  readonly reasons: readonly string[];
}

/** A verdict: places in `labels`, `rules` and `reasons` of the overview. */
export type PackedVerdict = readonly [label: number, rule: number, reason: number];

/** A piece of the page: first and last line, text, verdicts with the one that holds first. */
export type PackedPiece = readonly [first: number, last: number, text: string, ...verdicts: PackedVerdict[]];

/** One field of the result. */
export interface Field {
  /** Key of the JSON, e.g. `byline`, `publishedAt`, `visitorCounter`. */
  readonly name: string;
  /** Null = looked for and not found. */
  readonly text: string | null;
  /** Pieces it was made of, as places in `pieces`; for a missing field, those that came near. */
  readonly from: readonly number[];
  /** What else is to say: where a value that stands in no line comes from, or why there is none. */
  readonly note: string | null;
}

/** A related link. */
export interface Related {
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly from: readonly number[];
}

/** What the view of one page shows. */
export interface Detail {
  readonly lineCount: number;
  readonly dialect: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly repairs: readonly string[];
  readonly warnings: readonly Warning[];
  readonly pieces: readonly PackedPiece[];
  readonly fields: readonly Field[];
  /** Pieces of the article, in order. */
  readonly blocks: readonly number[];
  readonly related: readonly Related[];
}

/** In the place of a detail, for a page that gave no record. */
export interface Unreadable {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}
