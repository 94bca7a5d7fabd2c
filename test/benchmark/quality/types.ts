/** What the benchmark speaks of: pages with their gold, systems, and what a run of one gave. */

/** An article as a person read it off the page. */
export interface Gold {
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly text: string;
}

export interface Page {
  readonly id: string;
  readonly gold: Gold;
}

/** What a system found on a page. */
export interface Answer {
  readonly title: string | null;
  /** Any of them may be the right one. */
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly text: string;
}

export interface System {
  /** As the table names it, with its version. */
  readonly name: string;
  /** Its adapter in adapters.js. */
  readonly adapter: string;
  /** What it reads: HTML, or the dump of a renderer. */
  readonly input: 'html' | Renderer;
  /** Folder with the packages it needs. */
  readonly folder: string;
}

export const RENDERERS = ['chromium', 'lxml', 'lynx'] as const;
export type Renderer = (typeof RENDERERS)[number];

/** What one page cost. */
export interface Cost {
  readonly bytes: number;
  /** Of the processor, without loading the program and reading the file. */
  readonly seconds: number;
}

/** One system over all pages, in a process of its own. */
export interface Run {
  readonly answers: ReadonlyMap<string, Answer>;
  /** The first failures, as the system words them. */
  readonly failures: readonly string[];
  /** Of each page, in the order they were read. */
  readonly costs: readonly Cost[];
  /** The largest the process was, in MB. */
  readonly memory: number;
}
