/** Counts over the characters of a text, in one pass: the shape of a line whatever its language. */
import { memo } from '../../memo';
import { CAPITAL, CASELESS, COMMA, BRACKET, DIGIT, JOINER, kindOf, MONEY, QUOTE, SMALL, STOP, SYMBOL } from './char-kinds';

export interface Shape {
  /** log2 of 1 + the number of sentence ends. */
  readonly stops: number;
  /** Commas a word. */
  readonly commas: number;
  /** Share of capitals among the letters. */
  readonly upper: number;
  /** Share of words that open with a capital, the first apart. */
  readonly capitalised: number;
  /** 1 when the first word opens with a small letter. */
  readonly lowerStart: number;
  /** Share of digits among the characters. */
  readonly digits: number;
  /** Share of words that open with a digit. */
  readonly numbers: number;
  /** Share of characters that running text does not need. */
  readonly symbols: number;
  /** Opening brackets a word. */
  readonly brackets: number;
  /** 1 when quotation marks stand in it. */
  readonly quotes: number;
  readonly address: number;
  readonly money: number;
}

const ADDRESS = /https?:|www\.|@\w+\.\w/;
const BLANK = 32;
/** Above this, stops are full-width and need no blank behind them. */
const NARROW = 0xff;

export const readShape: (text: string) => Shape = memo(countShape);

function countShape(text: string): Shape {
  const counts = new Uint32Array(MONEY + 1);
  let stops = 0;
  let words = 0;
  let capitalised = 0;
  let numbers = 0;
  let lowerStart = -1;
  let inside = false;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    counts[kind] = (counts[kind] as number) + 1;
    if (kind >= SMALL && kind <= DIGIT) {
      if (inside) continue;
      inside = true;
      words++;
      if (kind === DIGIT) numbers++;
      else if (kind === CAPITAL && words > 1) capitalised++;
      if (lowerStart < 0) lowerStart = kind === SMALL ? 1 : 0;
    } else if (kind !== JOINER) {
      inside = false;
      if (kind === STOP && endsThere(text, i, code)) stops++;
    }
  }
  const count = (kind: number): number => counts[kind] as number;
  const letters = count(SMALL) + count(CAPITAL) + count(CASELESS);
  const perWord = 1 / Math.max(1, words);
  const perChar = 1 / Math.max(1, length);
  return {
    stops: Math.log2(1 + stops),
    commas: Math.min(1, count(COMMA) * perWord),
    upper: count(CAPITAL) / Math.max(1, letters),
    capitalised: words > 1 ? capitalised / (words - 1) : 0,
    lowerStart: Math.max(0, lowerStart),
    digits: count(DIGIT) * perChar,
    numbers: numbers * perWord,
    symbols: count(SYMBOL) * perChar,
    brackets: Math.min(1, count(BRACKET) * perWord),
    quotes: count(QUOTE) > 0 ? 1 : 0,
    address: ADDRESS.test(text) ? 1 : 0,
    money: count(MONEY) > 0 ? 1 : 0,
  };
}

/** A full stop ends a sentence before a blank, a quotation mark or the end of the text. */
function endsThere(text: string, at: number, code: number): boolean {
  if (code > NARROW || at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  return next === BLANK || kindOf(next) === QUOTE;
}
