/** Offices and posts, by the words of the locales. */
import { lexicon } from '../lexicon';
import { surnamesLikeOffices } from '../locales/names';
import { fold, isUpper, opensWithCapital, opensWithSmall, trimMarks } from '../text';
import { isCapitalised } from './person-name';

const SURNAMES: ReadonlySet<string> = new Set(surnamesLikeOffices.map(fold));
const PERSON_WORDS = { least: 2, most: 4 } as const;

/** True for the name of an office, or a post with words in small letters. */
export function isOffice(piece: string): boolean {
  const folded = fold(piece);
  if (isShortName(piece)) return false;
  if (lexicon().start(folded, 'organizationWords') > 0 || lexicon().closes(folded, 'organizationEnd') || opensWithOffice(folded)) return !isPersonOfOfficeName(piece, folded);
  const role = lexicon().start(folded, 'roleWords');
  // A post with words in lower case behind it: "Phó Bí thư đoàn", "Cán bộ văn hóa xã".
  return role > 0 && piece.slice(role).split(' ').some(opensWithSmall);
}

/** "TRƯỜNG AN", "Ban Mai": names of two syllables, the first of which also opens offices ("Trường THCS", "Ban QLDA"). */
function isShortName(piece: string): boolean {
  const [first = '', second = '', third] = piece.split(' ');
  if (third !== undefined || !SYLLABLES_LIKE_OFFICES.has(fold(first)) || !opensWithCapital(second)) return false;
  return isUpper(first) === isUpper(second) && SYLLABLE.test(withoutMarks(fold(second)));
}

const SYLLABLES_LIKE_OFFICES: ReadonlySet<string> = new Set(['trường', 'ban']);
/** A Vietnamese syllable without its marks: what an abbreviation is not. */
const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghk-np-tvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "Landratsamt Oberkirnach": an office in one word, and its place. */
function opensWithOffice(folded: string): boolean {
  return lexicon().closes(folded.split(' ')[0] ?? '', 'organizationEnd');
}

/** "Đoàn Khánh Vy" is a person, "Đoàn xã" and "Đoàn TNCS" are offices. */
function isPersonOfOfficeName(piece: string, folded: string): boolean {
  const words = piece.split(' ');
  return words.length >= PERSON_WORDS.least && words.length <= PERSON_WORDS.most && words.every(isCapitalised) && SURNAMES.has(folded.split(' ')[0] ?? '');
}

/** True when a word of an office or of a post stands in the folded text. */
export function namesOffice(folded: string): boolean {
  return lexicon().part(folded, 'organizationWords') !== null || lexicon().part(folded, 'roleWords') !== null;
}

/** An office in capitals, which is believed only where nothing but a signature can stand: "UBND XÃ QUẢNG HÀ". */
export function officeInCapitals(text: string): boolean {
  return isUpper(text) && !/[.!?:;\d]/.test(text) && text.split(' ').length <= MOST_OFFICE_WORDS && lexicon().start(fold(text), 'organizationWords') > 0;
}

const MOST_OFFICE_WORDS = 10;

/** True for a post without a name, over or under the name in a signature: "La maire,", "místostarostka", "CHỦ TỊCH". */
export function namesPost(text: string): boolean {
  const folded = trimMarks(fold(text), ' ,:');
  const role = lexicon().part(folded, 'roleWords');
  return role !== null && role.end === folded.length && folded.split(' ').length <= MOST_POST_WORDS;
}

/** "Phó Chủ tịch Thường trực" */
const MOST_POST_WORDS = 5;
