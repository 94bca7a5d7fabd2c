/** Lines made of page tools: "In trang Quay lại Lên trên", "[Print] [Close]". */
import { lexicon, type Topic } from '../lexicon';
import { fold } from '../text';

const TOOLS: readonly Topic[] = ['toolbar', 'share', 'icon'];
/** "Gửi bài viết cho bạn bè", in words. */
export const LONGEST_TOOL = 6;

/** True when phrases of the topics, put side by side, make the whole folded text. */
export function coveredBy(folded: string, topics: readonly Topic[], least: number): boolean {
  let count = 0;
  const { length } = folded;
  for (let at = 0; at <= length; count++) {
    if (!lexicon().mayOpenLine(folded, at, topics)) return false;
    const ends = wordEnds(folded, at);
    let end = ends.pop();
    while (end !== undefined && !lexicon().isLineOf(folded.slice(at, end), topics)) end = ends.pop();
    if (end === undefined) return false;
    at = end + 1;
  }
  return count >= least;
}

/** Where the words end that may make a phrase from a position on. */
function wordEnds(text: string, from: number): number[] {
  const ends: number[] = [];
  const { length } = text;
  let end = from - 1;
  while (ends.length < LONGEST_TOOL && end < length) {
    end = text.indexOf(' ', end + 1);
    if (end < 0) end = length;
    ends.push(end);
  }
  return ends;
}

/** True for page tools and share buttons and nothing else. */
export function isTools(text: string): boolean {
  return coveredBy(fold(text), TOOLS, 1);
}
