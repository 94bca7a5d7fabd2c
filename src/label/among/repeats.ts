/** Marks what a page prints twice: the lead's second copy, captions, the title, lines of facts. */
import type { Item } from '../item';
import type { ArticleRange } from './article';
import { sameWords } from './lead';

export function markRepeats(items: readonly Item[], article: ArticleRange): void {
  const lead = items.find((item) => item.label === 'lead');
  const title = items.find((item) => item.label === 'title');
  let factsSeen: string | null = null;
  let opening = true;
  for (let i = article.first; i <= article.last; i++) {
    const item = items[i];
    if (item === undefined) continue;
    if (item.label === 'paragraph') opening = false;
    if (lead !== undefined && item.label === 'paragraph' && sameWords(item.block.folded, lead.block.folded)) {
      item.give('noise', 'repeat', 'the lead once more');
    } else if (title !== undefined && isShortText(item) && sameWords(item.block.folded, title.block.folded) && i > article.first) {
      item.give('noise', 'repeat', 'the title once more');
    } else if (opening && title !== undefined && isShortText(item) && title.block.folded.startsWith(`${item.block.folded}:`)) {
      item.give('noise', 'repeat', 'the first words of the title once more');
    } else if (item.label === 'date') {
      if (factsSeen === item.block.folded) item.give('noise', 'repeat', 'the line above once more');
      factsSeen = item.block.folded;
    }
  }
}

function isShortText(item: Item): boolean {
  return item.label === 'caption' || item.label === 'heading' || item.label === 'paragraph' || item.label === 'listItem';
}
