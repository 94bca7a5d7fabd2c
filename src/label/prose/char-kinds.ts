/** Kinds of characters, told once for each and then looked up. */

export const OTHER = 1;
export const SMALL = 2;
export const CAPITAL = 3;
/** A letter of a script without case, or a mark on one. */
export const CASELESS = 4;
export const DIGIT = 5;
/** What may stand inside a word: hyphen, apostrophe. */
export const JOINER = 6;
export const STOP = 7;
export const COMMA = 8;
export const BRACKET = 9;
export const SYMBOL = 10;
export const QUOTE = 11;
export const MONEY = 12;

const SIGNS: readonly (readonly [kind: number, signs: string])[] = [
  [DIGIT, '0123456789'], [JOINER, "'’-"], [STOP, '.!?…。！？'], [COMMA, ',;，、；'], [BRACKET, '(['],
  [SYMBOL, '|/\\›»«‹>•·–—®™#@_{}=<+*~^&→←↑↓✓★☆►▶'], [QUOTE, '"“”„「」'], [MONEY, '$€£¥₫'],
];

/** Kind by UTF-16 unit; 0 = not told yet. */
const kinds = new Uint8Array(65536);
for (const [kind, signs] of SIGNS) for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;

export function kindOf(code: number): number {
  const known = kinds[code] as number;
  return known === 0 ? tell(code) : known;
}

function tell(code: number): number {
  const char = String.fromCharCode(code);
  const kind = char.toUpperCase() !== char ? SMALL : char.toLowerCase() !== char ? CAPITAL : isCaseless(code) ? CASELESS : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Combining marks, and the blocks of Hebrew to Myanmar and of the East Asian scripts. */
function isCaseless(code: number): boolean {
  return (code >= 0x0300 && code < 0x0370) || (code >= 0x0590 && code < 0x1100) || (code >= 0x3040 && code < 0xd7b0);
}
