/** What a report holds of its pages: written by the command, read by the script inside the report. No code. */
import type { ErrorCode, Format, Label, PageKind, Warning } from '../../types';

/** Fields a page may lack, as the overview counts them. */
export type MissingName = 'title' | 'lead' | 'published' | 'text' | 'byline' | 'source' | 'related';

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
  readonly missing: readonly MissingName[];
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
  /** Name as in the JSON, e.g. `byline`, `publishedAt`. */
  readonly name: string;
  /** Null = looked for and not found. */
  readonly text: string | null;
  /** Parts that stand in fields of their own: the persons and the office of a byline. */
  readonly more: string | null;
  /** Pieces it was made of, as places in `pieces`. */
  readonly from: readonly number[];
  /** Why this value, or where the missing field was looked for; null where the pieces' own reasons say it all. */
  readonly why: string | null;
  /** What might have been the value and is not. */
  readonly others: readonly Other[];
}

/** A candidate for a field that was not taken. */
export interface Other {
  readonly text: string;
  readonly from: readonly number[];
  readonly reason: string;
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
  /** Pieces of the article's text, in order. */
  readonly blocks: readonly number[];
  readonly related: readonly Related[];
}

/** In the place of a detail, for a page that gave no record. */
export interface Unreadable {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}
