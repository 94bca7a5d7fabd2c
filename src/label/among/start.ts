/** Where an article begins: its first paragraph, from which the title is looked for, and its start when there is no title. */
import { opensWithSmall } from '../../text';
import type { Item } from '../item';
import type { Run } from './run';
import type { Subject } from './title';

const PARAGRAPH_WORDS = 14;
/** A line that closes as a sentence does is a paragraph from fewer words on. */
const SHORT_PARAGRAPH = 10;

/** What the search for the title starts from. */
export function titleQuestion(items: readonly Item[], run: Run, claims: ReadonlyMap<string, number>): { readonly firstParagraph: number; readonly subject: Subject } {
  return { firstParagraph: firstParagraphOf(items, run), subject: { paragraphs: paragraphsOf(items, run), claims } };
}

function firstParagraphOf(items: readonly Item[], run: Run): number {
  for (let i = run.first; i <= run.last; i++) {
    const item = items[i];
    if (item !== undefined && item.label === null && (item.block.words >= PARAGRAPH_WORDS || (item.sentence && item.block.words >= SHORT_PARAGRAPH && !/[?？]$/.test(item.block.text))) && item.block.hint !== 'heading' && item.block.zone !== 'title' && !followedByFacts(items, i)) return i;
  }
  return run.first;
}

/** A long title that ends with a full stop still has its date line right behind it. */
function followedByFacts(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.rule === 'dateline' && (items[index]?.block.words ?? 99) <= 30;
}

/** The article's paragraphs, by which its subject is known. */
function paragraphsOf(items: readonly Item[], run: Run): Item[] {
  return items.slice(run.first, run.last + 1).filter((item) => item.label === null && item.block.words >= PARAGRAPH_WORDS);
}

/** Without a title the article begins at the run, less the headings of a document right above it. */
export function startWithoutTitle(items: readonly Item[], run: Run): number {
  let start = run.first;
  while (start > 0) {
    const before = items[start - 1];
    if (before === undefined || before.label !== null || before.block.zone === 'navigation') break;
    // A salutation goes on in the next line: "Vážení občané," / "vítejte na stránkách obce".
    const goesOn = before.block.text.endsWith(',') && opensWithSmall(items[start]?.block.text ?? '');
    if ((before.sentence && before.block.words >= 5) || goesOn) start--;
    else break;
  }
  return start;
}
