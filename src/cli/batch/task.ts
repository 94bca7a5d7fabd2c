/** What a batch is made of: tasks in, what became of them out. Plain data, which may cross to another process. */
import type { ErrorCode, Format, PageKind, Warning } from '../../extract';
import type { Identity } from '../../records';
import type { PageOptions } from '../read-page';

/** One page to be read. */
export interface Task {
  /** What messages call it: the path of a file, or what tells one record of a file from the others. */
  readonly name: string;
  readonly content: Content;
  /** `input.path` of the record; null when the page has no path of its own. */
  readonly path: string | null;
  /** Given back as the first keys of the record. */
  readonly identity?: Identity;
  /** These override what the command line says for all pages. */
  readonly encoding?: string;
  readonly format?: PageFormat | 'auto';
  /** See `ExtractOptions.declaredEncoding`. */
  readonly declaredEncoding?: string;
  /** Size and hash of the file when the page was taken out of it; else they are the page's. */
  readonly whole?: { readonly bytes: number; readonly sha256: string };
}

/** Where the page is: in a file (`-` is standard input), here, or nowhere, as what should have held it is damaged. */
export type Content =
  | { readonly file: string }
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  | { readonly damaged: Damage };

/** Why a page cannot be read, known beforehand. */
export interface Damage {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a single page may be: `mhtml` is one in a wrapping. */
export type PageFormat = Format | 'mhtml';

/** What holds for all tasks of a batch. */
export interface Settings extends Omit<PageOptions, 'format'> {
  readonly format: PageFormat | 'auto';
  /** True for records in one line. */
  readonly compact: boolean;
}

/** What has become of a task. */
export interface Outcome {
  /** The record, or the error record, as it is written: with its final line feed. */
  readonly text: string;
  readonly failure: { readonly code: ErrorCode; readonly message: string; readonly stack: string | null } | null;
  /** What can be told of the page; null when it failed. */
  readonly facts: Facts | null;
}

/** What messages and counts tell of a page that was read. */
export interface Facts {
  readonly format: Format;
  readonly encoding: string;
  readonly pageKind: PageKind;
  readonly blocks: number;
  readonly relatedLinks: number;
  readonly warnings: readonly Warning[];
}

/** A task and what has become of it. */
export interface Done {
  readonly task: Task;
  readonly outcome: Outcome;
}

/**
 * Carries tasks out and gives each back once, in the order they came. Takes a task only when there is room for it, so a
 * slow reader of the outcomes slows down whoever makes the tasks.
 */
export type Runner = (tasks: Iterable<Task> | AsyncIterable<Task>) => AsyncGenerator<Done, void, void>;
