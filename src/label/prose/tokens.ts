/** Cuts the texts of a page into words and numbers them, so that all that is counted by words is counted in plain arrays. */
import { WordNumbers } from './word-numbers';

/** The words of a page's blocks; each different word has a number, from 0 on in the order of its first use. */
export interface Tokens {
  /** The numbers of all words, block after block. */
  readonly numbers: Uint32Array;
  /** Where the words of each block begin among them; the last entry is their end. */
  readonly starts: Uint32Array;
  /** Length of each word in UTF-16 units, by its number. */
  readonly lengths: Uint32Array;
}

const TOKEN = /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff]/;
const WORD = /[\p{L}\p{M}\p{N}]/u;

const enum Kind { Unknown, Apart, Word, Ideograph, Surrogate }

/** Kinds by UTF-16 code, filled in as they are met: looking them up is much faster than the expression above. */
const kinds = new Uint8Array(0x1_0000).fill(Kind.Surrogate, 0xd800, 0xe000);

function kindOf(code: number): Kind {
  const known = kinds[code] as Kind;
  if (known !== Kind.Unknown) return known;
  const char = String.fromCharCode(code);
  const kind = IDEOGRAPH.test(char) ? Kind.Ideograph : WORD.test(char) ? Kind.Word : Kind.Apart;
  kinds[code] = kind;
  return kind;
}

/** Numbers the words of folded texts: an ideograph is one, and so is a run of letters and digits, with the ideographs behind them. */
export function numberTokens(texts: readonly string[]): Tokens {
  const known = new WordNumbers();
  const numbers: number[] = [];
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    if (!addWords(text, known, numbers)) {
      numbers.length = starts[index] as number;
      for (const word of text.match(TOKEN) ?? []) numbers.push(known.numberOf(word, 0, word.length));
    }
    starts[index + 1] = numbers.length;
  });
  return { numbers: Uint32Array.from(numbers), starts, lengths: known.lengths() };
}

/** Adds the numbers of a text's words; false where letters stand that take two UTF-16 units, which only the expression knows. */
function addWords(text: string, known: WordNumbers, numbers: number[]): boolean {
  const { length } = text;
  for (let at = 0; at < length; ) {
    const first = kindOf(text.charCodeAt(at));
    let end = at + 1;
    if (first === Kind.Word) {
      let kind: Kind = first;
      while (end < length && (kind = kindOf(text.charCodeAt(end))) > Kind.Apart && kind < Kind.Surrogate) end++;
      if (kind >= Kind.Surrogate) return false;
    } else if (first === Kind.Surrogate) return false;
    if (first !== Kind.Apart) numbers.push(known.numberOf(text, at, end));
    at = end;
  }
  return true;
}
