/** Counts over the characters of a text, in one pass: the shape of a line whatever its language. */

export interface Shape {
  /** log2 of 1 + the number of sentence ends. */
  readonly stops: number;
  /** Commas a word. */
  readonly commas: number;
  /** Share of capitals among the letters. */
  readonly upper: number;
  /** Share of words that open with a capital, the first apart. */
  readonly capitalised: number;
  /** 1 when the first letter is a small one. */
  readonly lowerStart: number;
  /** Share of digits among the characters. */
  readonly digits: number;
  /** Share of words that open with a digit. */
  readonly numbers: number;
  /** Share of characters that running text does not need. */
  readonly symbols: number;
  /** Brackets a word. */
  readonly brackets: number;
  /** 1 when quotation marks stand in it. */
  readonly quotes: number;
  readonly address: number;
  readonly money: number;
}

const STOPS = '.!?…。！？';
const COMMAS = ',;，、；';
const SYMBOLS = '|/\\›»«‹>•·–—®™#@_{}=<+*~^&→←↑↓✓★☆►▶';
const QUOTES = '"“”„«»「」';
const MONEY = '$€£¥₫';
const ADDRESS = /https?:|www\.|@\w+\.\w/;

export function readShape(text: string): Shape {
  let stops = 0;
  let commas = 0;
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let symbols = 0;
  let brackets = 0;
  let quotes = 0;
  let money = 0;
  let words = 0;
  let capitalised = 0;
  let numbers = 0;
  let lowerStart = -1;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const code = text.charCodeAt(i);
    const digit = code >= 48 && code <= 57;
    // A letter is what has two cases, or any sign from the script blocks that have none.
    const small = char.toUpperCase() !== char;
    const capital = !small && char.toLowerCase() !== char;
    const letter = small || capital || isCaseless(code);
    if (letter) letters++;
    if (capital) upper++;
    if (digit) digits++;
    if ((letter || digit) && !inside) {
      words++;
      if (words > 1 && capital) capitalised++;
      if (digit) numbers++;
      if (lowerStart < 0) lowerStart = small ? 1 : 0;
    }
    if (!letter && !digit && char !== "'" && char !== '’' && char !== '-') {
      if (STOPS.includes(char)) {
        const next = text.charAt(i + 1);
        if (next === '' || next === ' ' || code > 255 || QUOTES.includes(next)) stops++;
      } else if (COMMAS.includes(char)) commas++;
      else if (char === '(' || char === '[') brackets++;
      else if (SYMBOLS.includes(char)) symbols++;
      if (QUOTES.includes(char)) quotes = 1;
      if (MONEY.includes(char)) money = 1;
      inside = false;
    } else inside = true;
  }
  const perWord = 1 / Math.max(1, words);
  const perChar = 1 / Math.max(1, text.length);
  return {
    stops: Math.log2(1 + stops),
    commas: Math.min(1, commas * perWord),
    upper: upper / Math.max(1, letters),
    capitalised: words > 1 ? capitalised / (words - 1) : 0,
    lowerStart: Math.max(0, lowerStart),
    digits: digits * perChar,
    numbers: numbers * perWord,
    symbols: symbols * perChar,
    brackets: Math.min(1, brackets * perWord),
    quotes,
    address: ADDRESS.test(text) ? 1 : 0,
    money,
  };
}

function isCaseless(code: number): boolean {
  return code >= 0x0300 && ((code >= 0x0300 && code < 0x0370) || (code >= 0x0590 && code < 0x1100) || (code >= 0x3040 && code < 0xd7b0));
}
