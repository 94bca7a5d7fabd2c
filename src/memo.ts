/** Keeps answers about texts: rules ask the same of one line again and again, and the pages of a site share their menus. */

/** Answers kept by one function: few at first, as most runs of the program read one page; powers of two. */
const FEWEST_SLOTS = 64;
const MOST_SLOTS = 1024;
/** Longer texts are asked about once or twice, one right after the other. */
const LONGEST = 4000;
/** A kept line may be a slice that holds its whole page in memory, so after so many characters all is forgotten. */
const MOST_CHARS = 8_000_000;

const forgetters: (() => void)[] = [];
let charsSeen = 0;

/** A function that answers as `work` does, which must depend on the text alone and give what nobody changes. */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  return memoBy((text) => text, work);
}

/** As `memo`; the answer must depend on the key alone. */
export function memoBy<A, T>(keyOf: (asked: A) => string, work: (asked: A) => T): (asked: A) => T {
  let keys: string[] = [];
  let answers: T[] = [];
  let added = 0;
  let lastLong = '';
  let lastAnswer: T;
  forgetters.push(() => {
    keys = [];
    answers = [];
    added = 0;
    lastLong = '';
  });
  return (asked) => {
    const key = keyOf(asked);
    const { length } = key;
    if (length === 0) return work(asked);
    if (length > LONGEST) {
      if (key !== lastLong) {
        lastAnswer = work(asked);
        lastLong = key;
      }
      return lastAnswer;
    }
    if (added === keys.length && added < MOST_SLOTS) {
      // What was known so far is forgotten. Without gaps, so that all keys are compared as texts.
      keys = new Array<string>(Math.max(FEWEST_SLOTS, added * 4)).fill('');
      answers = new Array<T>(keys.length);
      added = 0;
    }
    const slot = hashOf(key, length) & (keys.length - 1);
    if (keys[slot] === key) return answers[slot] as T;
    const answer = work(asked);
    added++;
    keys[slot] = key;
    answers[slot] = answer;
    return answer;
  };
}

/** A function that works its answer out when it is first asked. */
export function once<T>(work: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => (known ??= { answer: work() }).answer;
}

/** Says that a page of so many characters is to be read. */
export function forgetOldPages(chars: number): void {
  charsSeen += chars;
  if (charsSeen <= MOST_CHARS) return;
  charsSeen = chars;
  for (const forget of forgetters) forget();
}

/** Four characters and the length tell lines apart well enough. */
function hashOf(text: string, length: number): number {
  const sum = (text.charCodeAt(0) * 31 + text.charCodeAt(length >> 2)) * 31 + text.charCodeAt(length >> 1);
  const hash = ((sum * 31 + text.charCodeAt(length - 1)) * 31 + length) | 0;
  // The lowest bits alone tell texts of one character apart badly.
  return hash ^ (hash >>> 10);
}
