/** The form under which whole lines are filed and looked up. */
import { isWordCode, wordEnd } from '../chars';

const EDGE = ' \t:.,;!?…»›>«<|-+*•·▪►▼▲→←↑↓/\\()[]{}"\'=_~#&【】：。（）';

/** Edge characters by ASCII code. */
const EDGE_CODES = Uint8Array.from({ length: 128 }, (_, code) => (EDGE.includes(String.fromCharCode(code)) ? 1 : 0));

function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? EDGE_CODES[code] === 1 : EDGE.includes(text.charAt(at));
}

/** A line without leading bullets, closing punctuation, brackets around it and a count behind it: `Bình luận (0)` → `bình luận`. */
export function lineKey(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && isEdge(folded, start)) start++;
  while (end > start && isEdge(folded, end - 1)) {
    end--;
    if (folded.charAt(end) === ')' || folded.charAt(end) === ']') end = withoutCount(folded, start, end);
  }
  return start === end ? folded : folded.slice(start, end);
}

/** Start of a count in brackets that ends before `end`, or `end` when there is none. */
function withoutCount(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) >= 48 && text.charCodeAt(at - 1) <= 57) at--;
  return at < end && (text.charAt(at - 1) === '(' || text.charAt(at - 1) === '[') ? at : end;
}

/** Where the first word from a position on stands; empty when there is none. */
export function firstWordOf(text: string, from: number): { readonly start: number; readonly end: number } {
  const { length } = text;
  let start = from;
  while (start < length && !isWordCode(text.charCodeAt(start))) start++;
  return { start, end: start < length ? wordEnd(text, start) : start };
}
