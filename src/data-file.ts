/**
 * Numbers and a text in one file that is ready for use as it is read. A program that holds them as values of its own takes
 * longer to start than a page takes to read.
 */

export interface DataFile {
  /** What tells the parts of the numbers and of the text apart; small, as it is parsed. */
  readonly head: unknown;
  readonly numbers: Uint32Array;
  readonly text: string;
}

/** Bytes of one number. */
const WORD = 4;
/** Numbers before the head: its bytes, how many numbers there are, and the bytes of the text. */
const SIZES = 3;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Sizes, head as JSON, numbers, text in UTF-16: all little-endian. */
export function writeDataFile({ head, numbers, text }: DataFile): Uint8Array {
  const json = JSON.stringify(head);
  // Blanks behind the head bring the numbers to a place that they can be read from.
  const opening = Buffer.from(json + ' '.repeat((WORD - (Buffer.byteLength(json) % WORD)) % WORD));
  const written = Buffer.from(text, 'utf16le');
  return Buffer.concat([ordered(Uint32Array.of(opening.byteLength, numbers.length, written.byteLength)), opening, ordered(numbers), written]);
}

/** The numbers are those of `bytes` itself where the machine allows it. */
export function readDataFile(bytes: Uint8Array): DataFile {
  const [headSize, count, textSize] = words(bytes, 0, SIZES) as unknown as readonly [number, number, number];
  const numbersAt = SIZES * WORD + headSize;
  const textAt = numbersAt + count * WORD;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    head: JSON.parse(buffer.toString('utf8', SIZES * WORD, numbersAt)),
    numbers: words(bytes, numbersAt, count),
    text: buffer.toString('utf16le', textAt, textAt + textSize),
  };
}

function words(bytes: Uint8Array, at: number, count: number): Uint32Array {
  const start = bytes.byteOffset + at;
  if (LITTLE_ENDIAN && start % WORD === 0) return new Uint32Array(bytes.buffer, start, count);
  const copy = Buffer.from(bytes.subarray(at, at + count * WORD));
  if (!LITTLE_ENDIAN) copy.swap32();
  return new Uint32Array(Uint8Array.from(copy).buffer);
}

function ordered(numbers: Uint32Array): Buffer {
  const bytes = Buffer.from(Uint32Array.from(numbers).buffer);
  return LITTLE_ENDIAN ? bytes : bytes.swap32();
}
