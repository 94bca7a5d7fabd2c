/** Small pure functions on strings that every later stage shares. */
import { isCapital, isIdeograph, isSmall, isWordCode, wordsOf } from './chars';
import { memo } from './memo';

/** Blank characters other than the ASCII ones: NBSP, ogham, en/em … spaces, ideographic space, BOM. */
const WIDE_BLANKS = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** What squeezing changes inside a text; most lines have none of it. */
const UNEVEN = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;

/** Collapses every run of white space (NBSP included) to one space and trims. Linear time. */
export function squeeze(text: string): string {
  if (!UNEVEN.test(text)) return text.trim();
  return text.replace(WIDE_BLANKS, ' ').split(/[ \n]/).filter((word) => word !== '').join(' ');
}

// Vietnamese writes the tone of oa, oe, uy on either vowel (hoà / hòa); folding moves it to the first.
const ONE_FORM: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
  ð: 'đ', '：': ':',
  // Romanian was long written with the cedilla of Turkish.
  ş: 'ș', ţ: 'ț',
  '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-',
  '‘': "'", '’': "'", ʼ: "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
};
const MANY_FORMS = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[ðşţ：‐‑–—−‘’ʼ“”„«»]/g;

/** Comparison form: lower case, one tone placement, one kind of dash and quote. Expects squeezed NFC text. */
export const fold: (text: string) => string = memo((text) => text.toLowerCase().replace(MANY_FORMS, (form) => ONE_FORM[form] ?? form));

/** The words of a text that several ask for. */
export const keptWords: (text: string) => readonly string[] = memo(wordsOf);

/** Marks that hold a word together: "d'un", "Jean-Pierre", "snake_case". */
const JOINERS = "_'’-";

const enum Role { Unknown, Apart, Word, Joiner, Ideograph }

/** What each character is to a word, filled in as characters are met: this is the hottest loop of a text page. */
const roles = new Uint8Array(0x10000);

function lookUp(code: number): Role {
  if (isIdeograph(code)) return Role.Ideograph;
  if (isWordCode(code)) return Role.Word;
  return JOINERS.includes(String.fromCharCode(code)) ? Role.Joiner : Role.Apart;
}

/** Number of words; an ideograph or kana counts as half a word. */
export function countWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let inside = false;
  for (let i = 0, end = text.length; i < end; i++) {
    const code = text.charCodeAt(i);
    let role = roles[code] as Role;
    if (role === Role.Unknown) {
      role = lookUp(code);
      roles[code] = role;
    }
    if (role === Role.Word) {
      if (!inside) words++;
      inside = true;
    } else if (role !== Role.Joiner) {
      if (role === Role.Ideograph) ideographs++;
      inside = false;
    }
  }
  return words + ideographs / 2;
}

/** True when the letters of a text are all capitals and there are at least two of them. */
export function isUpper(text: string): boolean {
  let capitals = 0;
  for (let i = 0, end = text.length; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSmall(code)) return false;
    if (isCapital(code)) capitals++;
  }
  return capitals > 1;
}

/** True when a text opens with a capital letter. */
export function opensWithCapital(text: string): boolean {
  return isCapital(text.charCodeAt(0));
}

/** True when a text opens with a small letter. */
export function opensWithSmall(text: string): boolean {
  return isSmall(text.charCodeAt(0));
}

/** Takes the given characters off both ends of a text; `opening` other ones off its start. Linear. */
export function trimMarks(text: string, marks: string, opening = marks): string {
  let start = 0;
  let end = text.length;
  while (start < end && opening.includes(text.charAt(start))) start++;
  while (end > start && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Last character that is not a closing quote or bracket. */
export function lastMark(text: string): string {
  const chars = text.trimEnd();
  let end = chars.length;
  while (end > 0 && '"”’\')]»'.includes(chars.charAt(end - 1))) end--;
  return end > 0 ? chars.charAt(end - 1) : '';
}

/** True when a text closes as a sentence does. */
export function endsSentence(text: string): boolean {
  return '.!?…。！？;'.includes(lastMark(text) || 'x') || endsBeforeRemark(text);
}

/** Characters of "(TTXVN)", "(记者 周晓岚)". */
const LONGEST_REMARK = 40;

/** "… 次年3月15日止。(记者 周晓岚)": the sentence has ended before a remark in brackets. */
function endsBeforeRemark(text: string): boolean {
  if (!text.endsWith(')') && !text.endsWith('）')) return false;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return open > 0 && text.length - open <= LONGEST_REMARK && '.!?…。！？'.includes(text.slice(0, open).trimEnd().slice(-1) || 'x');
}

/** Hangul, ideographs and full-width forms, which take two columns on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

/** Columns a text takes on a terminal. */
export function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
