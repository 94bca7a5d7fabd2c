/** Parts of a page that explanations speak of, and their line numbers in words. */
import type { Judged, Label } from '../types';
import { BODY } from './fields';
import { sayLines } from './say-lines';

/** The stretches around an article, as indexes of the judged blocks; null = the page has no such part. */
export interface Places {
  readonly title: number | null;
  readonly text: { readonly first: number; readonly last: number } | null;
}

const CAPTION: Label = 'caption';

/** Finds title and text; captions do not bound the text. */
export function placesOf(judged: readonly Judged[]): Places {
  const title = judged.findIndex(({ label }) => label === 'title');
  const isText = ({ label }: Judged): boolean => (BODY.has(label) && label !== CAPTION) || label === 'lead';
  const first = judged.findIndex(isText);
  return { title: title < 0 ? null : title, text: first < 0 ? null : { first, last: judged.findLastIndex(isText) } };
}

/** The lines of some neighbouring blocks: "line 9", "lines 9-12"; '' for none. */
export function sayBlocks(judged: readonly Judged[], from: number, to = from): string {
  const part = judged.slice(Math.max(0, from), to + 1);
  if (part.length === 0) return '';
  return sayLines(Math.min(...part.map(({ block }) => block.lines.first)), Math.max(...part.map(({ block }) => block.lines.last)));
}

/** "line 3 and line 9", "lines 3, 9 and 12": the blocks' first lines; so many are named, the others counted. */
export function sayEach(judged: readonly Judged[], indexes: readonly number[]): string {
  const numbers = [...new Set(indexes.flatMap((index) => judged[index]?.block.lines.first ?? []))];
  const named = numbers.slice(0, MOST_NAMED);
  if (numbers.length > MOST_NAMED) return `lines ${named.join(', ')} and ${numbers.length - MOST_NAMED} more`;
  return numbers.length === 1 ? `line ${numbers[0]}` : `lines ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

const MOST_NAMED = 4;
