/** Bylines around the title: named by the markup, by the head, by a label, or by their place beside the date. */
import { lexicon } from '../../lexicon';
import { fold, isUpper } from '../../text';
import { bylineLabelEnd, isAccount, looksLikeByline, photoLabelEnd } from '../byline';
import { isCommon, isVietnamese } from '../common-words';
import type { Item } from '../item';
import { looksLikeName } from '../person-name';
import { officeInCapitals } from '../office';
import { isNamed, type NameEvidence } from './byline';

/** Blocks before and behind the title among which a byline without a label may stand. */
const BEFORE = 3;
const BEHIND = 8;
/** Without markup it stands nearer. */
const NEAR = 5;
/** "Guide by Jane Doe, formerly Deputy Editor of the Gazette" */
const LONGEST = 16;
const LONGEST_NAMES = 10;

/** Folded names that the head gives as authors. */
export type HeadNames = ReadonlySet<string>;

/** Labels the bylines around the title; `firstParagraph` is the index of the article's first paragraph. */
export function labelTopByline(items: readonly Item[], title: number, firstParagraph: number, evidence: NameEvidence, headNames: HeadNames): void {
  if (title < 0) return;
  for (let i = Math.max(0, title - BEFORE); i <= title + BEHIND; i++) {
    const item = items[i];
    if (item === undefined || item.sentence || item.block.words > LONGEST || !(item.label === null || item.rule === 'article-run' || item.rule === 'judge' || item.rule === 'menu-row')) continue;
    const named = headNames.has(fold(item.block.text.slice(bylineLabelEnd(item.block.text))));
    if (named) item.give('byline', 'byline-named', 'the head names the author so');
    else if (item.block.zone === 'byline' && opensWithNames(item)) item.give('byline', 'byline-marked', 'names where the markup sets the author');
    else if (i > title && i < firstParagraph && isAccount(item.block.text)) item.give('byline', 'byline-top', 'the name of an account');
    else if (i > title && i < firstParagraph && isLabelled(item)) item.give('byline', 'byline-marked', 'a byline label between title and text');
    else if (i > title && i < firstParagraph && item.rule !== 'menu-row' && i < title + NEAR && standsAsByline(items, i, evidence)) item.give('byline', 'byline-top', 'names between title and text');
  }
}

/** A label and names, or names alone: "By Jane Doe, Senior Editor", "Jane Doe". */
function opensWithNames({ block: { text } }: Item): boolean {
  if (/\d/.test(text) || photoLabelEnd(text) > 0) return false;
  const names = text.slice(bylineLabelEnd(text));
  return looksLikeByline(names) || isOnePerson(names) || (names !== text && looksLikeName(names.split(/ ?[,|⋅•·] ?/)[0] ?? ''));
}

/** A label and whoever it names, an office or the staff too: "By the Harbour Team", "Written by Jane Doe, MD". */
function isLabelled({ block: { text, hint, zone } }: Item): boolean {
  const end = bylineLabelEnd(text);
  return end > 0 && end < text.length && !APART.has(hint) && (zone === null || !ELSEWHERE.has(zone));
}

/** Hints of blocks that are no line of facts. */
const APART: ReadonlySet<string | null> = new Set(['heading', 'caption', 'row', 'quote']);

function standsAsByline(items: readonly Item[], index: number, evidence: NameEvidence): boolean {
  const item = items[index] as Item;
  const { block } = item;
  if (block.words > LONGEST_NAMES || APART.has(block.hint) || (block.zone !== null && ELSEWHERE.has(block.zone)) || isFactLabel(item)) return false;
  // One word that is a link leads to a section.
  if (!block.text.includes(' ') && (block.linkShare ?? 0) > MOSTLY_LINK) return false;
  const [before, after] = [items[index - 1]?.label, items[index + 1]?.label];
  const dated = before === 'date' || after === 'date';
  if (before === 'title' && after === 'date' && officeInCapitals(block.text)) return true;
  // Lines of capitals one under the other are the heading of a document.
  if (isUpper(block.text) && isUpper(items[index + 1]?.block.text ?? '')) return false;
  if (!dated && before !== 'title' && before !== 'lead' && before !== 'byline') return false;
  if (isOnePerson(block.text) && (isSpokenOf(items, item) || (before !== 'lead' && isPrintedBehind(items, index))) && !isCommon(block.text, evidence.common)) return true;
  if (before === 'lead') return false;
  const shaped = isNamed(item, evidence) || (dated && !isUpper(block.text) && !isCommon(block.text, evidence.common) && looksLikeByline(block.text));
  // A line behind the date may also be a section or the first heading; one before it is hardly anything but a name.
  return shaped && (after === 'date' || isVietnamese(block.text) || !evidence.english() || isOnePerson(block.text));
}

const MOSTLY_LINK = 0.6;
const ELSEWHERE: ReadonlySet<string> = new Set(['navigation', 'tags', 'related', 'footer', 'comments', 'toolbar', 'share']);

/** A label of a date whose value stands on the next line, or the credit of a picture. */
function isFactLabel({ block: { folded, text } }: Item): boolean {
  return lexicon().isLine(folded, 'publishedLabel') || lexicon().isLine(folded, 'updatedLabel') || photoLabelEnd(text) > 0 || / ?\/ ?/.test(text);
}

/** A sentence of the page has the name in it: "Jane Doe is the editor of …". */
function isSpokenOf(items: readonly Item[], item: Item): boolean {
  return items.some(({ block, sentence }) => sentence && block.words >= SENTENCE_WORDS && block.folded.startsWith(item.block.folded));
}

const SENTENCE_WORDS = 6;

/** The line stands again far behind it, as the head of a note on the author does. */
function isPrintedBehind(items: readonly Item[], index: number): boolean {
  const { folded } = (items[index] as Item).block;
  return items.some(({ block }, other) => other > index + BEHIND && block.folded === folded);
}

/** Two or three words in title case, with nothing between that could part a list. */
function isOnePerson(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 3 && !isUpper(text) && looksLikeName(text) && !/[,&]/.test(text);
}
