/** The shape of a person's name. */
import { isCapital, isLetter, isSmall } from '../chars';
import { nameParticles } from '../locales/names';
import { opensWithCapital } from '../text';

const LONGEST_NAME = 6;
const LONGEST_NAME_CHARS = 60;
const KANA = /[\u3040-\u30ff]/;
const PARTICLES: ReadonlySet<string> = new Set(nameParticles);

/** One person: a few words with capitals, or initials; no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length > LONGEST_NAME || text.length > LONGEST_NAME_CHARS || KANA.test(text)) return false;
  if (/^[\u4e00-\u9fff·]{2,4}$/.test(text)) return true;
  return words.every((word) => isNameWord(word) || PARTICLES.has(word.toLowerCase())) && words.some(isNameWord);
}

/** "Nguyễn", "O’Brien", "Jean-Pierre", "J.", "(HOA)" */
function isNameWord(word: string): boolean {
  const bare = word.replace(/^\(/, '').replace(/[.,]$/, '').replace(/\)$/, '');
  if (!opensWithCapital(bare)) return false;
  for (let i = 1, end = bare.length; i < end; i++) if (!isLetter(bare.charCodeAt(i)) && !".'’-".includes(bare.charAt(i))) return false;
  return true;
}

/** A capital and a small letter: "Nguyễn". */
export function isCapitalised(word: string): boolean {
  return opensWithCapital(word) && isSmall(word.charCodeAt(1));
}

/** A capital and another letter: "Nguyễn", "HOA". */
export function startsName(text: string): boolean {
  return opensWithCapital(text) && isLetter(text.charCodeAt(1));
}

/** "… M.", "Nguyễn V. H." */
export function endsWithInitial(text: string): boolean {
  const before = text.charAt(text.length - 3);
  return text.endsWith('.') && isCapital(text.charCodeAt(text.length - 2)) && (before === '' || before === ' ' || before === '.');
}

/** The last two to four capitalised words behind a word in lower case, or null. */
export function trailingName(text: string): string | null {
  const words = text.split(' ');
  let from = words.length;
  while (isCapitalised(words[from - 1] ?? '')) from--;
  const count = words.length - from;
  return count >= 2 && count <= 4 && from > 0 ? words.slice(from).join(' ') : null;
}
