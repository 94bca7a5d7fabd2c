/** Labels the phrase rules give, gathered so that a few counts describe what they found around a block. */
import type { Label } from '../../types';

export interface LabelGroup {
  readonly name: string;
  readonly labels: ReadonlySet<Label>;
  /** How an explanation names it. */
  readonly words: string;
}

export const labelGroups: readonly LabelGroup[] = [
  { name: 'facts', labels: new Set<Label>(['date', 'byline', 'source', 'views']), words: 'date or author' },
  { name: 'menu', labels: new Set<Label>(['navigation', 'breadcrumb', 'toolbar']), words: 'menu' },
  { name: 'share', labels: new Set<Label>(['share']), words: 'share buttons' },
  { name: 'comments', labels: new Set<Label>(['comments']), words: 'comment section' },
  { name: 'related', labels: new Set<Label>(['related-heading', 'related']), words: 'related links' },
  { name: 'sidebar', labels: new Set<Label>(['sidebar', 'counter', 'today']), words: 'side column' },
  { name: 'footer', labels: new Set<Label>(['footer']), words: 'footer' },
  { name: 'files', labels: new Set<Label>(['attachment', 'tags']), words: 'files or tags' },
  { name: 'junk', labels: new Set<Label>(['noise', 'image', 'hidden']), words: 'leftovers or images' },
];
