/** Labels of dates: "Published:", "Updated on", and what else leads over to a date. */
import { isIdeograph, isWordCode } from '../chars';
import { lexicon } from '../lexicon';
import { fold, trimMarks } from '../text';

export type DateRole = 'published' | 'updated' | 'today';

/** The label right before a date, and where it begins. */
export function roleOf(before: string): { role: DateRole | null; start: number } {
  const lex = lexicon();
  for (const [topic, role] of [['updatedLabel', 'updated'], ['publishedLabel', 'published']] as const) {
    const start = lastLabel(before, topic);
    if (start >= 0) return { role, start };
  }
  const today = lex.start(before.trimStart(), 'todayLabel');
  return today > 0 ? { role: 'today', start: 0 } : { role: null, start: before.length };
}

/** What a line says that is a label and nothing else: "Data:", "Datum poslední aktualizace:", "Published"; null for any other line. */
export function dateLabelRole(text: string): DateRole | null {
  if (text.length > LONGEST_LABEL) return null;
  const folded = fold(text);
  return lexicon().isLine(folded, 'updatedLabel') ? 'updated' : lexicon().isLine(folded, 'publishedLabel') ? 'published' : null;
}

/** Characters between a label and its date: a colon, a weekday's mark, a word. */
const LABEL_GAP = 12;
const LONGEST_LABEL = 40;

/** Where the label begins that ends right before the date; -1 = nowhere. */
function lastLabel(before: string, topic: 'publishedLabel' | 'updatedLabel'): number {
  for (let at = Math.max(0, before.length - LONGEST_LABEL); at < before.length; at++) {
    const glued = at > 0 && isWordCode(before.charCodeAt(at - 1)) && !isIdeograph(before.charCodeAt(at));
    const end = glued && !before.slice(0, at).includes(' ') ? 0 : lexicon().start(before.slice(at), topic);
    if (end === 0 || before.length - at - end > LABEL_GAP || (glued && !isLongLabel(before.slice(at, at + end + 1)))) continue;
    // "Posted by" opens a name as well: it is of the date only right before it.
    if (!lexicon().isLine(before.slice(at, at + end), 'bylineOpener') || withoutDateWords(before.slice(at)).length <= end) return at;
  }
  return -1;
}

/** "JANE DOEPUBLISHED: ", "JANE DOELAST UPDATED ": glued to what stands before it a label is known by its colon or by its words. */
function isLongLabel(label: string): boolean {
  return label.length >= LEAST_GLUED && (/[:：]$/.test(label) || label.trim().includes(' '));
}

const LEAST_GLUED = 8;

/** "By Jane Doe on Tuesday, May 3": what leads over to the date is no part of the name. */
export function withoutDateWords(text: string): string {
  const { dateWords, weekdays } = lexicon();
  const words = text.trimEnd().split(' ');
  while (words.length > 1) {
    const last = fold(trimMarks(words.at(-1) ?? '', ' ,', ' ,'));
    if (!dateWords.has(last) && !weekdays.has(last)) break;
    words.pop();
  }
  return words.join(' ');
}
