/** Cuts the time that the pages span into steps: months, quarters, years or decades, so that a chart keeps few bars. */
import type { Row } from '../data';

export interface DateSteps {
  /** ISO date → step, such as `2024-03`, `2024-Q1`, `2024`, `2020s`. */
  readonly stepOf: (iso: string) => string;
  readonly nameOf: (step: string) => string;
  /** Every step from the first date to the last, also those without a page. */
  readonly all: readonly string[];
}

/** More bars are too thin to hit. */
const MOST_BARS = 36;

interface Unit {
  readonly months: number;
  readonly name: (year: number, month: number) => string;
}

const pad = (month: number): string => String(month + 1).padStart(2, '0');
const UNITS: readonly Unit[] = [
  { months: 1, name: (year, month) => `${year}-${pad(month)}` },
  { months: 3, name: (year, month) => `${year}-Q${Math.floor(month / 3) + 1}` },
  { months: 12, name: (year) => `${year}` },
  { months: 120, name: (year) => `${Math.floor(year / 10) * 10}s` },
];

/** The shortest steps that need no more bars than there is room for. */
export function dateSteps(rows: readonly Row[]): DateSteps {
  const months = rows.flatMap(({ published }) => (published === null ? [] : [monthOf(published)])).sort((a, b) => a - b);
  const [first = 0, last = -1] = [months[0], months.at(-1)];
  const unit = UNITS.find((one) => (last - first) / one.months < MOST_BARS) ?? UNITS[UNITS.length - 1];
  const nameOf = (month: number): string => unit?.name(Math.floor(month / 12), month % 12) ?? '';
  const all = new Set<string>();
  for (let month = first; month <= last; month++) all.add(nameOf(month));
  return { stepOf: (iso) => nameOf(monthOf(iso)), nameOf: (step) => (step === '' ? 'no date' : step), all: [...all] };
}

/** Months since the year 0. */
function monthOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}
