/** A credit at the end of a line, by which a caption gives itself away: "… bên bến nước. - Ảnh: TRẦN QUỐC", "… (Nguồn: mt.gov.vn)". */
import { lexicon, LOOKED_THROUGH } from '../lexicon';
import { memoBy } from '../memo';
import type { Block } from '../types';
import { isVietnamese } from './common-words';
import { looksLikeName } from './person-name';

/** Words of the longest name in a credit, and of the longest label before it. */
const LONGEST_NAME = 6;
const LONGEST_LABEL = 3;
/** Fewer words before the credit are no caption but the label of a byline. */
const LEAST_BEFORE = 3;

/** True when a line of text ends with the credit of a picture. */
export const endsWithCredit: (block: Block) => boolean = memoBy(({ text }) => text, findCredit);

function findCredit({ text, folded }: Block): boolean {
  if (text.includes('©') && /[^ ] ?© ?\S/.test(text)) return true;
  if (!mayHoldLabel(folded)) return false;
  if (folded.endsWith(')') && holdsPhotoWord(folded.slice(folded.lastIndexOf('(') + 1, -1))) return folded.split(' ').length > LEAST_BEFORE + LONGEST_REMARK;
  if (folded.split(' ').slice(LEAST_BEFORE).slice(-LONGEST_NAME - 1).some((word) => /^[a-z]{2,5}\.$/.test(word) && lexicon().isLine(word, 'photoLabel'))) return true;
  // "Vi Thị Nhung. Ảnh: Lò Pẩu": who wrote and who took the pictures; a name alone is hardly ever a caption.
  if (isVietnamese(text) && looksLikeName(text.slice(0, Math.max(0, text.indexOf('. '))))) return false;
  const colon = folded.lastIndexOf(':');
  if (colon >= 0) return endsWithLabelled(folded.slice(0, colon).trim().split(' '), folded.slice(colon + 1).trim());
  return endsWithNamed(text.split(' '), folded.split(' '));
}

/** Words of a remark in brackets. */
const LONGEST_REMARK = 3;

/** "City photo", "Photo courtesy": a few words in brackets, the first or the last of which labels pictures. */
function holdsPhotoWord(remark: string): boolean {
  const words = remark.split(' ');
  return words.length > 1 && words.length <= LONGEST_REMARK && !remark.includes(':') && [words[0], words.at(-1)].some((word) => lexicon().isLine(word ?? '', 'photoLabel'));
}

/** False for most lines, at the cost of one look-up. Long ones are not looked through to their end by it. */
function mayHoldLabel(folded: string): boolean {
  return folded.length > LOOKED_THROUGH || lexicon().part(folded, 'photoLabel') !== null || (folded.endsWith(')') && folded.includes(':'));
}

/** "… - Ảnh: NAME", "… (Nguồn: NAME)" */
function endsWithLabelled(before: readonly string[], name: string): boolean {
  if (name === '' || name.split(' ').length > LONGEST_NAME) return false;
  for (let length = Math.min(LONGEST_LABEL, before.length - LEAST_BEFORE); length > 0; length--) {
    const label = before.slice(-length).join(' ');
    if (lexicon().isLine(label, 'photoLabel') || (name.endsWith(')') && lexicon().isLine(label, 'sourceLabel'))) return true;
  }
  return false;
}

/** "… Foto di NAME", "… Photo by NAME": a label of two words or more and a name. */
function endsWithNamed(words: readonly string[], folded: readonly string[]): boolean {
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const from = words.length - length;
    if (from < LEAST_BEFORE + 2 || !looksLikeName(words.slice(from).join(' ').replace(/[.)]$/, ''))) continue;
    for (let label = /[.!?]$/.test(words[from - 2] ?? '') ? 1 : 2; label <= LONGEST_LABEL; label++) if (lexicon().isLine(folded.slice(from - label, from).join(' '), 'photoLabel')) return true;
  }
  return false;
}
