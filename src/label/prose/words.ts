/** How a feature is told to a person. */

export interface FeatureWords {
  /** Words for a high and for a low value; '' = they say nothing to a person. */
  readonly high: string;
  readonly low: string;
  /** Which of both a person expects of text; null = neither. What speaks against expectation is not told. */
  readonly text: 'high' | 'low' | null;
  /** A value is high above this one, so that the words are true; undefined = above the usual one of all pages. */
  readonly middle?: number | undefined;
  /** True where values below zero are values; elsewhere they mean that there is nothing to measure. */
  readonly signed?: boolean | undefined;
}

/** The words for a value; '' when there are none. */
export function wordsFor({ high, low, middle, signed }: FeatureWords, value: number, usual: number): string {
  if (value < 0 && signed !== true) return '';
  return value > (middle ?? usual) ? high : low;
}

/** True when a value speaks for the side that a person expects it to speak for: "long" for text, "made of links" against it. */
export function asExpected({ text, high }: FeatureWords, words: string, inside: boolean): boolean {
  return text === null || (text === 'high') === (words === high) === inside;
}
