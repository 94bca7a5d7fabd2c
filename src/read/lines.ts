/** Cuts decoded text into lines and tells their indentation. */
import { squeeze } from '../text';

export interface Line {
  /** 1-based number in the decoded input. */
  readonly number: number;
  /** White space collapsed; '' for a blank line. */
  readonly text: string;
  /** Columns of white space before the text; a tab goes to the next multiple of eight. */
  readonly indent: number;
  /** True when tabs stand between words, as between the cells of a table row. */
  readonly tabbed: boolean;
}

export function splitLines(text: string): Line[] {
  return text.split('\n').map((raw, index) => {
    const squeezed = squeeze(raw);
    const blank = squeezed === '';
    return {
      number: index + 1,
      text: squeezed,
      indent: blank ? 0 : indentOf(raw),
      tabbed: !blank && raw.includes('\t') && raw.trim().includes('\t'),
    };
  });
}

function indentOf(raw: string): number {
  let column = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 9) column += 8 - (column % 8);
    else if (code === 0x3000) column += 2;
    else if (code === 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) column++;
    else break;
  }
  return column;
}
