/** Takes a byline apart: persons, posts and offices. */
import { lexicon } from '../lexicon';
import { nameParticles } from '../locales/names';
import { isCapital, isLetter, isSmall } from '../chars';
import { fold, isUpper, opensWithCapital, opensWithSmall } from '../text';

export interface Byline {
  /** As the page says it, without its label. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly organization: string | null;
}

/** Marks between names; a hyphen counts only with a blank on one side, so that Jean-Pierre stays whole. */
const SEPARATOR = /[;,/|•–—、]| & | -|- |: /u;
const LONGEST_NAME = 6;
/** An office's name in a script without blanks, in characters. */
const LONGEST_OFFICE = 24;
const LONGEST_BYLINE = 16;

/** Length of the label (`Tác giả:`, `By `) that opens a byline, colon and blanks included; 0 = none. */
export function bylineLabelEnd(text: string): number {
  const folded = fold(text);
  const labelled = lexicon().start(folded, 'bylineLabel');
  const colon = labelled === 0 ? null : /^ ?[:：] ?/.exec(text.slice(labelled));
  if (colon !== null) return labelled + colon[0].length;
  const opener = lexicon().start(folded, 'bylineOpener');
  const name = opener + (/^:? ?/.exec(text.slice(opener))?.[0].length ?? 0);
  // An opener is only believed before a capital: "By Jane Doe", not "By the river".
  return opener > 0 && startsName(text.slice(name)) ? name : 0;
}

/** True for a line that is a byline label and nothing else: "By", "Tác giả:". */
export function bylineLabelOnly(text: string): boolean {
  const folded = fold(text);
  return lexicon().isLine(folded, 'bylineOpener') || (/[:：]$/.test(text) && lexicon().isLine(folded, 'bylineLabel'));
}

export function parseByline(raw: string): Byline {
  const text = raw.trim();
  const authors: string[] = [];
  const organizations: string[] = [];
  let rest = text;
  for (const inner of bracketed(text)) {
    rest = rest.replace(`(${inner})`, ' ; ');
    const label = Math.max(bylineLabelEnd(inner), photoLabelEnd(inner));
    const name = inner.slice(label).trim();
    if (label > 0 && looksLikeName(name)) authors.push(name);
    else if (label === 0) organizations.push(name);
  }
  const main: string[] = [];
  for (const part of rest.split(SEPARATOR)) for (const piece of atConjunctions(part)) classify(piece, main, organizations);
  return { text, authors: [...main, ...authors], organization: organizations.length === 0 ? null : organizations.join(', ') };
}

/** Cuts "Jane Doe and John Roe" in two; both sides must be names, as "Văn hóa và Thông tin" is an office. */
function atConjunctions(part: string): string[] {
  const words = part.split(' ').filter((word) => word !== '');
  const at = words.findIndex((word, index) => index > 0 && lexicon().conjunctions.has(word.toLowerCase()));
  if (at < 0) return words.length === 0 ? [] : [words.join(' ')];
  const [left, right] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  return looksLikeName(left) && looksLikeName(right) ? [left, right] : [words.join(' ')];
}

function classify(piece: string, authors: string[], organizations: string[]): void {
  const folded = fold(piece);
  if (isOffice(folded, piece)) {
    // "Cán bộ văn hóa xã Lò Văn Ngọ": the post first, the name behind it.
    const name = trailingName(piece);
    if (name !== null && lexicon().start(folded, 'roleWords') > 0) {
      authors.push(name);
      organizations.push(piece.slice(0, piece.length - name.length).trim());
    } else organizations.push(piece);
    return;
  }
  if (lexicon().isLine(folded, 'bylineLabel')) return;
  const role = lexicon().start(folded, 'roleWords');
  if (role > 0) {
    const name = piece.slice(role).trim();
    if (looksLikeName(name)) authors.push(name);
    return;
  }
  const label = photoLabelEnd(piece);
  const name = piece.slice(label).trim();
  if (looksLikeName(name)) authors.push(name);
  else organizations.push(piece);
}

function isOffice(folded: string, piece: string): boolean {
  if (lexicon().start(folded, 'organizationWords') > 0 || lexicon().closes(folded, 'organizationWords')) return true;
  const role = lexicon().start(folded, 'roleWords');
  // A post with words in lower case behind it: "Phó Bí thư đoàn", "Cán bộ văn hóa xã".
  return role > 0 && piece.slice(role).split(' ').some(opensWithSmall);
}

function photoLabelEnd(text: string): number {
  const end = lexicon().start(fold(text), 'photoLabel');
  const rest = end === 0 ? null : /^ ?[:：] ?/.exec(text.slice(end));
  return rest === null ? 0 : end + rest[0].length;
}

function bracketed(text: string): string[] {
  return [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
}

/** The last two to four capitalised words behind a word in lower case. */
function trailingName(text: string): string | null {
  const words = text.split(' ');
  let from = words.length;
  while (from > 0 && isCapitalised(words[from - 1] ?? '')) from--;
  const count = words.length - from;
  return count >= 2 && count <= 4 && from > 0 ? words.slice(from).join(' ') : null;
}

/** A capital and a small letter: "Nguyễn". */
function isCapitalised(word: string): boolean {
  return opensWithCapital(word) && isSmall(word.charCodeAt(1));
}

/** A capital and another letter: "Nguyễn", "HOA". */
function startsName(text: string): boolean {
  return opensWithCapital(text) && isLetter(text.charCodeAt(1));
}

/** "… M.", "Nguyễn V. H." */
function endsWithInitial(text: string): boolean {
  const before = text.charAt(text.length - 3);
  return text.endsWith('.') && isCapital(text.charCodeAt(text.length - 2)) && (before === '' || before === ' ' || before === '.');
}

/** "Nguyễn", "O’Brien", "Jean-Pierre", "J.", "(HOA)" */
function isNameWord(word: string): boolean {
  const bare = word.replace(/^\(/, '').replace(/[.,]$/, '').replace(/\)$/, '');
  if (!opensWithCapital(bare)) return false;
  for (let i = 1; i < bare.length; i++) if (!isLetter(bare.charCodeAt(i)) && !".'’-".includes(bare.charAt(i))) return false;
  return true;
}

/** One person: a few words with capitals, or initials; no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0 || words.length > LONGEST_NAME || text.length > 60) return false;
  if (/[\d@/\\?!%"“”]/.test(text) || /[\u3040-\u30ff]/.test(text)) return false;
  const han = /^[\u4e00-\u9fff·]{2,4}$/.test(text);
  return han || words.every((word) => isNameWord(word) || PARTICLES.has(word.toLowerCase()));
}

const PARTICLES = new Set(nameParticles);

/** A whole line that can be nothing but a byline: names, or names with an office. */
export function looksLikeByline(text: string): boolean {
  const words = text.split(' ').length;
  if (words > LONGEST_BYLINE || (/[.!?:;]$/.test(text) && !endsWithInitial(text)) || /\d/.test(text)) return false;
  const { authors, organization } = parseByline(text);
  if (authors.length > 0) return organization === null || !/[.!?]/.test(organization) && lexicon().part(fold(organization), 'organizationWords') !== null;
  const office = lexicon().start(fold(text), 'organizationWords') > 0 || (lexicon().closes(fold(text), 'organizationWords') && text.length <= LONGEST_OFFICE);
  return organization !== null && words <= 10 && office && !isUpper(text);
}
