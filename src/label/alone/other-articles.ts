/** Links to other articles that stand alone: the previous and the next one, "see also" within the text. */
import { isCapital, isSmall } from '../../chars';
import { lexicon } from '../../lexicon';
import { fold, trimMarks } from '../../text';
import { behindColon } from '../colon';
import type { Item } from '../item';

export function previousNextReason(item: Item): string | null {
  const { block } = item;
  const mark = '«‹<←'.includes(block.text.charAt(0)) ? (/^[«‹<←] ?/.exec(block.text)?.[0].length ?? 0) : 0;
  const label = block.words > 40 ? 0 : mark === 0 ? item.opens('previousNext') : lexicon().start(block.folded.slice(mark), 'previousNext');
  const end = label === 0 ? 0 : mark + label;
  if (end === 0) return gluedPreviousNext(block.text) > 0 ? 'the previous or the next article' : null;
  return trimMarks(block.text.slice(end), ' :：»›←→-') !== '' ? 'the previous or the next article' : null;
}

/** "Bài tiếp theo", "Vorheriger Beitrag" */
const LONGEST_GLUED_LABEL = 30;

/** End of a "previous / next" label glued to its title: "Bài trướcThái Vạc …"; 0 = none. */
export function gluedPreviousNext(text: string): number {
  const longest = Math.min(text.length - 1, LONGEST_GLUED_LABEL);
  let end = 1;
  while (end <= longest && !(isSmall(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(end)))) end++;
  return end <= longest && lexicon().isLine(text.slice(0, end).toLowerCase(), 'previousNext') ? end : 0;
}

/** End of a "see also" label with the title of another article behind it: "Baca juga: …", "Leia também: …"; 0 = none. */
export function seeAlsoEnd(text: string): number {
  const end = behindColon(text, lexicon().start(fold(text), 'relatedHeading'));
  return end === 0 || text.slice(end).split(' ').length < LEAST_SEE_ALSO ? 0 : end;
}

/** A title has at least so many words. */
const LEAST_SEE_ALSO = 3;
