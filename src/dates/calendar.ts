/** Real calendar days, and how numbers are written in ISO 8601. */

export interface Day {
  /** `2021-05-30` */
  readonly iso: string;
  /** The other reading of a day that could also be a month, else null. */
  readonly swapped: string | null;
  /** Which part the page wrote first, where the numbers or the names tell it. */
  readonly order: 'dmy' | 'mdy' | 'ymd' | null;
  /** Index of the first token and of the token behind the last one. */
  readonly from: number;
  readonly to: number;
}

// 1900 is left out: "1900.12.12" is a telephone number.
const EARLIEST_YEAR = 1901;
const LATEST_YEAR = 2099;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO day of a real calendar day within the years a page may speak of, or null. */
export function calendar(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return null;
  // Every fourth year from 1904 to 2096 is a leap year.
  if (month === 2 && day === 29 && year % 4 !== 0) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** A number in at least two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
