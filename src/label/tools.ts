/** Lines made of page tools: "In trang Quay lại Lên trên", "[Print] [Close]". */
import { lexicon, type Topic } from '../lexicon';
import { fold } from '../text';

const TOOLS: readonly Topic[] = ['toolbar', 'share', 'icon'];
/** "Gửi bài viết cho bạn bè", in words. */
export const LONGEST_TOOL = 6;

/** True when phrases of the topics, put side by side, make the whole folded text. */
export function coveredBy(folded: string, topics: readonly Topic[], least: number): boolean {
  const words = folded.split(' ');
  let at = 0;
  let count = 0;
  while (at < words.length) {
    let end = Math.min(words.length, at + LONGEST_TOOL);
    while (end > at && !lexicon().isLineOf(words.slice(at, end).join(' '), topics)) end--;
    if (end === at) return false;
    at = end;
    count++;
  }
  return count >= least;
}

/** True for page tools and share buttons and nothing else. */
export function isTools(text: string): boolean {
  return coveredBy(fold(text), TOOLS, 1);
}
