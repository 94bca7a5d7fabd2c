/** What a block of the body is, and why, in a body made for it. */
import { kindOf, type Habits } from '../../../src/label/among/kinds';
import { itemsOf, PROSE, type More, type Row } from './items';

export const undecided = (text: string, more: More = {}): Row => [text, { label: null, ...more }];
export const paragraph = (text: string, more: More = {}): Row => [text, { label: 'paragraph', rule: 'article-run', ...more }];

/** An article with few lines without a full stop, and no trace of images. */
const HABITS: Habits = { fewFragments: true, imagesShow: false, captionsShow: false, captionsInCapitals: false, mixed: false, headingsShow: false, fewLoneSentences: true };

export interface Around {
  readonly before?: readonly Row[];
  readonly behind?: readonly Row[];
  readonly opening?: boolean;
  readonly title?: string | null;
  readonly habits?: Partial<Habits>;
}

/** "kind: reason" of a row, between two paragraphs if nothing else is said. */
export function kind(row: Row | string, { before = [paragraph(PROSE[0])], behind = [undecided(PROSE[1])], opening = false, title = null, habits = {} }: Around = {}): string {
  const items = itemsOf([...before, typeof row === 'string' ? undecided(row) : row, ...behind]);
  const [heading] = title === null ? [] : itemsOf([undecided(title)]);
  return kindOf({ items, index: before.length, opening, title: heading ?? null, habits: { ...HABITS, ...habits } }).join(': ');
}
