/** Cuts a text into numbers, words and marks, once, so that no date form needs a regular expression. */
import { isLetter } from '../chars';

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Lower case. */
  readonly text: string;
  /** Value of a number, else -1. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** True when blanks stand before it. */
  readonly spaced: boolean;
}

/** What stands between the numbers of a day. */
export const SEPARATORS: ReadonlySet<string> = new Set(['/', '.', '-']);

const DIGIT = 1;
const LETTER = 2;
const BLANK = 3;
const MARK = 4;
const IDEOGRAPH = 5;

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x202f) return BLANK;
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : MARK;
  // U+3007 is the ideographic zero.
  if (code === 0x3007 || (code >= 0x3400 && code <= 0x9fff)) return IDEOGRAPH;
  return isLetter(code) ? LETTER : MARK;
}

const OTHER_FORMS = /[\uff01-\uff5e\u2010-\u2015\u2212]/;

/** Full-width forms of Chinese pages become the plain ones; dashes become one. Keeps the length. */
function plainForm(text: string): string {
  if (!OTHER_FORMS.test(text)) return text.toLowerCase();
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();
}

/** True for a capital behind a small letter, where two words were glued: `NewsOctober 15, 2025`. */
function opensWord(text: string, at: number): boolean {
  return isCapital(text.charCodeAt(at)) && !isCapital(text.charCodeAt(at - 1));
}

/** Only the plain capitals: other names of months and days are not seen glued. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Longest run of digits that can be part of a date (a year with four digits). */
const MOST_DIGITS = 4;

/** Tokens of a text in order; one ideograph is one word. Linear. */
export function tokenize(text: string): Token[] {
  const plain = plainForm(text);
  // Lower-casing may change the length of a few exotic letters; positions then must come from the text itself.
  const source = plain.length === text.length ? plain : text;
  const tokens: Token[] = [];
  let spaced = false;
  const { length } = source;
  for (let at = 0; at < length; ) {
    const kind = kindOf(source.charCodeAt(at));
    let end = at + 1;
    if (kind === BLANK) {
      spaced = true;
      at = end;
      continue;
    }
    if (kind === DIGIT || kind === LETTER) while (end < length && kindOf(source.charCodeAt(end)) === kind && !opensWord(text, end)) end++;
    const word = source.slice(at, end);
    const isNumber = kind === DIGIT && word.length <= MOST_DIGITS;
    tokens.push({
      kind: isNumber ? 'number' : kind === MARK || kind === DIGIT ? 'mark' : 'word',
      text: word, value: isNumber ? Number(word) : -1, start: at, end, spaced,
    });
    spaced = false;
    at = end;
  }
  return tokens;
}
