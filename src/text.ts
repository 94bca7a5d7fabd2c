/** Small pure functions on strings that every later stage shares. */
import { isCapital, isIdeograph, isSmall, isWordCode } from './chars';

/** Blank characters other than the ASCII ones: NBSP, ogham, en/em … spaces, ideographic space, BOM. */
const WIDE_BLANKS = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** Collapses every run of white space (NBSP included) to one space and trims. Linear time. */
export function squeeze(text: string): string {
  const plain = text.replace(WIDE_BLANKS, ' ');
  if (!plain.includes('  ') && !plain.includes('\n')) return plain.trim();
  return plain.split(/[ \n]/).filter((word) => word !== '').join(' ');
}

// Vietnamese writes the tone of oa, oe, uy on either vowel (hoà / hòa); folding moves it to the first.
const ONE_FORM: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
  ð: 'đ',
  '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-',
  '‘': "'", '’': "'", ʼ: "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
};
const MANY_FORMS = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[ð‐‑–—−‘’ʼ“”„«»]/g;

/** Comparison form: lower case, one tone placement, one kind of dash and quote. Expects squeezed NFC text. */
export function fold(text: string): string {
  return text.toLowerCase().replace(MANY_FORMS, (form) => ONE_FORM[form] ?? form);
}

/** Marks that hold a word together: "d'un", "Jean-Pierre", "snake_case". */
const JOINERS = "_'’-";

/** Number of words; an ideograph or kana counts as half a word. */
export function countWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isIdeograph(code)) {
      ideographs++;
      inside = false;
    } else if (isWordCode(code)) {
      if (!inside) words++;
      inside = true;
    } else if (inside) inside = JOINERS.includes(text.charAt(i));
  }
  return words + ideographs / 2;
}

/** True when the letters of a text are all capitals and there are at least two of them. */
export function isUpper(text: string): boolean {
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSmall(code)) return false;
    if (isCapital(code)) capitals++;
  }
  return capitals > 1;
}

/** True when a text opens with a capital letter, or with a small one. */
export function opensWithCapital(text: string): boolean {
  return isCapital(text.charCodeAt(0));
}

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
  return '.!?…。！？;'.includes(lastMark(text) || 'x');
}

/** Columns a text takes on a terminal: ideographs and full-width forms take two. */
export function columns(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60))) wide++;
  }
  return text.length + wide;
}
