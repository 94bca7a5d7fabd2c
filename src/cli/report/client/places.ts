/** Finds the line numbers that a sentence speaks of: "lines 3-5", "line 9", "lines 3, 9 and 12". */

export interface SaidPlace {
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

const LINES = /\blines? (?=\d)/g;
/** "and 7 more" counts lines, it names none. */
const NUMBERS = /(?:, | and )?(\d{1,9})(?:[-–](\d{1,9}))?(?! more|\d)/y;

/** The places that a sentence names, in its order. */
export function placesIn(sentence: string): readonly SaidPlace[] {
  return [...sentence.matchAll(LINES)].flatMap((opening) => {
    const found: SaidPlace[] = [];
    NUMBERS.lastIndex = opening.index + opening[0].length;
    for (let start = opening.index, match = NUMBERS.exec(sentence); match !== null; match = NUMBERS.exec(sentence)) {
      const [whole, first = '', last = first] = match;
      // The word goes with the first number, what joins the others with none.
      if (found.length > 0) start = match.index + whole.search(/\d/);
      found.push({ start, end: match.index + whole.length, first: Number(first), last: Number(last) });
    }
    return found;
  });
}
