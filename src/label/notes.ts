/** What was weighed while a page was labelled; noted only for those who ask. */
import type { Block } from '../types';

/** Something that speaks for (above 0) or against a candidate. */
export interface WeighedSign {
  readonly words: string;
  readonly weight: number;
}

export interface WeighedTitle {
  readonly block: Block;
  readonly sum: number;
  readonly chosen: boolean;
  /** The heaviest first. */
  readonly signs: readonly WeighedSign[];
}

/** The first block of the text, and each sign by which a page may set it apart. */
export interface WeighedLead {
  readonly block: Block;
  readonly signs: readonly { readonly words: string; readonly holds: boolean }[];
}

export interface Notes {
  /** In the order of the page. */
  titles: readonly WeighedTitle[];
  /** null = the page has no text whose first block could be a lead. */
  lead: WeighedLead | null;
}
