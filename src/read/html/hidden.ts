/** Tells whether an element's text is out of sight for a reader of the page. */
import { HIDDEN_NAMES, SHOWN_AGAIN } from './sign-words';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01]/i;

export function hidesByStyle(style: string): boolean {
  return style.length < LONGEST_STYLE && HIDDEN_STYLE.test(style);
}

const LONGEST_STYLE = 2000;

/** True when one of the class names hides and none of them brings the element back. `memo` is kept by the caller, for one page. */
export function hidesByClass(names: string, memo: Map<string, boolean>): boolean {
  const known = memo.get(names);
  if (known !== undefined) return known;
  const list = names.toLowerCase().split(/\s+/, MOST_NAMES);
  const hides = list.some((name) => HIDDEN_NAMES.has(name)) && !list.some((name) => SHOWN_AGAIN.test(name));
  memo.set(names, hides);
  return hides;
}

const MOST_NAMES = 40;
