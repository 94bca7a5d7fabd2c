/**
 * Numbers words in the order of their first use. A Map would ask for each word to be cut out of its text first, which costs
 * more than all that is then counted by the numbers; here only a word that is new is cut out.
 */

/** Slots at first, a power of two; at most half of them are filled. */
const FEWEST_SLOTS = 1024;
/**
 * Mixes the characters of a word (as MurmurHash2 does, Appleby 2008): by a plain sum of products, words of two pairs of letters
 * could be written that all fall into one slot.
 */
const FACTOR = 0x5bd1e995;

export class WordNumbers {
  private readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** Numbers of words from 1 on; 0 = free. A word stands in the slot of its hash or in the next free one. */
  private slots = new Uint32Array(FEWEST_SLOTS);

  /** Length of each word, by its number. */
  lengths(): Uint32Array {
    return Uint32Array.from(this.words, (word) => word.length);
  }

  /** The number of the word that stands in a text from one position to another. */
  numberOf(text: string, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
      hash ^= hash >>> 13;
    }
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let number = this.slots[slot] as number; number !== 0; number = this.slots[slot] as number) {
      if (this.hashes[number - 1] === hash && isAt(this.words[number - 1] as string, text, from, to)) return number - 1;
      slot = (slot + 1) & mask;
    }
    this.hashes.push(hash);
    const number = this.words.push(text.slice(from, to));
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.grow();
    return number - 1;
  }

  private grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    this.hashes.forEach((hash, index) => {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    });
    this.slots = slots;
  }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
