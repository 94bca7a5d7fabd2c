/** Days of East Asian pages: `2024年3月5日`, `二〇二四年三月五日`, `2024년 3월 5일`. */
import { calendar, type Day } from './calendar';
import type { Token } from './tokens';

const YEAR_SIGNS = new Set(['年', '년']);
const MONTH_SIGNS = new Set(['月', '월']);
const DAY_SIGNS = new Set(['日', '号', '號', '일']);

/** A day that begins at a token; its closing sign may be missing. */
export function ideographicDay(tokens: readonly Token[], at: number): Day | null {
  const year = numberBefore(tokens, at, YEAR_SIGNS, 4);
  if (year === null) return null;
  const month = numberBefore(tokens, year.to, MONTH_SIGNS, 2);
  if (month === null) return null;
  const day = numberBefore(tokens, month.to, DAY_SIGNS, 3) ?? bareNumber(tokens, month.to);
  const iso = day === null ? null : calendar(year.value, month.value, day.value);
  return iso === null || day === null ? null : { iso, swapped: null, order: 'ymd', from: at, to: day.to };
}

interface Part {
  readonly value: number;
  readonly to: number;
}

function bareNumber(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  return token?.kind === 'number' ? { value: token.value, to: at + 1 } : null;
}

/** A number in digits or in at most `most` ideographs, and the sign behind it. */
function numberBefore(tokens: readonly Token[], at: number, signs: ReadonlySet<string>, most: number): Part | null {
  if (tokens[at]?.kind === 'number') {
    return signs.has(tokens[at + 1]?.text ?? '') ? { value: tokens[at]?.value ?? -1, to: at + 2 } : null;
  }
  let end = at;
  while (end < at + most && DIGITS.has(tokens[end]?.text ?? '')) end++;
  if (end === at || !signs.has(tokens[end]?.text ?? '')) return null;
  return { value: spokenNumber(tokens.slice(at, end).map((token) => token.text)), to: end + 1 };
}

const TEN = 10;
const DIGITS = new Map([...'〇一二三四五六七八九十'].map((sign, value) => [sign, value]));
DIGITS.set('零', 0);
DIGITS.set('○', 0);

/** `二〇二四` digit by digit, `二十一` by tens. */
function spokenNumber(signs: readonly string[]): number {
  let value = 0;
  let digit = 0;
  for (const [index, sign] of signs.entries()) {
    const next = DIGITS.get(sign) ?? 0;
    if (next === TEN) {
      value = (index === 0 ? 1 : digit) * TEN;
      digit = 0;
    } else digit = digit * TEN + next;
  }
  return value + digit;
}
