/** Takes lines and runs of bytes off a stream, and stops at the places where it is damaged. */
import { join, joinAll } from './bytes';
import type { Damage } from './gunzip';

export interface ByteReader {
  /** The bytes up to and with the next line feed, `atMost` of them; fewer without a line feed at the end. Null = the end. */
  readonly line: (atMost: number) => Promise<Uint8Array | null>;
  /** The next `count` bytes; fewer at the end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over bytes; how many there were. */
  readonly skip: (count: number) => Promise<number>;
  /** Passes over the rest of a line; how many bytes that were. */
  readonly skipLine: () => Promise<number>;
  /** Gives bytes back, to be read again. */
  readonly unread: (bytes: Uint8Array) => void;
  /** What is wrong where reading ended, or null at the true end. Reading goes on behind it. */
  readonly passDamage: () => string | null;
}

const LF = 0x0a;

/** A reader at the start of the source. Reads on only when asked for more than it holds. */
export function byteReader(source: AsyncIterable<Uint8Array | Damage>): ByteReader {
  const iterator = source[Symbol.asyncIterator]();
  /** Bytes read and not yet taken, from `at` on. */
  let bytes: Uint8Array = new Uint8Array(0);
  let at = 0;
  let damage: string | null = null;
  let ended = false;

  /** Makes sure there are bytes to take; false at the end and at damage. */
  async function fill(): Promise<boolean> {
    while (at >= bytes.byteLength) {
      if (damage !== null || ended) return false;
      const { value, done } = await iterator.next();
      if (done === true) ended = true;
      else if (value instanceof Uint8Array) {
        bytes = value;
        at = 0;
      } else damage = value.damage;
    }
    return true;
  }

  /** Takes bytes up to `count`, or with `toLine` up to the line feed; gives each run to `use`. */
  async function pass(count: number, toLine: boolean, use: (run: Uint8Array) => void): Promise<number> {
    let passed = 0;
    while (passed < count && (await fill())) {
      const found = toLine ? bytes.indexOf(LF, at) : -1;
      const end = Math.min(found === -1 ? bytes.byteLength : found + 1, at + count - passed);
      use(bytes.subarray(at, end));
      passed += end - at;
      at = end;
      if (found !== -1 && end === found + 1) break;
    }
    return passed;
  }

  async function collect(count: number, toLine: boolean): Promise<Uint8Array> {
    const runs: Uint8Array[] = [];
    await pass(count, toLine, (run) => runs.push(run));
    return joinAll(runs);
  }

  return {
    line: async (atMost) => ((await fill()) ? collect(atMost, true) : null),
    take: async (count) => collect(count, false),
    skip: async (count) => pass(count, false, () => undefined),
    skipLine: async () => pass(Number.POSITIVE_INFINITY, true, () => undefined),
    unread: (given) => {
      bytes = join(given, bytes.subarray(at));
      at = 0;
    },
    passDamage: () => {
      const was = damage;
      damage = null;
      return was;
    },
  };
}
