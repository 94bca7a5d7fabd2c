/** What a page's own long text says about its words: which are common, which belong to its subject. No word list is used. */
import { memo } from '../../memo';
import type { Item } from '../item';

/** A block of this many words that ends as a sentence is running text. */
export const LONG_SENTENCE = 14;
/** A word in at least this share of the long sentences is one that the language cannot do without. */
const COMMON_SHARE = 0.2;
/** In a few sentences every word looks common or rare by chance. */
const FEWEST_SENTENCES = 4;

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

/** Words of a folded text: an ideograph that opens one, or a run of letters and digits. */
const tokensOf = memo(cutTokens);

function cutTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const first = kindOf(text.charCodeAt(at));
    let end = at + 1;
    if (first === Kind.Word) {
      let kind: Kind = first;
      while (end < text.length && (kind = kindOf(text.charCodeAt(end))) > Kind.Apart && kind < Kind.Surrogate) end++;
      if (kind >= Kind.Surrogate) return text.match(TOKEN) ?? [];
    } else if (first === Kind.Surrogate) return text.match(TOKEN) ?? [];
    if (first !== Kind.Apart) tokens.push(text.slice(at, end));
    at = end;
  }
  return tokens;
}

export interface PageWords {
  /** Words of each block in comparison form; an ideograph is a word. */
  readonly tokens: readonly (readonly string[])[];
  /** Share of a block's words that are common on the page; -1 where the page has too little text to tell. */
  readonly common: Float32Array;
  /** Share of a block's other words that the page's long sentences use, the block itself apart; -1 as above. */
  readonly shared: Float32Array;
  /** Mean number of letters of a word in the long sentences; 0 = unknown. */
  readonly wordLength: number;
}

export function readPageWords(items: readonly Item[]): PageWords {
  const tokens = items.map((item) => tokensOf(item.block.folded));
  const long = items.map((item) => item.sentence && item.block.words >= LONG_SENTENCE);
  const found = new Map<string, number>();
  let sentences = 0;
  let letters = 0;
  let words = 0;
  items.forEach((_, index) => {
    if (long[index] !== true) return;
    const own = tokens[index] ?? [];
    sentences++;
    words += own.length;
    for (const token of own) letters += token.length;
    for (const token of new Set(own)) found.set(token, (found.get(token) ?? 0) + 1);
  });
  const common = new Float32Array(items.length).fill(-1);
  const shared = new Float32Array(items.length).fill(-1);
  if (sentences >= FEWEST_SENTENCES) {
    const least = Math.max(2, sentences * COMMON_SHARE);
    tokens.forEach((own, index) => {
      let usual = 0;
      let known = 0;
      const self = long[index] === true ? 1 : 0;
      for (const token of own) {
        const times = found.get(token) ?? 0;
        if (times >= least) usual++;
        else if (times > self) known++;
      }
      common[index] = usual / Math.max(1, own.length);
      shared[index] = known / Math.max(1, own.length - usual);
    });
  }
  return { tokens, common, shared, wordLength: words === 0 ? 0 : letters / words };
}
