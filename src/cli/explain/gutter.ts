/** The gutter before each line of an explained page: line numbers, label, and a bar where the line goes into the output. */
import type { Label } from '../../extract';
import { clip, pad } from '../width';
import type { Row } from './fold';
import type { View } from './view';

type Color = 'green' | 'cyan' | 'blue' | 'yellow' | 'magenta';

const COLORS: Partial<Record<Label, Color>> = {
  title: 'green', lead: 'green', paragraph: 'cyan', heading: 'cyan', listItem: 'cyan', quote: 'cyan', tableRow: 'cyan', caption: 'blue',
  date: 'yellow', byline: 'yellow', source: 'yellow', views: 'yellow', counter: 'yellow', related: 'magenta',
};

/** Marks lines of the output, so that they are seen without colours, too. */
export const BAR = '▌';

/** On a narrower terminal labels are cut, and only the first line of several is named. */
const NARROW = 80;
const SHORT_LABEL = 10;

export interface Gutter {
  /** Columns that it takes. */
  readonly width: number;
  /** Before the first line of a row. */
  readonly first: (row: Row) => string;
  /** Before its further lines. */
  readonly next: (row: Row) => string;
}

/** As wide as the rows need. */
export function gutterFor(rows: readonly Row[], { paint, width }: View): Gutter {
  const narrow = width < NARROW;
  const numberOf = ({ lines: [first, last] }: Row): string => (narrow || first === last ? String(first) : `${first}-${last}`);
  const labelOf = ({ label }: Row): string => (narrow ? clip(label, SHORT_LABEL) : label);
  const numbers = rows.reduce((most, row) => Math.max(most, numberOf(row).length), 0);
  const labels = rows.reduce((most, row) => Math.max(most, labelOf(row).length), 0);
  const line = (row: Row, number: string, label: string): string => {
    const color = row.kept ? COLORS[row.label] : undefined;
    const [place, name] = [`${number.padStart(numbers)} `, pad(label, labels + 1)];
    return color === undefined ? `${paint.dim(place + name)}  ` : `${paint.dim(place)}${paint[color](`${name}${BAR} `)}`;
  };
  return { width: numbers + 1 + labels + 1 + BAR.length + 1, first: (row) => line(row, numberOf(row), labelOf(row)), next: (row) => line(row, '', '') };
}
