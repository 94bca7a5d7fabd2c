/** Tells whether an element's text is out of sight for a reader of the page. */
import type { Attributes } from './attributes';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01]/i;
const LONGEST_STYLE = 2000;

/** `byClass` = one of its classes hides it. */
export function isHidden(name: string, attributes: Attributes, byClass: boolean): boolean {
  return (
    byClass || attributes.ariaHidden || (attributes.hidden && !isStreamed(attributes.id)) || (name === 'dialog' && !attributes.open) ||
    (attributes.style !== '' && attributes.style.length < LONGEST_STYLE && HIDDEN_STYLE.test(attributes.style))
  );
}

/** React sends parts of a page hidden as `S:0`, `S:1` … and moves them into place by script. */
function isStreamed(id: string): boolean {
  return id.startsWith('S:');
}
