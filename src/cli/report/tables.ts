/** Words that many pages repeat, each written once: a word becomes its place in a list. */

export interface Table<Word extends string> {
  readonly place: (word: Word) => number;
  readonly words: readonly Word[];
}

/** An empty list; places are given in the order in which words come. */
export function openTable<Word extends string>(): Table<Word> {
  const words: Word[] = [];
  const places = new Map<Word, number>();
  return {
    words,
    place: (word) => {
      const known = places.get(word);
      if (known !== undefined) return known;
      places.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
