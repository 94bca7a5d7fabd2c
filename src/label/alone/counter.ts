/** Lines of a visitor counter: "Đang online: 164", "Hôm nay1,234", "Online: 231 Hôm nay: 5.123 Tổng: 18.400.377". */
import { wordsOf } from '../../chars';
import { lexicon } from '../../lexicon';
import { memo } from '../../memo';
import { fold, trimMarks } from '../../text';
import type { CounterKey } from '../../types';
import type { Item } from '../item';
import { MARK } from '../marks';
import { readViews, toNumber } from '../meta';

export interface CounterPart {
  readonly key: CounterKey | 'other';
  /** null = the label stands without a number. */
  readonly value: number | null;
  /** False for a label that other counts have as well, and that needs company: "lượt khách trong tháng". */
  readonly sure: boolean;
}

const VALUE = /^[\s:：=|()-]*(\d{1,3}(?:[.,' \u00a0]\d{3})+(?!\d)|\d+)(?![\d/:]|[.,]\d| ?°)\s*(?:lượt|người|khách|visitors?|visitas?|visites?|kali|人次|[人次x])?[\s|,;.()/-]*/;
const GAP = /^[\s:：=|()-]*/;
const BULLET = /^[\s•·*+|>»-]*/;

/**
 * Reads a line as labels of a visitor counter with their numbers, or null when anything else stands in it.
 * A label without a number is believed only when the line ends with it or the next label follows.
 */
export const readCounterLine: (text: string) => readonly CounterPart[] | null = memo(readParts);

function readParts(text: string): CounterPart[] | null {
  if (text.length > 300) return null;
  const folded = fold(text);
  const parts: CounterPart[] = [];
  let at = behindHeading(folded, BULLET.exec(folded)?.[0].length ?? 0);
  /** Behind the last label, or its number. */
  let behind = at;
  while (at < folded.length) {
    const label = lexicon().counterLabel(folded, at);
    if (label === null) return parts.length > 0 && isRemark(folded.slice(behind)) ? parts : null;
    behind = label.end;
    const value = VALUE.exec(folded.slice(label.end));
    if (value !== null && isCalendar(folded.slice(at, label.end), label.key, value[0])) return null;
    if (value !== null) {
      const number = value[1] ?? '';
      parts.push({ key: label.key, value: toNumber(number), sure: label.sure });
      behind = label.end + value[0].indexOf(number) + number.length;
      at = label.end + value[0].length;
    } else {
      parts.push({ key: label.key, value: null, sure: label.sure });
      at = label.end + (GAP.exec(folded.slice(label.end))?.[0].length ?? 0);
      if (label.key === 'other' && !lexicon().counterLabel(folded, at)) at = folded.length;
    }
  }
  return parts.length > 0 ? parts : null;
}

/** "Tuần 22", "Tháng 5", "trong năm 2023": the number of a week, a month or a year, which needs no colon, and a count does. */
function isCalendar(label: string, key: CounterPart['key'], value: string): boolean {
  if (!/^ ?\d/.test(value)) return false;
  const number = toNumber(/\d[\d.,]*/.exec(value)?.[0] ?? '') ?? Infinity;
  if (key === 'year') return /^ ?(?:19|20)\d\d(?!\d)/.test(value);
  const most = key === 'week' ? LAST_WEEK : key === 'month' ? LAST_MONTH : 0;
  return !label.includes(' ') && number <= most;
}

const LAST_WEEK = 53;
const LAST_MONTH = 12;

/** Behind "Licznik odwiedzin:", the heading of a counter whose labels stand on its line. */
function behindHeading(folded: string, at: number): number {
  const heading = lexicon().start(folded.slice(at), 'counterHeading');
  if (heading === 0) return at;
  const end = at + heading + (/^ ?[:：] ?/.exec(folded.slice(at + heading))?.[0].length ?? 0);
  return end > at + heading && lexicon().counterLabel(folded, end) !== null ? end : at;
}

/** Nothing, or a remark in brackets: "(chi tiết)". */
function isRemark(rest: string): boolean {
  return trimMarks(rest.replace(/\([^()]{0,20}\)/, ''), ' ().|-') === '';
}

/** A number before its label or inside a sentence: "4310776 odwiedzin", "Você é o visitante nº 348221", "We have 40 guests online". */
export function readCounterSentence(text: string): CounterPart | null {
  if (text.length > LONGEST_SENTENCE) return null;
  const folded = fold(text);
  const guests = readGuests(folded);
  if (guests !== null) return guests;
  const numbers = folded.match(/\d{1,3}(?:[.,' \u00a0]\d{3})+(?!\d)|\d+/g);
  if (numbers?.length !== 1) return null;
  const number = numbers[0] ?? '';
  const at = folded.indexOf(number);
  const after = folded.slice(at + number.length).trimStart();
  // "Dnes 24 °C"
  if (after.startsWith('°')) return null;
  const behind = lexicon().counterLabel(after, 0);
  if (behind?.sure === true && /^[\s.!:]*$/.test(after.slice(behind.end)) && wordsIn(folded.slice(0, at)) <= 3) {
    return { key: behind.key, value: toNumber(number), sure: true };
  }
  const ahead = lexicon().counterLabel(folded, 0);
  if (ahead?.sure !== true || ahead.end > at || isCalendar(folded.slice(0, ahead.end), ahead.key, folded.slice(ahead.end))) return null;
  // "Você é o visitante nº 348221", not "Total Reviews: 726".
  const spoken = wordsIn(folded.slice(0, ahead.end)) >= SPOKEN_LABEL;
  return wordsIn(folded.slice(ahead.end, at)) <= (spoken ? 2 : 0) && wordsIn(after) <= 1 ? { key: ahead.key, value: toNumber(number), sure: true } : null;
}

/** "We have 40 guests and no members online", "0 khách và 0 thành viên": guests beside members, or online. */
function readGuests(folded: string): CounterPart | null {
  const words = wordsOf(folded);
  const at = words.findIndex((word, index) => lexicon().guestWords.has(word) && isNumber(words[index - 1] ?? ''));
  const besides = at < 0 ? [] : words.slice(at + 1);
  return besides.some((word) => word === 'online' || isNumber(word)) ? { key: 'online', value: toNumber(words[at - 1] ?? ''), sure: true } : null;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** In characters. */
const LONGEST_SENTENCE = 90;
/** A label of so many words is a phrase that can only speak of visitors. */
const SPOKEN_LABEL = 3;

function wordsIn(text: string): number {
  return wordsOf(text).length;
}

/** True when a line is just a number, as a counter puts it under its label. */
export function isBareNumber(text: string): boolean {
  return text === '-' || /^[\s|]*(?:\d{1,3}(?:[.,' ]\d{3})+|\d+)[\s|]*$/.test(text);
}

export function counterReason(item: Item): string | null {
  const { block } = item;
  const read = readCounterLine(block.text);
  const parts = read !== null && (read.some(({ sure }) => sure) || read.length >= ENOUGH_LABELS) ? read : null;
  // "Počet zobrazení: 418" counts the readers of the article.
  if (parts?.length === 1 && (parts[0]?.key === 'other' || parts[0]?.key === 'total') && item.holds('views')?.start === 0) return null;
  if (parts !== null && parts.some((part) => part.value !== null)) return 'a visitor counter with its number';
  if (parts !== null && item.is('counterHeading')) return null;
  if (parts !== null && (parts.length > 1 || /[:：]\s*$/.test(block.text))) return 'labels of a visitor counter';
  const sentence = (item.marks & MARK.digit) === 0 ? null : readCounterSentence(block.text);
  return sentence === null || isViewCount(item, sentence) ? null : 'a number of visitors';
}

/** So many labels in a line need no company, whatever they count. */
const ENOUGH_LABELS = 3;

/** "1083 lượt xem", a number before the word for views and nothing else, counts the readers of the article. */
function isViewCount({ block }: Item, { key, value }: CounterPart): boolean {
  if (key !== 'other' || value === null) return false;
  const { views, rest } = readViews(block.text, false);
  return views === value && trimMarks(rest, ' |().,') === '';
}
